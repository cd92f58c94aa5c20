import { overlap, type Rect } from './rect.ts';

/** Height of a mark and width of a mark alone, in CSS pixels: the smallest target that WCAG 2.2 allows, and a little. */
export const MARK_HEIGHT = 24;
export const MARK_WIDTH = 32;
/** How far a mark may reach into the field under it. */
const INTO_FIELD = 12;
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
}

/** Where a mark goes: its upper left corner, and whether its caption stands with it. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly caption: boolean;
}

/**
 * The first place that covers nothing: right of the label, right of the field, the free part under it, with the caption
 * or else alone; at last over the field's upper border, by half. Undefined when even that covers something.
 */
export function findSpot(surroundings: Surroundings): Spot | undefined {
  const { box, captionWidth } = surroundings;
  const withCaption = places(surroundings, captionWidth).map((place) => ({ ...place, caption: true }));
  const alone = places(surroundings, MARK_WIDTH).map((place) => ({ ...place, caption: false }));
  const free = [...withCaption, ...alone].find((spot) => isFree(spot, surroundings, true));
  if (free) return free;
  const top = box.top - (MARK_HEIGHT - INTO_FIELD);
  const left = Math.min(box.right - MARK_WIDTH - GAP, surroundings.pageWidth - MARK_WIDTH);
  const onBorder = { left, top, caption: false, clearance: 0 };
  return left > box.left && isFree(onBorder, surroundings, false) ? onBorder : undefined;
}

/** A free place, and how much must be free under it too, so that the mark is not taken for the next field's. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly clearance: number;
}

function places({ box, label }: Surroundings, width: number): Place[] {
  const spots: Place[] = [];
  if (label) spots.push({ left: label.right + GAP, top: (label.top + label.bottom - MARK_HEIGHT) / 2, clearance: 0 });
  spots.push({ left: box.right + GAP, top: (box.top + box.bottom - MARK_HEIGHT) / 2, clearance: 0 });
  spots.push({ left: box.right - width, top: box.bottom + 1, clearance: GAP });
  return spots;
}

function isFree(
  spot: Spot & Place,
  { box, obstacles, captionWidth, pageWidth }: Surroundings,
  notOnField: boolean,
): boolean {
  const rect = {
    left: spot.left,
    top: spot.top,
    right: spot.left + (spot.caption ? captionWidth : MARK_WIDTH),
    bottom: spot.top + MARK_HEIGHT + spot.clearance,
  };
  if (rect.right > pageWidth || rect.left < 0) return false;
  if (notOnField && overlap(rect, box)) return false;
  return !obstacles.some((obstacle) => overlap(obstacle, rect));
}
