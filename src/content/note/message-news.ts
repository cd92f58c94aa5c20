import { messageMarks } from './message-marks.ts';

/** Whether what changes here belongs to a message. */
export function isOfMessages(place: Element): boolean {
  return place.closest(messageMarks.places) !== null;
}

/** Whether this element is one where messages stand. */
export function isMessagePlace(element: Element): boolean {
  return element.hasAttributes() && element.matches(messageMarks.places);
}

/** Whether messages stand in this element. */
export function holdsMessages(element: Element): boolean {
  return element.querySelector(messageMarks.places) !== null;
}
