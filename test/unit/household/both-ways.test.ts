import { describe, expect, test } from 'vitest';
import { bothWays, isDay } from '../../../src/household/both-ways.ts';
import type { KeptTrip } from '../../../src/household/history.ts';
import type { Journey } from '../../../src/household/journey.ts';
import { forNextTime, listId } from '../../../src/household/list.ts';
import { travellerOn } from '../../../src/household/member.ts';
import { journeyForNextTime } from '../../../src/household/next-time.ts';
import { withoutHalfDates } from '../../../src/household/readable.ts';

const journey: Journey = {
  members: ['a'],
  entry: { place: 'st-pancras', date: '2026-12-03', localTime: '09:30', ees: 'failure-total' },
  exit: { place: 'airport', far: 'US', date: '2026-12-09' },
  personal: { a: { shown: [1], records: { eesFile: true }, daysUsed: 12 } },
};
const ways = (changes: Partial<Journey>, trips: readonly KeptTrip[] = []) =>
  bothWays({ ...journey, ...changes }, 'a', trips, []);

describe('the two ways of a journey', () => {
  test('stand in the order of their days, whichever way comes first', () => {
    const inFirst = ways({});
    expect([inFirst?.out.direction, inFirst?.back?.direction]).toEqual(['entry', 'exit']);
    const outFirst = ways({ exit: { place: 'airport', date: '2026-11-30' } });
    expect([outFirst?.out.direction, outFirst?.back?.direction]).toEqual(['exit', 'entry']);
  });

  test('need one place and day; of the other way the day is enough', () => {
    expect(ways({ entry: {}, exit: {} })).toBeUndefined();
    expect(ways({ entry: { place: 'dover', date: '2026-12-' }, exit: {} })).toBeUndefined();
    expect(ways({ exit: {} })).toEqual({ out: expect.objectContaining({ direction: 'entry' }) });
    const { out, back } = ways({ exit: { date: '2026-12-09' } }) ?? {};
    expect(out).toMatchObject({ direction: 'entry', from: 'GB', to: 'FR', localTime: '09:30' });
    expect(back).toMatchObject({ direction: 'exit', from: 'FR', to: 'GB', date: '2026-12-09' });
    expect(back).not.toHaveProperty('localTime');
    expect(ways({ exit: { date: '2026-12-02' } })?.back).toBeUndefined();
    expect(ways({ exit: { date: 'soon' } })?.back).toBeUndefined();
  });

  test('carry the exits of this member that lack a record and a day; the others the verdict tells', () => {
    const trips: readonly KeptTrip[] = [
      { member: 'a', entry: '2026-05-01', exit: 'unknown', recorded: { exit: false } },
      { member: 'a', entry: { earliest: '2026-01-01', latest: '2026-01-03' }, exit: null, recorded: { entry: false } },
      { member: 'a', entry: '2025-01-01', exit: '2025-01-05', recorded: { entry: true, exit: true } },
      { member: 'b', entry: '2026-05-01', exit: 'unknown', recorded: { exit: false } },
    ];
    expect(ways({}, trips)?.missingRecords).toEqual([{ kind: 'exit' }]);
    expect(ways({}, trips.slice(1))).not.toHaveProperty('missingRecords');
  });
});

test.each([
  ['2026-02-28', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['', false],
  [undefined, false],
])('%j is a day: %s', (text, is) => expect(isDay(text)).toBe(is));

test('half dates decide nothing, whole ones stay', () => {
  const member = {
    born: '2014-11',
    documents: [{ kind: 'passport', issuer: 'GB', issued: '2019-05-02', expires: '202' }],
    permits: [{ paper: 'carte-sejour', issuer: 'FR', from: 'x', until: '2027-01-01' }],
    visas: [{ kind: 'C', issuer: 'FR', from: '2026-01-01', until: '2026-02-30', days: 10 }],
    nickname: 'Em',
  } as const;
  expect(withoutHalfDates(member)).toEqual({
    documents: [{ kind: 'passport', issuer: 'GB', issued: '2019-05-02' }],
    permits: [{ paper: 'carte-sejour', issuer: 'FR', until: '2027-01-01' }],
    visas: [{ kind: 'C', issuer: 'FR', from: '2026-01-01', days: 10 }],
    nickname: 'Em',
  });
  expect(withoutHalfDates({ born: '2014-11-23' })).toEqual({ born: '2014-11-23' });
});

test('what only the list asks is no part of the traveller', () => {
  expect(travellerOn({ livesInFrance: true, cover: 'france', nationalities: [] }, '2026-11-23')).toEqual({
    nationalities: [],
  });
});

test('the next time begins without days, records and ticks', () => {
  expect(journeyForNextTime(journey)).toEqual({
    members: ['a'],
    entry: { place: 'st-pancras' },
    exit: { place: 'airport', far: 'US' },
    personal: { a: { shown: [1] } },
  });
  expect(journeyForNextTime({ members: [] })).toEqual({ members: [] });
  expect(
    forNextTime({ circumstances: { lodging: 'host' }, ready: ['visa'], own: [{ id: '1', text: 'Hat', done: true }] }),
  ).toEqual({ circumstances: { lodging: 'host' }, own: [{ id: '1', text: 'Hat' }] });
  expect(forNextTime({})).toEqual({});
  expect(listId('j', 'a')).toBe('j.a');
});
