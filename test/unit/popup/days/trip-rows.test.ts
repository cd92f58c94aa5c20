import { describe, expect, test } from 'vitest';
import { countedWords, tripName, tripTable } from '../../../../src/popup/days/trip-rows.ts';
import type { Trip } from '../../../../src/stay/trip.ts';
import { counted, permit, SKETCH, TODAY, trip } from './counted.ts';

function rowsOf(...args: Parameters<typeof counted>) {
  const table = tripTable(args[0], counted(...args).reading, TODAY);
  return table.trips.map(table.rowOf);
}

const chipsOf = (one: Trip, ...more: Trip[]) =>
  rowsOf([one, ...more])
    .find(({ trip }) => trip.id === one.id)
    ?.chips.map(({ text }) => text);

test('newest first, as in the sketch', () => {
  expect(rowsOf(SKETCH).map((row) => [row.in, row.out, row.days, row.chips.map(({ text }) => text).join()])).toEqual([
    ['1 Dec 2026', '5 Jan 2027', '36', 'planned: over'],
    ['20 Sep 2026', '20 Oct 2026', '31', 'exit missing'],
    ['1 Jul 2026', '20 Aug 2026', '51', 'in and out'],
  ]);
});

describe('on record', () => {
  const at = ['2026-10-01', '2026-10-05'] as const;
  test.each([
    [trip('x', ...at), ['not said']],
    [trip('x', ...at, { recorded: { entry: false, exit: false } }), ['both missing']],
    [trip('x', ...at, { recorded: { entry: false } }), ['entry missing']],
    [trip('x', ...at, { recorded: { entry: true } }), ['not said']],
    [trip('x', '2026-11-20', null, { recorded: { entry: true } }), ['still there', 'entry recorded']],
    [trip('x', '2026-12-01', '2026-12-05'), ['planned']],
    [trip('x', '2026-08-01', '2026-11-10'), ['not said', 'over']],
    [trip('x', '2026-08-01', { earliest: '2026-10-20', latest: '2026-11-10' }), ['not said', 'perhaps over']],
  ])('%j', (one, chips) => {
    expect(chipsOf(one)).toEqual(chips);
  });

  test('under a permit no stamp is due', () => {
    const rows = rowsOf([trip('x', ...at, { country: 'FR' })], [permit('2026-01-01', '2026-12-31')]);
    expect(rows[0]?.chips).toEqual([{ tone: 'green', text: 'under a permit' }]);
  });
});

describe('what is wrong is said at the row, first in the table, and the rest is counted', () => {
  test.each([
    [trip('x', '2026-11-10', '2026-11-01'), 'The exit is before the entry. Check both dates.'],
    [trip('x', '2026-02-30', '2026-03-02'), 'In: There is no 30 February: February 2026 has 28 days.'],
    [trip('x', '20226-01-01', '2026-03-02'), 'In: There is no year 20226 here. Use four digits.'],
    [trip('x', '03/04/2026', '2026-05-01'), '“03/04/2026” can be read in more than one way. Choose which day it is.'],
    [trip('x', '2026-05-01', ''), 'The day of exit is missing. If you are still there, say so.'],
    [trip('x', '', '2026-05-01'), 'The day of entry is missing.'],
    [
      trip('x', '2026-05-01', { earliest: '2026-05-09', latest: '2026-05-03' }),
      'The earliest day is after the latest day. Check both dates.',
    ],
    [
      trip('x', '2026-05-01', { earliest: '2026-05-09', latest: 'soon' }),
      'Out: Write it like 3 Apr 2026 or 2026-04-03.',
    ],
  ])('%j', (wrong, sentence) => {
    const rows = rowsOf([...SKETCH, wrong]);
    expect(rows[0]).toMatchObject({
      trip: { id: 'x' },
      days: '',
      chips: [{ text: 'not counted' }],
      said: [{ tone: 'red', text: sentence }],
    });
    expect(rows).toHaveLength(4);
  });

  test('a day that is none stands as it was typed, not as the day that a computer makes of it', () => {
    const [row] = rowsOf([trip('x', '2026-02-30', '2026-04-31')]);
    expect([row?.in, row?.out]).toEqual(['2026-02-30', '2026-04-31']);
  });

  test('trips that are not counted are told beside those that are', () => {
    expect([countedWords(3, 3), countedWords(1, 3), countedWords(0, 1)]).toEqual([
      '3 trips',
      '1 trip (2 more not counted)',
      '0 trips (1 more not counted)',
    ]);
  });

  test('400 days are a question', () => {
    const [row] = rowsOf([trip('x', '2025-01-01', '2026-02-04')]);
    expect(row?.days).toBe('400');
    expect(row?.said).toMatchObject([{ tone: 'amber', code: 'long-stay' }]);
  });

  test('overlaps are pointed out at both trips', () => {
    const rows = rowsOf([trip('a', '2026-06-01', '2026-06-10'), trip('b', '2026-06-05', '2026-06-12')]);
    expect(rows.map(({ said }) => said[0]?.text)).toEqual(
      Array(2).fill('Two trips share 5 Jun 2026 to 10 Jun 2026. A shared day counts once. Check both.'),
    );
  });
});

test('uncertain dates and lengths', () => {
  const [row] = rowsOf([trip('x', { earliest: '2026-05-03', latest: '2026-05-06' }, '2026-05-10')]);
  expect(row).toMatchObject({ in: '3 May 2026 – 6 May 2026', days: '5 to 8' });
  expect(rowsOf([trip('x', '2026-05-03', 'unknown')])[0]).toMatchObject({ out: 'not known', days: '?' });
});

test('countries, and what to know of them', () => {
  const [row] = rowsOf([
    trip('x', '2026-05-03', '2026-05-20', {
      country: 'FR',
      moves: [
        { on: '2026-05-05', to: 'MC' },
        { on: '2026-05-09', to: 'outside' },
      ],
    }),
  ]);
  expect(row?.countries).toBe('France → Monaco → outside');
  expect(row?.said.map(({ text }) => text)).toEqual([expect.stringContaining('Days in Monaco')]);
});

test('ten thousand trips: those to look at are known without drawing a row', () => {
  const many = Array.from({ length: 10_000 }, (_, at) =>
    trip(`t${at}`, '2020-01-01', at === 7 ? '2019-01-01' : '2020-01-01'),
  );
  const table = tripTable(many, counted(many).reading, TODAY);
  expect(table.trips[0]?.id).toBe('t7');
  expect([...table.asked]).toEqual(['t7']);
});

test('names for headings', () => {
  expect(tripName(trip('x', '2026-05-03', '2026-05-20'))).toBe('the trip of 3 May 2026 to 20 May 2026');
  expect(tripName(trip('x', '2026-05-03', null))).toBe('the trip of 3 May 2026');
  expect(tripName(trip('x', '', ''))).toBe('a trip without dates');
});
