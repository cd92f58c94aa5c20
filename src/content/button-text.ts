import { textOf, tidy } from './text.ts';

/** What stands on a button. */
export function textOfButton(button: Element): string {
  const label = tidy(button.getAttribute('aria-label') ?? '');
  if (!(button instanceof HTMLInputElement)) return textOf(button) || label;
  // biome-ignore lint/plugin: the value of a button is the text on it, not something typed
  return tidy(button.getAttribute('value') ?? button.getAttribute('alt') ?? '') || label;
}
