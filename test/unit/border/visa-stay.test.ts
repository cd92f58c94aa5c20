import { expect, test } from 'vitest';
import type { Leg } from '../../../src/border/documents/journey.ts';
import { readVisaStay, visaOnYourDates } from '../../../src/border/documents/visa-stay.ts';
import type { Visa } from '../../../src/border/traveller.ts';

const short = (rest: Partial<Visa>): Visa => ({ kind: 'C', issuer: 'FR', ...rest });

/** An entry on 1 March 2027 with these visas; `to` is the last day of the stay, `undefined` where no way back is planned. */
function entry(visas: readonly Visa[] | undefined, to: string | undefined): Leg {
  return {
    crossing: { date: '2027-03-01', direction: 'entry', from: 'GB', to: 'FR', checkedBy: 'FR', border: 'external' },
    traveller: visas === undefined ? {} : { visas },
    stay: { from: '2027-03-01', to },
  };
}

const TEN_DAYS = '2027-03-10';

test.each<[string, readonly Visa[] | undefined, string | undefined, 'may-fit' | 'too-short']>([
  ['no visa told of', undefined, TEN_DAYS, 'may-fit'],
  ['no visa', [], TEN_DAYS, 'may-fit'],
  ['no way back', [short({ until: '2027-03-02', days: 2 })], undefined, 'may-fit'],
  ['nothing entered of it', [short({})], TEN_DAYS, 'may-fit'],
  ['lasts to the last day', [short({ until: TEN_DAYS })], TEN_DAYS, 'may-fit'],
  ['ends the day before the last', [short({ until: '2027-03-09' })], TEN_DAYS, 'too-short'],
  ['as many days as the stay', [short({ days: 10 })], TEN_DAYS, 'may-fit'],
  ['a day fewer', [short({ days: 9 })], TEN_DAYS, 'too-short'],
  ['one that is long enough beside one that is not', [short({ days: 9 }), short({ days: 10 })], TEN_DAYS, 'may-fit'],
  ['for some states only', [{ kind: 'LTV', issuer: 'FR', days: 9 }], TEN_DAYS, 'too-short'],
  ['for a long stay, which is not held against its days', [{ kind: 'D', issuer: 'FR', days: 1 }], TEN_DAYS, 'may-fit'],
  ['ended before the entry', [short({ until: '2027-02-28' })], TEN_DAYS, 'may-fit'],
  ['not begun', [short({ from: '2027-03-02', days: 1 })], TEN_DAYS, 'may-fit'],
])('a short-stay visa and ten days, %s: %#', (_, visas, to, expected) => {
  expect(readVisaStay(entry(visas, to))).toBe(expected);
});

test('a way out begins no stay', () => {
  const { stay: _, ...leg } = entry([short({ days: 1 })], TEN_DAYS);
  expect(readVisaStay({ ...leg, stay: undefined })).toBe('may-fit');
  expect(visaOnYourDates({ ...leg, stay: undefined })).toBe('Valid for one day.');
});

test.each<[readonly Visa[] | undefined, string | undefined, string | undefined]>([
  [undefined, TEN_DAYS, undefined],
  [[], TEN_DAYS, undefined],
  [[short({})], TEN_DAYS, undefined],
  [[short({ from: '2027-02-01' })], TEN_DAYS, undefined],
  [
    [short({ from: '2027-02-01', until: '2027-05-01', days: 30 })],
    TEN_DAYS,
    'Valid from 1 Feb 2027 to 1 May 2027, for 30 days. You stay from 1 Mar 2027 to 10 Mar 2027: 10 days.',
  ],
  [
    [short({ until: '2027-05-01' })],
    '2027-03-01',
    'Valid to 1 May 2027. You stay from 1 Mar 2027 to 1 Mar 2027: one day.',
  ],
  [[short({ days: 1 })], undefined, 'Valid for one day.'],
  // A plan whose exit is before its entry is said elsewhere.
  [[short({ days: 5 })], '2027-02-27', 'Valid for 5 days.'],
  // The one that lasts longest; without a last day, it is not known to end.
  [[short({ until: '2027-04-01' }), short({ until: '2027-06-01' })], undefined, 'Valid to 1 Jun 2027.'],
  [[short({ until: '2027-04-01' }), short({ days: 7 })], undefined, 'Valid for 7 days.'],
  [[short({ days: 7 }), short({ until: '2027-04-01' })], undefined, 'Valid for 7 days.'],
  [[short({ from: '2027-03-02' })], TEN_DAYS, 'The visa that you entered begins on 2 Mar 2027, after you come in.'],
  [[short({ until: '2027-02-28' })], TEN_DAYS, undefined],
])('the visa against the stay in words: %#', (visas, to, expected) => {
  expect(visaOnYourDates(entry(visas, to))).toBe(expected);
});
