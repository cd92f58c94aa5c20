import { type Marked, markElement } from '../marked.ts';
import { buttonCard, knownButton } from './known-button.ts';

const SUBMITS = 'button:not([type=button], [type=reset]), input[type=submit], input[type=image]';
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
  // Not an eye or a calendar in a field, nor the way back.
  const isKnown = (one: Element): boolean => knownButton(one)?.word.leadsOn === true;
  // Where an unknown button comes first that sends the form, we do not know which is the main one.
  const sender = buttons.find((one) => one.matches('[type=submit]'));
  const button = sender ?? buttons.find(isKnown);
  return button && isKnown(button) ? button : undefined;
}

/** Marks the main button. Nothing is seen yet: its mark is put with those of the notes. */
export function explainButton(element: HTMLElement): MainButton | undefined {
  const known = knownButton(element);
  return known && markElement(element, known.word.english, () => buttonCard(known.word, known.french));
}
