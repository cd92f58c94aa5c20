import type { Facts } from '../facts.ts';
import { matches, type Row } from './row.ts';
import { EXEMPT_PERSONS } from './status-exempt.ts';
import type { Status } from './status-names.ts';
import { REFUSED_PERSONS } from './status-refused.ts';
import { UNSETTLED_PERSONS } from './status-unsettled.ts';
import { VISITORS } from './status-visitors.ts';

/** The facts that table 1 reads. */
export type PersonFacts = Pick<
  Facts,
  'shownAs' | 'role' | 'paper' | 'visa' | 'family' | 'visaNeed' | 'direction' | 'document' | 'days' | 'biometrics'
>;

export interface StatusRow extends Row<PersonFacts> {
  readonly status: Status;
}

/**
 * Table 1: facts to status. Ordered; the first row that matches is the answer, in the order of §5.1: citizen, micro-state,
 * role, family card, permit, long-stay visa, family without card, otherwise visitor. The last row takes whoever is left.
 */
export const STATUS_ROWS: readonly StatusRow[] = [
  ...EXEMPT_PERSONS,
  ...UNSETTLED_PERSONS,
  ...REFUSED_PERSONS,
  ...VISITORS,
];

/** The one row of table 1 for these facts. */
export function statusOf(facts: PersonFacts): StatusRow {
  const row = STATUS_ROWS.find((candidate) => matches(candidate, facts));
  if (row === undefined) throw new Error('Table 1 has no last row.');
  return row;
}
