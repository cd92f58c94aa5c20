import { describe, expect, it } from 'vitest';
import type { Crossing } from '../../../src/border/crossing.ts';
import { crossingAt } from '../../../src/border/places.ts';
import { problemsOf } from '../../../src/border/problems.ts';
import type { Traveller } from '../../../src/border/traveller.ts';

const landing = crossingAt('airport', 'entry', '2026-11-23');
const passport = { kind: 'passport', issuer: 'US' } as const;

function problems(traveller: Traveller, crossing: Partial<Crossing> = {}) {
  return problemsOf(traveller, { ...landing, ...crossing }).map(({ question, text }) => `${question}: ${text}`);
}

describe('days that are none', () => {
  it.each([
    '2026-00-10',
    '2026-13-01',
    '2026-06-00',
    '2026-06-31',
    '2027-02-29',
    '2026-6-1',
    '12026-06-01',
    '2026-06-011',
    '01/06/2026',
  ])('%s, wherever it stands', (day) => {
    const told = (question: string) => [`${question}: There is no day ${day}. Write it like 3 Apr 2026 or 2026-04-03.`];
    expect(problems({ documents: [{ ...passport, issued: day }] })).toEqual(told('documents'));
    expect(problems({ documents: [{ ...passport, expires: day }] })).toEqual(told('documents'));
    expect(problems({ permits: [{ paper: 'carte-sejour', issuer: 'FR', from: day }] })).toEqual(told('permits'));
    expect(problems({ permits: [{ paper: 'carte-sejour', issuer: 'FR', until: day }] })).toEqual(told('permits'));
    expect(problems({ visas: [{ kind: 'D', issuer: 'FR', from: day }] })).toEqual(told('visas'));
    expect(problems({ visas: [{ kind: 'D', issuer: 'FR', until: day }] })).toEqual(told('visas'));
    expect(problems({}, { date: day })).toEqual(told('journey'));
    expect(problems({}, { records: { missingExitOn: day } })).toEqual(told('records'));
  });

  it.each(['2026-01-01', '2026-12-31', '2028-02-29', '2026-06-30'])('but %s is one', (day) => {
    expect(problems({ documents: [{ ...passport, issued: day }] }, { date: day })).toEqual([]);
  });

  it('are told of the documents also before a crossing is known', () => {
    expect(problemsOf({}, undefined)).toEqual([]);
    expect(problemsOf({ documents: [{ ...passport, issued: '2026-02-30' }] }, undefined)).toHaveLength(1);
  });
});

describe('days in the wrong order', () => {
  const ends = 'documents: A passport cannot end before it was issued.';
  it.each([
    ['2020-05-01', '2020-04-30', [ends]],
    ['2020-05-01', '2020-05-01', []],
    ['2020-05-01', '2030-04-30', []],
    [undefined, '2030-04-30', []],
    ['2020-05-01', undefined, []],
  ] as const)('a passport from %s to %s', (issued, expires, expected) => {
    const document = { ...passport, ...(issued && { issued }), ...(expires && { expires }) };
    expect(problems({ documents: [document] })).toEqual(expected);
    expect(problems({ documents: [passport, document] })).toEqual(expected);
  });

  it.each([
    ['2026-11-24', ['records: The last entry cannot be later than this crossing.']],
    ['2026-11-23', []],
    ['2026-05-01', []],
  ])('a last entry on %s', (entryDate, expected) => {
    expect(problems({}, { records: { entryDate } })).toEqual(expected);
  });
});

describe('numbers that cannot be', () => {
  it.each([
    [-1, 1],
    [0, 0],
    [130, 0],
    [131, 1],
  ])('an age of %d', (age, count) => {
    expect(problems({ age })).toEqual(Array(count).fill('documents: The age must be a number of years.'));
  });

  it.each([
    [-1, 1],
    [0, 0],
    [180, 0],
    [181, 1],
  ])('%d days used', (daysUsed, count) => {
    expect(problems({}, { daysUsed })).toEqual(Array(count).fill('records: Days used are between 0 and 180.'));
  });
});

describe('answers that contradict each other', () => {
  const strange =
    'documents: This document was issued by a state that is not among your nationalities. Change one of the two.';
  const id = (issuer: string) => ({ kind: 'id-card', issuer }) as const;
  it.each([
    ['a passport of another state', { nationalities: ['NZ'], documents: [passport] }, {}, [strange]],
    ['one of two passports', { nationalities: ['US'], documents: [passport, id('NZ')] }, { shown: [0, 1] }, [strange]],
    ['the other passport stays in the bag', { nationalities: ['US'], documents: [passport, id('NZ')] }, {}, []],
    ['no nationality is given', { nationalities: [], documents: [passport] }, {}, []],
    [
      'the Vatican lends its passport',
      { nationalities: ['US'], documents: [{ kind: 'passport', issuer: 'VA' }] },
      {},
      [],
    ],
    ['a refugee', { nationalities: ['SY'], documents: [{ kind: 'refugee-travel-document', issuer: 'DE' }] }, {}, []],
    ['a sailor', { nationalities: ['PH'], documents: [{ kind: 'crew-certificate', issuer: 'LR' }] }, {}, []],
    [
      'a British national (overseas)',
      { nationalities: ['GBN'], documents: [{ kind: 'passport', issuer: 'GB' }] },
      {},
      [],
    ],
  ] as const)('%s', (_, traveller, crossing, expected) => {
    expect(problems(traveller, crossing)).toEqual(expected);
  });

  const needless =
    'visas: You show a passport of the EU, the EEA or Switzerland. With it no visa is needed, and the visa is not looked at.';
  const visas = [{ kind: 'C', issuer: 'FR' }] as const;
  const both = { nationalities: ['IN', 'IT'], documents: [{ kind: 'passport', issuer: 'IN' } as const, id('IT')] };
  it.each([
    ['an Italian with a visa', { nationalities: ['IT'], documents: [id('IT')], visas }, {}, [needless]],
    ['an Italian without', { nationalities: ['IT'], documents: [id('IT')], visas: [] }, {}, []],
    [
      'an Indian with a visa',
      { nationalities: ['IN'], documents: [{ kind: 'passport', issuer: 'IN' }], visas },
      {},
      [],
    ],
    ['who is both, and shows both', { ...both, visas }, { shown: [0, 1] }, [needless]],
    ['who is both, and shows the Indian passport', { ...both, visas }, {}, []],
    ['a refugee with an Italian travel document', refugee(), {}, []],
  ] as const)('a visa that is not needed: %s', (_, traveller, crossing, expected) => {
    expect(problems(traveller as Traveller, crossing)).toEqual(expected);
  });

  function refugee(): Traveller {
    return { nationalities: ['SY'], documents: [{ kind: 'refugee-travel-document', issuer: 'IT' }], visas };
  }

  it('an Italian passport in the hands of somebody who is no Italian is one problem, not two', () => {
    expect(problems({ nationalities: ['IN'], documents: [id('IT')], visas })).toEqual([strange]);
  });

  it.each([
    [17, 'dcem', []],
    [18, 'dcem', ['permits: A DCEM is for children. From 18 on another paper is needed.']],
    [40, 'carte-sejour', []],
    [undefined, 'dcem', []],
  ] as const)('at the age of %s, a %s', (age, paper, expected) => {
    expect(problems({ ...(age !== undefined && { age }), permits: [{ paper, issuer: 'FR' }] })).toEqual(expected);
  });

  it('a tie with somebody who is no citizen of the Union', () => {
    const tie = (citizenOf: string) => ({ relation: 'spouse', citizenOf, citizenLivesIn: null }) as const;
    expect(problems({ family: [tie('ES'), tie('CH')] })).toEqual([]);
    expect(problems({ family: [tie('ES'), tie('US')] })).toEqual([
      'family: The tie counts only with a citizen of the EU, the EEA or Switzerland.',
    ]);
  });

  it('a nationality that does not exist, each by its own name', () => {
    expect(problems({ nationalities: ['US', 'QQ', 'ZZ'] })).toEqual([
      'documents: There is no nationality QQ in our list.',
      'documents: There is no nationality ZZ in our list.',
    ]);
  });
});

describe('the crossing at a place', () => {
  it('comes from the far side at an entry, and goes there at an exit', () => {
    expect(crossingAt('st-pancras', 'entry', '2026-11-23')).toMatchObject({ from: 'GB', to: 'FR' });
    expect(crossingAt('channel-train', 'exit', '2026-11-23')).toMatchObject({ from: 'FR', to: 'GB' });
    expect(crossingAt('airport', 'exit', '2026-11-23', 'MA')).toMatchObject({ from: 'FR', to: 'MA' });
  });

  it('must be a place of the list', () => {
    expect(() => crossingAt('moon' as never, 'entry', '2026-11-23')).toThrow('No place moon.');
  });
});
