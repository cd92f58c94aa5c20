import type { Citation } from '../law/citation.ts';
import type { Dated } from '../law/dated.ts';
import type { PHRASES } from '../say/phrase-list.ts';
import type { OfficeId } from './offices.ts';

export type RemedyId =
  | 'stamped-though-exempt'
  | 'not-recorded'
  | 'recorded-by-mistake'
  | 'told-overstay'
  | 'entry-refused';

export type PhraseId = (typeof PHRASES)[number]['id'];

/** One statement, no surer than its source. */
export interface Statement extends Dated {
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** What to do when one thing goes wrong at the border. */
export interface Remedy {
  readonly id: RemedyId;
  readonly title: string;
  /** To whom it happens. */
  readonly whom: string;
  readonly means: readonly Statement[];
  readonly onTheSpot: readonly Statement[];
  /** Sentences for the officer that anybody may use; `sentencesFor` adds those of one's own paper. */
  readonly phrases: readonly PhraseId[];
  readonly evidence: readonly string[];
  /** Limits of time, with what they are limits of. */
  readonly deadlines: readonly Statement[];
  readonly writeTo: readonly OfficeId[];
  /** The letter that helps, if one does. */
  readonly letter?: 'erase' | 'correct';
  /** What may have happened with it, with a page of its own. */
  readonly also?: { readonly text: string; readonly id: RemedyId };
}
