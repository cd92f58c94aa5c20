import { FIELDS } from './field-element.ts';
import type { Neighbourhood } from './read-page.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
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

/** Whether another state of this element, and of all in it, may change that. */
export function isNewsIn(element: Element, neighbourhood: Neighbourhood): boolean {
  return neighbourhood.ids.has(element.id) || element.matches(TELLING) || element.querySelector(TELLING) !== null;
}

/** Whether this element, which has come or gone, is one that tells of fields; asked of each, so it has to be short. */
export function isTelling(element: Element, { ids }: Neighbourhood): boolean {
  if (NAMES.test(element.localName)) return element.matches(TELLING);
  return element.hasAttributes() && (ids.has(element.id) || element.matches(TELLING));
}

function isBeside(place: Element, { elements }: Neighbourhood): boolean {
  let node: Element | null = place;
  for (let level = 0; node && level < LEVELS; level += 1, node = node.parentElement) {
    if (elements.has(node)) return true;
  }
  return false;
}
