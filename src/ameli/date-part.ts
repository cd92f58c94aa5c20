import { askings } from './askings.ts';
import { type FieldDescription, ownText } from './description.ts';
import { wordsOf } from './words.ts';

/** Whether a field calls itself the day, the month or the year, and no more. */
export function isDatePart(field: FieldDescription): boolean {
  const words = wordsOf(ownText(field));
  return words.length === 1 && words.every(({ text }) => askings.datePart.test(text));
}
