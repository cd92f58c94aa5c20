import { boxOf, labelLines } from './field-box.ts';
import { FIELDS } from './field-element.ts';
import type { Mark } from './mark.ts';
import type { Scene } from './place.ts';
import { around, type Rect } from './rect.ts';

/** What the reader goes to next: a field, or after the last one the main button, and the mark of either. */
export interface Next {
  readonly element: HTMLElement | undefined;
  readonly mark: Mark | undefined;
}

/** Measures what an explanation must spare: all boxes of what it explains, their label and mark, and what comes next. */
export function sceneOf(
  { boxes, mark }: { readonly boxes: readonly HTMLElement[]; readonly mark: Mark | undefined },
  { element: next, mark: nextMark }: Next,
  wish: Scene['wish'],
): Scene {
  const rects = boxes.map(boxOf);
  return {
    field: around(rects),
    label: [...boxes.flatMap(labelLines), ...rectOf(mark)],
    next: next?.matches(FIELDS) ? boxOf(next) : undefined,
    nextLabel: next ? [next.getBoundingClientRect(), ...labelLines(next), ...rectOf(nextMark)] : [],
    window: { width: document.documentElement.clientWidth || innerWidth, height: innerHeight },
    wish,
  };
}

function rectOf(mark: Mark | undefined): Rect[] {
  const rect = mark?.rect();
  return rect ? [rect] : [];
}
