import type { Explained } from './explained.ts';
import { boxOf, labelLines } from './field-box.ts';
import { type Frame, frameOf, outside } from './frame.ts';
import { type Obstacle, obstaclesIn } from './obstacles.ts';
import { pageParts } from './page-parts.ts';
import { around, overlap, type Rect } from './rect.ts';
import { findSpot, MARK_HEIGHT, MARK_WIDTH, type Spot } from './room.ts';

/** Nothing farther from a field than this is in the way of its mark, in CSS pixels. */
const REACH = 400;

/** Puts the marks of these fields where the page leaves room, all measured first and then all written. */
export function placeMarks(fields: readonly Explained[]): void {
  if (fields.length === 0) return;
  const marks = fields.map((field) => field.mark ?? field.addMark());
  const widths = marks.map((mark) => mark.captionWidth());
  const planes = new Map<Element, Plane>();
  const zone = widened(around(fields.map(({ element }) => element.getBoundingClientRect())));
  const frames = new Map<Element, Frame>();
  const spots = fields.map((field, index) => {
    const width = widths[index] ?? MARK_WIDTH;
    const { obstacles, marks } = planeOf(field.element, planes, zone);
    const spot = obstacles && spotFor(field, width, [...obstacles, ...marks], frames);
    if (spot) marks.push({ ...rectOf(spot, width), owner: undefined });
    return { spot, field: field.element.getBoundingClientRect() };
  });
  for (const [index, mark] of marks.entries()) {
    const { spot, field } = spots[index] ?? {};
    if (field) mark.put(spot, field);
  }
  const missed = marks.map((mark) => mark.missedBy());
  for (const [index, mark] of marks.entries()) mark.move(missed[index]);
}

/** The page, or a dialog over it: what is on one of them is in nothing's way on the other. */
interface Plane {
  readonly obstacles: readonly Obstacle[] | undefined;
  readonly marks: Obstacle[];
}

function planeOf(element: Element, known: Map<Element, Plane>, zone: Rect): Plane {
  const root = element.closest(pageParts.dialogs) ?? document.body ?? document.documentElement;
  const plane = known.get(root) ?? { obstacles: obstaclesIn(root, zone), marks: [] };
  known.set(root, plane);
  return plane;
}

function widened({ left, top, right, bottom }: Rect): Rect {
  // A field in several boxes is as wide as the page at most.
  return { left: left - REACH, top: top - REACH, right: right + REACH + innerWidth, bottom: bottom + REACH };
}

function spotFor(
  { element, wanted }: Explained,
  captionWidth: number,
  obstacles: readonly Obstacle[],
  frames: Map<Element, Frame>,
): Spot | undefined {
  // Boxes in one line are one field; when they are spread over lines, the mark keeps to the first and spares the others.
  const first = boxOf(element);
  const inLine = wanted.boxes.filter((box) => {
    const { top, bottom } = boxOf(box);
    return top < first.bottom && bottom > first.top;
  });
  const own = new Set<Element | undefined>(inLine);
  const box = around(inLine.map(boxOf));
  const frame = frameOf(element, box, frames);
  const label = labelLines(element).at(-1);
  const near = obstacles.filter((obstacle) => !own.has(obstacle.owner) && overlap(obstacle, box, REACH));
  const surroundings = {
    box,
    label: label && !overlap(label, box, -2) ? label : undefined,
    obstacles: [...near, ...outside(frame)],
    captionWidth,
  };
  return (
    findSpot({ ...surroundings, pageWidth: frame.drawnRight, pageHeight: frame.drawnBottom }) ??
    findSpot({ ...surroundings, pageWidth: frame.right, pageHeight: frame.bottom })
  );
}

/** What a mark covers there. */
export function rectOf({ left, top, caption }: Spot, captionWidth: number): Rect {
  return { left, top, right: left + (caption ? captionWidth : MARK_WIDTH), bottom: top + MARK_HEIGHT };
}
