import type { Citation } from '../law/citation.ts';
import type { Dated } from '../law/dated.ts';

/** One day by which something must be done, or on which something ends. */
export interface Deadline extends Dated {
  /** The same deadline of the same person has the same id each time. */
  readonly id: string;
  /** ISO date. */
  readonly day: string;
  readonly title: string;
  /** What the day follows from, in a sentence. */
  readonly because: string;
  readonly citations: readonly Citation[];
  /** The day lies before today. */
  readonly past: boolean;
}
