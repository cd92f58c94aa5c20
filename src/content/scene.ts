import { boxOf, labelLines } from './field-box.ts';
import type { Mark } from './mark.ts';
import type { Scene } from './place.ts';
import { around, type Rect } from './rect.ts';

/** Measures what an explanation of a field or message must spare: all its boxes, its label, its mark, and the next field. */
export function sceneOf(
  boxes: readonly HTMLElement[],
  next: HTMLElement | undefined,
  marks: { readonly own: Mark | undefined; readonly next: Mark | undefined },
  wish: Scene['wish'],
): Scene {
  const rects = boxes.map(boxOf);
  return {
    field: around(rects),
    label: [...boxes.flatMap(labelLines), ...rectOf(marks.own)],
    next: next && boxOf(next),
    nextLabel: next ? [...labelLines(next), ...rectOf(marks.next)] : [],
    window: { width: document.documentElement.clientWidth || innerWidth, height: innerHeight },
    wish,
  };
}

function rectOf(mark: Mark | undefined): Rect[] {
  const rect = mark?.rect();
  return rect ? [rect] : [];
}
