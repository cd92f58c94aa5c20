import { describe, expect, test } from 'vitest';
import { historyOf } from '../../../src/household/history.ts';
import { crossingOf, type Journey } from '../../../src/household/journey.ts';
import { nameOf, travellerOn } from '../../../src/household/member.ts';

describe('a traveller on a day', () => {
  test.each([
    ['2026-11-22', 11],
    ['2026-11-23', 12],
    ['2026-11-24', 12],
  ])('born 23 Nov 2014: on %s is %i', (on, age) => {
    expect(travellerOn({ born: '2014-11-23' }, on)).toEqual({ age });
  });

  test('an adult is 18 for the rules, whatever was answered before', () => {
    expect(travellerOn({ adult: true, born: '2014-11-23' }, '2026-11-23')).toEqual({ age: 18 });
  });

  test.each([{ born: '2014-02-30' }, { born: 'spring 2014' }])('no age from %j', (member) => {
    expect(travellerOn(member, '2026-11-23')).toEqual({});
  });

  test('keeps everything else', () => {
    expect(travellerOn({ nickname: 'Em', nationalities: ['US'], adult: true }, '2026-11-23')).toEqual({
      nickname: 'Em',
      nationalities: ['US'],
      age: 18,
    });
  });

  test('without a nickname is told by the place in the list', () => {
    expect([nameOf({ nickname: ' ' }, 0), nameOf({}, 1), nameOf({ nickname: 'Em' }, 2)]).toEqual([
      'You',
      'Traveller 2',
      'Em',
    ]);
  });
});

describe('a crossing', () => {
  const journey: Journey = {
    members: ['a', 'b'],
    entry: { place: 'st-pancras', date: '2026-11-28' },
    exit: { place: 'airport', far: 'US' },
    personal: { b: { role: 'train-crew-on-duty', skipped: ['visas'] } },
  };

  test('has the place, the day, and what is true of this member alone', () => {
    const entry = { checkedBy: 'FR', from: 'GB', to: 'FR', direction: 'entry', date: '2026-11-28' };
    expect(crossingOf(journey, 'a', 'entry')).toMatchObject(entry);
    expect(crossingOf(journey, 'a', 'entry')).not.toHaveProperty('role');
    expect(crossingOf(journey, 'b', 'entry')).toMatchObject({ ...entry, role: 'train-crew-on-duty' });
    expect(crossingOf(journey, 'b', 'entry')).not.toHaveProperty('skipped');
  });

  test('is not there before its day is known', () => {
    expect(crossingOf(journey, 'a', 'exit')).toBeUndefined();
  });
});

describe('the history for the count', () => {
  const trips = [
    { id: 't1', member: 'a', entry: '2026-01-01', exit: '2026-01-10' },
    { id: 't2', member: 'b', entry: '2026-01-01', exit: null },
  ];
  const journeys = [
    { id: 'j1', members: ['a'], entry: { place: 'airport', date: '2026-12-01' }, exit: { date: '2027-01-05' } },
    { id: 'j2', members: ['a'], entry: { date: '2027-02-01' } },
  ] as const;

  test('has the own trips and the journeys with both dates', () => {
    const history = historyOf('a', {}, trips, journeys);
    expect(history.trips).toEqual([
      { id: 't1', entry: '2026-01-01', exit: '2026-01-10' },
      { id: 'j1', entry: '2026-12-01', exit: '2027-01-05', country: 'FR' },
    ]);
    expect([...history.journeys]).toEqual(['j1']);
  });

  test('takes the papers that free days, and no others', () => {
    const dates = { from: '2026-01-01', until: '2026-12-31' };
    const history = historyOf(
      'a',
      {
        permits: [
          { paper: 'carte-sejour', issuer: 'FR', ...dates },
          { paper: 'recepisse-first', issuer: 'FR', ...dates },
          { paper: 'residence-permit', issuer: 'ES', from: '2026-01-01' },
        ],
        visas: [
          { kind: 'D', issuer: 'FR', ...dates },
          { kind: 'C', issuer: 'FR', ...dates, days: 30, entries: 'MULT' },
          { kind: 'C', issuer: 'FR', ...dates },
        ],
      },
      [],
      [],
    );
    const span = { issuer: 'FR', from: '2026-01-01', to: '2026-12-31' };
    expect(history.permits).toEqual([
      { id: 'permit-0', kind: 'permit', ...span },
      { id: 'visa-0', kind: 'long-stay-visa', ...span },
    ]);
    expect(history.shortVisas).toEqual([
      { id: 'visa-1', from: '2026-01-01', to: '2026-12-31', days: 30, entries: 'multiple' },
    ]);
  });
});
