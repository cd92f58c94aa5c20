import { describe, expect, test } from 'vitest';
import { largeNumbers } from '../../../../src/popup/days/large-number.ts';
import { visaNotes } from '../../../../src/popup/days/visa-words.ts';
import { counted, day, permit, SKETCH, TODAY, trip, VISA } from './counted.ts';

const today = day(TODAY);

describe('the large number', () => {
  test('with no trip is the whole 90 days', () => {
    expect(largeNumbers(counted([]).reading, [], today, today)).toEqual([
      {
        number: '90',
        what: 'days you may stay from today',
        under: ['until 20 Feb 2027', '0 used in the last 180 days'],
        isOver: false,
      },
    ]);
  });

  test('is what one may stay, not what is unused', () => {
    expect(largeNumbers(counted(SKETCH).reading, [], today, today)).toMatchObject([
      { number: '8', under: ['until 30 Nov 2026', '82 used in the last 180 days'] },
    ]);
    const early = [trip('1', '2026-05-28', '2026-07-30')];
    // 64 used, but they come back day by day while one stays.
    expect(largeNumbers(counted(early).reading, [], today, today)).toMatchObject([
      {
        number: '90',
        under: [
          'until 20 Feb 2027',
          '64 used in the last 180 days',
          'more than the 26 unused, as earlier days drop out of the 180',
        ],
      },
    ]);
  });

  test('from another day', () => {
    expect(largeNumbers(counted(SKETCH).reading, [], day('2026-11-30'), today)).toMatchObject([
      {
        number: '8',
        what: 'days you may stay from 30 Nov 2026',
        under: ['until 7 Dec 2026', '82 used in the last 180 days'],
      },
    ]);
    expect(largeNumbers(counted(SKETCH).reading, [], day('2026-06-01'), today)[0]?.what).toBe(
      'days you could stay from 1 Jun 2026',
    );
  });

  test('of somebody who is over says when coming again is possible', () => {
    expect(largeNumbers(counted([trip('1', '2026-08-01', null)]).reading, [], today, today)).toEqual([
      {
        number: '0',
        what: 'days you may stay from today',
        under: [
          'once you have left, you may come again from 22 Feb 2027, for up to 90 days',
          '115 used in the last 180 days',
        ],
        isOver: true,
      },
    ]);
  });

  test('of one who has used 90 days and left tells the first day and the day for the whole', () => {
    const { reading } = counted([trip('1', '2026-06-01', '2026-06-30'), trip('2', '2026-09-20', '2026-11-18')]);
    expect(largeNumbers(reading, [], today, today)[0]).toMatchObject({
      number: '0',
      isOver: false,
      under: ['you may come again from 28 Nov 2026', 'for 90 days from 17 Feb 2027', '90 used in the last 180 days'],
    });
  });

  test('with a permit there are two', () => {
    const { reading } = counted(
      [trip('1', '2026-10-01', '2026-10-20', { country: 'ES' })],
      [permit('2026-01-05', '2027-07-19')],
    );
    expect(largeNumbers(reading, [], today, today)).toMatchObject([
      {
        what: 'days you may stay in France from today',
        under: [
          'until 19 Jul 2027 under your permit or visa',
          'then as a short stay until 17 Oct 2027; ask to have that put on record',
        ],
      },
      { number: '70', what: 'days you may stay elsewhere in Schengen from today' },
    ]);
  });

  test('with uncertain dates has a worst and a best case', () => {
    const { reading } = counted([trip('1', '2026-09-01', { earliest: '2026-10-20', latest: '2026-11-10' })]);
    expect(largeNumbers(reading, [], today, today)).toMatchObject([
      {
        number: '19 to 40',
        under: [
          'until 11 Dec 2026 in the worst case, until 1 Jan 2027 in the best',
          '50 to 71 used in the last 180 days',
        ],
      },
    ]);
  });

  test('is bounded by a short-stay visa', () => {
    const { reading } = counted([trip('1', '2026-11-02', '2026-11-12')]);
    expect(largeNumbers(reading, [VISA], today, today)).toMatchObject([
      { number: '19', under: ['until 11 Dec 2026', '11 used in the last 180 days', 'your visa sets this limit'] },
    ]);
  });
});

describe('a short-stay visa', () => {
  test('tells what was used of it', () => {
    const { reading } = counted([trip('1', '2026-11-02', '2026-11-12')]);
    expect(visaNotes(reading, [VISA], today)).toEqual([
      { tone: 'plain', text: 'Short-stay visa, 1 Nov 2026 to 31 Jan 2027: 11 of 30 days used, 1 of 2 entries made.' },
    ]);
  });

  test('that is not valid on the day is told', () => {
    const { reading } = counted([]);
    expect(visaNotes(reading, [VISA], day('2027-03-01'))).toContainEqual({
      tone: 'amber',
      text: expect.stringContaining('1 Mar 2027'),
    });
  });

  test('that was overstayed is told', () => {
    const { reading } = counted([trip('1', '2026-11-02', '2026-11-12')]);
    const short = { ...VISA, days: 5, entries: 1 as const };
    expect(visaNotes(reading, [short], today)).toContainEqual({
      tone: 'red',
      text: 'By what you entered there is more days than the visa allows, from 7 Nov 2026 on.',
    });
  });

  test('with a slip of the pen is told', () => {
    expect(visaNotes(counted([]).reading, [{ ...VISA, from: '2027-02-01' }], today)[0]?.tone).toBe('red');
  });
});
