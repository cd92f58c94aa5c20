import type { Crossing } from './crossing.ts';
import { FACT_WORDS } from './fact-words.ts';
import type { KnownFacts } from './facts.ts';
import { type AnsweredFact, answerOf, possibleOutcomes } from './outcomes.ts';
import { establish } from './read/establish.ts';
import type { StatusRow } from './tables/status.ts';
import type { VerdictRow } from './tables/verdict.ts';
import type { Traveller } from './traveller.ts';

/** One answer that is still possible, and the answers to the open questions that lead to it. */
export interface OpenOutcome {
  readonly statusRow: StatusRow;
  readonly verdictRow: VerdictRow;
  /** For each open fact: "if …", in words; a fact is left out where any value of it will do. */
  readonly conditions: readonly (readonly string[])[];
}

/** Answers that leave the question open, with what they may come to: the letter that was not read is C or D. */
const VAGUE: { readonly [Name in AnsweredFact]?: Readonly<Record<string, readonly string[]>> } = {
  visa: { 'letter-unknown': ['short', 'long'], 'limited-elsewhere': ['limited', 'spent'] },
  family: { unsettled: ['free-mover', 'none'] },
};

/** The distinct outcomes while an answer is missing, for "I don't know". `questions.ts` says what would settle it. */
export function openOutcomes(traveller: Traveller, crossing: Crossing, on: Temporal.PlainDate): readonly OpenOutcome[] {
  const day = on.toString();
  const outcomes = distinctOutcomes(establish(traveller, crossing, day).known, day);
  const possible = (name: AnsweredFact) => new Set(outcomes.flatMap(({ when }) => [...(when[name] ?? [])])).size;
  return outcomes.map(({ statusRow, verdictRow, when }) => {
    const facts = Object.entries(when) as [AnsweredFact, ReadonlySet<string>][];
    const telling = facts.filter(([name, values]) => values.size < possible(name));
    const conditions = telling.map(([name, values]) => [...values].map((value) => wordsOf(name, value)));
    return { statusRow, verdictRow, conditions };
  });
}

interface Distinct extends Pick<OpenOutcome, 'statusRow' | 'verdictRow'> {
  readonly when: { readonly [Name in AnsweredFact]?: ReadonlySet<string> };
}

/** The outcomes of every reading of the vague answers, those with the same answer together. */
function distinctOutcomes(known: KnownFacts, on: string): readonly Distinct[] {
  const found = new Map<string, Distinct>();
  for (const { facts, read } of readingsOf(known)) {
    for (const { statusRow, verdictRow, when } of possibleOutcomes(facts, on)) {
      const answer = answerOf(verdictRow);
      const before = found.get(answer);
      const both = [before?.when ?? {}, when, read] as readonly Distinct['when'][];
      const names = new Set(both.flatMap((sets) => Object.keys(sets))) as ReadonlySet<AnsweredFact>;
      const union = [...names].map((name) => [name, new Set(both.flatMap((sets) => [...(sets[name] ?? [])]))] as const);
      found.set(answer, { ...(before ?? { statusRow, verdictRow }), when: Object.fromEntries(union) });
    }
  }
  return [...found.values()];
}

/** The facts with each vague answer replaced by what it may come to, and what was put in its place. */
function readingsOf(known: KnownFacts): readonly { facts: KnownFacts; read: Distinct['when'] }[] {
  let readings: readonly { facts: KnownFacts; read: Distinct['when'] }[] = [{ facts: known, read: {} }];
  for (const [name, meanings] of Object.entries(VAGUE) as [AnsweredFact, Record<string, readonly string[]>][]) {
    const values = meanings[known[name] ?? ''];
    if (!values) continue;
    readings = readings.flatMap(({ facts, read }) =>
      values.map((value) => ({ facts: { ...facts, [name]: value }, read: { ...read, [name]: new Set([value]) } })),
    );
  }
  return readings;
}

function wordsOf(name: AnsweredFact, value: string): string {
  return (FACT_WORDS[name] as Readonly<Record<string, string>>)[value] ?? value;
}
