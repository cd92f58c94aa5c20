import { expect, test } from 'vitest';
import { readDay } from '../../../src/popup/dates/read-day.ts';

const today = '2026-11-23';

test.each([
  ['2026-04-03', '2026-04-03'],
  ['3 Apr 2026', '2026-04-03'],
  ['3rd April 2026', '2026-04-03'],
  ['April 3, 2026', '2026-04-03'],
  ['3 avril 2026', '2026-04-03'],
  ['1er août 2026', '2026-08-01'],
  ['2026/4/3', '2026-04-03'],
  ['31/12/2026', '2026-12-31'],
  ['12.31.2026', '2026-12-31'],
  ['04/04/2026', '2026-04-04'],
  ['29 Feb 2028', '2028-02-29'],
  [' 3-Apr-2026 ', '2026-04-03'],
])('%j is one day', (text, day) => {
  expect(readDay(text, today)).toEqual({ kind: 'day', day });
});

test.each([
  ['03/04/2026', ['2026-04-03', '2026-03-04']],
  ['3.4.2026', ['2026-04-03', '2026-03-04']],
  ['3 Apr', ['2026-04-03', '2027-04-03', '2025-04-03']],
  ['29 Feb', []],
])('%j is asked about, not guessed', (text, days) => {
  if (days.length > 0) expect(readDay(text, today)).toEqual({ kind: 'ask', days });
  else expect(readDay(text, today).kind).toBe('problem');
});

test('numbers without a year are offered both ways and in the years around', () => {
  const read = readDay('03/04', today);
  expect(read.kind === 'ask' && read.days).toEqual([
    '2026-04-03',
    '2027-04-03',
    '2025-04-03',
    '2026-03-04',
    '2027-03-04',
    '2025-03-04',
  ]);
});

test.each([
  ['30 Feb 2026', 'There is no 30 February: February 2026 has 28 days.'],
  ['2026-02-30', 'There is no 30 February: February 2026 has 28 days.'],
  ['31/04/2026', 'There is no 31 April: April 2026 has 30 days.'],
  ['3 Apr 20226', 'There is no year 20226 here. Use four digits.'],
  ['20226-04-03', 'There is no year 20226 here. Use four digits.'],
  ['3/4/26', 'Write the year with four digits.'],
  ['3 Apr 26', 'Write the year with four digits.'],
  ['3 Apr 1026', 'The year 1026 cannot be right.'],
  ['25/25/2026', 'There are 12 months. Write it like 3 Apr 2026 or 2026-04-03.'],
  ['April 2026', 'The day of the month is missing.'],
  ['next week', 'Write it like 3 Apr 2026 or 2026-04-03.'],
  ['5', 'Write it like 3 Apr 2026 or 2026-04-03.'],
  ['??', 'Write it like 3 Apr 2026 or 2026-04-03.'],
])('%j is told: %s', (text, said) => {
  expect(readDay(text, today)).toEqual({ kind: 'problem', text: said });
});

test('nothing typed is no mistake', () => {
  expect(readDay('  ', today)).toEqual({ kind: 'empty' });
});
