import type { Decision } from '../decide.ts';
import { PHRASES } from '../say/phrase-list.ts';
import type { Phrase } from '../say/phrases.ts';
import { ABOUT_DECISIONS } from './about-decisions.ts';
import { ABOUT_RECORDS } from './about-records.ts';
import type { Ground } from './letter.ts';
import type { PhraseId, Remedy, RemedyId } from './remedy.ts';

/** Everything that may go wrong, each with its page. */
export const REMEDIES: readonly Remedy[] = [...ABOUT_RECORDS, ...ABOUT_DECISIONS];

export function remedyOf(id: RemedyId): Remedy {
  const remedy = REMEDIES.find((candidate) => candidate.id === id);
  if (remedy === undefined) throw new Error(`No page ${id}.`);
  return remedy;
}

/** What one may say of oneself, by what puts one outside EES: nobody claims what another paper gives. */
const OWN_WORDS: Readonly<Partial<Record<RemedyId, Readonly<Record<Ground, readonly PhraseId[]>>>>> = {
  'stamped-though-exempt': {
    permit: ['resident', 'officer-insists'],
    'family-card': ['family-card-statement', 'officer-insists'],
    'long-stay-visa': ['long-stay-visa'],
    citizen: ['citizen'],
    microstate: [],
  },
  'recorded-by-mistake': {
    permit: ['outside-ees'],
    'family-card': ['family-card-ees'],
    'long-stay-visa': ['long-stay-visa'],
    citizen: ['citizen'],
    microstate: [],
  },
};

/** The sentences for the officer, those of one's own paper first. */
export function sentencesFor({ id, phrases }: Remedy, ground: Ground | undefined): readonly Phrase[] {
  const own = (ground && OWN_WORDS[id]?.[ground]) ?? [];
  return [...own, ...phrases].flatMap((name) => PHRASES.find((phrase) => phrase.id === name) ?? []);
}

/** The pages in the order in which they concern this traveller: what can happen to a decided crossing comes first. */
export function remediesFor({ ees, stamp, flags, verdict }: Decision): readonly RemedyId[] {
  const exempt = verdict.startsWith('NO_STAMP_') || ees === 'exempt' || stamp === 'forbidden';
  const missing = flags.includes('PRESUMPTION_REBUT');
  const likely: readonly RemedyId[] = exempt
    ? ['stamped-though-exempt', 'recorded-by-mistake', 'told-overstay']
    : missing
      ? ['not-recorded', 'told-overstay']
      : ['not-recorded', 'told-overstay', 'entry-refused'];
  return [...likely, ...REMEDIES.map(({ id }) => id).filter((id) => !likely.includes(id))];
}
