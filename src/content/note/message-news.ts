import { PLACES } from './find-messages.ts';

/** Whether a change of the page may bring, change or end a message. */
export function isMessageNews({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  const place = target instanceof Element ? target : target.parentElement;
  if (place?.closest(PLACES)) return true;
  if (type === 'attributes') return place?.querySelector(PLACES) != null;
  for (const nodes of [addedNodes, removedNodes]) {
    for (const node of nodes) if (node instanceof Element && holds(node)) return true;
  }
  return false;
}

function holds(element: Element): boolean {
  return element.matches(PLACES) || (element.firstElementChild !== null && element.querySelector(PLACES) !== null);
}
