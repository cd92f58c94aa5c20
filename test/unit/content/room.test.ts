import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, type Rect } from '../../../src/content/rect.ts';
import { findSpot, MARK_HEIGHT, MARK_WIDTH, type Surroundings } from '../../../src/content/room.ts';

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const roomy: Surroundings = {
  box: rect(100, 200, 400, 44),
  label: rect(100, 170, 120, 20),
  obstacles: [],
  captionWidth: 160,
  pageWidth: 1000,
};

describe('a mark stands', () => {
  it('right of its label, with its caption', () => {
    expect(findSpot(roomy)).toMatchObject({ left: 228, top: 168, caption: true });
  });

  it('right of the field where the label has no room', () => {
    expect(findSpot({ ...roomy, label: undefined })).toMatchObject({ left: 508, top: 210, caption: true });
    const help = rect(240, 170, 40, 20);
    expect(findSpot({ ...roomy, obstacles: [help] })).toMatchObject({ left: 508, caption: true });
  });

  it('under the field at its right where there is no room beside it', () => {
    const spot = findSpot({ ...roomy, label: undefined, pageWidth: 520 });
    expect(spot).toMatchObject({ left: 340, top: 245, caption: true });
  });

  it('not under it where it would be taken for the next field’s', () => {
    const nextLabel = rect(100, 271, 400, 20);
    expect(findSpot({ ...roomy, label: undefined, pageWidth: 520, obstacles: [nextLabel] })?.top).not.toBe(245);
  });

  it('alone where its caption has no room', () => {
    expect(
      findSpot({ ...roomy, pageWidth: 270, box: rect(20, 200, 240, 44), obstacles: [rect(20, 250, 240, 20)] }),
    ).toMatchObject({
      left: 228,
      caption: false,
    });
  });

  it('on the upper border at last, at most 12 px inside the field', () => {
    const full = [rect(0, 245, 520, 40), rect(100, 170, 400, 17)];
    const spot = findSpot({ ...roomy, label: undefined, pageWidth: 504, obstacles: full });
    expect(spot).toMatchObject({ left: 460, top: 188, caption: false });
  });

  it('nowhere when even that covers something', () => {
    const full = [rect(0, 245, 520, 40), rect(100, 170, 400, 17), rect(470, 205, 24, 24)];
    expect(findSpot({ ...roomy, label: undefined, pageWidth: 504, obstacles: full })).toBeUndefined();
  });
});

const rects = fc
  .tuple(
    fc.integer({ min: 0, max: 900 }),
    fc.integer({ min: 0, max: 500 }),
    fc.integer({ min: 4, max: 300 }),
    fc.integer({ min: 4, max: 60 }),
  )
  .map(([left, top, width, height]) => rect(left, top, width, height));

it('never covers an obstacle, and reaches at most 12 px into its field', () => {
  fc.assert(
    fc.property(
      rects,
      fc.array(rects, { maxLength: 12 }),
      fc.integer({ min: 300, max: 1200 }),
      (box, obstacles, pageWidth) => {
        const label = rect(box.left, box.top - 30, 100, 20);
        const spot = findSpot({ box, label, obstacles: [...obstacles, label], captionWidth: 150, pageWidth });
        fc.pre(spot !== undefined);
        const mark = rect(spot.left, spot.top, spot.caption ? 150 : MARK_WIDTH, MARK_HEIGHT);
        for (const obstacle of [...obstacles, label]) expect(overlap(mark, obstacle)).toBe(false);
        expect(mark.right).toBeLessThanOrEqual(pageWidth);
        if (overlap(mark, box)) expect(mark.bottom - box.top).toBeLessThanOrEqual(12);
      },
    ),
  );
});
