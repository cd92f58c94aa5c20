import { labelLines } from '../field-box.ts';
import { FIELDS } from '../field-element.ts';
import { LAYER } from '../names.ts';
import type { Rect } from '../rect.ts';
import { controlsOf, hintsOf, linesOf } from './controls.ts';
import { coversSome, type Size } from './corners.ts';

/** What a rectangle of the window would cover, each asking more than the one before. */
export interface Surroundings {
  /** What is in use, what stays where it is while the page is scrolled, or an open explanation. */
  isInTheWay(rect: Rect): boolean;
  /** Also what is explained, and its mark. */
  isTaken(rect: Rect): boolean;
  /** Also anything that one can press, and the words of labels and hints. */
  isCovering(rect: Rect): boolean;
}

/** Looks at the page once. `keep` is what is explained; `opened` is where an explanation stands. */
export function surroundingsOf(keep: readonly Rect[], opened: Rect | undefined): Surroundings {
  const { fixed, isUnder } = controlsOf();
  const inTheWay = [...inUse(), ...fixed, ...(opened ? [opened] : [])];
  const isInTheWay = (rect: Rect): boolean => coversSome(rect, inTheWay);
  const isTaken = (rect: Rect): boolean => isInTheWay(rect) || coversSome(rect, keep);
  return {
    isInTheWay,
    isTaken,
    isCovering: (rect) => isTaken(rect) || isUnder(rect),
  };
}

/** The window without its scroll bars. */
export function windowSize(): Size {
  return { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
}

/** The field that has the focus, its label and hint, and the field that comes next. */
function inUse(): Rect[] {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || activeElement === document.body || activeElement.closest(LAYER)) {
    return [];
  }
  return [
    activeElement.getBoundingClientRect(),
    ...labelLines(activeElement),
    ...hintsOf(activeElement).flatMap(linesOf),
    ...(nextField(activeElement)?.getClientRects() ?? []),
  ];
}

/** The next field that is seen; only a field has one. */
function nextField(field: HTMLElement): HTMLElement | undefined {
  if (!field.matches(FIELDS)) return undefined;
  const all = [...document.querySelectorAll<HTMLElement>(FIELDS)];
  return all.slice(all.indexOf(field) + 1).find((other) => other.checkVisibility({ visibilityProperty: true }));
}
