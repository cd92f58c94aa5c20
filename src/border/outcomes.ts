import { FACTS, type FactName, type Facts, type KnownFacts } from './facts.ts';
import { type StatusRow, statusOf } from './tables/status.ts';
import type { Status } from './tables/status-names.ts';
import { type VerdictRow, verdictOf } from './tables/verdict.ts';

/** What the answers may still come to, and for which values of the open facts. */
export interface Outcome {
  readonly statusRow: StatusRow;
  readonly verdictRow: VerdictRow;
  /** For each open fact, the values that lead here (with some values of the others). */
  readonly when: { readonly [Name in FactName]?: ReadonlySet<Facts[Name]> };
}

/** Facts that a person may not have answered; the others are read or assumed (see `read/establish.ts`). */
const ANSWERED = ['shownAs', 'visaNeed', 'paper', 'visa', 'family', 'days'] as const satisfies readonly FactName[];

export type AnsweredFact = (typeof ANSWERED)[number];

/** What stands in for an answer that makes no difference. */
const PLAIN: Pick<Facts, AnsweredFact> = {
  shownAs: 'third-country',
  visaNeed: 'exempt',
  paper: 'none',
  visa: 'none',
  family: 'none',
  days: 'within',
};

/** Are all facts known? */
export function isComplete(known: KnownFacts): known is Facts {
  return (Object.keys(FACTS) as FactName[]).every((name) => known[name] !== undefined);
}

/** The rows of both tables for known facts on a day (ISO date). */
export function rowsFor(facts: Facts, on: string): { readonly statusRow: StatusRow; readonly verdictRow: VerdictRow } {
  const statusRow = statusOf(facts);
  const { place, ees, record, host } = facts;
  return { statusRow, verdictRow: verdictOf({ status: statusRow.status, place, ees, record, host }, on) };
}

/** Table 2 for one crossing, looked up once for each status: only the person is still open, so it is the same for all. */
function verdictsAt(on: string): (facts: Facts) => { statusRow: StatusRow; verdictRow: VerdictRow } {
  const found = new Map<Status, VerdictRow>();
  return (facts) => {
    const statusRow = statusOf(facts);
    const verdictRow = found.get(statusRow.status) ?? rowsFor(facts, on).verdictRow;
    found.set(statusRow.status, verdictRow);
    return { statusRow, verdictRow };
  };
}

function openFacts(known: KnownFacts): readonly AnsweredFact[] {
  return ANSWERED.filter((name) => known[name] === undefined);
}

/** Every way to fill the open facts. Contradictory documents are an error, not an answer that someone might give. */
function* completions(known: KnownFacts, open: readonly AnsweredFact[]): Generator<Facts> {
  const [name, ...rest] = open;
  if (name === undefined) {
    yield known as Facts;
    return;
  }
  for (const value of FACTS[name]) {
    if (value !== 'contradictory') yield* completions({ ...known, [name]: value }, rest);
  }
}

/** What tells one answer from another, as a key. */
export function answerOf({ verdict, stamp, ees }: VerdictRow): string {
  return `${verdict} ${stamp} ${ees}`;
}

/** The distinct answers that are still possible: one when nothing more is needed. */
export function possibleOutcomes(known: KnownFacts, on: string): readonly Outcome[] {
  const open = openFacts(known);
  const rowsOf = verdictsAt(on);
  const found = new Map<
    string,
    Omit<Outcome, 'when'> & { readonly when: Partial<Record<AnsweredFact, Set<string>>> }
  >();
  for (const facts of completions(known, open)) {
    const rows = rowsOf(facts);
    const answer = answerOf(rows.verdictRow);
    const outcome = found.get(answer) ?? {
      ...rows,
      when: Object.fromEntries(open.map((name) => [name, new Set<string>()])),
    };
    for (const name of open) outcome.when[name]?.add(facts[name]);
    found.set(answer, outcome);
  }
  return [...found.values()] as readonly Outcome[];
}

/** What the person may still be for the border, whatever the open facts turn out to be. */
export function possibleStatuses(known: KnownFacts): ReadonlySet<Status> {
  const statuses = new Set<Status>();
  for (const facts of completions(known, openFacts(known))) statuses.add(statusOf(facts).status);
  return statuses;
}

/** Can the answer to these facts still change the outcome, whatever the other open facts are? */
export function isNeeded(names: readonly AnsweredFact[], known: KnownFacts, on: string): boolean {
  const open = openFacts(known);
  const asked = names.filter((name) => open.includes(name));
  const others = open.filter((name) => !asked.includes(name));
  if (asked.length === 0) return false;
  const rowsOf = verdictsAt(on);
  for (const base of completions(known, others)) {
    let first: string | undefined;
    for (const facts of completions(base, asked)) {
      const answer = answerOf(rowsOf(facts).verdictRow);
      first ??= answer;
      if (answer !== first) return true;
    }
  }
  return false;
}

/** Fills the open facts when they make no difference any more; undefined while they do. */
export function settle(known: KnownFacts, on: string): Facts | undefined {
  if (isNeeded(ANSWERED, known, on)) return undefined;
  const given = Object.entries(known).filter(([, value]) => value !== undefined);
  return { ...PLAIN, ...(Object.fromEntries(given) as unknown as Facts) };
}
