import { expect, test } from 'vitest';
import { adviceOn } from '../../../../src/popup/days/advice.ts';
import { counted, permit, SKETCH, trip } from './counted.ts';

function adviceFor(...args: Parameters<typeof counted>) {
  const { history, reading } = counted(...args);
  return adviceOn(reading, history).map(({ tone, head, text }) => [tone, `${head} ${text}`]);
}

test('nothing is wrong: nothing is said', () => {
  expect(adviceFor([])).toEqual([]);
  expect(adviceFor(SKETCH.slice(0, 2))).toEqual([]);
});

test('a booked trip that is too long: when to leave, why, and when it would fit', () => {
  expect(adviceFor(SKETCH)).toEqual([
    [
      'red',
      'On the trip of 1 Dec 2026, leave by 8 Dec 2026. 9 Dec 2026 would be the 91st day in 180. Enter on 20 Dec 2026 instead and all 36 days fit.',
    ],
  ]);
});

test('a booked trip of which no day fits', () => {
  const trips = [trip('1', '2026-08-25', '2026-11-22'), trip('2', '2026-12-10', '2026-12-12')];
  expect(adviceFor(trips)).toEqual([
    [
      'red',
      'No day of the trip of 10 Dec 2026 fits. 10 Dec 2026 would be the 91st day in 180. Enter on 21 Feb 2027 instead and all 3 days fit.',
    ],
  ]);
});

test('a booked trip of more than 90 days fits nowhere', () => {
  expect(adviceFor([trip('1', '2026-12-01', '2027-03-31')])[0]?.[1]).toContain(
    'No stay of 121 days fits: at most 90 do.',
  );
});

test('still there: when to leave', () => {
  expect(adviceFor([trip('1', '2026-11-01', null)])).toEqual([
    ['plain', 'You are in Schengen now. Leave by 29 Jan 2027. That is 68 days, today included.'],
  ]);
});

test('over today', () => {
  expect(adviceFor([trip('1', '2026-08-01', null)])[0]).toEqual([
    'red',
    expect.stringContaining(
      'By what you entered, you have been over the 90 days since 30 Oct 2026. Today 115 days are used in 180.',
    ),
  ]);
});

test('over in the past, more than once', () => {
  const [only, ...rest] = adviceFor([trip('1', '2024-01-01', '2024-04-04'), trip('2', '2025-01-01', '2025-04-02')]);
  expect(rest).toEqual([]);
  expect(only?.[0]).toBe('amber');
  expect(only?.[1]).toContain('over the 90 days: 1 Apr 2025 to 2 Apr 2025.');
  expect(only?.[1]).toContain('It happened once before that.');
});

test('what is true of the worst case only is said so, and is no red', () => {
  const [only] = adviceFor([trip('1', '2026-06-01', 'unknown'), trip('2', '2026-12-01', '2026-12-05')]);
  expect(only?.[0]).toBe('amber');
  expect(only?.[1]).toContain('This is the worst case');
});

test('a gap between two permits', () => {
  const papers = [permit('2026-01-05', '2026-07-04'), permit('2026-07-20', '2027-07-19')];
  expect(adviceFor([trip('1', '2026-01-05', '2026-08-01', { country: 'FR' })], papers)).toEqual([
    [
      'amber',
      'Between two papers of France: 5 Jul 2026 to 19 Jul 2026. No paper frees these days: 15 days of yours there count.',
    ],
  ]);
  expect(adviceFor([], papers)[0]?.[0]).toBe('plain');
});
