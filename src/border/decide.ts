import { type CountAnswer, countOf } from './counts.ts';
import type { Crossing } from './crossing.ts';
import { FACTS, type FactName, type Facts, type KnownFacts } from './facts.ts';
import { type Flag, flagsOf } from './flags.ts';
import type { Citation } from './law/citation.ts';
import { type Certainty, leastCertain } from './law/dated.ts';
import { type Period, periodOn } from './law/period.ts';
import { type Aside, establish } from './read/establish.ts';
import { type StatusRow, statusOf } from './tables/status.ts';
import { type EesAnswer, type StampAnswer, type VerdictCode, type VerdictRow, verdictOf } from './tables/verdict.ts';
import type { Traveller } from './traveller.ts';

/** The answer for one traveller at one crossing, with its source. */
export interface Decision {
  readonly verdict: VerdictCode;
  readonly stamp: StampAnswer;
  readonly ees: EesAnswer;
  readonly count: CountAnswer;
  readonly flags: readonly Flag[];
  /** The rows that decided: who the person is (table 1) and what follows here and on this day (table 2). */
  readonly statusRow: StatusRow;
  readonly verdictRow: VerdictRow;
  /** What the law says, two sentences. */
  readonly because: readonly [string, string];
  /** What may happen all the same. */
  readonly practice: readonly string[];
  readonly citations: readonly Citation[];
  readonly certainty: Certainty;
  /** The older of the two rows; `checkedOn` alike. */
  readonly asOf: string;
  readonly checkedOn: string;
  readonly period: Period;
  readonly facts: Facts;
  readonly aside: Aside;
}

/**
 * Decides a crossing whose facts are all known. `on` is the day for which the verdict is asked; it stands in for
 * `crossing.date`, so that one crossing can be asked for several days. Undefined while an answer is missing: then
 * `questions.ts` says which one, and `outcomes.ts` what it may come to.
 */
export function decide(traveller: Traveller, crossing: Crossing, on: Temporal.PlainDate): Decision | undefined {
  const { known, aside } = establish(traveller, crossing, on.toString());
  return isComplete(known) ? decideFacts(known, aside, traveller, crossing) : undefined;
}

/** Are all facts known? */
export function isComplete(known: KnownFacts): known is Facts {
  return (Object.keys(FACTS) as FactName[]).every((name) => known[name] !== undefined);
}

function decideFacts(facts: Facts, aside: Aside, traveller: Traveller, crossing: Crossing): Decision {
  const { statusRow, verdictRow } = rowsFor(facts, aside.on);
  const { verdict, stamp, ees } = verdictRow;
  const { status } = statusRow;
  return {
    verdict,
    stamp,
    ees,
    count: countOf(facts, aside, crossing, { status, verdict }),
    flags: flagsOf({ traveller, crossing, facts, aside, status, verdict, ees }),
    statusRow,
    verdictRow,
    because: [statusRow.because, verdictRow.because],
    practice: [statusRow.practice, verdictRow.practice].filter((text) => text !== undefined),
    citations: withoutRepeats([...verdictRow.citations, ...statusRow.citations]),
    certainty: leastCertain(certainties(statusRow, verdictRow, facts, aside)),
    asOf: [statusRow.asOf, verdictRow.asOf].sort()[0] ?? verdictRow.asOf,
    checkedOn: verdictRow.checkedOn,
    period: periodOn(aside.on),
    facts,
    aside,
  };
}

/** The rows of both tables for known facts on a day (ISO date). */
export function rowsFor(facts: Facts, on: string): { readonly statusRow: StatusRow; readonly verdictRow: VerdictRow } {
  const statusRow = statusOf(facts);
  const { place, ees, record, host } = facts;
  return { statusRow, verdictRow: verdictOf({ status: statusRow.status, place, ees, record, host }, on) };
}

/**
 * At an internal border or airside it does not matter who the person is, so a doubt about that is none. A citizen who does
 * not show it is judged by what the officer sees, which is practice more than law.
 */
function certainties(
  statusRow: StatusRow,
  verdictRow: VerdictRow,
  { place }: Facts,
  aside: Aside,
): readonly Certainty[] {
  if (place === 'internal' || place === 'airside') return [verdictRow.certainty];
  return [statusRow.certainty, verdictRow.certainty, aside.hiddenCitizen ? 'medium' : 'high'];
}

function withoutRepeats(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Map(citations.map((citation) => [`${citation.instrument} ${citation.article}`, citation]));
  return [...seen.values()];
}
