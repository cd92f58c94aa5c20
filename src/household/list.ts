import type { Circumstances } from '../border/documents/circumstances.ts';

/** A line that the user added. */
export interface OwnLine {
  readonly id: string;
  /** As typed. */
  readonly text: string;
  readonly done?: true;
}

/** What is kept of the document list of one member on one journey; its id is `listId` of both. */
export interface KeptList {
  readonly circumstances?: Pick<Circumstances, 'lodging' | 'carries' | 'licence' | 'company' | 'passportNotAtHand'>;
  /** Ids of the items that are ready. */
  readonly ready?: readonly string[];
  readonly own?: readonly OwnLine[];
}

/** Days on which a member wrote about data in EES. */
export interface KeptLetters {
  /** As typed. */
  readonly sent: readonly string[];
}

export function listId(journey: string, member: string): string {
  return `${journey}.${member}`;
}

/** The list for the next time: the same answers and own lines, nothing ready yet. */
export function forNextTime({ circumstances, own }: KeptList): KeptList {
  return {
    ...(circumstances === undefined ? {} : { circumstances }),
    ...(own === undefined ? {} : { own: own.map(({ id, text }) => ({ id, text })) }),
  };
}
