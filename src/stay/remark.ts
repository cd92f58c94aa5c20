/** What was found in one row. An `error` sets the row aside; a `question` and a `note` do not. The rest is counted. */
export interface Remark {
  readonly row: 'trip' | 'permit' | 'visa';
  readonly id: string;
  readonly code: RemarkCode;
  readonly level: 'error' | 'question' | 'note';
  /** A sentence or two for the reader. */
  readonly text: string;
}

const REMARKS = {
  'invalid-date': ['error', 'There is no such day in the calendar. Check the day, the month and the year.'],
  'exit-before-entry': ['error', 'The exit is before the entry. Check both dates.'],
  'range-reversed': ['error', 'The earliest day is after the latest day. Check both dates.'],
  'moves-out-of-order': [
    'error',
    'The change of country is not inside this trip, or not in order of time. Check its date and the dates of the trip.',
  ],
  'unknown-country': ['question', 'We do not know this country code. The days are counted, and no permit frees them.'],
  'no-country': [
    'question',
    'Which country was this in? Without it, every day is counted, even if a permit would free it.',
  ],
  'long-stay': [
    'question',
    'More than 90 days of this trip count. Did you have a residence permit or a long-stay visa? Then add it.',
  ],
  'plan-without-exit': ['question', 'When do you plan to leave? Until you say so, no day of this trip is counted.'],
  'future-exit': ['note', 'The exit is still to come, so this is a plan and not yet history.'],
  uncertain: ['note', 'A date of this trip is not certain. We count the best and the worst case.'],
  'may-count': [
    'note',
    'It is not settled whether days there count. The worst case counts them, the best case does not.',
  ],
  'permit-ends-before': ['error', 'The last day is before the first day. Check both dates.'],
  'permit-not-schengen': ['error', 'This paper is not from a state of the Schengen count, so it frees no days there.'],
  'visa-days': [
    'question',
    'A short-stay visa (type C) has 1 to 90 days. Check the letter and the number on the sticker.',
  ],
  'visa-entries': ['error', 'A visa has one, two or multiple entries. Check the sticker.'],
} as const satisfies Record<string, readonly [Remark['level'], string]>;

export type RemarkCode = keyof typeof REMARKS;

/** The remark of that code about one row. */
export function remark(row: Remark['row'], id: string, code: RemarkCode): Remark {
  const found = REMARKS[code];
  return { row, id, code, level: found[0], text: found[1] };
}
