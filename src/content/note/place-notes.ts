import type { Mark } from '../mark.ts';
import { obstaclesIn } from '../obstacles.ts';
import { rectOf } from '../place-marks.ts';
import { overlap, type Rect } from '../rect.ts';
import { MARK_HEIGHT, MARK_WIDTH, type Spot } from '../room.ts';

const GAP = 8;
const EDGE = 4;

/** Puts marks beside messages and buttons where there is room, given the other marks of the page. */
export function placeBeside(
  notes: readonly { readonly element: HTMLElement; readonly mark: Mark }[],
  marks: readonly Rect[],
): void {
  const widths = notes.map(({ mark }) => mark.captionWidth());
  const taken = [...marks];
  const spots = notes.map((note, index) => {
    const spot = spotFor(note.element, widths[index] ?? MARK_WIDTH, taken);
    if (spot) taken.push(rectOf(spot, widths[index] ?? MARK_WIDTH));
    return { spot, box: note.element.getBoundingClientRect() };
  });
  for (const [index, { mark }] of notes.entries()) {
    const { spot, box } = spots[index] ?? {};
    if (box) mark.put(spot, box);
  }
  const missed = notes.map(({ mark }) => mark.missedBy());
  for (const [index, { mark }] of notes.entries()) mark.move(missed[index]);
}

/** After the last line with the English, else alone; left of the first line; on the upper border of its box; at last under it. */
function spotFor(element: HTMLElement, captionWidth: number, taken: readonly Rect[]): Spot | undefined {
  const lines = linesOf(element);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return undefined;
  const box = element.getBoundingClientRect();
  const middleOf = ({ top, bottom }: DOMRect): number => (top + bottom - MARK_HEIGHT) / 2;
  const after = { left: last.right + GAP, top: middleOf(last) };
  const left = box.right - MARK_WIDTH - GAP;
  const spots = [
    { ...after, caption: true },
    after,
    { left: first.left - GAP - MARK_WIDTH, top: middleOf(first) },
    { left, top: Math.min(box.top, first.top) - MARK_HEIGHT + 2 },
    { left, top: Math.max(box.bottom, last.bottom) + 1 },
  ].map((spot) => ({ caption: false, ...spot }));
  const obstacles = [...(obstaclesIn(regionOf(element)) ?? []), ...taken];
  const edge = document.documentElement.clientWidth - EDGE;
  return spots.find((spot) => {
    const rect = rectOf(spot, captionWidth);
    return rect.left >= 0 && rect.right <= edge && !obstacles.some((obstacle) => overlap(obstacle, rect));
  });
}

/** The lines of the text; of a button, all of it. */
function linesOf(element: HTMLElement): DOMRect[] {
  if (element.matches('button, input, a, [role="button"]')) return [element.getBoundingClientRect()];
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
}

/** The part of the page around a message that its mark can reach: not all of it, which may be large. */
function regionOf(element: HTMLElement): HTMLElement {
  const own = element.getBoundingClientRect();
  let region = element;
  while (region.parentElement && region !== document.body) {
    region = region.parentElement;
    const { top, bottom, right } = region.getBoundingClientRect();
    if (top < own.top - MARK_HEIGHT && bottom > own.bottom + MARK_HEIGHT && right > own.right + 200) break;
  }
  return region;
}
