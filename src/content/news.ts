import { FIELDS } from './field-element.ts';
import type { Neighbourhood } from './read-page.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const TELLING = `${FIELDS}, form, fieldset, legend, label, dialog, [role="group"], [popover], ${HEADINGS}`;
/** How far around a change the neighbourhood of a field is looked for. */
const LEVELS = 4;

/**
 * Whether a change of the page may change which fields it asks for, or what it says of them. A list that grows elsewhere
 * is no news: looking at all fields for it would be felt.
 */
export function isNews(record: MutationRecord, neighbourhood: Neighbourhood): boolean {
  const place = record.target instanceof Element ? record.target : record.target.parentElement;
  if (!place) return true;
  if (isBeside(place, neighbourhood) || place.closest(TELLING)) return true;
  if (record.type === 'attributes') return holdsTelling(place) || neighbourhood.ids.has(place.id);
  return [...record.addedNodes, ...record.removedNodes].some(
    (node) => node instanceof Element && (holdsTelling(node) || holdsNamed(node, neighbourhood)),
  );
}

function isBeside(place: Element, { elements }: Neighbourhood): boolean {
  let node: Element | null = place;
  for (let level = 0; node && level < LEVELS; level += 1, node = node.parentElement) {
    if (elements.has(node)) return true;
  }
  return false;
}

function holdsTelling(element: Element): boolean {
  return element.matches(TELLING) || element.querySelector(TELLING) !== null;
}

function holdsNamed(element: Element, { ids }: Neighbourhood): boolean {
  return ids.has(element.id) || [...element.querySelectorAll('[id]')].some(({ id }) => ids.has(id));
}
