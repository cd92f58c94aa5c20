import { frenchTypography } from './french-typography.ts';

/** One line of the card: French for the officer, and what it means. */
export interface BothLanguages {
  readonly french: string;
  readonly english: string;
}

/** A line, with the French set as in print. */
export function inBoth(french: string, english: string): BothLanguages {
  return { french: frenchTypography(french), english };
}
