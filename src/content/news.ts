import { FIELDS } from './field-element.ts';
import { HEADINGS } from './headings.ts';
import type { Neighbourhood } from './neighbourhood.ts';

const TELLING = `${FIELDS}, form, fieldset, legend, label, dialog, [role="group"], [popover], ${HEADINGS}`;
/** Those of them that can be told by their name alone; all others by an attribute. */
const NAMES = /^(?:input|select|textarea|form|fieldset|legend|label|dialog|h[1-6])$/;
/** How far around a change the neighbourhood of a field is looked for. */
const LEVELS = 4;

/**
 * Whether a change in this place may change which fields the page asks for, or what it says of them. A list that grows
 * elsewhere is no news: looking at all fields for it would be felt.
 */
export function isNewsAt(place: Element, neighbourhood: Neighbourhood): boolean {
  return isBeside(place, neighbourhood) || place.closest(TELLING) !== null;
}

/** Whether what stands between these two siblings, or has stood there, may be the text that names a field. */
export function isNewsBetween(previous: Node | null, next: Node | null, neighbourhood: Neighbourhood): boolean {
  const { namedByTextBefore, namedByTextAfter } = neighbourhood;
  return reaches(next, 'nextSibling', namedByTextBefore) || reaches(previous, 'previousSibling', namedByTextAfter);
}

/** Whether one of these stands next, with no text in between. */
function reaches(start: Node | null, direction: 'nextSibling' | 'previousSibling', wanted: ReadonlySet<Node>): boolean {
  if (wanted.size === 0) return false;
  let node = start;
  for (let steps = 0; node && steps < 8; steps += 1, node = node[direction]) {
    if (wanted.has(node)) return true;
    if (node.textContent?.trim()) return false;
  }
  return false;
}

/** Whether another state of this element, and of all in it, may change that. */
export function isNewsIn(element: Element, neighbourhood: Neighbourhood): boolean {
  return neighbourhood.ids.has(element.id) || element.matches(TELLING) || element.querySelector(TELLING) !== null;
}

/** Whether this element, which has come or gone, is one that tells of fields; asked of each, so it has to be short. */
export function isTelling(element: Element, { ids }: Neighbourhood): boolean {
  if (NAMES.test(element.localName)) return element.matches(TELLING);
  return element.hasAttributes() && (ids.has(element.id) || element.matches(TELLING));
}

function isBeside(place: Element, neighbourhood: Neighbourhood): boolean {
  let node: Element | null = place;
  for (let level = 0; node && level < LEVELS; level += 1, node = node.parentElement) {
    if (neighbourhood.elements.has(node) || isNewsBetween(node.previousSibling, node.nextSibling, neighbourhood)) {
      return true;
    }
  }
  return false;
}
