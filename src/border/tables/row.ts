import type { Citation } from '../law/citation.ts';
import type { Dated } from '../law/dated.ts';

/** Facts by name; each has one value out of a closed list. */
export type FactSet = Readonly<Record<string, string>>;

/** For each fact that matters, the values that are allowed; a fact that is left out may have any. */
export type When<Known extends FactSet> = { readonly [Name in keyof Known]?: readonly Known[Name][] };

/** A row of a table, written by hand from the law. */
export interface Row<Known extends FactSet> extends Dated {
  /** Our own cases name the row that they expect by this. */
  readonly name: string;
  readonly when: When<Known>;
  /** First and last day on which the row holds (ISO dates); left out: without end on that side. */
  readonly from?: string;
  readonly until?: string;
  /** One sentence: what the law says. */
  readonly because: string;
  /** What may happen all the same, where practice is known to differ. */
  readonly practice?: string;
  readonly citations: readonly Citation[];
}

export function holdsOn(row: { from?: string; until?: string }, on: string): boolean {
  return (row.from === undefined || row.from <= on) && (row.until === undefined || on <= row.until);
}

/** Do these facts satisfy the row? */
export function matches<Known extends FactSet>(row: { when: When<Known> }, facts: Known): boolean {
  for (const name in row.when) {
    const allowed = row.when[name];
    if (allowed !== undefined && !allowed.includes(facts[name])) return false;
  }
  return true;
}
