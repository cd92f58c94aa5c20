import { FIELDS } from './field-element.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const TELLING = `${FIELDS}, form, fieldset, legend, label, dialog, [role="group"], [popover], ${HEADINGS}`;
/** How far around a change the neighbourhood of a field is looked for. */
const LEVELS = 4;

/**
 * Whether a change of the page may change which fields it asks for, or what it says of them. A list that grows elsewhere
 * is no news: looking at all fields for it would be felt. `neighbourhood` holds what stands around the fields.
 */
export function isNews(record: MutationRecord, neighbourhood: { has(node: Node): boolean }): boolean {
  const place = record.target instanceof Element ? record.target : record.target.parentElement;
  if (!place) return true;
  if (isBeside(place, neighbourhood) || place.closest(TELLING)) return true;
  if (record.type === 'attributes') return holdsTelling(place);
  return [...record.addedNodes, ...record.removedNodes].some((node) => node instanceof Element && holdsTelling(node));
}

function isBeside(place: Element, neighbourhood: { has(node: Node): boolean }): boolean {
  let node: Element | null = place;
  for (let level = 0; node && level < LEVELS; level += 1, node = node.parentElement) {
    if (neighbourhood.has(node)) return true;
  }
  return false;
}

function holdsTelling(element: Element): boolean {
  return element.matches(TELLING) || element.querySelector(TELLING) !== null;
}
