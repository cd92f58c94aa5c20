import { describe, expect, it } from 'vitest';
import type { Drawing, Shape } from '../../../src/ameli/drawing.ts';
import { drawingById } from '../../../src/ameli/drawing-by-id.ts';
import { drawings } from '../../../src/ameli/drawings.ts';
import { fields } from '../../../src/ameli/fields.ts';
import { IBAN, IBAN_LAST_7, KEY, NUMBER, OLD_SERIAL, SERIAL } from '../../../src/ameli/specimen.ts';
import { faultsOfText } from './text-rules.ts';

const CLASSES = 'vitale sheet photo photo-person chip rule ink quiet ring ring-note'.split(' ');
const ATTRIBUTES =
  'class x y width height rx cx cy r d transform font-size font-family font-weight text-anchor textLength'.split(' ');
/** The letters of the fonts that we have seen are no wider than this part of their size. */
const WIDEST_LETTER = 0.68;

interface Found {
  readonly shape: Shape;
  /** The transforms around it: shapes with the same are in the same place. */
  readonly frame: string;
}

function shapesIn(shapes: readonly (Shape | string)[], frame = ''): Found[] {
  return shapes.flatMap((shape) => {
    if (typeof shape === 'string') return [];
    const [, attributes, ...children] = shape;
    return [{ shape, frame }, ...shapesIn(children, `${frame}${attributes.transform ?? ''}`)];
  });
}

const numberOf = (shape: Shape, name: string): number => Number(shape[1][name] ?? Number.NaN);
const textOf = (shape: Shape): string => shape.slice(2).join('');

/** The printed texts that stand wholly inside a ring. */
function ringed(drawing: Drawing): string[] {
  const all = shapesIn(drawing.shapes);
  const rings = all.filter(({ shape }) => shape[1].class === 'ring');
  return all
    .filter(({ shape, frame }) => {
      if (shape[0] !== 'text') return false;
      const [left, base, width] = ['x', 'y', 'textLength'].map((name) => numberOf(shape, name)) as [
        number,
        number,
        number,
      ];
      return rings.some(({ shape: ring, frame: around }) => {
        const [x, y, wide, high] = ['x', 'y', 'width', 'height'].map((name) => numberOf(ring, name)) as [
          number,
          number,
          number,
          number,
        ];
        const inWidth = left > x && left + width < x + wide;
        return around === frame && inWidth && base - numberOf(shape, 'font-size') * 0.8 > y && base < y + high;
      });
    })
    .map(({ shape }) => textOf(shape));
}

describe('the drawings', () => {
  it('are exactly those that the fields show', () => {
    const wanted = fields.flatMap(({ explain, byLength = {} }) =>
      [explain, ...Object.values(byLength)].flatMap((one) => one.drawings ?? []),
    );
    expect(drawings.map(({ id }) => id).sort()).toEqual([...new Set(wanted)].sort());
    for (const drawing of drawings) expect(drawingById(drawing.id)).toBe(drawing);
  });

  it('ring what they say', () => {
    const IBAN_START = IBAN.slice(0, -IBAN_LAST_7.length - 1);
    expect(Object.fromEntries(drawings.map((drawing) => [drawing.id, ringed(drawing)]))).toEqual({
      'vitale-photo': [NUMBER, KEY],
      'vitale-number': [NUMBER],
      'vitale-full': [NUMBER, KEY],
      'vitale-key': [KEY],
      'vitale-serial': [SERIAL.last],
      'vitale-plain': [NUMBER, KEY],
      'vitale-plain-number': [NUMBER],
      'vitale-back': [OLD_SERIAL],
      rib: [IBAN_LAST_7],
      'rib-full': [IBAN_START, IBAN_LAST_7],
    });
  });

  it.each(drawings)('$id: its words for those who do not see it are faultless', ({ alt }) => {
    expect(faultsOfText(alt)).toEqual([]);
    expect(alt).toMatch(/ ringed/);
  });

  it.each(drawings)('$id: shapes have known classes and no colours', ({ shapes }) => {
    for (const { shape } of shapesIn(shapes)) {
      expect(ATTRIBUTES).toEqual(expect.arrayContaining(Object.keys(shape[1])));
      if (shape[0] !== 'g') expect(CLASSES).toContain(shape[1].class);
      for (const attribute of Object.values(shape[1])) expect(attribute).not.toBe(Number.NaN);
    }
  });

  it.each(drawings)('$id: letters can be read and stand inside, drawn 340 px wide', ({ viewBox, shapes }) => {
    const [left, top, width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
    expect([left, top, width]).toEqual([0, 0, 340]);
    for (const { shape, frame } of shapesIn(shapes)) {
      if (shape[0] !== 'text') continue;
      const size = numberOf(shape, 'font-size');
      const length = lengthOf(shape);
      const [, down] = /translate\(\d+ (\S+)\) rotate\(90\)/.exec(frame) ?? [];
      const start = down === undefined ? startOf(shape, length) : Number(down);
      expect(size).toBeGreaterThanOrEqual(11);
      expect(start).toBeGreaterThan(8);
      expect(start + length).toBeLessThan((down === undefined ? width : height) - 8);
      expect(numberOf(shape, 'y')).toBeLessThan(height - 8);
    }
  });

  it.each(drawings)('$id: no text runs into another', ({ shapes }) => {
    const texts = shapesIn(shapes).filter(({ shape }) => shape[0] === 'text');
    const clashes = texts.flatMap((one, index) =>
      texts.slice(0, index).filter((other) => {
        const [a, b] = [areaOf(one.shape), areaOf(other.shape)];
        const meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        return one.frame === other.frame && meet;
      }),
    );
    expect(clashes.map(({ shape }) => textOf(shape))).toEqual([]);
  });
});

/** Where a text stands: its two ends along its line, and its top and bottom. */
function areaOf(shape: Shape): { left: number; right: number; top: number; bottom: number } {
  const left = startOf(shape, lengthOf(shape));
  const base = numberOf(shape, 'y');
  return { left, right: left + lengthOf(shape), top: base - numberOf(shape, 'font-size') * 0.8, bottom: base + 2 };
}

function lengthOf(shape: Shape): number {
  return Number(shape[1].textLength ?? textOf(shape).length * numberOf(shape, 'font-size') * WIDEST_LETTER);
}

function startOf(shape: Shape, length: number): number {
  const part = { start: 0, middle: 0.5, end: 1 }[String(shape[1]['text-anchor'] ?? 'start')] ?? Number.NaN;
  return numberOf(shape, 'x') - length * part;
}
