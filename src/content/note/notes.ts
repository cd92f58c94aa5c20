import type { Explained } from '../explained.ts';
import type { Opening } from '../opening.ts';
import { createAnnouncer } from './announce.ts';
import { type FoundMessage, findMessages } from './find-messages.ts';
import { explainMessage, type Note } from './note.ts';

/** The messages of a page and their notes. */
export interface Notes {
  /** Looks for messages in these trees: of these fields, and of those that are explained. Changes the page in our own way. */
  look(roots: readonly (Document | ShadowRoot)[], fields: readonly HTMLElement[], explained: Iterable<Explained>): void;
  /** All that stand now, whose marks are to be put. */
  all(): readonly Note[];
  /** What stands on the page now, in its order. */
  found(): readonly FoundMessage[];
  remove(): void;
}

export function createNotes(opening: Opening): Notes {
  const notes = new Map<HTMLElement, Note>();
  const announcer = createAnnouncer();
  let withMessages = new Set<Explained>();

  function drop(note: Note): void {
    opening.forget(note);
    notes.delete(note.element);
    note.remove();
  }

  function add(found: FoundMessage): void {
    const note = explainMessage(found);
    notes.set(found.element, note);
    opening.attach(note);
  }

  function tellFields(found: readonly FoundMessage[], explained: readonly Explained[]): void {
    const now = new Map<Explained, FoundMessage[]>();
    for (const one of found) {
      const field = explained.find(({ element }) => element === one.field);
      if (!field) continue;
      const others = now.get(field) ?? [];
      // Lists of errors above a form say the same again.
      if (!others.some(({ text }) => text === one.text)) now.set(field, [...others, one]);
    }
    for (const field of new Set([...withMessages, ...now.keys()])) {
      // What is said at the field comes before what a list above the form says of it too.
      const messages = (now.get(field) ?? []).toSorted((one, other) => Number(other.isAtField) - Number(one.isAtField));
      if (field.messages.map(({ text }) => text).join('\n') === messages.map(({ text }) => text).join('\n')) continue;
      field.messages = messages;
      opening.renew(field);
    }
    withMessages = new Set(now.keys());
  }

  return {
    look(roots, fields, explained) {
      const known = [...explained];
      const found = findMessages(
        roots,
        fields,
        known.map(({ element, boxes, wanted }) => ({ element, boxes, id: wanted.id })),
      );
      const gone = new Set(notes.values());
      for (const one of found) {
        const before = notes.get(one.element);
        if (before && before.found.text === one.text && before.found.means === one.means) {
          gone.delete(before);
          before.renew();
        } else {
          if (before) drop(before);
          add(one);
        }
      }
      announcer.announce(found);
      for (const note of gone) if (notes.get(note.element) === note) drop(note);
      tellFields(found, known);
    },
    all: () => [...notes.values()],
    found: () => [...notes.values()].map(({ found }) => found),
    remove() {
      for (const note of [...notes.values()]) drop(note);
    },
  };
}
