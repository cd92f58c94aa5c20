import { describe, expect, test } from 'vitest';
import { crossingAt } from '../../../src/border/places.ts';
import { openOutcomes } from '../../../src/border/undecided.ts';
import { historyOf } from '../../../src/household/history.ts';
import { crossingOf, type Journey, type Personal } from '../../../src/household/journey.ts';
import { journeyOfTrip } from '../../../src/household/journey-of-trip.ts';
import type { Member } from '../../../src/household/member.ts';
import { journeyForNextTime } from '../../../src/household/next-time.ts';
import { toldByTrips, withTold } from '../../../src/household/told-by-trips.ts';
import { caseOf } from '../../../src/popup/stamps/use-case.ts';
import type { Permit, Trip } from '../../../src/stay/trip.ts';

const TODAY = '2026-11-23';
const told = (direction: 'entry' | 'exit', date: string, trips: readonly Trip[], permits: readonly Permit[] = []) =>
  toldByTrips({ direction, date }, { trips, permits }, 'journey', TODAY);
const trip = (entry: Trip['entry'], exit: Trip['exit'], more: Partial<Trip> = {}): Trip => ({
  id: `${entry}`,
  entry,
  exit,
  ...more,
});

describe('the days used before a crossing', () => {
  test('are those of the 180 that end with it, the day itself not counted', () => {
    // The window of 1 Dec 2026 begins on 5 June.
    expect(told('entry', '2026-12-01', [trip('2026-06-01', '2026-06-10'), trip('2026-11-01', '2026-11-05')])).toEqual({
      daysUsed: 11,
    });
    expect(told('entry', '2026-12-01', [trip('2026-11-01', '2026-12-01')]).daysUsed).toBe(30);
  });

  test('are not known at an entry before which no trip was entered', () => {
    expect(told('entry', '2026-12-01', [])).toEqual({});
    expect(told('entry', '2026-12-01', [trip('2027-01-01', '2027-01-10')])).toEqual({});
    expect(told('entry', '2026-12-01', [trip('2026-12-01', '2026-12-10', { id: 'journey' })])).toEqual({});
    expect(told('entry', '2026-12', [trip('2026-11-01', '2026-11-05')])).toEqual({});
  });

  test('are known at an exit only where the stay that ends is known', () => {
    const earlier = trip('2026-09-01', '2026-09-10');
    expect(told('exit', '2026-12-09', [earlier])).toEqual({});
    expect(told('exit', '2026-12-09', [earlier, trip('2026-11-01', 'unknown')])).toEqual({});
    expect(told('exit', '2026-12-09', [earlier, trip('2026-12-01', '2026-12-09')]).daysUsed).toBe(18);
    expect(told('exit', '2026-12-09', [earlier, trip('2026-12-01', null)]).daysUsed).toBe(18);
    expect(told('exit', '2026-12-09', [earlier, trip('2026-12-01', '2026-12-20')]).daysUsed).toBe(18);
  });

  test('leave out what a permit frees', () => {
    const card: Permit = { id: 'p', kind: 'permit', issuer: 'FR', from: '2026-01-01', to: '2026-10-31' };
    expect(told('entry', '2026-12-01', [trip('2026-10-01', '2026-11-02', { country: 'FR' })], [card]).daysUsed).toBe(2);
  });

  test('are told as the fewest and the most where dates are uncertain', () => {
    const few = { earliest: '2026-11-01', latest: '2026-11-04' };
    expect(told('entry', '2026-12-01', [trip(few, '2026-11-05')])).toEqual({ daysBetween: [2, 5] });
    // Day out not known, or remembered as a range: 6 days, or all up to the crossing.
    expect(told('entry', '2026-12-10', [trip('2026-06-15', 'unknown')])).toEqual({ daysBetween: [1, 162] });
    const range = { earliest: '2026-06-20', latest: '2026-10-01' };
    expect(told('entry', '2026-12-10', [trip('2026-06-15', range)])).toEqual({ daysBetween: [6, 109] });
    const stay = trip('2026-12-01', '2026-12-20');
    expect(told('exit', '2026-12-09', [trip('2026-01-01', 'unknown'), stay]).daysUsed).toBeUndefined();
  });

  test('go on to today at an entry, where a stay has no end yet', () => {
    expect(told('entry', '2026-12-10', [trip('2026-11-20', null)]).daysUsed).toBe(4);
  });
});

describe('what is not on record', () => {
  const missing = { recorded: { exit: false } };

  test('is the last earlier exit since EES began', () => {
    const trips = [
      trip('2025-10-01', '2025-10-11', missing),
      trip('2026-03-01', '2026-03-05', missing),
      trip('2026-01-01', '2026-01-05', missing),
      trip('2027-01-01', '2027-01-05', missing),
      trip('2026-02-20', { earliest: '2026-04-02', latest: '2026-04-04' }, missing),
    ];
    expect(told('entry', '2026-12-01', trips).records).toEqual({ missingExitOn: '2026-03-05' });
    expect(told('entry', '2026-01-02', trips).records).toBeUndefined();
  });

  test('is no exit after which a crossing was recorded', () => {
    const lost = trip('2026-03-01', '2026-03-05', missing);
    const at = (later: Trip) => told('entry', '2026-12-01', [lost, later]).records;
    expect(at(trip('2026-09-01', '2026-09-05'))).toBeUndefined();
    expect(at(trip('2026-09-01', '2026-09-05', { recorded: { entry: false } }))).toBeUndefined();
    const unseen = trip('2026-09-01', 'unknown', { recorded: { entry: false, exit: false } });
    expect(at(unseen)).toEqual({ missingExitOn: '2026-03-05' });
    expect(at(trip('2026-11-28', '2026-11-30'))).toEqual({ missingExitOn: '2026-03-05' });
  });

  test('is no crossing under a permit, which nobody records', () => {
    const card: Permit = { id: 'p', kind: 'permit', issuer: 'FR', from: '2026-03-01', to: '2026-10-31' };
    const at = (...trips: Trip[]) => told('entry', '2026-12-01', trips, [card]).records;
    const before = trip('2026-01-01', '2026-01-05', missing);
    expect(at(trip('2026-03-01', '2026-03-05', missing))).toBeUndefined();
    expect(at(before, trip('2026-03-01', '2026-03-05'))).toEqual({ missingExitOn: '2026-01-05' });
  });

  test('is the entry of the last stay, not of one that was never closed', () => {
    const stay = trip('2026-11-01', '2026-12-09', { recorded: { entry: false } });
    const forgotten = trip('2026-05-01', null);
    expect(told('exit', '2026-12-09', [forgotten, stay]).records).toMatchObject({ entryDate: '2026-11-01' });
    expect(told('exit', '2026-12-09', [stay, forgotten]).records).toMatchObject({ entryDate: '2026-11-01' });
  });

  test('is the entry of the stay that ends, at its exit only', () => {
    const stay = trip('2026-11-01', '2026-12-09', { recorded: { entry: false } });
    expect(told('exit', '2026-12-09', [stay]).records).toEqual({
      entryDate: '2026-11-01',
      entryStamp: false,
      eesFile: false,
    });
    expect(told('entry', '2026-12-20', [stay]).records).toBeUndefined();
  });
});

test('what was answered for the crossing itself goes before', () => {
  const crossing = { ...crossingAt('airport', 'entry', '2026-12-01'), daysUsed: 3, records: { eesFile: true } };
  expect(withTold(crossing, { daysUsed: 88, records: { missingExitOn: '2026-03-05', eesFile: false } })).toMatchObject({
    daysUsed: 3,
    records: { eesFile: true, missingExitOn: '2026-03-05' },
  });
  expect(withTold(crossing, {})).toEqual(crossing);
});

test('the verdict goes by the trips: ninety days are used, so an entry may be refused', () => {
  const member = {
    nationalities: ['US'],
    documents: [{ kind: 'passport', issuer: 'US' }],
    permits: [],
    visas: [],
    family: [],
  } as const;
  const journey = { members: ['a'], entry: { place: 'airport', date: '2026-12-01' } } as const;
  const verdict = (exit: string) => {
    const { trips, permits } = historyOf('a', member, [{ id: 't', member: 'a', entry: '2026-09-01', exit }], []);
    return caseOf({ id: 'a', ...member }, journey, 'entry', TODAY, undefined, (crossing) =>
      toldByTrips(crossing, { trips, permits }, 'j', TODAY),
    ).verdict?.decision.verdict;
  };
  expect(verdict('2026-11-28')).toBe('EES_ONLY');
  expect(verdict('2026-11-29')).toBe('REFUSAL_RISK');
});

describe('trips of uncertain dates on both sides of ninety days', () => {
  const settled = {
    nationalities: ['US'],
    documents: [{ kind: 'passport', issuer: 'US' }],
    permits: [],
    visas: [],
    family: [],
  } as const;
  const at = (direction: 'entry' | 'exit', more: Partial<Member> = {}, personal: Personal = {}) => {
    const entered = { place: 'airport', date: '2026-12-10' } as const;
    const journey: Journey = { members: ['a'], [direction]: entered, personal: { a: personal } };
    const trips = [trip('2026-06-20', { earliest: '2026-06-25', latest: '2026-10-01' }), trip('2026-12-05', null)];
    const known = direction === 'entry' ? trips.slice(0, 1) : trips;
    return caseOf({ id: 'a', ...settled, ...more }, journey, direction, TODAY, undefined, (crossing) =>
      toldByTrips(crossing, { trips: known, permits: [] }, 'j', TODAY),
    );
  };

  test('leave the entry of a visitor undecided, with both outcomes, and no card', () => {
    const present = at('entry');
    expect(present.told).toEqual({ daysBetween: [6, 104] });
    expect(present.verdict).toBeUndefined();
    expect(present.question).toBeUndefined();
    expect(present.areDaysOpen).toBe(true);
    const { traveller, crossing } = present;
    const outcomes = crossing ? openOutcomes(traveller, crossing, Temporal.PlainDate.from('2026-12-10')) : [];
    expect(outcomes.map(({ verdictRow, conditions }) => [verdictRow.verdict, conditions.flat()])).toEqual([
      ['EES_ONLY', ['fewer than 90 days of the 180 are used']],
      ['REFUSAL_RISK', ['90 days or more of the 180 are used']],
    ]);
  });

  test('are settled by the number of days, once it is entered', () => {
    expect(at('entry', {}, { daysUsed: 89 }).verdict?.decision.verdict).toBe('EES_ONLY');
    expect(at('entry', {}, { daysUsed: 90 }).verdict?.decision.verdict).toBe('REFUSAL_RISK');
  });

  test('do not matter to a resident, whose other case is told only where they do not matter either', () => {
    const { verdict, areDaysOpen } = at('entry', { permits: [{ paper: 'carte-resident', issuer: 'FR' }] });
    expect(areDaysOpen).toBe(false);
    expect(verdict?.decision).toMatchObject({ verdict: 'NO_STAMP_RESIDENT', count: { counts: false } });
    const conditions = verdict?.advice.changes.map(({ condition }) => condition);
    expect(conditions).not.toContain('your card or visa has ended, or stays in the pocket');
    expect(verdict?.advice.assumed.map(({ id }) => id)).not.toContain('days');
  });

  test('make an exit less sure, and presume nothing', () => {
    const decision = at('exit').verdict?.decision;
    expect(decision).toMatchObject({ verdict: 'EES_ONLY', certainty: 'medium' });
    expect(decision?.doubts.map(({ text }) => text)).toEqual([expect.stringContaining('between 11 and 109 days')]);
    expect(decision?.flags).not.toContain('PRESUMPTION_REBUT');
    expect(at('exit', {}, { daysUsed: 100 }).verdict?.decision.flags).toContain('PRESUMPTION_REBUT');
  });
});

test('a journey out and back of somebody who lives here is no stay', () => {
  const home = { id: 'j', members: ['a'], exit: { date: '2026-12-01' }, entry: { date: '2026-12-20' } };
  expect(historyOf('a', {}, [], [home]).trips).toEqual([]);
  const visit = { id: 'k', members: ['a'], entry: { date: '2026-12-01' }, exit: { date: '2026-12-20' } };
  expect(historyOf('a', {}, [], [visit]).trips).toEqual([{ id: 'k', entry: '2026-12-01', exit: '2026-12-20' }]);
});

const kept = { id: 't', member: 'a', entry: '2026-12-01', exit: '2026-12-20' };
const taken = { members: ['a'], entry: { date: '2026-12-01' }, exit: { date: '2026-12-20' } };

describe('a trip that became a journey, to ask for its stamps', () => {
  const journey = { id: 'j', ...taken, personal: { a: { ofTrip: 't' } } };
  const counted = (...[trips, journeys, member = 'a']: [(typeof kept)[], (typeof taken & { id: string })[], string?]) =>
    historyOf(member, {}, trips, journeys).trips.map(({ id }) => id);

  test('is counted once, by its own days', () => {
    expect(counted([kept], [journey])).toEqual(['t']);
    expect(counted([{ ...kept, exit: '2026-12-05' }], [journey])).toEqual(['t']);
    expect(counted([{ ...kept, entry: '2026-12-10', exit: '2026-12-29' }], [journey])).toEqual(['t']);
    expect(counted([], [journey])).toEqual([]);
  });

  test('is a journey of its own for those who came along', () => {
    expect(counted([kept], [{ ...journey, members: ['a', 'b'] }], 'b')).toEqual(['j']);
  });

  test('is known by its days where the journey names no trip', () => {
    expect(counted([kept], [{ id: 'j', ...taken }])).toEqual(['t']);
  });

  test('takes its days along, again when they were changed', () => {
    const { id, ...rest } = journey;
    expect(journeyOfTrip(kept, [])).toEqual({ id: undefined, journey: rest });
    const placed = { ...journey, entry: { place: 'airport', date: '2026-12-01' } } as const;
    expect(journeyOfTrip({ ...kept, entry: '2026-12-03' }, [placed])).toEqual({
      id,
      journey: { ...rest, entry: { place: 'airport', date: '2026-12-03' } },
    });
    expect(journeyOfTrip(kept, [{ id: 'old', ...taken }])).toEqual({ id: 'old', journey: rest });
    expect(journeyOfTrip(kept, [{ id: 'other', ...taken, members: ['b'] }])?.id).toBeUndefined();
  });

  test('leaves its mark out of the crossing and of the trip for the next time', () => {
    const placed = { ...journey, entry: { place: 'airport', date: '2026-12-01' } } as const;
    expect(crossingOf(placed, 'a', 'entry')).not.toHaveProperty('ofTrip');
    expect(journeyForNextTime(placed).personal).toEqual({ a: {} });
  });
});

test('a journey takes the days that are known, and none that are uncertain', () => {
  expect(journeyOfTrip({ ...kept, exit: null }, [])?.journey).toMatchObject({ entry: { date: '2026-12-01' } });
  expect(journeyOfTrip({ ...kept, exit: null }, [])?.journey).not.toHaveProperty('exit');
  expect(journeyOfTrip({ ...kept, entry: '2026-12-', exit: 'unknown' }, [])).toBeUndefined();
});
