import { expect, test } from 'vitest';
import { tripOfPlan } from '../../../../src/household/plan.ts';
import { earliestRows } from '../../../../src/popup/days/earliest-rows.ts';
import { answerToPlan } from '../../../../src/popup/days/plan-answer.ts';
import { earliestEntries } from '../../../../src/stay/may-stay.ts';
import type { Trip } from '../../../../src/stay/trip.ts';
import { counted, day, permit, SKETCH, TODAY, trip, VISA } from './counted.ts';

function answerTo(
  entry: string,
  exit: string,
  trips: readonly Trip[],
  visas = [] as (typeof VISA)[],
  papers = [] as ReturnType<typeof permit>[],
) {
  const { history, reading } = counted(trips, papers);
  // The id of a plan may be that of a trip: a backup can bring both.
  return answerToPlan(tripOfPlan({ id: '3', member: 'a', entry, exit, country: 'FR' }), {
    history,
    reading,
    visas,
    today: TODAY,
  });
}

test('fits', () => {
  expect(answerTo('2027-03-01', '2027-04-20', SKETCH)).toEqual({
    tone: 'green',
    head: 'Fits',
    said: ['51 days, each of them lawful.', '87 of 90 used on its last day.'],
    canBeBooked: true,
  });
});

test('too long: which day is too many, and when it would fit', () => {
  expect(answerTo('2026-12-01', '2027-01-05', SKETCH.slice(0, 2))).toEqual({
    tone: 'red',
    head: 'Too long',
    said: [
      'Leave by 8 Dec 2026.',
      '9 Dec 2026 would be the 91st day in 180.',
      'Enter on 20 Dec 2026 instead and all 36 days fit.',
    ],
    canBeBooked: true,
  });
});

test('breaks a later booked trip', () => {
  expect(answerTo('2026-11-25', '2026-11-28', SKETCH)).toEqual({
    tone: 'red',
    head: 'Fits, but breaks a later trip',
    said: ['It breaks the trip of 1 Dec 2026: that one would be over from 5 Dec 2026.'],
    canBeBooked: true,
  });
});

test('no day of it fits', () => {
  expect(answerTo('2026-12-20', '2027-01-10', SKETCH)).toMatchObject({
    head: 'Does not fit',
    said: ['No day of it fits.', expect.anything(), expect.anything()],
  });
});

test('more than 90 days fit nowhere', () => {
  expect(answerTo('2027-08-01', '2027-12-01', [])?.said).toContain('No stay of 123 days fits: at most 90 do.');
});

test('under a permit any length fits in its state', () => {
  expect(answerTo('2027-01-01', '2027-06-30', [], [], [permit('2026-12-01', '2027-12-31')]).head).toBe('Fits');
});

test('a visa of its own days, and none on that day', () => {
  expect(answerTo('2026-12-01', '2027-01-05', [], [VISA])).toMatchObject({
    tone: 'red',
    head: 'Not with your visa',
    said: [expect.anything(), expect.anything(), 'Your visa allows 30 days from that day.'],
    canBeBooked: true,
  });
  expect(answerTo('2027-03-01', '2027-03-05', [], [VISA]).said).toContain(
    'None of your short-stay visas is valid on the first day.',
  );
});

test('uncertain trips: the best case is told', () => {
  const vague = [trip('1', '2026-08-20', { earliest: '2026-08-21', latest: '2026-11-17' })];
  expect(answerTo('2026-12-01', '2026-12-05', vague)).toMatchObject({
    tone: 'amber',
    said: expect.arrayContaining(['In the best case it fits: some of your dates are not certain.']),
  });
});

test.each([
  ['', '', 'When?'],
  ['2027-01-01', '', 'Not yet a plan'],
  ['03/04/2027', '2027-05-01', 'Not yet a plan'],
  ['2027-01-05', '2027-01-01', 'Not a plan'],
])('from “%s” to “%s”: %s, which is no trip', (entry, exit, head) => {
  expect(answerTo(entry, exit, [])).toMatchObject({ head, canBeBooked: false });
});

test('a plan whose exit is not given yet is not asked whether one is there', () => {
  expect(answerTo('2027-01-01', '', []).said).toEqual(['The day of exit is missing.']);
  expect(answerTo('', '2027-01-01', []).said).toEqual(['The day of entry is missing.']);
});

test('the table of 90 lengths loses none of them', () => {
  const { reading } = counted(SKETCH);
  const table = earliestEntries(reading.worst, day(TODAY));
  const rows = earliestRows(table);
  expect(rows[0]).toEqual({ least: 1, most: 8, entry: day(TODAY), leaveBy: day('2026-11-30') });
  expect(
    rows.flatMap(({ least, most, entry }) => Array.from({ length: most - least + 1 }, (_, at) => [least + at, entry])),
  ).toEqual(table.map(({ days, entry }) => [days, entry]));
});
