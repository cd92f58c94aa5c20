import type { Decision } from '../decide.ts';
import { ABOUT_DECISIONS } from './about-decisions.ts';
import { ABOUT_RECORDS } from './about-records.ts';
import type { Remedy, RemedyId } from './remedy.ts';

/** Everything that may go wrong, each with its page. */
export const REMEDIES: readonly Remedy[] = [...ABOUT_RECORDS, ...ABOUT_DECISIONS];

export function remedyOf(id: RemedyId): Remedy {
  const remedy = REMEDIES.find((candidate) => candidate.id === id);
  if (remedy === undefined) throw new Error(`No page ${id}.`);
  return remedy;
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
