import { describe, expect, test } from 'vitest';
import { daySentence } from '../../../../src/popup/days/day-sentence.ts';
import { stripEnds, stripRows } from '../../../../src/popup/days/strip-rows.ts';
import { counted, day, permit, SKETCH, TODAY, trip, VISA } from './counted.ts';

describe('the strip', () => {
  test('has the window of 180 days in its first line, and a year after it', () => {
    const rows = stripRows(counted([]).reading);
    expect(rows.map(({ length }) => length)).toEqual([180, 182, 183]);
    expect(rows[0]?.first).toBe(day('2026-05-28'));
    expect(stripEnds(day(TODAY))).toEqual({ first: day('2026-05-28'), last: day('2027-11-23') });
    expect(rows.flatMap(({ runs }) => runs)).toEqual([]);
  });

  test('marks each month at its first day', () => {
    const [row] = stripRows(counted([]).reading);
    expect(row?.months[0]).toEqual({ at: 4, name: 'Jun' });
    expect(stripRows(counted([]).reading).map(({ title }) => title)).toEqual([
      'The last 180 days: 28 May 2026 to today',
      'The next six months, to 24 May 2027',
      'The six months after that, to 23 Nov 2027',
    ]);
  });

  test('draws past, planned and over', () => {
    const rows = stripRows(counted(SKETCH).reading);
    expect(rows[0]?.runs).toEqual([
      { kind: 'counted', from: 34, to: 84 },
      { kind: 'counted', from: 115, to: 145 },
    ]);
    expect(rows[1]?.runs).toEqual([
      { kind: 'planned', from: 7, to: 14 },
      { kind: 'over', from: 15, to: 42 },
    ]);
  });

  test('draws days under a permit, and days that are not certain', () => {
    const freed = counted(
      [trip('1', '2026-11-01', '2026-11-05', { country: 'FR' })],
      [permit('2026-01-01', '2026-12-31')],
    );
    expect(stripRows(freed.reading)[0]?.runs.map(({ kind }) => kind)).toEqual(['freed']);
    const vague = counted([trip('1', '2026-11-01', { earliest: '2026-11-03', latest: '2026-11-05' })]);
    expect(stripRows(vague.reading)[0]?.runs.map(({ kind, from, to }) => [kind, to - from + 1])).toEqual([
      ['counted', 3],
      ['maybe', 2],
    ]);
  });

  test('does not call an overstay what may be none', () => {
    const { reading } = counted([trip('1', '2026-07-01', { earliest: '2026-07-02', latest: '2026-10-20' })]);
    const kinds = stripRows(reading)[0]?.runs.map(({ kind }) => kind);
    expect(kinds).toEqual(['counted', 'maybe', 'maybe-over']);
  });
});

describe('the sentence of a day', () => {
  test.each([
    [
      '2026-11-23',
      'Monday 23 November 2026, today: not in Schengen, 82 of 90 days used. Entering on this day you may stay 8 days.',
    ],
    ['2026-08-20', 'Thursday 20 August 2026: in Schengen, 51 of 90 days used.'],
    ['2026-12-08', 'Tuesday 8 December 2026: planned, 90 of 90 days used.'],
    ['2026-12-09', 'Wednesday 9 December 2026: planned, 91 of 90 days used. Over the limit.'],
    [
      '2027-01-06',
      'Wednesday 6 January 2027: nothing planned, 108 of 90 days used. An entry on this day is not allowed.',
    ],
  ])('%s', (iso, sentence) => {
    expect(daySentence(counted(SKETCH).reading, [], day(iso))).toBe(sentence);
  });

  test('under a permit', () => {
    const { reading } = counted(
      [trip('1', '2026-11-01', '2026-11-05', { country: 'FR' })],
      [permit('2026-01-01', '2026-12-31')],
    );
    expect(daySentence(reading, [], day('2026-11-02'))).toBe(
      'Monday 2 November 2026: in France under a permit or long-stay visa, not counted. 0 of 90 days used.',
    );
  });

  test('with uncertain dates', () => {
    const { reading } = counted([trip('1', '2026-11-01', { earliest: '2026-11-03', latest: '2026-11-05' })]);
    expect(daySentence(reading, [], day('2026-11-04'))).toBe(
      'Wednesday 4 November 2026: perhaps in Schengen, 4 of 90 days used at the worst, 3 at best.',
    );
  });

  test('with a short-stay visa says what the visa leaves', () => {
    const { reading } = counted([trip('1', '2026-11-02', '2026-11-12')]);
    expect(daySentence(reading, [VISA], day(TODAY))).toContain('you may stay 19 days');
    expect(daySentence(reading, [VISA], day('2027-03-01'))).toContain('None of your short-stay visas is valid');
  });
});
