import { particularsOf } from './codes/nationality.ts';
import { type CountAnswer, countOf } from './counts.ts';
import type { Crossing } from './crossing.ts';
import { type Doubt, doubtsOf } from './doubts.ts';
import type { Facts } from './facts.ts';
import type { Flag } from './flag-words.ts';
import { flagsOf } from './flags.ts';
import { type Citation, cite } from './law/citation.ts';
import { type Certainty, leastCertain } from './law/dated.ts';
import { type Period, periodOn } from './law/period.ts';
import { isComplete, rowsFor, settle } from './outcomes.ts';
import { paperOf } from './papers.ts';
import { withBegunPapers } from './read/begun.ts';
import { type Aside, establish } from './read/establish.ts';
import type { StatusRow } from './tables/status.ts';
import type { Status } from './tables/status-names.ts';
import type { EesAnswer, StampAnswer, VerdictCode, VerdictRow } from './tables/verdict.ts';
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
  /** What the law says: who the person is, and what follows; only the second where it does not matter who one is. */
  readonly because: readonly string[];
  /** What may happen all the same. */
  readonly practice: readonly string[];
  readonly citations: readonly Citation[];
  readonly certainty: Certainty;
  /** Why this case is less sure than the rows that decide it. */
  readonly doubts: readonly Doubt[];
  /** The older of the two rows; `checkedOn` alike. */
  readonly asOf: string;
  readonly checkedOn: string;
  readonly period: Period;
  readonly facts: Facts;
  readonly aside: Aside;
}

/**
 * Decides a crossing. `on` is the day for which the verdict is asked; it stands in for `crossing.date`, so that one crossing
 * can be asked for several days. Undefined while an answer is missing that matters: then `questions.ts` says which one, and
 * `outcomes.ts` what it may come to. An answer that would change nothing need not be given.
 */
export function decide(given: Traveller, crossing: Crossing, on: Temporal.PlainDate): Decision | undefined {
  const traveller = withBegunPapers(given, on.toString());
  const { known, aside } = establish(traveller, crossing, on.toString());
  if (isComplete(known)) return decideFacts(known, aside, traveller, crossing);
  const facts = settle(known, aside.on);
  if (facts === undefined) return undefined;
  const decision = decideFacts(facts, aside, traveller, crossing);
  // Whether days count turns on who the person is, not on how many are used.
  const isPersonKnown = isComplete({ ...known, days: facts.days }) || facts.shownAs === 'free-mover';
  return isPersonKnown ? decision : { ...decision, count: NOT_ASKED };
}

const NOT_ASKED: CountAnswer = { counts: null, because: 'It depends on your papers, which this answer did not need.' };

function decideFacts(facts: Facts, aside: Aside, traveller: Traveller, crossing: Crossing): Decision {
  const { statusRow, verdictRow } = rowsFor(facts, aside.on);
  const { verdict, stamp, ees } = verdictRow;
  const { status } = statusRow;
  // Where nobody is checked, or others check, it does not matter who the person is.
  const anyone = ANYONE.includes(facts.place);
  const rows = anyone ? [verdictRow] : [statusRow, verdictRow];
  const doubts = anyone ? [] : doubtsOf(traveller, crossing, status, aside);
  const paper = anyone || !BY_PAPER.includes(status) ? NO_PAPER : groundOf(aside);
  return {
    verdict,
    stamp,
    ees,
    count: countOf(facts, aside, crossing, { status, verdict }),
    flags: flagsOf({ traveller, crossing, facts, aside, status, verdict, ees }),
    statusRow,
    verdictRow,
    because: rows.map((row) => row.because),
    practice: rows.map((row) => row.practice).filter((text) => text !== undefined),
    citations: withoutRepeats([
      ...[...rows].reverse().flatMap((row) => row.citations),
      ...paper.citations,
      ...(status === 'refused' ? suspensionOf(traveller, crossing, aside) : []),
    ]),
    certainty: leastCertain([...rows, paper, ...doubts].map((part) => part.certainty)),
    doubts,
    asOf: rows.map((row) => row.asOf).sort()[0] ?? verdictRow.asOf,
    checkedOn: verdictRow.checkedOn,
    period: periodOn(aside.on),
    facts,
    aside,
  };
}

const ANYONE: readonly Facts['place'][] = ['internal', 'airside', 'elsewhere'];

/** Statuses that rest on a paper, so that they are no surer than its place in law. */
const BY_PAPER: readonly Status[] = [
  'family-card',
  'permit-holder',
  'mobile-permit-holder',
  'frontier-worker',
  'equivalent-family-with-permit',
];

interface Ground {
  readonly certainty: Certainty;
  readonly citations: readonly Citation[];
}

const NO_PAPER: Ground = { certainty: 'high', citations: [] };

function groundOf({ deciding }: Aside): Ground {
  if (deciding === undefined) return NO_PAPER;
  const { certainty, citations } = paperOf(deciding.paper);
  // Monegasque permits stand on the French list, not in the regulation.
  return deciding.issuer === 'MC'
    ? { certainty: 'medium', citations: [...citations, cite('monaco', 'permits')] }
    : { certainty, citations };
}

/** Only the passports of one kind lose the exemption of a nationality for a time, by an act of its own. */
function suspensionOf({ documents = [] }: Traveller, { shown = [0] }: Crossing, aside: Aside): readonly Citation[] {
  const suspended = aside.nationality === undefined ? undefined : particularsOf(aside.nationality).suspended;
  const isMeant =
    suspended !== undefined &&
    suspended.from <= aside.on &&
    aside.on <= suspended.until &&
    shown.some((index) => documents[index]?.kind === suspended.kind);
  return isMeant ? [cite('georgia', 'visa exemption suspended')] : [];
}

function withoutRepeats(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Map(citations.map((citation) => [`${citation.instrument} ${citation.article}`, citation]));
  return [...seen.values()];
}
