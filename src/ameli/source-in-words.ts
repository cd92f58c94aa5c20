import { dateInWords } from './date-in-words.ts';
import type { Source } from './field.ts';

/** Who says it, what date it is true of, when we looked, and how sure it is. */
export function sourceInWords({ name, asOf, checkedOn, certainty }: Source): string {
  const age = asOf === 'undated' ? 'without a date' : `as of ${dateInWords(asOf)}`;
  return `${name}: ${age}, checked ${dateInWords(checkedOn)}, certainty ${certainty}.`;
}
