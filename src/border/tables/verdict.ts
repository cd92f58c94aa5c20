import type { Facts } from '../facts.ts';
import { holdsOn, matches, type Row } from './row.ts';
import type { Status } from './status-names.ts';
import { ELSEWHERE } from './verdict-elsewhere.ts';
import { EXEMPT } from './verdict-exempt.ts';
import { PERMITS } from './verdict-permits.ts';
import { REFUSED } from './verdict-refused.ts';
import { UNSETTLED } from './verdict-unsettled.ts';
import { VISITS } from './verdict-visits.ts';

export type VerdictCode =
  | 'NO_STAMP_FREE_MOVEMENT'
  | 'NO_STAMP_RESIDENT'
  | 'NO_STAMP_LSV'
  | 'NO_STAMP_FAMILY_CARD'
  | 'NO_STAMP_MICROSTATE'
  | 'NO_STAMP_CREW'
  | 'NO_STAMP_CRUISE'
  | 'NO_STAMP_OFFICIAL'
  | 'STAMP'
  | 'STAMP_AND_EES'
  | 'EES_ONLY'
  | 'EES_NO_CALCULATOR'
  | 'NO_BORDER_CHECK'
  | 'NO_ENTRY'
  | 'REFUSAL_RISK'
  | 'UNCERTAIN'
  | 'ASK';

/** `depends`: another question first; `uncertain`: not established. The words for each stand in `say/words.ts`. */
export type StampAnswer =
  | 'none'
  | 'not-due'
  | 'not-due-but-not-forbidden'
  | 'forbidden'
  | 'required'
  | 'none-unless-system-failure'
  | 'refusal-stamp'
  | 'depends'
  | 'uncertain';

export type EesAnswer =
  | 'not-yet-operated'
  | 'not-applicable'
  | 'exempt'
  | 'register'
  | 'register-where-operated'
  | 'register-without-calculator'
  | 'register-without-biometrics'
  | 'create-file-with-stamped-entry'
  | 'register-and-correct'
  | 'manual-record-later'
  | 'suspended'
  | 'refusal-record'
  | 'likely-register'
  | 'depends'
  | 'uncertain';

/** The facts that table 2 reads: who, where, how EES runs, what must be set right. The period comes from `from` and `until`. */
export interface CrossingFacts extends Pick<Facts, 'place' | 'ees' | 'record' | 'host'> {
  readonly status: Status;
  readonly [name: string]: string;
}

export interface VerdictRow extends Row<CrossingFacts> {
  readonly verdict: VerdictCode;
  readonly stamp: StampAnswer;
  readonly ees: EesAnswer;
}

/** Table 2. On every day exactly one row matches, whatever the facts; the order means nothing. */
export const VERDICT_ROWS: readonly VerdictRow[] = [
  ...ELSEWHERE,
  ...EXEMPT,
  ...PERMITS,
  ...VISITS,
  ...UNSETTLED,
  ...REFUSED,
];

/** All rows of table 2 for these facts on the day `on` (ISO date). More or fewer than one is an error of the table. */
export function verdictRowsFor(facts: CrossingFacts, on: string): readonly VerdictRow[] {
  return VERDICT_ROWS.filter((row) => holdsOn(row, on) && matches(row, facts));
}

/** The one row of table 2 for these facts on the day. */
export function verdictOf(facts: CrossingFacts, on: string): VerdictRow {
  const rows = verdictRowsFor(facts, on);
  const [row] = rows;
  if (row === undefined || rows.length > 1)
    throw new Error(`Table 2 has ${rows.length} rows for ${JSON.stringify(facts)} on ${on}.`);
  return row;
}
