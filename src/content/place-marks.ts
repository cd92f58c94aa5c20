import type { Explained } from './explained.ts';
import { boxOf, labelLines } from './field-box.ts';
import { type Obstacle, obstaclesIn } from './obstacles.ts';
import { around, overlap, type Rect } from './rect.ts';
import { findSpot, MARK_HEIGHT, MARK_WIDTH, type Spot } from './room.ts';

/** Puts the marks of these fields where the page leaves room, all measured first and then all written. */
export function placeMarks(fields: readonly Explained[]): void {
  if (fields.length === 0) return;
  const marks = fields.map((field) => field.mark ?? field.addMark());
  const widths = marks.map((mark) => mark.captionWidth());
  const known = new Map<Element, Obstacle[] | undefined>();
  const obstaclesAround = (element: Element): Obstacle[] | undefined => {
    const scope = dialogOf(element) ?? document.body ?? document.documentElement;
    if (!known.has(scope)) known.set(scope, obstaclesIn(scope));
    return known.get(scope);
  };
  const placed: Rect[] = [];
  const spots = fields.map((field, index) => {
    const width = widths[index] ?? MARK_WIDTH;
    const obstacles = obstaclesAround(field.element);
    const spot = obstacles && spotFor(field, width, obstacles, placed);
    if (spot) placed.push(rectOf(spot, width));
    return { spot, field: field.element.getBoundingClientRect() };
  });
  for (const [index, mark] of marks.entries()) {
    const { spot, field } = spots[index] ?? {};
    if (field) mark.put(spot, field);
  }
}

function spotFor(
  { element, wanted }: Explained,
  captionWidth: number,
  obstacles: readonly Obstacle[],
  placed: readonly Rect[],
): Spot | undefined {
  const own = new Set<Element>(wanted.boxes);
  const boxes = wanted.boxes.map(boxOf);
  // Boxes in one line are one field; when they are spread over lines, the mark keeps to the first.
  const first = boxes[0] ?? element.getBoundingClientRect();
  const inLine = boxes.filter((box) => box.top < first.bottom && box.bottom > first.top);
  const box = around(inLine);
  const label = labelLines(element).at(-1);
  const near = obstacles.filter((obstacle) => !own.has(obstacle.owner) && overlap(obstacle, box, 400));
  return findSpot({
    box,
    label: label && !overlap(label, box, -2) ? label : undefined,
    obstacles: [...near, ...placed],
    captionWidth,
    pageWidth: rightEdge(element),
  });
}

/** How far right a mark may stand: in the window, and inside the dialog that the field is in. */
function rightEdge(element: Element): number {
  const dialog = dialogOf(element);
  const window = document.documentElement.clientWidth;
  return (dialog ? Math.min(window, dialog.getBoundingClientRect().right) : window) - 4;
}

/** What lies behind a dialog is no obstacle to what is in it. */
function dialogOf(element: Element): Element | null {
  return element.closest('dialog, [role="dialog"], [aria-modal="true"]');
}

function rectOf({ left, top, caption }: Spot, captionWidth: number): Rect {
  return { left, top, right: left + (caption ? captionWidth : MARK_WIDTH), bottom: top + MARK_HEIGHT };
}
