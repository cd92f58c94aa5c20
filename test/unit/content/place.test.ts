import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placement, place, placeBeside, type Scene } from '../../../src/content/place.ts';
import { overlap, type Rect } from '../../../src/content/rect.ts';

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const asRect = ({ left, top, width, height }: Placement): Rect => rect(left, top, width, height);

const desk: Scene = {
  field: rect(100, 200, 400, 44),
  label: [rect(100, 170, 160, 24)],
  next: rect(100, 300, 400, 44),
  nextLabel: [rect(100, 270, 160, 24)],
  window: { width: 1200, height: 800 },
  wish: { width: 372, height: 500 },
};

describe('beside', () => {
  it('right of the field where there is room', () => {
    expect(placeBeside(desk)).toMatchObject({ side: 'right', left: 508, width: 372, height: 500 });
  });

  it('left of it where there is room only there', () => {
    const right = { ...desk, field: rect(760, 200, 400, 44), label: [], next: undefined, nextLabel: [] };
    expect(placeBeside(right)).toMatchObject({ side: 'left', left: 380 });
  });

  it('right of the next field too, when that stands in the same line', () => {
    expect(placeBeside({ ...desk, next: rect(520, 200, 200, 44) })?.left).toBe(728);
  });

  it('spares the label of the next field where there is room, and covers it where there is not', () => {
    const nextLabel = [rect(100, 270, 500, 24)];
    expect(placeBeside({ ...desk, nextLabel })?.left).toBe(608);
    expect(placeBeside({ ...desk, nextLabel, window: { width: 820, height: 800 } })?.left).toBe(508);
  });

  it('nowhere in a narrow window', () => {
    expect(placeBeside({ ...desk, window: { width: 640, height: 800 } })).toBeUndefined();
  });
});

describe('elsewhere', () => {
  const narrow = { ...desk, window: { width: 640, height: 800 } };
  it('under the next field where most room is', () => {
    expect(place(narrow)).toMatchObject({ side: 'below', top: 352, left: 100 });
  });

  it('past the main button too where that leaves enough room, and over it where it does not', () => {
    const last = { ...narrow, next: undefined, nextLabel: [rect(100, 270, 160, 40)] };
    expect(place(last)).toMatchObject({ side: 'below', top: 318 });
    const low = { ...last, label: [rect(100, 80, 160, 24)], window: { width: 640, height: 380 } };
    expect(place(low)).toMatchObject({ side: 'below', top: 252 });
  });

  it('over the label at the foot of the window', () => {
    const low = {
      ...narrow,
      field: rect(100, 700, 400, 44),
      label: [rect(100, 670, 160, 24)],
      next: undefined,
      nextLabel: [],
    };
    const placement = place(low);
    expect(placement.side).toBe('above');
    expect(placement.top + placement.height).toBe(662);
  });

  it('over half of the window at most when the field has left it', () => {
    const away = { ...desk, next: undefined, nextLabel: [], label: [], window: { width: 320, height: 640 } };
    expect(place({ ...away, field: rect(16, 900, 288, 44) })).toMatchObject({ side: 'sheet', top: 0, height: 320 });
    expect(place({ ...away, field: rect(16, -60, 288, 44) })).toMatchObject({ side: 'sheet', top: 320, height: 320 });
  });

  it('as a sheet at the edge of a phone', () => {
    const phone = {
      ...desk,
      field: rect(16, 200, 288, 44),
      label: [],
      next: undefined,
      nextLabel: [],
      window: { width: 320, height: 640 },
    };
    expect(place(phone)).toEqual({ side: 'sheet', left: 0, top: 252, width: 320, height: 388 });
  });
});

const scenes = fc
  .record({
    width: fc.integer({ min: 240, max: 2000 }),
    height: fc.integer({ min: 200, max: 1400 }),
    x: fc.integer({ min: 0, max: 1500 }),
    y: fc.integer({ min: 30, max: 1300 }),
    fieldWidth: fc.integer({ min: 40, max: 900 }),
    labelWidth: fc.integer({ min: 20, max: 500 }),
    gap: fc.option(fc.integer({ min: 4, max: 120 }), { nil: undefined }),
    wishHeight: fc.integer({ min: 60, max: 900 }),
  })
  .map(({ width, height, x, y, fieldWidth, labelWidth, gap, wishHeight }): Scene => {
    const left = Math.min(x, width - 40);
    const top = Math.min(y, height - 50);
    return {
      field: rect(left, top, Math.min(fieldWidth, width - left), 44),
      label: [rect(left, top - 28, Math.min(labelWidth, width - left), 24)],
      next: gap === undefined ? undefined : rect(left, top + 44 + gap, Math.min(fieldWidth, width - left), 44),
      nextLabel: [],
      window: { width, height },
      wish: { width: 372, height: wishHeight },
    };
  });

describe('in any window', () => {
  it('never covers the field or its label, and stays inside', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const placement = place(scene);
        const card = asRect(placement);
        for (const kept of [scene.field, ...scene.label])
          expect(placement.height > 0 && overlap(card, kept)).toBe(false);
        expect(card.left).toBeGreaterThanOrEqual(0);
        expect(card.top).toBeGreaterThanOrEqual(0);
        expect(card.right).toBeLessThanOrEqual(scene.window.width);
        expect(card.bottom).toBeLessThanOrEqual(scene.window.height);
      }),
    );
  });

  it('spares the next field wherever it leaves a readable strip', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const { next, field, label, window } = scene;
        fc.pre(next !== undefined);
        const strip = Math.max(Math.min(field.top, ...label.map(({ top }) => top)), window.height - next.bottom) - 16;
        fc.pre(strip >= 96);
        expect(overlap(asRect(place(scene)), next)).toBe(false);
      }),
    );
  });

  it('opens by itself only beside: covering neither field, label nor next field', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const placement = placeBeside(scene);
        fc.pre(placement !== undefined);
        const kept = [scene.field, ...scene.label, ...(scene.next ? [scene.next] : [])];
        for (const one of kept) expect(overlap(asRect(placement), one)).toBe(false);
        expect(placement.width).toBeGreaterThanOrEqual(280);
      }),
    );
  });
});
