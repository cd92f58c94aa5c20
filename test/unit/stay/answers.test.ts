import { describe, expect, test } from 'vitest';
import { countDays } from '../../../src/stay/count.ts';
import { type Day, dateOf, dayOf, dayOfDate, isoOf } from '../../../src/stay/day.ts';
import { BILATERAL_AGREEMENTS, type Citation, LAW, type LawId } from '../../../src/stay/law.ts';
import { mayStay } from '../../../src/stay/may-stay.ts';
import { officerView } from '../../../src/stay/officer.ts';
import { overlaps } from '../../../src/stay/overlaps.ts';
import { gaugesOn, permitGaps, permitsOn } from '../../../src/stay/permits.ts';
import { placeOf, stateOf } from '../../../src/stay/place.ts';
import { checkPlan } from '../../../src/stay/plan.ts';
import { OTHER_PLACES, STATES, STATES_DATED } from '../../../src/stay/states.ts';
import { firstUnlawful } from '../../../src/stay/unlawful.ts';
import { checkVisa } from '../../../src/stay/visa.ts';
import { comingBack, explain, isLawful, statusOn } from '../../../src/stay/window.ts';

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
      '2026-/1-01',
      '2026-01-0:',
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
