import { describe, expect, it } from 'vitest';
import { coversSome, freeCorner, insetIn } from '../../../src/content/box/corners.ts';
import type { Rect } from '../../../src/content/rect.ts';

const window = { width: 1000, height: 800 };
const size = { width: 300, height: 200 };
const taken =
  (...rects: Rect[]) =>
  (rect: Rect) =>
    coversSome(rect, rects);
const bottomRight = { left: 900, top: 700, right: 1000, bottom: 800 };
const bottomLeft = { left: 0, top: 700, right: 100, bottom: 800 };
const topRight = { left: 900, top: 0, right: 1000, bottom: 60 };
const topLeft = { left: 0, top: 0, right: 60, bottom: 60 };

describe('the first free corner', () => {
  it.each([
    [[], 'bottom right'],
    [[bottomRight], 'bottom left'],
    [[bottomRight, bottomLeft], 'top right'],
    [[bottomRight, bottomLeft, topRight], 'top left'],
    [[bottomRight, bottomLeft, topRight, topLeft], undefined],
  ])('%j', (rects, corner) => {
    expect(freeCorner(size, window, taken(...rects))).toBe(corner);
  });

  it('is none where it does not fit in', () => {
    expect(freeCorner({ width: 300, height: 790 }, window, taken())).toBeUndefined();
    expect(freeCorner({ width: 990, height: 200 }, window, taken())).toBeUndefined();
  });
});

it('keeps its distance from what must stay free', () => {
  const box = { left: 100, top: 100, right: 200, bottom: 200 };
  expect(coversSome(box, [{ left: 203, top: 100, right: 300, bottom: 200 }])).toBe(true);
  expect(coversSome(box, [{ left: 205, top: 100, right: 300, bottom: 200 }])).toBe(false);
});

it('is held in its corner by the style', () => {
  expect(insetIn('bottom right')).toBe('auto 12px 12px auto');
  expect(insetIn('top left')).toBe('12px auto auto 12px');
});
