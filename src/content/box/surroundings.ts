import { LAYER } from '../names.ts';
import type { Rect } from '../rect.ts';
import { controlsOf } from './controls.ts';
import { coversSome, type Size } from './corners.ts';

/** What a rectangle of the window would cover, each asking more than the one before. */
interface Surroundings {
  /** What is in use, what stays where it is while the page is scrolled, or an open explanation. */
  isInTheWay(rect: Rect): boolean;
  /** Also what is explained, and its mark. */
  isTaken(rect: Rect): boolean;
  /** Also anything that one can press. */
  isCovering(rect: Rect): boolean;
}

/** Looks at the page once. `keep` is what is explained; `opened` is where an explanation stands. */
export function surroundingsOf(keep: readonly Rect[], opened: Rect | undefined): Surroundings {
  const { all, fixed } = controlsOf();
  const inTheWay = [...inUse(), ...fixed, ...(opened ? [opened] : [])];
  const isInTheWay = (rect: Rect): boolean => coversSome(rect, inTheWay);
  const isTaken = (rect: Rect): boolean => isInTheWay(rect) || coversSome(rect, keep);
  return { isInTheWay, isTaken, isCovering: (rect) => isTaken(rect) || coversSome(rect, all) };
}

/** The window without its scroll bars. */
export function windowSize(): Size {
  return { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
}

/** The field that has the focus. */
function inUse(): Rect[] {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body || activeElement.closest(LAYER)) return [];
  return [activeElement.getBoundingClientRect()];
}
