import { LAYER } from '../names.ts';
import type { Rect } from '../rect.ts';

const CONTROL = 'a[href], button, input, select, textarea, iframe, [role="button"]';
/** Points looked at along each side of a rectangle. */
const ACROSS = 5;
const DOWN = 5;

/** Whether something of the page that one can press, and that stays in the window while it is scrolled, lies under a rectangle. */
export function liesOverFixedControl(rect: Rect): boolean {
  return liesOver(rect, isFixedControl);
}

/** Whether anything of the page that one can press lies under a rectangle now. */
export function liesOverControl(rect: Rect): boolean {
  return liesOver(rect, (element) => !element.closest(LAYER) && element.closest(CONTROL) !== null);
}

function liesOver(rect: Rect, is: (element: Element) => boolean): boolean {
  for (let x = 0; x <= ACROSS; x += 1) {
    for (let y = 0; y <= DOWN; y += 1) {
      const left = rect.left + ((rect.right - rect.left) * x) / ACROSS;
      const top = rect.top + ((rect.bottom - rect.top) * y) / DOWN;
      if (document.elementsFromPoint(left, top).some(is)) return true;
    }
  }
  return false;
}

function isFixedControl(element: Element): boolean {
  if (element.closest(LAYER) || element === document.documentElement || element === document.body) return false;
  const fixed = fixedAncestor(element);
  if (!fixed) return false;
  if (element.closest(CONTROL)) return true;
  // A bar or a bubble with buttons: all of it is kept free, as they move about in it. Not a cover over all the window.
  const { width, height } = fixed.getBoundingClientRect();
  return width * height < (innerWidth * innerHeight) / 2 && fixed.querySelector(CONTROL) !== null;
}

function fixedAncestor(element: Element): Element | undefined {
  for (let node: Element | null = element; node && node !== document.body; node = node.parentElement) {
    const { position } = getComputedStyle(node);
    if (position === 'fixed' || position === 'sticky') return node;
  }
  return undefined;
}
