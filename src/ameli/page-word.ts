import type { Source } from './field.ts';

/** A heading, button or link of the site, and its English. */
export interface PageWord {
  /** Every way in which the site is known to say it. */
  readonly french: readonly string[];
  /** At most 32 characters. */
  readonly english: string;
  /** What it does, where its English alone does not say: shown on hover and on focus. */
  readonly more?: string;
  /** Leads on from a form: with it one sends what one has typed. */
  readonly leadsOn?: true;
  readonly doubt?: string;
  readonly sources: readonly Source[];
}
