import { describe, expect, it } from 'vitest';
import type { Crossing } from '../../../src/border/crossing.ts';
import type { Circumstances } from '../../../src/border/documents/circumstances.ts';
import type { KnownItemFacts } from '../../../src/border/documents/item-facts.ts';
import { type Journey, legsOf, turnedRound } from '../../../src/border/documents/journey.ts';
import { questionFor, questionOf } from '../../../src/border/documents/questions.ts';
import { readLeg } from '../../../src/border/documents/read-leg.ts';
import { documentOf, lastLeavingDay } from '../../../src/border/documents/read-passport.ts';
import { crossingAt } from '../../../src/border/places.ts';
import type { IdentityDocument, Traveller } from '../../../src/border/traveller.ts';
import { permit, person, visa } from './travellers.ts';

const NOW = '2026-11-23';
const landing = crossingAt('airport', 'entry', NOW);
const leaving = crossingAt('airport', 'exit', NOW);
const passport = (more: Partial<IdentityDocument>): Partial<Traveller> => ({
  documents: [{ kind: 'passport', issuer: 'US', ...more }],
});
function notSaid(part: 'permits' | 'visas'): Traveller {
  const { [part]: _, ...rest } = person('US');
  return rest;
}

interface Given {
  readonly who?: Traveller;
  readonly at?: Partial<Crossing>;
  readonly say?: Circumstances;
  readonly journey?: Partial<Journey>;
}

/** The facts of the way out. */
function read({ who = person('US'), at = {}, say = {}, journey = {} }: Given): KnownItemFacts {
  const whole = { out: { ...landing, ...at }, ...journey };
  const [leg] = legsOf(who, whole, say);
  if (leg === undefined) throw new Error('No leg.');
  return readLeg(leg, whole, say);
}

type Rows = readonly (readonly [string, Given, Partial<Record<keyof KnownItemFacts, string | undefined>>])[];

const PLACES: Rows = [
  ['an airport', {}, { border: 'external', far: 'third', state: 'france', direction: 'entry' }],
  ['a flight from Morocco', { at: { from: 'MA' } }, { far: 'third' }],
  ['a train from London', { at: { from: 'GB' } }, { far: 'britain', border: 'external' }],
  ['an exit to London', { at: { ...leaving, to: 'GB' } }, { far: 'britain', direction: 'exit' }],
  ['a flight from Ireland', { at: { from: 'IE' } }, { far: 'other-eu' }],
  ['a flight from Cyprus', { at: { from: 'CY' } }, { far: 'other-eu' }],
  ['a train from Belgium', { at: crossingAt('internal', 'entry', NOW, 'BE') }, { far: 'schengen', border: 'internal' }],
  ['Croatia before it joined', { at: { from: 'HR', date: '2022-12-31' } }, { far: 'third' }],
  ['Croatia since', { at: { from: 'HR', date: '2023-01-01' } }, { far: 'schengen' }],
  ['the road from Andorra', { at: crossingAt('andorra', 'entry', NOW) }, { far: 'special', border: 'external' }],
  ['from Réunion', { at: crossingAt('overseas', 'entry', NOW) }, { far: 'special', border: 'special' }],
  ['a change of planes', { at: crossingAt('airside', 'entry', NOW) }, { border: 'airside' }],
  ['from Gibraltar', { at: { from: 'GI' } }, { far: 'special', border: 'external' }],
  ['the heliport of Monaco', { at: { from: 'MC' } }, { far: 'special' }],
  ['from San Marino', { at: { from: 'SM' } }, { far: 'special' }],
  ['to the Vatican', { at: { ...leaving, to: 'VA' } }, { far: 'special' }],
  ['a check in Madrid', { at: { checkedBy: 'ES' } }, { state: 'elsewhere' }],
];

const RIGHTS: Rows = [
  ['a visitor', {}, { right: 'visitor', visaNeed: 'exempt', visa: 'none', paper: 'none' }],
  ['a citizen', { who: person('FR') }, { right: 'free-movement' }],
  ['a national of Monaco', { who: person('MC') }, { right: 'microstate' }],
  ['a resident', { who: person('US', permit('carte-sejour')) }, { right: 'permit' }],
  [
    'a resident with a passport that is too old',
    { who: person('US', { ...permit('carte-sejour'), ...passport({ issued: '2010-01-01' }) }) },
    { right: 'permit', passportAge: 'too-old' },
  ],
  [
    'a visitor with a passport that is too old',
    { who: person('US', passport({ issued: '2010-01-01' })) },
    { right: 'visitor' },
  ],
  ['all days used', { at: { daysUsed: 90 } }, { right: 'visitor' }],
  ['no biometrics', { at: { refusesBiometrics: true } }, { right: 'visitor' }],
  [
    'who waits for the first card and needs a visa',
    { who: person('IN', permit('recepisse-first')) },
    { right: 'unsettled' },
  ],
  ['who waits for it and needs none', { who: person('US', permit('recepisse-first')) }, { right: 'visitor' }],
  [
    'a citizen who waited for a card with another nationality',
    { who: person('FR', { nationalities: ['FR', 'IN'], ...permit('recepisse-first') }) },
    { right: 'free-movement' },
  ],
  ['papers that contradict each other', { who: person('US', passport({ issuer: 'NZ' })) }, { right: undefined }],
  ['nothing known', { who: {} }, { right: undefined, hiddenCitizen: undefined, transitVisa: undefined }],
  [
    'a citizen who hides',
    { who: person('US', { nationalities: ['US', 'FR'] }) },
    { hiddenCitizen: 'yes', right: 'visitor' },
  ],
  ['who has nothing to hide', {}, { hiddenCitizen: 'no' }],
  ['an Afghan', { who: person('AF') }, { transitVisa: 'listed' }],
  ['an American', {}, { transitVisa: 'not-listed' }],
];

const PAPERS: Rows = [
  [
    'a card',
    { who: person('US', permit('carte-sejour')) },
    { paperKind: 'card', paperFrom: 'france', foreignPermit: 'no' },
  ],
  [
    'a card of Spain',
    { who: person('US', permit('residence-permit', { issuer: 'ES' })) },
    { paperKind: 'card', paperFrom: 'elsewhere' },
  ],
  ['a renewal receipt', { who: person('US', permit('recepisse-renewal')) }, { paperKind: 'receipt' }],
  ['a DCEM', { who: person('US', { age: 9, ...permit('dcem') }) }, { paperKind: 'dcem' }],
  ['a stay permission', { who: person('US', permit('aps')) }, { paperKind: 'aps' }],
  ['none', {}, { paperKind: 'none', paperFrom: 'none', foreignPermit: 'no', validation: 'none' }],
  ['not said', { who: { nationalities: ['US'], visas: [] } }, { paperKind: undefined, paperFrom: undefined }],
  [
    'no permit, visas not said',
    { who: { nationalities: ['US'], permits: [] } },
    { paperFrom: undefined, validation: undefined },
  ],
  ['a card, visas not said', { who: { nationalities: ['US'], ...permit('carte-sejour') } }, { paperFrom: 'france' }],
  ['a British permit', { who: person('US', permit('residence-permit', { issuer: 'GB' })) }, { foreignPermit: 'yes' }],
  ['a long-stay visa of Italy', { who: person('US', visa('D', { issuer: 'IT' })) }, { paperFrom: 'elsewhere' }],
  ['one that has ended', { who: person('US', visa('D', { until: '2026-01-01' })) }, { paperFrom: 'none' }],
  ['a visa of type C', { who: person('US', visa('C')) }, { paperFrom: 'none', validation: 'none' }],
  ['a VLS-TS to be validated', { who: person('US', visa('VLS-TS', { validation: 'due' })) }, { validation: 'due' }],
  [
    'one beside a visa of type C',
    {
      who: person('US', {
        visas: [
          { kind: 'C', issuer: 'FR' },
          { kind: 'VLS-TS', issuer: 'FR', validation: 'due' },
        ],
      }),
    },
    { validation: 'due', home: 'france' },
  ],
  ['a VLS-T', { who: person('US', visa('VLS-TS', { validation: 'not-needed' })) }, { validation: 'none' }],
];

const PEOPLE: Rows = [
  ['seventeen', { who: person('US', { age: 17 }) }, { age: 'minor' }],
  ['eighteen', { who: person('US', { age: 18 }) }, { age: 'adult' }],
  ['said to be a child', { who: { nationalities: ['US'] }, say: { minor: true } }, { age: 'minor' }],
  ['the age is not known', { who: { nationalities: ['US'] } }, { age: undefined, home: undefined }],
  ['a French card', { who: person('US', permit('carte-sejour')) }, { home: 'france' }],
  ['a French long-stay visa', { who: person('US', visa('D')) }, { home: 'france' }],
  ['a French visa of type C', { who: person('US', visa('C')) }, { home: 'elsewhere' }],
  ['a Spanish card', { who: person('US', permit('residence-permit', { issuer: 'ES' })) }, { home: 'elsewhere' }],
  ['a visitor who says to live here', { say: { livesInFrance: true } }, { home: 'elsewhere' }],
  ['a stateless person without papers', { who: person('XXA'), say: { livesInFrance: true } }, { home: 'elsewhere' }],
  [
    'who says to live here, permits not said',
    { who: notSaid('permits'), say: { livesInFrance: true } },
    { home: 'france' },
  ],
  [
    'who says to live here, visas not said',
    { who: notSaid('visas'), say: { livesInFrance: true } },
    { home: 'france' },
  ],
  ['a child who lives here', { who: person('US', { age: 9 }), say: { livesInFrance: true } }, { home: 'france' }],
  ['a citizen who lives elsewhere', { who: person('FR'), say: { livesInFrance: false } }, { home: 'elsewhere' }],
  ['a citizen who did not say', { who: person('FR') }, { home: undefined }],
  ['a truck', { at: { role: 'lorry-driver' } }, { role: 'working' }],
  ['a pilot', { at: { role: 'aircrew-on-duty' } }, { role: 'crew' }],
  ['a pilot off duty', { at: { role: 'aircrew-off-duty' } }, { role: 'none' }],
  ['no role', {}, { role: 'none' }],
];

const LUGGAGE: Rows = [
  ['nothing said', {}, { pets: undefined, cash: undefined, driving: undefined }],
  ['nothing', { say: { carries: [] } }, { pets: 'no', medicines: 'no', cash: 'below', driving: 'no' }],
  ['a dog', { say: { carries: ['pet'] } }, { pets: 'yes', medicines: 'no' }],
  ['medicines and cash', { say: { carries: ['medicines', 'cash'] } }, { medicines: 'yes', cash: 'declared' }],
  ['a car', { say: { carries: ['car'] } }, { driving: undefined }],
  ['a car, with a British licence', { say: { carries: ['car'], licence: 'british' } }, { driving: 'british-licence' }],
];

const RECORDS: Rows = [
  ['all on record', {}, { gap: 'none' }],
  ['an exit is missing', { at: { records: { missingExitOn: '2026-05-01' } } }, { gap: 'missing' }],
  ['a trip of the day count has no stamp', { journey: { missingRecords: [{ kind: 'entry' }] } }, { gap: 'missing' }],
];

const DATES: Rows = [
  ['not known', {}, { passportAge: undefined, passportEnd: undefined, documentEnd: 'not-known', document: 'passport' }],
  ['not at hand', { say: { passportNotAtHand: true } }, { passportAge: 'not-known', passportEnd: 'not-known' }],
  [
    'issued after it ends: neither is believed',
    { who: person('US', passport({ issued: '2026-06-01', expires: '2020-01-01' })) },
    { passportAge: undefined, passportEnd: undefined, documentEnd: 'not-known' },
  ],
  ['issued after the crossing', { who: person('US', passport({ issued: '2027-01-01' })) }, { passportAge: undefined }],
  ['issued on the day', { who: person('US', passport({ issued: '2026-11-23' })) }, { passportAge: 'fresh' }],
  ['ten years today', { who: person('US', passport({ issued: '2016-11-23' })) }, { passportAge: 'tenth-birthday' }],
  ['ten years tomorrow', { who: person('US', passport({ issued: '2016-11-24' })) }, { passportAge: 'fresh' }],
  ['ten years yesterday', { who: person('US', passport({ issued: '2016-11-22' })) }, { passportAge: 'too-old' }],
  [
    'ends today, the way back is open',
    { who: person('US', passport({ expires: NOW })) },
    { documentEnd: 'in-force', passportEnd: 'too-short' },
  ],
  ['ended yesterday', { who: person('US', passport({ expires: '2026-11-22' })) }, { documentEnd: 'ended' }],
  [
    'three months from today',
    { who: person('US', passport({ expires: '2027-02-23' })) },
    { passportEnd: 'leaving-open' },
  ],
  [
    'three months from the way back',
    {
      who: person('US', passport({ expires: '2027-03-01' })),
      journey: { back: { ...leaving, date: '2026-12-01' } },
    },
    { passportEnd: 'long-enough' },
  ],
  [
    'a day less',
    { who: person('US', passport({ expires: '2027-02-28' })), journey: { back: { ...leaving, date: '2026-12-01' } } },
    { passportEnd: 'too-short' },
  ],
  [
    'an identity card',
    { who: person('FR', { documents: [{ kind: 'id-card', issuer: 'FR' }] }) },
    { document: 'id-card', passportAge: 'not-known' },
  ],
  [
    'a French refugee document',
    { who: person('SY', { documents: [{ kind: 'refugee-travel-document', issuer: 'FR' }] }) },
    { document: 'refugee-document', refugeeFrom: 'france', passportAge: undefined },
  ],
  [
    'a German one',
    { who: person('SY', { documents: [{ kind: 'refugee-travel-document', issuer: 'DE' }] }) },
    { refugeeFrom: 'elsewhere' },
  ],
  ['no document at all', { who: person('US', { documents: [] }) }, { document: 'none', refugeeFrom: 'none' }],
  ['documents not said', { who: {} }, { document: undefined }],
];

describe.each([
  ['where', PLACES],
  ['by what right', RIGHTS],
  ['with which papers', PAPERS],
  ['who', PEOPLE],
  ['what comes along', LUGGAGE],
  ['what is on record', RECORDS],
  ['the dates of the passport', DATES],
] as const)('the facts of the list: %s', (_, rows) => {
  it.each(rows)('%s', (_name, given, expected) => {
    const facts = read(given);
    expect(
      Object.fromEntries(Object.keys(expected).map((name) => [name, facts[name as keyof KnownItemFacts]])),
    ).toEqual(expected);
  });
});

describe('the document that counts', () => {
  const of = (documents: readonly IdentityDocument[], shown?: readonly number[]) =>
    documentOf({ traveller: { documents }, crossing: { ...landing, ...(shown && { shown }) } });
  const card = { kind: 'id-card', issuer: 'FR', expires: '2035-01-01' } as const;
  const short = { kind: 'passport', issuer: 'FR', expires: '2027-01-01' } as const;
  const long = { kind: 'passport', issuer: 'US', expires: '2030-01-01' } as const;
  const endless = { kind: 'passport', issuer: 'GB' } as const;
  it('is the best of those shown, and of two alike the one that lasts longer', () => {
    expect(of([card, short])).toBe(card);
    expect(of([card, short], [0, 1])).toBe(short);
    expect(of([short, long], [0, 1])).toBe(long);
    expect(of([long, short], [0, 1])).toBe(long);
    expect(of([long, endless], [0, 1])).toBe(endless);
    expect(of([endless, long], [0, 1])).toBe(endless);
    expect(of([], [0])).toBeUndefined();
    expect(documentOf({ traveller: {}, crossing: landing })).toBeUndefined();
  });

  it.each([
    ['2027-02-28', '2026-11-30'],
    ['2027-03-01', '2026-12-01'],
    ['2027-05-31', '2027-02-28'],
    ['2028-05-31', '2028-02-29'],
  ])('that ends on %s is good for leaving up to %s', (expires, last) => {
    expect(lastLeavingDay(expires).toString()).toBe(last);
  });
});

describe('the way back', () => {
  const ways = (who: Traveller, out: Crossing, say: Circumstances = {}, back?: Crossing) =>
    legsOf(who, back ? { out, back } : { out }, say).map(({ crossing }) => `${crossing.direction} ${crossing.date}`);
  const both = [`exit ${NOW}`, `entry ${NOW}`];
  it.each([
    ['a visitor goes home', person('US'), {}, [`exit ${NOW}`]],
    ['a visitor who lives here after all', person('US'), { livesInFrance: true }, both],
    ['a citizen who lives elsewhere', person('FR'), { livesInFrance: false }, [`exit ${NOW}`]],
    ['a citizen', person('FR'), {}, both],
    ['who did not say which', { age: 40, permits: [], visas: [] }, {}, both],
    ['a citizen of two states', person('US', { nationalities: ['US', 'FR'] }), {}, both],
    [
      'a refugee with the old passport too',
      person('SY', {
        documents: [
          { kind: 'passport', issuer: 'SY' },
          { kind: 'refugee-travel-document', issuer: 'FR' },
        ],
      }),
      {},
      both,
    ],
    ['a resident', person('US', permit('carte-sejour')), {}, both],
    ['permits not said', { age: 40, nationalities: ['US'], visas: [] }, {}, both],
    ['visas not said', { age: 40, nationalities: ['US'], permits: [] }, {}, both],
    ['a long-stay visa', person('US', visa('D')), {}, both],
    ['a visa of type C', person('US', visa('C')), {}, [`exit ${NOW}`]],
    ['a child', person('US', { age: 17 }), {}, both],
    ['just grown up', person('US', { age: 18 }), {}, [`exit ${NOW}`]],
    ['perhaps a child', { nationalities: ['US'], permits: [], visas: [] }, {}, both],
    ['said to be grown up', { nationalities: ['US'], permits: [], visas: [] }, { minor: false }, [`exit ${NOW}`]],
    ['a refugee of France', person('SY', { documents: [{ kind: 'refugee-travel-document', issuer: 'FR' }] }), {}, both],
    [
      'a refugee of Germany',
      person('SY', { documents: [{ kind: 'refugee-travel-document', issuer: 'DE' }] }),
      {},
      [`exit ${NOW}`],
    ],
    [
      'a French passport for a foreigner',
      person('SY', { documents: [{ kind: 'passport', issuer: 'FR' }] }),
      {},
      [`exit ${NOW}`],
    ],
  ] as const)('%s', (_, who, say, expected) => {
    expect(ways(who as Traveller, leaving, say)).toEqual(expected);
  });

  it('is that of the journey where one is planned', () => {
    const back = { ...landing, date: '2026-12-24' };
    expect(ways(person('US'), leaving, {}, back)).toEqual([`exit ${NOW}`, 'entry 2026-12-24']);
    expect(ways(person('US'), landing)).toEqual([`entry ${NOW}`, `exit ${NOW}`]);
  });

  it('carries nothing over from the day of the way out', () => {
    const out: Crossing = {
      ...landing,
      from: 'GB',
      to: 'FR',
      daysUsed: 30,
      localTime: '12:00',
      records: { entryDate: NOW },
    };
    const turned = turnedRound(out, '2026-12-24');
    expect(turned).toMatchObject({ from: 'FR', to: 'GB', direction: 'exit', date: '2026-12-24' });
    for (const key of ['daysUsed', 'localTime', 'records']) expect(turned).not.toHaveProperty(key);
    expect(turnedRound(turned)).toMatchObject({ from: 'GB', to: 'FR', direction: 'entry', date: '2026-12-24' });
  });

  it('begins a stay at an entry: the first to the way back, the second without an end', () => {
    const back = { ...leaving, date: '2026-12-24' };
    expect(legsOf(person('US'), { out: landing, back }, {}).map(({ stay }) => stay)).toEqual([
      { from: NOW, to: '2026-12-24' },
      undefined,
    ]);
    const home = { ...landing, date: '2026-12-24' };
    expect(legsOf(person('FR'), { out: leaving, back: home }, {}).map(({ stay }) => stay)).toEqual([
      undefined,
      { from: '2026-12-24', to: undefined },
    ]);
  });

  it('finds a visa for one entry used up', () => {
    const [, back] = legsOf(person('IN', visa('C', { entries: '01' })), { out: landing }, {});
    expect(back?.traveller.visas?.[0]?.entriesUsed).toBe(true);
  });
});

describe('what the list asks next', () => {
  const open = (...facts: Parameters<typeof questionFor>[0] extends ReadonlySet<infer Name> ? Name[] : never) =>
    new Set(facts);
  const nobody: Traveller = {};
  it.each([
    ['right', nobody, {}, 'documents'],
    ['right', { nationalities: ['US'], documents: [] }, {}, 'documents'],
    ['right', { nationalities: [], documents: [{ kind: 'passport', issuer: 'US' }] }, {}, 'documents'],
    ['right', { nationalities: ['US'], documents: [{ kind: 'passport', issuer: 'US' }] }, {}, 'permits'],
    ['right', { ...person('US'), permits: [], visas: undefined }, {}, 'visas'],
    ['right', { ...person('US'), family: undefined }, {}, 'family'],
    ['right', person('US'), {}, undefined],
    ['age', nobody, {}, 'minor'],
    ['age', { age: 40 }, {}, undefined],
    ['home', nobody, { minor: true }, 'lives-in-france'],
    ['home', nobody, { minor: true, livesInFrance: false }, undefined],
    ['company', nobody, {}, 'company'],
    ['company', nobody, { company: 'both-parents' }, undefined],
    ['passportAge', nobody, {}, 'passport-dates'],
    ['passportEnd', nobody, { passportNotAtHand: true }, undefined],
    ['lodging', nobody, {}, 'lodging'],
    ['driving', nobody, {}, 'carries'],
    ['driving', nobody, { carries: ['car'] }, 'licence'],
    ['pets', nobody, { carries: [] }, undefined],
    ['cover', nobody, {}, 'cover'],
  ] as const)('%s is open, of %j who said %j: %s', (fact, traveller, said, id) => {
    expect(questionFor(open(fact), traveller as Traveller, said as Circumstances)?.id).toBe(id);
  });

  it('is asked in the same words as in the other tabs, and says what would settle it', () => {
    for (const id of ['documents', 'permits', 'visas', 'family', 'minor', 'licence'] as const) {
      const question = questionOf(id);
      expect(question.id).toBe(id);
      expect(question.text).toMatch(/\?$/);
      expect(question.settledBy).toMatch(/\.$/);
    }
  });
});
