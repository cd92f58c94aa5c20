import type { Finding, Reason } from './match.ts';
import type { Reading } from './reading.ts';

/** What is found of one field alone; `mine` where its words say that it is the reader's. */
export type OwnFinding = Finding & { readonly mine?: boolean };

/** A field that stays bare, and why. */
export function bare(place: Reason['place'], says: string): Finding {
  return { id: undefined, reason: [{ place, says }] };
}

/** A field that a text of the page names. */
export function named(reading: Reading & { kind: 'names' }, place: Reason['place']): OwnFinding {
  return { id: reading.id, mine: reading.mine, reason: [{ place, says: reading.phrase }] };
}
