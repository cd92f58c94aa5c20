import type { Decision } from '../decide.ts';
import { FACT_WORDS } from '../fact-words.ts';
import type { Facts } from '../facts.ts';
import { EES_IS_COMPLETE, EES_STARTS } from '../law/period.ts';
import { answerOf, rowsFor } from '../outcomes.ts';
import type { EesAnswer, StampAnswer, VerdictCode } from '../tables/verdict.ts';

/** "If …, then …": something that would change the verdict, worked out from the tables. */
export interface Change {
  readonly condition: string;
  readonly verdict: VerdictCode;
  readonly stamp: StampAnswer;
  readonly ees: EesAnswer;
}

const VARIED: readonly { readonly condition: string; readonly facts: Partial<Facts> }[] = [
  { condition: FACT_WORDS.shownAs['free-mover'], facts: { shownAs: 'free-mover' } },
  { condition: FACT_WORDS.paper.permit, facts: { paper: 'permit' } },
  { condition: FACT_WORDS.paper['family-card'], facts: { paper: 'family-card' } },
  { condition: FACT_WORDS.visa.long, facts: { visa: 'long' } },
  { condition: FACT_WORDS.visa.short, facts: { visa: 'short' } },
  { condition: FACT_WORDS.family['free-mover'], facts: { family: 'free-mover' } },
  { condition: 'your card or visa has ended, or stays in the pocket', facts: { paper: 'none', visa: 'none' } },
  { condition: 'EES fails altogether at the post', facts: { ees: 'failure-total' } },
];

const OTHER_DAYS = [
  { condition: 'you cross before 12 Oct 2025', on: '2025-10-11' },
  { condition: 'you cross from 12 Oct 2025 to 9 Apr 2026', on: EES_STARTS },
  { condition: 'you cross from 10 Apr 2026', on: EES_IS_COMPLETE },
] as const;

/** What would change this verdict: another paper, another document, a breakdown, another period. */
export function changesFor(decision: Decision): readonly Change[] {
  const { facts, aside, verdictRow } = decision;
  const rowOf = (varied: Partial<Facts>, on: string) => rowsFor({ ...facts, ...varied }, on).verdictRow;
  // What would turn on days that the trips leave open is not told.
  const isTold = (varied: Partial<Facts>, on: string) =>
    !aside.daysOpen || answerOf(rowOf({ ...varied, days: 'used-up' }, on)) === answerOf(rowOf(varied, on));
  const byFact = VARIED.filter(({ facts: varied }) => isTold(varied, aside.on)).map(({ condition, facts: varied }) => ({
    condition,
    row: rowOf(varied, aside.on),
  }));
  const byDay = OTHER_DAYS.filter(({ on }) => isTold({}, on)).map(({ condition, on }) => ({
    condition,
    row: rowOf({}, on),
  }));
  return [...byFact, ...byDay]
    .filter(({ row }) => answerOf(row) !== answerOf(verdictRow))
    .map(({ condition, row }) => ({ condition, verdict: row.verdict, stamp: row.stamp, ees: row.ees }));
}
