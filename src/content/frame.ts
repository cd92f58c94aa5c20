import type { Rect } from './rect.ts';
import { parentAcrossShadow } from './stacking.ts';

/** Marks keep this far from the edge of the window, in CSS pixels. */
const MARGIN = 4;
const FAR = 1e6;

/** The part of the window that a mark must not leave: what cuts its field off cuts its mark off. */
export interface Frame extends Rect {
  /** How far right and down it is inside the border, too, that is drawn around its field: there it looks best. */
  readonly drawnRight: number;
  readonly drawnBottom: number;
}

/** The frame of a field that is seen in `box`. `known` is filled for the other fields of the same moment. */
export function frameOf(element: Element, box: Rect, known: Map<Element, Frame>): Frame {
  let outer = parentAcrossShadow(element);
  while (outer && isWithin(outer.getBoundingClientRect(), box)) outer = parentAcrossShadow(outer);
  return frameAt(outer, known);
}

function frameAt(element: Element | null, known: Map<Element, Frame>): Frame {
  const right = document.documentElement.clientWidth - MARGIN;
  if (!element || element === document.body || element === document.documentElement) {
    return { left: 0, top: -FAR, right, bottom: FAR, drawnRight: right, drawnBottom: FAR };
  }
  const before = known.get(element);
  if (before) return before;
  const { overflowX, overflowY, position, borderRightStyle, borderRightWidth } = getComputedStyle(element);
  const rect = element.getBoundingClientRect();
  const cuts = overflowX !== 'visible' || overflowY !== 'visible' || element.localName === 'dialog';
  const isDrawn = cuts || (borderRightStyle !== 'none' && Number.parseFloat(borderRightWidth) > 0);
  const around =
    position === 'fixed'
      ? { left: 0, top: 0, right, bottom: innerHeight, drawnRight: right, drawnBottom: innerHeight }
      : frameAt(parentAcrossShadow(element), known);
  const frame = {
    left: cuts ? Math.max(around.left, rect.left) : around.left,
    top: cuts ? Math.max(around.top, rect.top) : around.top,
    right: cuts ? Math.min(around.right, rect.right) : around.right,
    bottom: cuts ? Math.min(around.bottom, rect.bottom) : around.bottom,
    drawnRight: isDrawn ? Math.min(around.drawnRight, rect.right) : around.drawnRight,
    drawnBottom: isDrawn ? Math.min(around.drawnBottom, rect.bottom) : around.drawnBottom,
  };
  known.set(element, frame);
  return frame;
}

/** What lies left of a frame and over it, as things that must not be covered. */
export function outside({ left, top }: Rect): Rect[] {
  return [
    { left: -FAR, top: -FAR, right: left, bottom: FAR },
    { left: -FAR, top: -FAR, right: FAR, bottom: top },
  ];
}

function isWithin(rect: Rect, box: Rect): boolean {
  return (
    rect.left >= box.left - 1 && rect.top >= box.top - 1 && rect.right <= box.right + 1 && rect.bottom <= box.bottom + 1
  );
}
