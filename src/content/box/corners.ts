import { overlap, type Rect } from '../rect.ts';

/** A corner of the window, in the order in which they are tried. */
export type Corner = 'bottom right' | 'bottom left' | 'top right' | 'top left';

const CORNERS: readonly Corner[] = ['bottom right', 'bottom left', 'top right', 'top left'];
const MARGIN = 12;
/** What is this close to the box lies nearly under it, in CSS pixels. */
export const NEARLY = 4;

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where something of this size stands in a corner of a window, in CSS pixels of the viewport. */
function rectIn(corner: Corner, { width, height }: Size, window: Size): Rect {
  const left = corner.endsWith('right') ? window.width - width - MARGIN : MARGIN;
  const top = corner.startsWith('bottom') ? window.height - height - MARGIN : MARGIN;
  return { left, top, right: left + width, bottom: top + height };
}

/** The same for a style sheet, which keeps it there when the window changes. */
export function insetIn(corner: Corner): string {
  const [down, across] = corner.split(' ');
  const side = (is: boolean): string => (is ? `${MARGIN}px` : 'auto');
  return [down === 'top', across === 'right', down === 'bottom', across === 'left'].map(side).join(' ');
}

/** The first corner where it covers nothing that must stay free; undefined where there is none. */
export function freeCorner(size: Size, window: Size, isTaken: (rect: Rect) => boolean): Corner | undefined {
  return CORNERS.find((corner) => {
    const rect = rectIn(corner, size, window);
    const fits = rect.left >= 0 && rect.top >= 0 && rect.right <= window.width && rect.bottom <= window.height;
    return fits && !isTaken(rect);
  });
}

/** Whether one of these lies, or nearly lies, under a rectangle. */
export function coversSome(rect: Rect, others: readonly Rect[]): boolean {
  return others.some((other) => overlap(rect, other, NEARLY));
}
