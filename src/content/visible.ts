import { FIELDS } from './field-element.ts';

// Whether the page asks for a field now, and where it stands.

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

/** What a calendar calls the box that it fills. */
const CALENDARS = ['date-picker', 'datepicker', 'flatpickr'];
const FILLED_BY_CALENDAR = CALENDARS.map((name) => `[id*="${name}" i], [class*="${name}" i]`).join();

/** Whether a read-only input is filled by picking: from a list that it opens, or from a calendar of its own or beside it. */
function isPicked(element: HTMLElement): boolean {
  if (element.matches(`[role="combobox"], [aria-haspopup], [aria-expanded], [aria-owns], ${FILLED_BY_CALENDAR}`))
    return true;
  let frame = element.parentElement;
  for (let level = 0; frame && level < 6; level += 1, frame = frame.parentElement) {
    if (frame.querySelectorAll(FIELDS).length > 1) return false;
    // A calendar that cannot be opened fills nothing.
    if (frame.querySelector(':is([aria-label*="calend" i], [title*="calend" i]):not(:disabled)')) return true;
  }
  return false;
}
