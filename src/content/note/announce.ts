import { piecesOf } from '../../ameli/prose.ts';
import type { FoundMessage } from './find-messages.ts';

/** A way to speak to screen readers that newer browsers have; where it is absent, the note and the explanation remain. */
interface Notifier {
  ariaNotify?(text: string): void;
}

/** Says things once. */
export interface Announcer {
  /** Has the English of the messages spoken that did not stand there when this was last called. */
  announce(standing: readonly FoundMessage[]): void;
}

/** By text and not by element: pages draw a message anew, and say one above the form and at its field too. */
export function createAnnouncer(): Announcer {
  let before = new Set<string>();
  return {
    announce(standing) {
      const now = new Set<string>();
      for (const found of standing) {
        if (!before.has(found.text) && !now.has(found.text)) speak(found);
        now.add(found.text);
      }
      before = now;
    },
  };
}

function speak({ message, means }: FoundMessage): void {
  const words = piecesOf(`${means} ${message.next}`)
    .map((piece) => piece.text)
    .join('');
  (document as Document & Notifier).ariaNotify?.(`In English: ${message.title}. ${words}`);
}
