import { overlap, type Rect } from './rect.ts';

/** Height of a mark and width of a mark alone, in CSS pixels: the smallest target that WCAG 2.2 allows, and a little. */
export const MARK_HEIGHT = 24;
export const MARK_WIDTH = 32;
/** How far a mark may reach into the field under it, and how much in the middle of the field it leaves free in any case:
 * there stands what is typed, and there password managers put their icons, not all in a way that can be seen from here. */
const INTO_FIELD = 12;
const MIDDLE = 20;
const GAP = 8;

/** What a mark needs to know of the page to find its place. All rectangles in CSS pixels of the viewport. */
export interface Surroundings {
  /** The field as it is seen, its border included. */
  readonly box: Rect;
  /** The last line of its label's text, when that stands outside the field. */
  readonly label: Rect | undefined;
  /** Everything that must not be covered: texts, controls, pictures, other marks. The field itself is not among them. */
  readonly obstacles: readonly Rect[];
  /** How wide mark and caption are together. */
  readonly captionWidth: number;
  /** How far to the right the page can be seen. */
  readonly pageWidth: number;
  /** How far down, where it is not endless. */
  readonly pageHeight?: number;
}

/** Where a mark goes: its upper left corner, and whether its caption stands with it. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly caption: boolean;
}

/**
 * The first place that covers nothing: right of the label, right of the field, the free part of the row under it, with the
 * caption or else alone; then over the field's upper border, by half; at last close under it. Undefined when even that
 * covers something.
 */
export function findSpot(surroundings: Surroundings): Spot | undefined {
  const { captionWidth } = surroundings;
  const found = [
    ...places(surroundings, captionWidth, true),
    ...places(surroundings, MARK_WIDTH, false),
    onBorder(surroundings),
    { ...under(surroundings, MARK_WIDTH, false), below: 'close' as const },
  ].find((place) => isFree(place, surroundings));
  return found && { left: found.left, top: found.top, caption: found.caption };
}

/** A place to try. */
interface Place extends Spot {
  /** Whether it may lie on its own field. */
  readonly onField?: boolean;
  /** Under the field: whether all that comes next keeps its distance, or only what stands right under the mark. */
  readonly below?: 'clear' | 'close';
}

function places(surroundings: Surroundings, width: number, caption: boolean): Place[] {
  const { box, label } = surroundings;
  const spots: Place[] = [];
  if (label) {
    const top = (label.top + label.bottom - MARK_HEIGHT) / 2;
    spots.push({ left: label.right + GAP, top, caption });
    // A text set from the right leaves its room on the left.
    if (label.left - GAP - width >= box.left) spots.push({ left: label.left - GAP - width, top, caption });
  }
  spots.push({ left: box.right + GAP, top: (box.top + box.bottom - MARK_HEIGHT) / 2, caption });
  spots.push(under(surroundings, width, caption));
  return spots;
}

function under({ box }: Surroundings, width: number, caption: boolean): Place {
  return { left: box.right - width, top: box.bottom + 1, caption, below: 'clear' };
}

function onBorder({ box, pageWidth }: Surroundings): Place {
  const left = Math.min(box.right - MARK_WIDTH - GAP, pageWidth - MARK_WIDTH);
  const into = Math.max(0, Math.min(INTO_FIELD, Math.floor((box.bottom - box.top - MIDDLE) / 2)));
  return { left: Math.max(left, box.left), top: box.top - (MARK_HEIGHT - into), caption: false, onField: true };
}

function isFree({ left, top, caption, onField, below }: Place, surroundings: Surroundings): boolean {
  const { box, obstacles, captionWidth, pageWidth, pageHeight = Infinity } = surroundings;
  const rect = { left, top, right: left + (caption ? captionWidth : MARK_WIDTH), bottom: top + MARK_HEIGHT };
  if (rect.right > pageWidth || rect.left < 0 || rect.bottom > pageHeight) return false;
  if (!onField && overlap(rect, box)) return false;
  if (below && obstacles.some((obstacle) => isNext(obstacle, rect, box, below))) return false;
  return !obstacles.some((obstacle) => overlap(obstacle, rect));
}

/** Whether something begins so close to a mark under its field that the mark could be taken for that thing's. */
function isNext(obstacle: Rect, mark: Rect, box: Rect, below: 'clear' | 'close'): boolean {
  const isOverOrUnder = (rect: Rect): boolean => obstacle.left < rect.right && rect.left < obstacle.right;
  const begins = obstacle.top > box.bottom - 1 && obstacle.top < mark.bottom + GAP;
  // What is higher than a line of text is no hint of this field, but another field beside the mark.
  const isControl = begins && obstacle.bottom - obstacle.top > MARK_HEIGHT && isOverOrUnder(box);
  const isText = begins && obstacle.top > (mark.top + mark.bottom) / 2 && isOverOrUnder(below === 'clear' ? box : mark);
  return isControl || isText;
}
