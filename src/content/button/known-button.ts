import type { PageWord } from '../../ameli/page-word.ts';
import { pageWordFor } from '../../ameli/page-word-for.ts';
import { build } from '../build.ts';
import { textOfButton } from '../button-text.ts';
import { type Card, frameCard, listSources } from '../card.ts';
import { led, withFrench } from '../sentence.ts';
import { textOf, tidy } from '../text.ts';

/** What one presses: buttons, and links of the page. */
export const BUTTONS = 'a[href], button, [role="button"], [type=submit], [type=image], summary';

/** What a button or link is, if we know all of its text, and that text. */
export function knownButton(element: Element): { readonly word: PageWord; readonly french: string } | undefined {
  const said = element.matches('a') ? textOf(element) : textOfButton(element);
  for (const french of [said, tidy(element.getAttribute('title') ?? '')]) {
    const word = french && french.length < 90 ? pageWordFor(french) : undefined;
    if (word) return { word, french };
  }
  return undefined;
}

/** What a button does, as a card. */
export function buttonCard({ english, more, doubt, sources }: PageWord, french: string): Card {
  return frameCard(english, french, [
    more ? build('p', {}, ...withFrench(more)) : undefined,
    led('Not certain: ', doubt, 'doubt'),
    listSources(sources),
  ]);
}
