import { describe, expect, test } from 'vitest';
import { countDays } from '../../../src/stay/count.ts';
import { type Day, dateOf, dayOf, dayOfDate, isoOf } from '../../../src/stay/day.ts';
import { BILATERAL_AGREEMENTS, type Citation, LAW, type LawId } from '../../../src/stay/law.ts';
import { earliestEntries, mayStay } from '../../../src/stay/may-stay.ts';
import { officerView } from '../../../src/stay/officer.ts';
import { overlaps } from '../../../src/stay/overlaps.ts';
import { gaugesOn, permitGaps, permitsOn } from '../../../src/stay/permits.ts';
import { placeOf, stateOf } from '../../../src/stay/place.ts';
import { checkPlan } from '../../../src/stay/plan.ts';
import { OTHER_PLACES, STATES, STATES_DATED } from '../../../src/stay/states.ts';
import { MARK, stripOf } from '../../../src/stay/strip.ts';
import { firstUnlawful } from '../../../src/stay/unlawful.ts';
import { checkVisa } from '../../../src/stay/visa.ts';
import { visitsOf } from '../../../src/stay/visit.ts';
import { comingBack, explain, isLawful, statusOn, usedOn } from '../../../src/stay/window.ts';

const on = (iso: string) => dayOf(iso) as Day;
/** 23 November 2026. */
const TODAY = Date.UTC(2026, 10, 23) / 86_400_000;
const row = (id: string, entry: string, exit: string | null, country = 'FR') => ({ id, entry, exit, country });
const span = (from: string, to: string) => ({ from: on(from), to: on(to) });
const frenchPermit = { id: 'card', kind: 'permit', issuer: 'FR', from: '2026-06-01', to: '2026-06-30' } as const;

describe('days and dates', () => {
  test('there and back', () => {
    for (const iso of ['1900-01-01', '1970-01-01', '2000-02-29', '2100-03-01', '2199-12-31']) {
      expect(isoOf(on(iso))).toBe(iso);
      expect(dayOfDate(Temporal.PlainDate.from(iso))).toBe(on(iso));
      expect(dateOf(on(iso)).toString()).toBe(iso);
    }
    expect(on('1970-01-01')).toBe(0);
  });

  test.for(
    [
      '1899-12-31',
      '2200-01-01',
      '2100-02-29',
      '1900-02-29',
      '2026-00-01',
      '2026-01-00',
      '2026-11-31',
      '2026-1-01',
    ].concat([
      '2026-01-1',
      '2026/01/01',
      '2026-01/01',
      '2026-01-01 ',
      '',
      '2O26-01-01',
      '20:6-01-01',
      '20/6-01-01',
      '2026-/1-01',
      '2026-01-0:',
      '2026-01-1/',
      '2/26-01-01',
      '2026/01-01',
    ]),
  )('"%s" is no day', (text) => {
    expect(dayOf(text)).toBeUndefined();
  });
});

describe('an answer explains itself', () => {
  const history = {
    trips: [
      row('spring', '2026-03-01', '2026-03-31'),
      row('easter', '2026-03-31', '2026-04-10', 'ES'),
      row('june', '2026-06-01', '2026-07-02'),
    ],
    permits: [frenchPermit],
  };
  const read = () => countDays(history, TODAY);
  const worstOf = () => read().worst;

  test('used on a day: the runs of days, and whose they are', () => {
    const status = statusOn(worstOf(), on('2026-07-02'));
    expect(status).toEqual({
      day: on('2026-07-02'),
      windowStart: on('2026-01-04'),
      used: 43,
      unused: 47,
      over: 0,
      lawful: true,
      days: [
        { ...span('2026-03-01', '2026-04-10'), trips: ['spring', 'easter'] },
        { ...span('2026-07-01', '2026-07-02'), trips: ['june'] },
      ],
      law: ['ninetyDays', 'oneCount', 'endDays', 'permitDays'],
    });
    expect(statusOn(countDays({ trips: [] }, TODAY).worst, TODAY).law).toEqual(['ninetyDays', 'oneCount', 'endDays']);
  });

  test('a run is cut at the window, and names only the trips that have days in it', () => {
    expect(explain(worstOf(), on('2026-04-01'), on('2026-04-05'))).toEqual([
      { ...span('2026-04-01', '2026-04-05'), trips: ['easter'] },
    ]);
    expect(explain(worstOf(), on('2026-03-31'), on('2026-03-31'))).toEqual([
      { ...span('2026-03-31', '2026-03-31'), trips: ['spring', 'easter'] },
    ]);
    expect(explain(worstOf(), on('2026-04-11'), on('2026-06-30'))).toEqual([]);
  });

  test('two trips that overlap are each named once', () => {
    const { worst: both } = countDays(
      { trips: [row('a', '2026-03-01', '2026-03-10'), { ...row('a', '2026-03-05', '2026-03-20') }] },
      TODAY,
    );
    expect(explain(both, on('2026-01-01'), TODAY)).toEqual([{ ...span('2026-03-01', '2026-03-20'), trips: ['a'] }]);
  });

  test('may stay: the first day too many and the days before the stay that make it so', () => {
    expect(mayStay(worstOf(), on('2026-07-10'))).toEqual({
      from: on('2026-07-10'),
      days: 47,
      leaveBy: on('2026-08-25'),
      because: 'ninety-days',
      stop: {
        day: on('2026-08-26'),
        windowStart: on('2026-02-28'),
        used: 91,
        earlier: [
          { ...span('2026-03-01', '2026-04-10'), trips: ['spring', 'easter'] },
          { ...span('2026-07-01', '2026-07-02'), trips: ['june'] },
        ],
      },
      law: ['ninetyDays', 'endDays'],
    });
  });

  test('may stay: the days before the stay end the day before it, though a trip is booked on its first days', () => {
    const booked = countDays(
      { trips: [row('past', '2026-11-01', '2026-11-10'), row('plan', '2026-12-01', '2026-12-05')] },
      TODAY,
    );
    const { days, stop } = mayStay(booked.worst, on('2026-12-01'));
    expect([days, stop?.used]).toEqual([80, 91]);
    expect(stop?.earlier).toEqual([{ ...span('2026-11-01', '2026-11-10'), trips: ['past'] }]);
  });

  test('without a permit no day is free', () => {
    expect(countDays({ trips: [row('a', '2026-11-01', '2026-11-10')] }, TODAY).worst.freedPieces).toEqual([]);
  });

  test('days are kept trip by trip and state by state, and those that a permit frees apart', () => {
    const moved = { ...row('a', '2026-05-30', '2026-06-05'), moves: [{ on: '2026-06-03', to: 'ES' }] };
    const { worst } = countDays({ trips: [moved], permits: [frenchPermit] }, TODAY);
    expect(worst.countedPieces).toEqual([
      { trip: 'a', state: 'FR', ...span('2026-05-30', '2026-05-31') },
      { trip: 'a', state: 'ES', ...span('2026-06-03', '2026-06-05') },
    ]);
    expect(worst.freedPieces).toEqual([{ trip: 'a', state: 'FR', ...span('2026-06-01', '2026-06-03') }]);
  });

  test('who went on to London was not in France after that, though no exit is known of either', () => {
    const trips = [row('a', '2026-11-01', null), row('b', '2026-11-10', null, 'GB')].map((trip) => ({
      ...trip,
      exit: 'unknown' as const,
    }));
    const { worst, best } = countDays({ trips }, TODAY);
    expect([usedOn(worst, TODAY), usedOn(best, TODAY)]).toEqual([10, 1]);
  });

  test('may stay under a permit', () => {
    const answer = mayStay(worstOf(), on('2026-06-20'), { country: 'FR' });
    // 11 days of permit, then 90 less the 41 of March and April, none of which has come back by then.
    expect(answer.law).toEqual(['ninetyDays', 'endDays', 'permitDays']);
    expect(isoOf(answer.leaveBy as Day)).toBe('2026-08-18');
    expect(answer.stop?.used).toBe(91);
  });

  test('may stay under a visa: the visa is what ends', () => {
    const limit = { daysFrom: () => 5, lastEntry: on('2026-12-31') };
    expect(mayStay(worstOf(), on('2026-12-31'), { limit })).toEqual({
      from: on('2026-12-31'),
      days: 5,
      leaveBy: on('2027-01-04'),
      because: 'visa',
      stop: null,
      law: ['shortStayVisa', 'endDays'],
    });
    expect(mayStay(worstOf(), on('2027-01-01'), { limit }).days).toBe(0);
    const wide = { daysFrom: () => 90, lastEntry: on('2026-12-31') };
    expect(mayStay(worstOf(), on('2026-12-31'), { limit: wide }).because).toBe('ninety-days');
  });

  test('the table under a visa ends with its last entry day, and says never for the rest', () => {
    const limit = { daysFrom: (entry: Day) => on('2026-12-05') - entry + 1, lastEntry: on('2026-12-05') };
    const table = earliestEntries(worstOf(), on('2026-12-03'), limit);
    expect(table).toHaveLength(90);
    expect(table[2]).toEqual({ days: 3, entry: on('2026-12-03'), leaveBy: on('2026-12-05') });
    expect(table[3]).toEqual({ days: 4, entry: null, leaveBy: null });
    expect(table[89]).toEqual({ days: 90, entry: null, leaveBy: null });
    const late = { daysFrom: (entry: Day) => (entry === on('2026-12-05') ? 2 : 0), lastEntry: on('2026-12-05') };
    expect(earliestEntries(worstOf(), on('2026-12-03'), late)[1]?.entry).toBe(on('2026-12-05'));
  });

  test('the strip: each day with its count and what it is', () => {
    const { used, marks } = stripOf(worstOf(), on('2026-05-30'), 34);
    expect([...marks]).toEqual([0, 0, ...Array(30).fill(MARK.freed), MARK.counted, MARK.counted]);
    expect([used[0], used[31], used[32], used[33]]).toEqual([41, 41, 42, 43]);
    const trips = [{ ...row('a', '2026-01-01', '2026-04-01'), moves: [{ on: '2026-04-01', to: 'ES' }] }];
    const card = { ...frenchPermit, from: '2026-04-01' };
    const full = countDays({ trips, permits: [card] }, TODAY).worst;
    expect([...stripOf(full, on('2026-03-31'), 3).marks]).toEqual([
      MARK.counted,
      MARK.counted | MARK.freed | MARK.over,
      0,
    ]);
    const card2 = { ...frenchPermit, from: '2026-03-20', to: '2026-03-31' };
    const both = countDays({ trips, permits: [card2] }, TODAY).worst;
    expect([...stripOf(both, on('2026-03-19'), 2).marks]).toEqual([MARK.counted, MARK.freed]);
    expect([...stripOf(both, on('2026-03-31'), 3).marks]).toEqual([MARK.freed, MARK.counted, 0]);
  });

  test('the first unlawful day not before a day', () => {
    const { worst: long } = countDays({ trips: [row('long', '2026-01-01', '2026-04-10')] }, TODAY);
    expect(firstUnlawful(long, on('2026-01-01'))?.day).toBe(on('2026-04-01'));
    expect(firstUnlawful(long, on('2026-04-05'))?.used).toBe(95);
    expect(firstUnlawful(long, on('2026-04-10'))?.day).toBe(on('2026-04-10'));
    expect(firstUnlawful(long, on('2026-04-11'))).toBeNull();
    expect(firstUnlawful(long, on('2026-04-01'))?.days).toEqual([
      { ...span('2026-01-01', '2026-04-01'), trips: ['long'] },
    ]);
    expect([
      isLawful(long, on('2026-03-31')),
      isLawful(long, on('2026-04-01')),
      isLawful(long, on('2026-04-11')),
    ]).toEqual([true, false, true]);
  });

  test('what comes back, and when', () => {
    expect(comingBack(worstOf(), on('2026-09-20'), on('2026-09-27'))).toEqual([
      {
        ...span('2026-09-20', '2026-09-27'),
        days: { ...span('2026-03-24', '2026-03-31'), trips: ['spring', 'easter'] },
      },
    ]);
  });

  test('the permits of a day', () => {
    expect(permitsOn(read(), on('2026-06-01'))).toEqual(['card']);
    expect(permitsOn(read(), on('2026-06-30'))).toEqual(['card']);
    expect(permitsOn(read(), on('2026-05-31'))).toEqual([]);
    expect(permitsOn(read(), on('2026-07-01'))).toEqual([]);
  });

  test('no gap is between the permits of two states, and none where there is no permit', () => {
    const permits = [
      frenchPermit,
      { ...frenchPermit, id: 'other', issuer: 'ES', from: '2026-08-01', to: '2026-08-31' },
    ];
    expect(permitGaps(countDays({ trips: [], permits }, TODAY).worst)).toEqual([]);
    expect(permitGaps(countDays({ trips: [] }, TODAY).worst)).toEqual([]);
  });

  test('rows that overlap are pointed out', () => {
    expect(overlaps(read())).toEqual([]);
    const trips = [row('a', '2026-03-01', '2026-03-10'), row('b', '2026-03-09', '2026-03-20')];
    expect(overlaps(countDays({ trips }, TODAY))).toEqual([{ trips: ['a', 'b'], ...span('2026-03-09', '2026-03-10') }]);
    expect(overlaps(countDays({ trips: [] }, TODAY))).toEqual([]);
    const found = (...rows: [string, string][]) =>
      overlaps(countDays({ trips: rows.map(([entry, exit], at) => row(`${at}`, entry, exit)) }, TODAY)).map((each) =>
        each.trips.join(),
      );
    const may = (from: number, to: number): [string, string] => [`2026-05-0${from}`, `2026-05-0${to}`];
    expect(found(may(1, 5), may(5, 7))).toEqual([]);
    expect(found(may(1, 5), may(5, 5))).toEqual([]);
    expect(found(may(1, 1), may(1, 5))).toEqual([]);
    expect(found(may(1, 5), may(3, 3))).toEqual(['0,1']);
    expect(found(may(1, 2), may(1, 5))).toEqual(['1,0']);
    expect(found(may(1, 5), may(2, 5), may(4, 6))).toEqual(['0,1', '0,2']);
    expect(found(may(4, 6), may(1, 9), may(7, 9))).toEqual(['1,0', '1,2']);
  });

  test('two gauges: where the permit is valid, and elsewhere', () => {
    const { elsewhere, permits } = gaugesOn(worstOf(), on('2026-06-30'));
    expect(elsewhere.law).toEqual(['ninetyDays', 'endDays']);
    expect(permits).toHaveLength(1);
    expect(permits[0]).toMatchObject({ state: 'FR', freeUntil: on('2026-06-30') });
    expect(gaugesOn(worstOf(), on('2026-06-01')).permits).toHaveLength(1);
    expect(gaugesOn(worstOf(), on('2026-05-31')).permits).toEqual([]);
    expect(gaugesOn(worstOf(), on('2026-07-01')).permits).toEqual([]);
  });
});

describe('a plan', () => {
  const history = { trips: [row('booked', '2026-12-01', '2026-12-20')] };

  test('leaves the history as it was and speaks only of itself', () => {
    const before = structuredClone(history);
    const check = checkPlan(
      { ...history, permits: [frenchPermit] },
      { id: 'plan', entry: '2027-01-10', exit: '2027-01-20' },
      TODAY,
    );
    expect(history).toEqual(before);
    expect(check.remarks.map(({ code }) => code)).toEqual(['no-country', 'future-exit']);
    expect(check.certain).toBe(true);
    expect(check.best).toBe(check.worst);
  });

  test('that cannot be read has no answer but its remark', () => {
    const check = checkPlan(history, { id: 'plan', entry: '2027-02-30', exit: '2027-03-01' }, TODAY);
    expect(check.remarks.map(({ code }) => code)).toEqual(['invalid-date']);
    expect(check.worst.latestSafeExit).toBeNull();
  });

  test('that is uncertain has two answers', () => {
    const plan = {
      id: 'plan',
      entry: { earliest: '2027-01-01', latest: '2027-01-03' },
      exit: { earliest: '2027-02-01', latest: '2027-04-30' },
      country: 'FR',
    };
    const { worst, best, certain } = checkPlan(history, plan, TODAY);
    expect(certain).toBe(false);
    // 20 days of December and 70 of the plan: from 1 January to 11 March, from 3 January to 13 March.
    expect(worst).toMatchObject({ lawful: false, latestSafeExit: on('2027-03-11') });
    expect(worst.firstUnlawful?.used).toBe(91);
    expect(best).toMatchObject({ lawful: true, firstUnlawful: null, latestSafeExit: on('2027-02-01'), breaks: [] });
  });

  test('that is lawful in both cases may be left as late as each case says', () => {
    const exit = { earliest: '2027-02-01', latest: '2027-02-10' };
    const { worst, best } = checkPlan({ trips: [] }, { id: 'plan', entry: '2027-01-01', exit, country: 'FR' }, TODAY);
    expect([worst.latestSafeExit, best.latestSafeExit]).toEqual([on('2027-02-10'), on('2027-02-01')]);
    const open = checkPlan({ trips: [] }, { id: 'plan', entry: '2027-01-01', exit: null, country: 'FR' }, TODAY);
    expect(open.worst).toMatchObject({ lawful: true, latestSafeExit: null });
    expect(open.remarks.map(({ code }) => code)).toEqual(['plan-without-exit']);
    const unread = checkPlan(
      {
        trips: [{ ...row('a', '2026-05-01', '2026-05-02'), exit: 'unknown' }],
        permits: [{ ...frenchPermit, id: 'plan', issuer: 'GB' }],
      },
      { id: 'plan', entry: 'x', exit: null },
      TODAY,
    );
    expect(unread.best.latestSafeExit).toBeNull();
    expect(unread.remarks.map(({ row, code }) => [row, code])).toEqual([['trip', 'invalid-date']]);
  });

  test('that is unlawful from its first possible day has no safe exit', () => {
    const trips = [row('long', '2026-09-01', '2026-11-29')];
    const check = checkPlan(
      { trips },
      { id: 'plan', entry: { earliest: '2026-12-01', latest: '2026-12-02' }, exit: '2026-12-05' },
      TODAY,
    );
    expect(check.worst.latestSafeExit).toBeNull();
    expect(check.best.latestSafeExit).toBeNull();
    expect(check.best.firstUnlawful?.day).toBe(on('2026-12-02'));
  });

  test('is not blamed for days that were unlawful without it, but for those that it adds', () => {
    const trips = [
      row('autumn', '2026-08-01', '2026-10-27'),
      row('winter', '2026-12-01', '2026-12-10'),
      row('later', '2027-03-01', '2027-03-02'),
    ];
    // 88 days in autumn: winter is lawful for two days only, and not at all with three days more.
    const check = checkPlan({ trips }, { id: 'plan', entry: '2026-11-25', exit: '2026-11-27' }, TODAY);
    expect(check.worst.lawful).toBe(false);
    expect(check.worst.breaks.map(({ trip, firstUnlawful }) => [trip, isoOf(firstUnlawful.day)])).toEqual([
      ['winter', '2026-12-01'],
    ]);
  });

  test('names each broken trip once, with its first broken day', () => {
    const moves = [{ on: '2026-12-10', to: 'ES' }];
    const trips = [row('autumn', '2026-08-15', '2026-10-27'), { ...row('winter', '2026-12-01', '2026-12-16'), moves }];
    const check = checkPlan({ trips }, { id: 'plan', entry: '2026-11-01', exit: '2026-11-12' }, TODAY);
    // 74 + 12 days before it: the fifth day of winter is the 91st.
    expect(check.worst.breaks.map(({ trip, firstUnlawful }) => [trip, isoOf(firstUnlawful.day)])).toEqual([
      ['winter', '2026-12-05'],
    ]);
  });
});

describe('a visa', () => {
  const reading = () => countDays({ trips: [row('a', '2026-05-05', '2026-05-12')] }, TODAY);
  const visa = { id: 'v', from: '2026-05-01', to: '2026-10-28', days: 30, entries: 'multiple' } as const;

  test('with an error has no answer', () => {
    expect(checkVisa(reading(), 'worst', { ...visa, from: '2026-05-32' })).toBeNull();
    expect(checkVisa(reading(), 'worst', { ...visa, to: '2026-05-32' })).toBeNull();
    expect(checkVisa(reading(), 'worst', { ...visa, to: '2026-04-30' })).toBeNull();
    expect(checkVisa(reading(), 'worst', { ...visa, days: 91 })?.usedDays).toBe(8);
  });

  test('of few days for a long time is doubtful, and says so', () => {
    expect(checkVisa(reading(), 'worst', visa)?.doubt).toMatch(/consulate/);
    expect(checkVisa(reading(), 'worst', { ...visa, to: '2026-10-27' })?.doubt).toBeNull();
    expect(checkVisa(reading(), 'worst', { ...visa, days: 90 })?.doubt).toBeNull();
  });

  test('counts up to its end or to today, whichever comes first', () => {
    const long = countDays({ trips: [row('a', '2026-10-01', '2026-12-10')] }, TODAY);
    expect(checkVisa(long, 'worst', { ...visa, from: '2026-10-05' })?.usedDays).toBe(24);
    expect(checkVisa(long, 'worst', { ...visa, to: '2026-12-31' })?.usedDays).toBe(54);
    expect(checkVisa(long, 'worst', { ...visa, from: '2026-12-01', to: '2026-12-31' })).toMatchObject({
      usedDays: 0,
      usedEntries: 0,
    });
  });

  test('counts the entries on its first and last day and on the control day, and none after', () => {
    const trips = ['2026-05-01', '2026-05-20', '2026-05-31', '2026-06-01'].map((day, at) => row(`${at}`, day, day));
    const month = { ...visa, to: '2026-05-31' };
    expect(checkVisa(countDays({ trips }, TODAY), 'worst', month)?.usedEntries).toBe(3);
    expect(checkVisa(countDays({ trips }, on('2026-05-20')), 'worst', month)?.usedEntries).toBe(2);
    expect(checkVisa(countDays({ trips }, on('2026-05-19')), 'worst', month)?.usedEntries).toBe(1);
    expect(checkVisa(countDays({ trips }, TODAY), 'worst', { ...month, entries: 2 })?.breaches).toEqual([
      { kind: 'entries', day: on('2026-05-31') },
    ]);
    expect(checkVisa(countDays({ trips }, TODAY), 'worst', month)?.breaches).toEqual([]);
  });

  test('allows a new stay what its days, entries and dates leave before that day', () => {
    const trips = [row('a', '2026-05-01', '2026-05-03'), row('b', '2026-05-10', '2026-05-11')];
    const allowed = (change: object, day: string) =>
      checkVisa(countDays({ trips }, TODAY), 'worst', {
        ...visa,
        to: '2026-05-31',
        days: 10,
        ...change,
      })?.limit.daysFrom(on(day));
    expect(allowed({}, '2026-05-31')).toBe(1);
    expect(allowed({}, '2026-06-01')).toBe(0);
    expect(allowed({}, '2026-05-06')).toBe(7);
    expect(allowed({}, '2026-05-09')).toBe(7);
    expect(allowed({}, '2026-05-20')).toBe(5);
    expect(allowed({ entries: 2 }, '2026-05-06')).toBe(7);
    expect(allowed({ entries: 2 }, '2026-05-10')).toBe(7);
    expect(allowed({ entries: 2 }, '2026-05-20')).toBe(0);
    expect(allowed({ entries: 1 }, '2026-05-01')).toBe(10);
  });

  test('of which all days are spent is breached by the next day there, and ends with its last day', () => {
    const trips = [
      row('a', '2026-05-01', '2026-05-05'),
      row('b', '2026-05-10', '2026-05-12'),
      row('c', '2026-05-20', '2026-05-21'),
    ];
    const breaches = (change: object) =>
      checkVisa(countDays({ trips }, TODAY), 'worst', { ...visa, ...change })?.breaches;
    expect(breaches({ days: 5 })).toEqual([{ kind: 'days', day: on('2026-05-10') }]);
    expect(breaches({ days: 10 })).toEqual([]);
    expect(breaches({ to: '2026-05-05' })).toEqual([]);
    expect(breaches({ to: '2026-05-09' })).toEqual([]);
    const open = { trips: [row('a', '2026-05-01', null)] };
    const after = [{ kind: 'after-end', day: on('2026-05-21') }];
    const month = { ...visa, to: '2026-05-20' };
    expect(checkVisa(countDays(open, TODAY), 'worst', month)?.breaches).toEqual(after);
    const papers = { ...open, permits: [{ ...frenchPermit, from: '2026-05-21', to: '2026-12-31' }] };
    expect(checkVisa(countDays(papers, TODAY), 'worst', month)?.breaches).toEqual([]);
    expect(breaches({ to: '2026-05-20', days: 8 })).toEqual([
      { kind: 'days', day: on('2026-05-20') },
      { kind: 'after-end', day: on('2026-05-21') },
    ]);
    expect(breaches({ days: 9, entries: 1 })).toEqual([
      { kind: 'entries', day: on('2026-05-10') },
      { kind: 'days', day: on('2026-05-21') },
    ]);
  });

  test('breaches stand in order of time', () => {
    const trips = [row('a', '2026-05-01', '2026-05-04'), row('b', '2026-05-10', '2026-05-12')];
    const check = checkVisa(countDays({ trips }, TODAY), 'worst', { ...visa, days: 6, entries: 1, to: '2026-05-11' });
    expect(check?.breaches).toEqual([
      { kind: 'entries', day: on('2026-05-10') },
      { kind: 'after-end', day: on('2026-05-12') },
    ]);
    const short = checkVisa(countDays({ trips }, TODAY), 'worst', { ...visa, days: 3, entries: 1 });
    expect(short?.breaches).toEqual([
      { kind: 'days', day: on('2026-05-04') },
      { kind: 'entries', day: on('2026-05-10') },
    ]);
  });
});

describe('what an officer sees', () => {
  const visits = (trips: Parameters<typeof countDays>[0]['trips']) =>
    visitsOf(countDays({ trips }, TODAY), 'worst').map(({ entry, exit }) => [
      isoOf(entry.day),
      exit && isoOf(exit.day),
      entry.recorded,
      exit?.recorded,
    ]);

  test('begins with the visits: rows that overlap are one, rows that touch are two', () => {
    const rows = [
      row('a', '2026-05-01', '2026-05-20'),
      row('b', '2026-05-10', '2026-05-25'),
      row('c', '2026-05-12', '2026-05-25'),
      row('d', '2026-05-25', '2026-05-28'),
      row('e', '2026-05-28', '2026-05-28'),
      row('f', '2026-11-01', null),
      row('g', '2026-11-05', null),
    ];
    const expected = [
      ['2026-05-01', '2026-05-25', undefined, undefined],
      ['2026-05-25', '2026-05-28', undefined, undefined],
      ['2026-05-28', '2026-05-28', undefined, undefined],
      ['2026-11-01', null, undefined, undefined],
    ];
    expect(visits(rows)).toEqual(expected);
    expect(visits(rows.toReversed())).toEqual(expected);
  });

  test('a trip through several countries is one visit, a journey outside makes two, each end with its own record', () => {
    const moves = [
      { on: '2026-05-03', to: 'ES' },
      { on: '2026-05-10', to: 'GB', recorded: false },
      { on: '2026-05-15', to: 'FR', recorded: true },
    ];
    const trip = { ...row('a', '2026-05-01', '2026-05-20'), moves, recorded: { entry: true, exit: false } };
    expect(visits([trip])).toEqual([
      ['2026-05-01', '2026-05-10', true, false],
      ['2026-05-15', '2026-05-20', true, false],
    ]);
    expect(visits([{ ...trip, moves: moves.slice(0, 2), exit: null }])).toEqual([
      ['2026-05-01', '2026-05-10', true, false],
    ]);
    expect(visits([{ ...trip, moves: moves.slice(1), country: 'IE' }])).toEqual([
      ['2026-05-15', '2026-05-20', true, false],
    ]);
  });

  test('Croatia was outside before 2023', () => {
    expect(visits([row('a', '2022-12-01', '2022-12-31', 'HR')])).toEqual([]);
    expect(visits([row('a', '2022-12-01', '2023-01-01', 'HR')])).toHaveLength(1);
  });

  test('a stay that ends today has ended; one that begins today has begun', () => {
    const ended = { ...row('a', '2026-11-20', '2026-11-23'), recorded: { exit: false } };
    expect(officerView(countDays({ trips: [ended] }, TODAY)).stays).toEqual([
      { ...span('2026-11-20', '2026-11-23'), missing: 'exit' },
    ]);
    const begun = row('a', '2026-11-23', null);
    const later = row('b', '2026-12-01', '2026-12-02');
    expect(officerView(countDays({ trips: [begun, later] }, TODAY)).stays).toEqual([
      { ...span('2026-11-23', '2026-11-23'), missing: null },
    ]);
  });

  test('is a list of stays with the end that is missing', () => {
    const trips = [
      { ...row('a', '2026-09-01', '2026-09-05'), recorded: { exit: false } },
      { ...row('b', '2026-10-01', '2026-10-05') },
      { ...row('c', '2026-11-01', '2026-11-05'), recorded: { entry: false } },
      { ...row('d', '2026-11-20', '2026-11-25') },
    ];
    const view = officerView(countDays({ trips }, TODAY));
    expect(view.stays).toEqual([
      { ...span('2026-09-01', '2026-10-01'), missing: 'exit' },
      { ...span('2026-10-01', '2026-10-05'), missing: null },
      { ...span('2026-10-05', '2026-11-05'), missing: 'entry' },
      { ...span('2026-11-20', '2026-11-23'), missing: null },
    ]);
    expect(view.day).toBe(TODAY);
    expect(view.truth).toBe(19);
    expect(view.presumed).toEqual({ used: 70, unused: 20, unlawfulFrom: null });
    expect(view.proven).toEqual({ used: 11, unused: 79, unlawfulFrom: null });
    expect(view.law).toEqual(['ninetyDays', 'presumption']);
  });

  test('never has fewer than no days unused', () => {
    const view = officerView(countDays({ trips: [row('a', '2026-06-01', null)] }, TODAY));
    expect(view.presumed).toMatchObject({ used: 176, unused: 0 });
  });
});

describe('the data', () => {
  test('names 29 states and the places beside them, each with a note', () => {
    expect(Object.keys(STATES)).toHaveLength(29);
    for (const [code, { name, countFrom }] of Object.entries(STATES)) {
      expect(placeOf(code)).toMatchObject({ state: code, days: 'yes', countFrom: dayOf(countFrom) });
      expect(name).toMatch(/^[A-Z]/);
      expect(stateOf(code)).toBe(code);
    }
    for (const [code, { note }] of Object.entries(OTHER_PLACES)) {
      expect(placeOf(code)).toBeDefined();
      expect(note).toMatch(/^[A-Z].*\.$/);
    }
    expect(placeOf('GI')?.days).toBe('may');
    expect(placeOf('IE')?.days).toBe('no');
    // No country said: somewhere in the area, so the days count and no permit frees them.
    expect(placeOf(undefined)).toMatchObject({ state: '', days: 'yes' });
    expect([placeOf('XX'), stateOf('XX'), stateOf('GB')]).toEqual([undefined, '', '']);
    expect(STATES_DATED.asOf).toBe('2026-07-13');
  });

  test('cites each rule with its age and how sure it is', () => {
    const cited = Object.entries<Citation>(LAW);
    for (const [, citation] of [...cited, ['agreements', BILATERAL_AGREEMENTS] as const]) {
      expect(citation.asOf).toMatch(/^\d{4}(-\d\d-\d\d)?$/);
      expect(citation.checkedOn).toBe('2026-11-23');
      expect(['high', 'medium', 'low']).toContain(citation.certainty);
      expect(citation.article).not.toBe('');
      if (citation.link) expect(citation.link).toMatch(/^https:\/\/eur-lex\.europa\.eu\//);
    }
    for (const [, { says }] of cited) expect(says).toMatch(/^[A-Z][^!]*\.$/);
    const ids: LawId[] = [
      'ninetyDays',
      'oneCount',
      'endDays',
      'permitDays',
      'permitElsewhere',
      'presumption',
      'shortStayVisa',
    ];
    for (const id of ids) expect(LAW).toHaveProperty(id);
  });
});
