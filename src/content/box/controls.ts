import { LAYER, PREFIX } from '../names.ts';
import type { Rect } from '../rect.ts';

const CONTROL = 'a[href], button, input, select, textarea, iframe, [role="button"]';
/** A page with more of them is not looked through further. */
const MOST = 600;

/** What one can press on a page, where it stands in the window now. */
export interface Controls {
  readonly all: readonly Rect[];
  /** Those that stay in the window while the page is scrolled, with the bar or bubble that they stand in. */
  readonly fixed: readonly Rect[];
  /** The lines of text of labels and hints. */
  readonly words: readonly Rect[];
}

/** Finds the controls of the page, ours left out. */
export function controlsOf(): Controls {
  const all: Rect[] = [];
  const fixed: Rect[] = [];
  const holderOf = fixedAncestors();
  for (const element of [...document.querySelectorAll(CONTROL)].slice(0, MOST)) {
    const rect = element.getBoundingClientRect();
    if (rect.width < 1 || rect.bottom < 0 || rect.top > innerHeight || element.closest(LAYER)) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    all.push(rect);
    const holder = holderOf(element);
    if (!holder) continue;
    const around = holder.getBoundingClientRect();
    // All of a bar is kept free, as things move about in it; but not all of a cover over the whole window.
    fixed.push(around.width * around.height < (innerWidth * innerHeight) / 2 ? around : rect);
  }
  const fields = [...document.querySelectorAll('[aria-describedby]')].slice(0, MOST);
  const labels = [...document.getElementsByTagName('label')].slice(0, MOST);
  // Many fields may share a hint.
  const hints = new Set(fields.flatMap(hintsOf));
  return { all, fixed, words: [...labels, ...hints].flatMap(linesOf) };
}

/** What the page itself says further of a field. */
export function hintsOf(field: Element): Element[] {
  const ids = field.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  return ids.flatMap((id) => {
    const hint = id.startsWith(PREFIX) ? null : document.getElementById(id);
    return hint ? [hint] : [];
  });
}

/** The lines of what is in the window. Not the element itself, which is often as wide as the form. */
export function linesOf(element: Element): Rect[] {
  const { width, top, bottom } = element.getBoundingClientRect();
  if (width < 1 || bottom < 0 || top > innerHeight) return [];
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()];
}

/** Finds what holds an element in the window; asks each ancestor once, since many controls share theirs. */
function fixedAncestors(): (element: Element | null) => Element | undefined {
  const known = new Map<Element, Element | undefined>();
  return function holderOf(element: Element | null): Element | undefined {
    if (!element || element === document.body) return undefined;
    if (known.has(element)) return known.get(element);
    const { position } = getComputedStyle(element);
    const holder = position === 'fixed' || position === 'sticky' ? element : holderOf(element.parentElement);
    known.set(element, holder);
    return holder;
  };
}
