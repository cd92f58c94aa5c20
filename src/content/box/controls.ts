import { LAYER } from '../names.ts';
import type { Rect } from '../rect.ts';

const CONTROL = 'a[href], button, input, select, textarea, iframe, [role="button"]';
/** A page with more of them is not looked through further. */
const MOST = 600;

/** What one can press on a page, where it stands in the window now. */
export interface Controls {
  readonly all: readonly Rect[];
  /** Those that stay in the window while the page is scrolled, with the bar or bubble that they stand in. */
  readonly fixed: readonly Rect[];
}

/** Finds the controls of the page, ours left out. */
export function controlsOf(): Controls {
  const all: Rect[] = [];
  const fixed: Rect[] = [];
  for (const element of [...document.querySelectorAll(CONTROL)].slice(0, MOST)) {
    const rect = element.getBoundingClientRect();
    if (rect.width < 1 || rect.bottom < 0 || rect.top > innerHeight || element.closest(LAYER)) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    all.push(rect);
    const holder = fixedAncestor(element);
    if (!holder) continue;
    const around = holder.getBoundingClientRect();
    // All of a bar is kept free, as things move about in it; but not all of a cover over the whole window.
    fixed.push(around.width * around.height < (innerWidth * innerHeight) / 2 ? around : rect);
  }
  return { all, fixed };
}

function fixedAncestor(element: Element): Element | undefined {
  for (let node: Element | null = element; node && node !== document.body; node = node.parentElement) {
    const { position } = getComputedStyle(node);
    if (position === 'fixed' || position === 'sticky') return node;
  }
  return undefined;
}
