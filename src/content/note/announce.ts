import { piecesOf } from '../../ameli/prose.ts';
import type { FoundMessage } from './find-messages.ts';

/** A way to speak to screen readers that newer browsers have; where it is absent, the note and the explanation remain. */
interface Notifier {
  ariaNotify?(text: string): void;
}

const said = new WeakMap<Element, string>();

/** Has the English of a message spoken, once for as long as the message stands there. */
export function announce({ element, text, message, means }: FoundMessage): void {
  if (said.get(element) === text) return;
  said.set(element, text);
  const words = piecesOf(`${means} ${message.next}`)
    .map((piece) => piece.text)
    .join('');
  (document as Document & Notifier).ariaNotify?.(`In English: ${message.title}. ${words}`);
}
