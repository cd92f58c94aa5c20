import type { Reading } from '../../stay/count.ts';
import { officerView } from '../../stay/officer.ts';
import { daysWords, dayWords } from './words.ts';

/** What an officer would compute who has only stamps or records, in words. */
export interface OfficerWords {
  readonly lines: readonly { readonly label: string; readonly value: string }[];
  /** What to carry, and what stands on record without need. */
  readonly notes: readonly string[];
}

/** The truth beside what stamps or records alone would say on the control day of the reading. */
export function officerWords(reading: Reading): OfficerWords {
  const { truth, presumed, proven, missing, unneeded } = officerView(reading);
  return {
    lines: [
      { label: 'By what you entered', value: `${daysWords(truth)} used` },
      { label: 'If each missing record is read against you', value: usedWords(presumed) },
      { label: 'Only what the records prove', value: usedWords(proven) },
    ],
    notes: [
      ...missing.map(
        ({ direction, day }) =>
          `${direction === 'entry' ? 'Entry' : 'Exit'} of ${dayWords(day)} missing: carry evidence of it, such as a ticket or a boarding pass.`,
      ),
      ...unneeded.map(
        ({ day }) => `On record on ${dayWords(day)} although a permit or a long-stay visa was valid: show that paper.`,
      ),
    ],
  };
}

function usedWords({ used, unlawfulFrom }: { used: number; unlawfulFrom: number | null }): string {
  const over = unlawfulFrom === null ? '' : `, over since ${dayWords(unlawfulFrom)}`;
  return used === 0 && over === '' ? 'none used' : `${daysWords(used)} used${over}`;
}
