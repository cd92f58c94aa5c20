import { expect, it } from 'vitest';
import { dateInWords } from '../../../src/ameli/date-in-words.ts';

it.each([
  ['2026-04-03', '3 Apr 2026'],
  ['2025-12-31', '31 Dec 2025'],
  ['2024-01', 'Jan 2024'],
  ['2023', '2023'],
])('writes %s as %s', (iso, words) => {
  expect(dateInWords(iso)).toBe(words);
});
