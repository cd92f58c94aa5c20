// Whether the page asks for a field now, and where it stands.
import { FIELDS } from './field-element.ts';
import { pageParts } from './page-parts.ts';

/** False for what is hidden, out of sight for good (a trap for robots), disabled or read-only. */
export function isAsked(element: HTMLElement): boolean {
  if (element.matches(':disabled, [aria-readonly="true"]') || (element.matches('[readonly]') && !isPicked(element)))
    return false;
  if (element.closest('[aria-hidden="true"], [inert]')) return false;
  const isBox = element.getAttribute('type') === 'checkbox';
  // A check box is often transparent under a drawn one; a transparent text field is a trap for robots.
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: !isBox })) return false;
  if (isBox) return true;
  const { right, bottom, width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && right + scrollX > 0 && bottom + scrollY > 0;
}

/** Whether a read-only input is filled by picking: from a list that it opens, or from a calendar of its own or beside it. */
function isPicked(element: HTMLElement): boolean {
  if (element.matches(pageParts.picked)) return true;
  let frame = element.parentElement;
  for (let level = 0; frame && level < 6; level += 1, frame = frame.parentElement) {
    if (frame.querySelectorAll(FIELDS).length > 1) return false;
    if (frame.querySelector(pageParts.calendars)) return true;
  }
  return false;
}
