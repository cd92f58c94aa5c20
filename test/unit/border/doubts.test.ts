import { describe, expect, it } from 'vitest';
import type { Crossing } from '../../../src/border/crossing.ts';
import { decide } from '../../../src/border/decide.ts';
import { crossingAt } from '../../../src/border/places.ts';
import type { FamilyTie, Permit, Traveller } from '../../../src/border/traveller.ts';
import { passport, person } from './travellers.ts';

const landing = crossingAt('airport', 'entry', '2026-11-23');
const leaving = crossingAt('airport', 'exit', '2026-11-23');
const card: Permit = { paper: 'carte-sejour', issuer: 'FR' };

function doubts(traveller: Traveller, more: Partial<Crossing> = {}) {
  const crossing = { ...landing, ...more };
  return decide(traveller, crossing, Temporal.PlainDate.from(crossing.date))?.doubts ?? [];
}

const relative = (citizenOf: string, relation: FamilyTie['relation'] = 'spouse'): Partial<Traveller> => ({
  family: [{ relation, citizenOf, citizenLivesIn: citizenOf === 'FR' ? 'FR' : null }],
});
const together = { withCitizen: 'together' } as const;

/** Passports of a Briton who is French as well. */
const british = passport('GB');
const dual = person('GB', {
  nationalities: ['GB', 'FR'],
  documents: [british, { kind: 'id-card', issuer: 'FR' }],
});
const withPassport = (nationality: string, document: object, more: Partial<Traveller> = {}): Traveller =>
  person(nationality, { documents: [{ kind: 'passport', issuer: nationality, ...document }], ...more });
const diplomatic = { kind: 'diplomatic-passport' };
/** An American who is a national of this state as well, and shows the passport of the United States. */
const american = (also: string) => person('US', { nationalities: ['US', also] });

const tenToday = { issued: '2016-11-23' };

describe('an answer is less sure than the law when', () => {
  it.each([
    ['a citizen hides behind another passport', dual, {}, 'medium', 'no third-country national'],
    ['a citizen hands both passports over', dual, { shown: [0, 1] }, 'medium', 'can be mixed up'],
    ['a citizen hands both passports over, in the other order', dual, { shown: [1, 0] }, 'medium', 'goes on top'],
    ['an Andorran shows another passport', american('AD'), {}, 'medium', 'Andorra, Monaco and San Marino'],
    ['an Andorran needs a visa with the other', person('IN', { nationalities: ['AD', 'IN'] }), {}, 'medium', 'Andorra'],
    ['the card stays in the pocket', person('US', { permits: [card] }), { permitsWithheld: true }, 'medium', 'pocket'],
    ['the passport is diplomatic', withPassport('US', diplomatic), {}, 'medium', 'diplomatic or service passport'],
    [
      'one of two passports is diplomatic',
      dualPassports(),
      { shown: [0, 1] },
      'medium',
      'diplomatic or service passport',
    ],
    [
      'one of two passports turns ten today',
      person('US', {
        documents: [
          { kind: 'passport', issuer: 'US', issued: '2016-11-23' },
          { kind: 'passport', issuer: 'US', issued: '2020-01-01' },
        ],
      }),
      { shown: [0, 1] },
      'low',
      'ten years old on this very day',
    ],
    ['the visa exemption is suspended in part', person('GE'), {}, 'medium', 'suspended in part'],
    ['family gives no free movement here', person('US', relative('FR')), together, 'medium', 'your answers'],
    ['the relative is a child', person('BR', relative('ES', 'child')), together, 'low', 'which relatives'],
    ['the passport turns ten today', withPassport('US', tenToday), {}, 'low', 'ten years old on this very day'],
    [
      'uncertain trips may have been too long, on the way out',
      person('US'),
      { ...leaving, daysBetween: [80, 95] },
      'medium',
      'between 80 and 95 days of the 180',
    ],
  ] as const)('%s', (_, traveller, crossing, certainty, words) => {
    const found = doubts(traveller, crossing);
    expect(found.map((doubt) => doubt.certainty)).toEqual([certainty]);
    expect(found[0]?.text).toContain(words);
  });

  it('several things come together', () => {
    const diplomat = withPassport('GE', { ...diplomatic, ...tenToday }, relative('FR'));
    expect(doubts(diplomat, together).map(({ certainty }) => certainty)).toEqual(['medium', 'medium', 'medium', 'low']);
  });
});

describe('an answer is as sure as the law when', () => {
  it.each([
    ['an ordinary visitor comes', person('US'), {}],
    ['a citizen shows the document of the Union only', dual, { shown: [1] }],
    ['an Andorran shows that passport', { ...american('AD'), documents: [passport('AD')] }, {}],
    ['a national of the Vatican shows another passport', american('VA'), {}],
    ['an Andorran has a card', { ...american('AD'), permits: [card] }, {}],
    ['the card is handed over', person('US', { permits: [card] }), {}],
    ['no card stays in the pocket', person('US'), { permitsWithheld: true }],
    ['the card decides, not the diplomatic passport', withPassport('US', diplomatic, { permits: [card] }), {}],
    ['a diplomatic passport stays in the bag', dualPassports(), {}],
    ['the card decides, not the suspended exemption', person('GE', { permits: [card] }), {}],
    ['the card decides, not the family', person('US', { permits: [card], ...relative('FR') }), {}],
    ['the husband of a citizen comes with her', person('BR', relative('ES')), together],
    ['the card decides, not the age of the passport', withPassport('US', tenToday, { permits: [card] }), {}],
    ['the passport turns ten tomorrow', withPassport('US', { issued: '2016-11-24' }), {}],
    ['the passport turned ten yesterday: it is refused', withPassport('US', { issued: '2016-11-22' }), {}],
    ['uncertain trips are few', person('US'), { ...leaving, daysBetween: [60, 89] }],
    ['uncertain trips are too many in any case', person('US'), { ...leaving, daysBetween: [90, 95] }],
    ['the card decides, not the trips', person('US', { permits: [card] }), { ...leaving, daysBetween: [80, 95] }],
    ['nobody is checked', dual, { border: 'internal', from: 'BE' }],
  ] as const)('%s', (_, traveller, crossing) => {
    expect(doubts(traveller, crossing)).toEqual([]);
  });
});

function dualPassports(): Traveller {
  return person('US', {
    documents: [
      { kind: 'passport', issuer: 'US' },
      { kind: 'diplomatic-passport', issuer: 'US' },
    ],
  });
}

it('is refused and doubtful alike: no visa, and a diplomatic passport that might do', () => {
  expect(doubts(withPassport('IN', diplomatic)).map(({ certainty }) => certainty)).toEqual(['medium']);
});

it('each doubt is said in whole sentences', () => {
  const all = [doubts(dual), doubts(withPassport('GE', { ...diplomatic, ...tenToday }, relative('FR')), together)];
  for (const { text } of all.flat()) expect(text).toMatch(/^[A-Z][^!]{30,}\.$/);
});
