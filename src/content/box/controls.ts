import { LAYER, PREFIX } from '../names.ts';
import { overlap, type Rect } from '../rect.ts';
import { coversSome, NEARLY } from './corners.ts';

const CONTROL = 'a[href], button, input, select, textarea, iframe, [role="button"]';
/** A page with more of them is not looked through further. */
const MOST = 600;

/** What one can press on a page and the words of its form, where they stand in the window now. */
export interface Controls {
  /** Those that stay in the window while the page is scrolled, with the bar or bubble that they stand in. */
  readonly fixed: readonly Rect[];
  /** Whether one that is seen, or a line of a label or hint, lies or nearly lies under a rectangle. */
  isUnder(rect: Rect): boolean;
}

/**
 * Finds the controls of the page, ours left out. Whether something is seen is asked only of what stands where the question
 * is about: the box has four places at most.
 */
export function controlsOf(): Controls {
  const fixed: Rect[] = [];
  const others: { readonly element: Element; readonly rect: Rect }[] = [];
  const holderOf = fixedAncestors();
  for (const element of [...document.querySelectorAll(CONTROL)].slice(0, MOST)) {
    const rect = element.getBoundingClientRect();
    if (!isInWindow(rect)) continue;
    const holder = holderOf(element);
    if (!holder) others.push({ element, rect });
    else if (isSeen(element)) {
      const around = holder.getBoundingClientRect();
      // All of a bar is kept free, as things move about in it; but not all of a cover over the whole window.
      fixed.push(around.width * around.height < (innerWidth * innerHeight) / 2 ? around : rect);
    }
  }
  return {
    fixed,
    isUnder: (place) =>
      others.some(({ element, rect }) => overlap(place, rect, NEARLY) && isSeen(element)) || isOverWords(place),
  };
}

function isSeen(element: Element): boolean {
  return !element.closest(LAYER) && element.checkVisibility({ visibilityProperty: true });
}

function isInWindow({ width, top, bottom }: DOMRect): boolean {
  return width >= 1 && bottom >= 0 && top <= innerHeight;
}

/** Whether it would cover, or nearly, a line of a label or of a hint. */
function isOverWords(place: Rect): boolean {
  const fields = [...document.querySelectorAll('[aria-describedby]')].slice(0, MOST);
  const labels = [...document.getElementsByTagName('label')].slice(0, MOST);
  // Many fields may share a hint.
  const hints = new Set(fields.flatMap(hintsOf));
  return [...labels, ...hints].some(
    (words) => overlap(place, words.getBoundingClientRect(), NEARLY) && coversSome(place, linesOf(words)),
  );
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
  if (!isInWindow(element.getBoundingClientRect())) return [];
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
