import type { Crossing } from './crossing.ts';
import { FACT_WORDS } from './fact-words.ts';
import { type AnsweredFact, possibleOutcomes } from './outcomes.ts';
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

/** The distinct outcomes while an answer is missing, for "I don't know". `questions.ts` says what would settle it. */
export function openOutcomes(traveller: Traveller, crossing: Crossing, on: Temporal.PlainDate): readonly OpenOutcome[] {
  const outcomes = possibleOutcomes(establish(traveller, crossing, on.toString()).known, on.toString());
  return outcomes.map(({ statusRow, verdictRow, when }) => {
    const facts = Object.entries(when) as [AnsweredFact, ReadonlySet<string>][];
    const telling = facts.filter(
      ([name, values]) => outcomes.some((other) => other.when[name]?.size !== values.size) || values.size === 1,
    );
    const conditions = telling.map(([name, values]) => [...values].map((value) => wordsOf(name, value)));
    return { statusRow, verdictRow, conditions };
  });
}

function wordsOf(name: AnsweredFact, value: string): string {
  return (FACT_WORDS[name] as Readonly<Record<string, string>>)[value] ?? value;
}
