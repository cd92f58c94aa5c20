import type { Source } from './field.ts';
import type { CaseId } from './ways-out.ts';

/** One message of the site, or one kind of message, and its English. */
export interface Message {
  readonly id: string;
  /** At most 32 characters: what the mark says. */
  readonly title: string;
  /** As the site words it, with X and N for what changes; of a guess, an example. */
  readonly french: readonly string[];
  /** What tells it: looked for in the words that `saidIn` gives. */
  readonly says: RegExp;
  /** What it means. `{It}` and `{it}` stand for what it speaks of: "your postcode". */
  readonly means: string;
  /** What to do next. */
  readonly next: string;
  /** What we are not sure of. Required as soon as a source is of low certainty. */
  readonly doubt?: string;
  /** Which way out helps when that does not. */
  readonly stuck?: CaseId;
  readonly sources: readonly Source[];
}
