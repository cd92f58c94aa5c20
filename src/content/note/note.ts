import { frameCard, listSources, sayMeaning, waysOutOf } from '../card.ts';
import { type Marked, markElement } from '../marked.ts';
import type { FoundMessage } from './find-messages.ts';

/** A message that is explained now: a red mark by it, and what opens there. */
export interface Note extends Marked {
  readonly found: FoundMessage;
}

/** Starts explaining a message. Nothing is seen yet: its mark is put by `placeBeside`. */
export function explainMessage(found: FoundMessage): Note {
  const { element, message, text, means } = found;
  const marked = markElement(element, message.title, () =>
    frameCard(message.title, text, [
      ...sayMeaning(message, means),
      ...waysOutOf([found]),
      listSources(message.sources),
    ]),
  );
  const { button } = marked.mark;
  button.classList.add('red');
  button.ariaLabel = `EN ${message.title}: what the message means`;
  return { ...marked, found };
}
