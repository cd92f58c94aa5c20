import { type Marked, markElement } from '../marked.ts';
import { buttonCard, knownButton } from './known-button.ts';

const SUBMITS = 'button:not([type="button" i], [type="reset" i]), input[type="submit" i], input[type="image" i]';
const MAIN = `${SUBMITS}, .btsubmit, .v-btn`;

/** The main button of a page, with its mark. */
export type MainButton = Marked;

/** The button that leads on from these fields: the first known one that sends their form, or that stands after them. */
export function findMainButton(fields: readonly HTMLElement[]): HTMLElement | undefined {
  const first = fields[0];
  if (!first) return undefined;
  const place = first.closest('form') ?? first.closest('dialog, [role="dialog"], main, [role="main"]') ?? document.body;
  const isAfter = (button: Element): boolean =>
    (first.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const buttons = [...place.querySelectorAll<HTMLElement>(MAIN)].filter(
    (button) =>
      isAfter(button) &&
      button.checkVisibility({ visibilityProperty: true }) &&
      !fields.some((field) => button.contains(field)),
  );
  // A button inside a field (an eye, a calendar) has no text that we know.
  const button = buttons.find((one) => knownButton(one));
  // Where an unknown button comes first that sends the form, we do not know which is the main one.
  const sender = buttons.find((one) => one.matches('input[type="submit" i], [type="submit" i]'));
  return sender && sender !== button ? (knownButton(sender) ? sender : undefined) : button;
}

/** Marks the main button. Nothing is seen yet: its mark is put with those of the notes. */
export function explainButton(element: HTMLElement): MainButton | undefined {
  const known = knownButton(element);
  return known && markElement(element, known.word.english, () => buttonCard(known.word, known.french));
}
