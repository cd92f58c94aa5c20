import { describe, expect, test } from 'vitest';
import { countDays } from '../../../src/stay/count.ts';
import { dayOf, isoOf } from '../../../src/stay/day.ts';
import { remark } from '../../../src/stay/remark.ts';
import type { History, Permit, Trip } from '../../../src/stay/trip.ts';
import { remarksOnVisa, type ShortStayVisa } from '../../../src/stay/visa.ts';
import { usedOn } from '../../../src/stay/window.ts';

/** 23 November 2026. */
const TODAY = Date.UTC(2026, 10, 23) / 86_400_000;
const trip = (entry: Trip['entry'], exit: Trip['exit'], more: Partial<Trip> = {}): Trip => ({
  id: 'a',
  entry,
  exit,
  country: 'FR',
  ...more,
});
const permit = (from: string, to: string, issuer = 'FR'): Permit => ({ id: 'p', kind: 'permit', issuer, from, to });
const codes = (trips: Trip[], permits: Permit[] = []) =>
  countDays({ trips, permits }, TODAY).remarks.map(({ code }) => code);

describe('a row that cannot be read is set aside and the rest goes on', () => {
  const good = { id: 'good', entry: '2026-11-01', exit: '2026-11-05', country: 'FR' };
  test.for([
    ['30 February', trip('2026-02-30', '2026-03-02'), 'invalid-date'],
    ['31 April at the exit', trip('2026-04-01', '2026-04-31'), 'invalid-date'],
    ['a year of five digits', trip('20226-01-01', '2026-03-02'), 'invalid-date'],
    ['a date of another form', trip('01/02/2026', '2026-03-02'), 'invalid-date'],
    ['an exit before the entry', trip('2026-03-02', '2026-03-01'), 'exit-before-entry'],
    ['a range out of order', trip({ earliest: '2026-03-02', latest: '2026-03-01' }, '2026-03-05'), 'range-reversed'],
    [
      'a range at the exit out of order',
      trip('2026-03-01', { earliest: '2026-03-06', latest: '2026-03-05' }),
      'range-reversed',
    ],
    [
      'a range that begins on no day',
      trip({ earliest: '2026-02-30', latest: '2026-03-01' }, '2026-03-05'),
      'invalid-date',
    ],
    [
      'a range that ends on no day',
      trip({ earliest: '2026-02-28', latest: '2026-03-32' }, '2026-03-05'),
      'invalid-date',
    ],
    [
      'an exit before each possible entry',
      trip({ earliest: '2026-03-05', latest: '2026-03-06' }, '2026-03-04'),
      'exit-before-entry',
    ],
    ['a move on no day', trip('2026-03-01', '2026-03-05', { moves: [{ on: 'x', to: 'ES' }] }), 'invalid-date'],
    [
      'a move before the entry',
      trip('2026-03-02', '2026-03-05', { moves: [{ on: '2026-03-01', to: 'ES' }] }),
      'moves-out-of-order',
    ],
    [
      'a move after the exit',
      trip('2026-03-02', '2026-03-05', { moves: [{ on: '2026-03-06', to: 'ES' }] }),
      'moves-out-of-order',
    ],
    [
      'a move that may be before the entry',
      trip({ earliest: '2026-03-01', latest: '2026-03-03' }, '2026-03-05', { moves: [{ on: '2026-03-02', to: 'ES' }] }),
      'moves-out-of-order',
    ],
    [
      'a move that may be after the exit',
      trip('2026-03-01', { earliest: '2026-03-05', latest: '2026-03-07' }, { moves: [{ on: '2026-03-06', to: 'ES' }] }),
      'moves-out-of-order',
    ],
    [
      'moves out of order',
      trip('2026-03-01', '2026-03-09', {
        moves: [
          { on: '2026-03-05', to: 'ES' },
          { on: '2026-03-04', to: 'FR' },
        ],
      }),
      'moves-out-of-order',
    ],
  ] as const)('%s', ([, row, code]) => {
    const { remarks, worst } = countDays({ trips: [row, good] }, TODAY);
    expect(remarks).toEqual([remark('trip', 'a', code)]);
    expect(remarks[0]?.level).toBe('error');
    expect(usedOn(worst, TODAY)).toBe(5);
  });

  test.for([
    ['a first day that is none', permit('2026-02-30', '2026-12-31'), 'invalid-date'],
    ['a last day that is none', permit('2026-01-01', '2026-12-32'), 'invalid-date'],
    ['days out of order', permit('2026-11-05', '2026-11-04'), 'permit-ends-before'],
    ['no state of the count', permit('2026-01-01', '2026-12-31', 'GB'), 'permit-not-schengen'],
    ['no state at all', permit('2026-01-01', '2026-12-31', 'XX'), 'permit-not-schengen'],
  ] as const)('a permit with %s', ([, row, code]) => {
    const { remarks, worst } = countDays(
      { trips: [good], permits: [row, { ...permit('2026-11-02', '2026-11-02'), id: 'q' }] },
      TODAY,
    );
    expect(remarks).toEqual([remark('permit', 'p', code)]);
    expect(usedOn(worst, TODAY)).toBe(4);
  });

  test('a move on the day of entry or of exit, or two on one day, can be read', () => {
    const moves = [
      { on: '2026-03-01', to: 'ES' },
      { on: '2026-03-03', to: 'IT' },
      { on: '2026-03-03', to: 'FR' },
      { on: '2026-03-05', to: 'GB' },
    ];
    expect(codes([trip('2026-03-01', '2026-03-05', { moves })])).toEqual([]);
  });

  test('a permit of one day is a permit', () => {
    expect(codes([good], [permit('2026-11-02', '2026-11-02')])).toEqual([]);
  });
});

describe('questions and notes', () => {
  const certainRow = trip('2026-03-01', '2026-03-05');
  test.for([
    ['nothing to say', [certainRow], [], []],
    [
      'no country, with a permit',
      [trip('2026-03-01', '2026-03-05', { country: undefined as never })],
      [permit('2026-01-01', '2026-02-01')],
      ['no-country'],
    ],
    ['no country, no permit', [trip('2026-03-01', '2026-03-05', { country: undefined as never })], [], []],
    ['a country that we do not know', [trip('2026-03-01', '2026-03-05', { country: 'ZZ' })], [], ['unknown-country']],
    [
      'a country of a move that we do not know',
      [trip('2026-03-01', '2026-03-05', { moves: [{ on: '2026-03-02', to: 'ZZ' }] })],
      [],
      ['unknown-country'],
    ],
    ['Andorra', [trip('2026-03-01', '2026-03-05', { country: 'AD' })], [], ['may-count']],
    [
      'a move to Andorra',
      [
        trip('2026-03-01', '2026-03-05', {
          moves: [
            { on: '2026-03-02', to: 'GB' },
            { on: '2026-03-03', to: 'AD' },
          ],
        }),
      ],
      [],
      ['may-count'],
    ],
    ['a move to Britain', [trip('2026-03-01', '2026-03-05', { moves: [{ on: '2026-03-02', to: 'GB' }] })], [], []],
    ['an entry in a range', [trip({ earliest: '2026-03-01', latest: '2026-03-02' }, '2026-03-05')], [], ['uncertain']],
    [
      'an entry in a range, still there',
      [trip({ earliest: '2026-03-01', latest: '2026-03-02' }, null)],
      [],
      ['uncertain', 'long-stay'],
    ],
    [
      'an entry in a range, and a move to Britain',
      [
        trip({ earliest: '2026-03-01', latest: '2026-03-02' }, '2026-03-05', {
          moves: [{ on: '2026-03-03', to: 'GB' }],
        }),
      ],
      [],
      ['uncertain'],
    ],
    ['an exit in a range', [trip('2026-03-01', { earliest: '2026-03-05', latest: '2026-03-06' })], [], ['uncertain']],
    ['a range of one day', [trip({ earliest: '2026-03-01', latest: '2026-03-01' }, '2026-03-05')], [], []],
    ['an exit not known', [trip('2026-11-01', 'unknown')], [], ['uncertain']],
    ['still there', [trip('2026-11-01', null)], [], []],
    ['an exit to come', [trip('2026-11-01', '2026-11-24')], [], ['future-exit']],
    [
      'an exit that may be to come',
      [trip('2026-11-01', { earliest: '2026-11-20', latest: '2026-11-24' })],
      [],
      ['uncertain', 'future-exit'],
    ],
    ['a plan without exit', [trip('2026-11-24', null)], [], ['plan-without-exit']],
    ['a plan with an exit not known', [trip('2026-11-24', 'unknown')], [], ['uncertain', 'plan-without-exit']],
    ['91 days', [trip('2026-01-01', '2026-04-01')], [], ['long-stay']],
    [
      '91 days at the worst, 90 at best',
      [trip({ earliest: '2026-01-01', latest: '2026-01-02' }, '2026-04-01')],
      [],
      ['uncertain', 'long-stay'],
    ],
    [
      'two trips of 60 days',
      [trip('2026-01-01', '2026-03-01'), { ...trip('2026-04-01', '2026-05-30'), id: 'b' }],
      [],
      [],
    ],
    [
      '90 days with a day of travel in two states',
      [trip('2026-01-01', '2026-03-31', { moves: [{ on: '2026-02-01', to: 'ES' }] })],
      [],
      [],
    ],
    [
      'two trips of 60 days that touch, beside a long one that does not count',
      [
        trip('2025-01-01', '2025-06-30', { country: 'IE' }),
        { ...trip('2026-01-01', '2026-03-01'), id: 'b' },
        { ...trip('2026-03-01', '2026-04-29'), id: 'c' },
      ],
      [],
      [],
    ],
    [
      '90 days with a day of travel in two states, beside a long one that does not count',
      [
        trip('2025-01-01', '2025-06-30', { country: 'IE' }),
        { ...trip('2026-01-01', '2026-03-31', { moves: [{ on: '2026-02-01', to: 'ES' }] }), id: 'b' },
      ],
      [],
      [],
    ],
    [
      '91 days in two states',
      [trip('2026-01-01', '2026-04-01', { moves: [{ on: '2026-02-01', to: 'ES' }] })],
      [],
      ['long-stay'],
    ],
    [
      '200 days, asked once',
      [
        trip('2026-01-01', '2026-07-19', {
          moves: [
            { on: '2026-05-01', to: 'ES' },
            { on: '2026-06-01', to: 'FR' },
          ],
        }),
      ],
      [],
      ['long-stay'],
    ],
    [
      '200 days, of which 91 are not free',
      [trip('2026-01-01', '2026-07-19')],
      [permit('2026-02-01', '2026-05-20')],
      ['long-stay'],
    ],
    [
      '200 days, of which 90 are not free',
      [trip('2026-01-01', '2026-07-19')],
      [permit('2026-02-01', '2026-05-21')],
      [],
    ],
    [
      'one day after another trip of 90',
      [trip('2026-01-01', '2026-03-31'), { ...trip('2026-03-31', '2026-04-01'), id: 'b' }],
      [],
      [],
    ],
    [
      '95 days, of which five are in London and one in two states',
      [
        trip('2026-01-01', '2026-04-05', {
          moves: [
            { on: '2026-02-01', to: 'ES' },
            { on: '2026-02-10', to: 'GB' },
            { on: '2026-02-16', to: 'FR' },
          ],
        }),
      ],
      [],
      [],
    ],
    [
      '91 days that begin on the day on which another trip ends',
      [trip('2026-01-01', '2026-01-05'), { ...trip('2026-01-05', '2026-04-05'), id: 'b' }],
      [],
      ['long-stay'],
    ],
    [
      '60 days, and 100 of which 20 are free',
      [trip('2026-01-01', '2026-03-01'), { ...trip('2026-04-01', '2026-07-09'), id: 'b' }],
      [permit('2026-06-01', '2026-06-20')],
      [],
    ],
  ] as const)('%s', ([, trips, permits, expected]) => {
    expect(codes([...trips], [...permits])).toEqual(expected);
  });

  test('90 days in one state and more in the next are a question, about that trip', () => {
    const moves = [{ on: '2026-03-31', to: 'ES' }];
    const { remarks } = countDays(
      { trips: [trip('2026-01-01', '2026-04-10', { moves }), { ...trip('2026-12-01', null), id: 'plan' }] },
      TODAY,
    );
    expect(remarks).toEqual([remark('trip', 'plan', 'plan-without-exit'), remark('trip', 'a', 'long-stay')]);
  });

  test('a stay of more than 90 days is a question even where its first days are not counted', () => {
    const long = trip('2026-01-01', '2026-04-01');
    const { remarks, worst } = countDays({ trips: [long] }, TODAY, dayOf('2026-03-31'));
    expect(remarks).toEqual([remark('trip', 'a', 'long-stay')]);
    expect(worst.counted).toEqual({ from: [dayOf('2026-03-31')], to: [dayOf('2026-04-01')], before: [0] });
  });

  test.for([
    ['GB', true],
    ['ES', true],
    ['AD', false],
  ] as const)('a trip with a move to %s is certain: %s', ([to, isCertain]) => {
    const one = trip('2026-03-01', '2026-03-05', { moves: [{ on: '2026-03-03', to }] });
    expect(countDays({ trips: [one] }, TODAY).certain).toBe(isCertain);
  });

  test('each is a plain sentence about its own row', () => {
    const all = [
      ...['invalid-date', 'exit-before-entry', 'range-reversed', 'moves-out-of-order', 'unknown-country', 'no-country'],
      ...['long-stay', 'plan-without-exit', 'future-exit', 'uncertain', 'may-count', 'permit-ends-before'],
      ...['permit-not-schengen', 'visa-days', 'visa-entries'],
    ] as const;
    for (const code of all) {
      const { text, level } = remark('trip', 'a', code as Parameters<typeof remark>[2]);
      expect(text, code).toMatch(/^[A-Z][^!]{20,}[.?]$/);
      expect(['error', 'question', 'note'], code).toContain(level);
    }
    expect(remark('permit', 'p', 'long-stay')).toMatchObject({
      row: 'permit',
      id: 'p',
      code: 'long-stay',
      level: 'question',
    });
    expect(remark('trip', 'a', 'future-exit').level).toBe('note');
    expect(remark('trip', 'a', 'uncertain').level).toBe('note');
    expect(remark('trip', 'a', 'may-count').level).toBe('note');
    expect(remark('trip', 'a', 'no-country').level).toBe('question');
    expect(remark('trip', 'a', 'unknown-country').level).toBe('question');
    expect(remark('trip', 'a', 'plan-without-exit').level).toBe('question');
    expect(remark('visa', 'v', 'visa-days').level).toBe('question');
    expect(remark('visa', 'v', 'visa-entries').level).toBe('error');
    expect(remark('trip', 'a', 'long-stay').text).toContain('permit');
  });
});

describe('a visa as typed in', () => {
  const visa: ShortStayVisa = { id: 'v', from: '2026-05-01', to: '2026-06-15', days: 15, entries: 1 };
  test.for([
    ['a good one', {}, []],
    ['90 days', { days: 90, entries: 'multiple' }, []],
    ['one day, two entries', { days: 1, entries: 2, to: '2026-05-01' }, []],
    ['a first day that is none', { from: '2026-05-32' }, ['invalid-date']],
    ['a last day that is none', { to: '2026-06-31' }, ['invalid-date']],
    ['days out of order', { to: '2026-04-30' }, ['permit-ends-before']],
    ['no days', { days: 0 }, ['visa-days']],
    ['91 days', { days: 91 }, ['visa-days']],
    ['half a day', { days: 1.5 }, ['visa-days']],
    ['three entries', { entries: 3 }, ['visa-entries']],
  ] as const)('%s', ([, change, expected]) => {
    const remarks = remarksOnVisa({ ...visa, ...change } as ShortStayVisa);
    expect(remarks.map(({ code }) => code)).toEqual(expected);
    for (const each of remarks) expect([each.row, each.id]).toEqual(['visa', 'v']);
  });
});

describe('many rows', () => {
  test('10,000 trips are counted, the bad ones told', () => {
    const rows: History = {
      trips: Array.from({ length: 10_000 }, (_, at) => {
        const entry = TODAY - 20_000 + 2 * at;
        return { id: `t${at}`, entry: at % 100 ? isoOf(entry) : '2026-02-30', exit: isoOf(entry) };
      }),
    };
    const { worst, remarks } = countDays(rows, TODAY);
    expect(remarks.map(({ code }) => code)).toEqual(Array(100).fill('invalid-date'));
    expect(worst.counted.from).toHaveLength(9900);
    expect(usedOn(worst, TODAY)).toBe(89);
  });
});
