import { type Anchor, anchorField, anchorNamesOf } from '../anchor.ts';
import { frameCard, listSources, sayMeaning, waysOutOf } from '../card.ts';
import { nextNumber } from '../explained.ts';
import { type Mark, makeMark } from '../mark.ts';
import type { Openable } from '../opening.ts';
import type { FoundMessage } from './find-messages.ts';

/** A message that is explained now: a red mark by it, and what opens there. */
export interface Note extends Openable {
  readonly found: FoundMessage;
  readonly mark: Mark;
  /** Puts back what the page has rewritten. */
  renew(): void;
  remove(): void;
}

/** Starts explaining a message. Nothing is seen yet: its mark is put by `placeNotes`. */
export function explainMessage(found: FoundMessage): Note {
  const { element, message } = found;
  const anchor: Anchor = anchorField(element, nextNumber(), anchorNamesOf(element));
  const mark = makeMark(element, anchor.name, message.title);
  mark.button.classList.add('red');
  mark.button.setAttribute('aria-label', `EN ${message.title}: what the message means`);
  return {
    found,
    element,
    boxes: [element],
    mark,
    card: () =>
      frameCard(message.title, found.text, [
        ...sayMeaning(message, found.means),
        ...waysOutOf([found]),
        listSources(message.sources),
      ]),
    renew() {
      anchor.renew();
      mark.renew();
    },
    remove() {
      anchor.remove();
      mark.remove();
    },
  };
}
