import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../src/border/advice.ts';
import type { Crossing } from '../../../src/border/crossing.ts';
import { decide } from '../../../src/border/decide.ts';
import { crossingAt } from '../../../src/border/places.ts';
import { assumptionsFor } from '../../../src/border/say/assumptions.ts';
import { biometricsFor } from '../../../src/border/say/biometrics.ts';
import { changesFor } from '../../../src/border/say/changes.ts';
import { REMINDERS, remindersFor } from '../../../src/border/say/reminders.ts';
import { showList } from '../../../src/border/say/show.ts';
import { warningsFor } from '../../../src/border/say/warnings.ts';
import { wayBack } from '../../../src/border/say/way-back.ts';
import type { FamilyTie, Traveller, Visa } from '../../../src/border/traveller.ts';
import { passport, permit, person, visa } from './travellers.ts';

const NOW = '2026-11-23';
const landing = crossingAt('airport', 'entry', NOW);
const leaving = crossingAt('airport', 'exit', NOW);
const tie = (relation: FamilyTie['relation']) => ({ family: [{ relation, citizenOf: 'ES', citizenLivesIn: null }] });

function decided(traveller: Traveller, crossing: Crossing) {
  const decision = decide(traveller, crossing, Temporal.PlainDate.from(crossing.date));
  if (decision === undefined) throw new Error('Not decided.');
  return decision;
}

function show(traveller: Traveller, crossing: Crossing = landing) {
  return showList(decided(traveller, crossing), traveller, crossing).map(({ text, when }) => `${when}: ${text}`);
}

describe('what to show', () => {
  const us = 'hand-over: Passport';
  const records = 'at-hand: Tickets, boarding passes, hotel or bank records that show when you came and went';
  it.each([
    ['a visitor', person('US'), landing, [us]],
    [
      'a visa of type C at an entry',
      person('IN', visa('C')),
      landing,
      [
        us,
        'hand-over: Visa of type C: passport open at that page',
        'at-hand: Itinerary, lodging, funds, insurance and return ticket',
      ],
    ],
    [
      'a visa of type C at an exit',
      person('IN', visa('C')),
      leaving,
      [us, 'hand-over: Visa of type C: passport open at that page'],
    ],
    [
      'a VLS-TS, validated',
      person('IN', visa('VLS-TS', { validation: 'done' })),
      landing,
      [
        us,
        'hand-over: Long-stay visa VLS-TS, of type D: passport open at that page',
        'hand-over: Confirmation of the online validation',
      ],
    ],
    [
      'a VLS-TS, first entry',
      person('IN', visa('VLS-TS', { validation: 'due' })),
      landing,
      [
        us,
        'hand-over: Long-stay visa VLS-TS, of type D: passport open at that page',
        'at-hand: Boarding pass or ticket of the first entry, for the online validation',
      ],
    ],
    [
      'a renewal certificate with the expired card',
      person('US', permit('recepisse-renewal', { withExpiredCard: true })),
      landing,
      [us, expect.stringMatching(/^hand-over: .*renewal/), 'hand-over: The expired card'],
    ],
    [
      'the husband of a citizen, with her',
      person('BR', tie('spouse')),
      { ...landing, withCitizen: 'together' },
      [us, 'hand-over: Marriage certificate', 'hand-over: Passport or identity card of the EU, EEA or Swiss citizen'],
    ],
    [
      'the son of a citizen, with her',
      person('BR', tie('child')),
      { ...landing, withCitizen: 'together' },
      [
        us,
        'hand-over: Proof of the family link',
        'hand-over: Passport or identity card of the EU, EEA or Swiss citizen',
      ],
    ],
    [
      'a student of another state',
      person('US', { permits: [{ paper: 'student', issuer: 'DE' }] }),
      landing,
      [
        us,
        expect.stringMatching(/^hand-over: /),
        'hand-over: Proof of the mobility: letter of the university or employer',
      ],
    ],
    ['a lorry driver', person('US'), { ...landing, role: 'lorry-driver' }, [us, 'hand-over: Freight papers']],
    [
      'a sailor who shows the certificate already',
      person('PH', { documents: [{ kind: 'crew-certificate', issuer: 'PH' }] }),
      { ...landing, role: 'aircrew-on-duty' },
      ['hand-over: Crew certificate or licence'],
    ],
    [
      'an exit that is not on record',
      person('US'),
      { ...landing, records: { missingExitOn: '2026-05-01' } },
      [us, records],
    ],
    [
      'a visitor after a long-stay visa',
      person('US', visa('D', { until: '2026-10-01' })),
      landing,
      [us, 'hand-over: Long-stay visa of type D: passport open at that page', records],
    ],
    ['no visa', person('IN'), landing, [us, 'obtain: A visa, of type C for a short stay']],
    [
      'from Réunion',
      person('US'),
      crossingAt('overseas', 'entry', NOW),
      [us, 'obtain: A visa for that part of overseas France, if your nationality needs one'],
    ],
    [
      'a train inside, with a card',
      person('US', permit('carte-sejour')),
      crossingAt('internal', 'entry', NOW, 'BE'),
      ['at-hand: Passport', 'at-hand: French residence card, temporary or for several years'],
    ],
    ['a change of planes', person('US'), crossingAt('airside', 'entry', NOW), ['hand-over: Onward boarding pass', us]],
  ] as const)('%s', (_, traveller, crossing, expected) => {
    expect(show(traveller as Traveller, crossing as Crossing)).toEqual(expected);
  });

  it('an airport transit visa for those who need one', () => {
    const [, , transit] = show(person('AF'), crossingAt('airside', 'entry', NOW));
    expect(transit).toMatch(/^obtain: Airport transit visa, unless you are exempt\. For your nationality: ./);
  });
});

describe('face and fingerprints', () => {
  const taken = (traveller: Traveller, crossing: Crossing = landing) => biometricsFor(decided(traveller, crossing));
  const both = (value: string) => ({ face: value, fingerprints: value });
  const noAge = ({ age, ...rest }: Traveller): Traveller => rest;
  it.each([
    ['a visitor', person('US'), landing, both('taken')],
    ['in the progressive start', person('US'), { ...landing, date: '2026-01-10' }, both('where-operated')],
    ['before EES', person('US'), { ...landing, date: '2025-01-10' }, both('not-taken')],
    ['a citizen', person('FR'), landing, both('not-taken')],
    ['a child of eleven', person('US', { age: 11 }), landing, { face: 'taken', fingerprints: 'not-taken' }],
    ['the age is not known', noAge(person('US')), landing, { face: 'taken', fingerprints: 'not-established' }],
    ['a paper that is not settled', person('US', permit('api')), landing, both('not-established')],
    [
      'while the post works without',
      person('US'),
      { ...landing, ees: 'suspended-partial', date: '2026-08-01' },
      both('not-taken'),
    ],
  ] as const)('%s', (_, traveller, crossing, expected) => {
    expect(taken(traveller, crossing as Crossing)).toEqual(expected);
  });
});

describe('what was assumed', () => {
  const ids = (traveller: Traveller, crossing: Crossing) => assumptionsFor(traveller, crossing).map(({ id }) => id);
  const full = {
    ...landing,
    role: null,
    ees: 'as-expected',
    records: {},
    daysUsed: 0,
    refusesBiometrics: false,
    permitsWithheld: false,
  } as const;
  const dated = { documents: [{ ...passport('US'), issued: '2020-01-01', expires: '2030-01-01' }] };

  it('is all that was left out', () => {
    expect(ids(person('US'), landing)).toEqual(['role', 'ees', 'records', 'days', 'biometrics', 'document']);
    expect(ids(person('US', permit('aps')), landing)[0]).toBe('shown');
    expect(ids({}, landing)).toEqual(['role', 'ees', 'records', 'days', 'biometrics', 'document']);
  });

  it('is nothing when all was answered', () => {
    expect(ids(person('US', { ...permit('aps'), ...dated }), full)).toEqual([]);
    expect(ids(person('US', dated), full)).toEqual([]);
  });

  it('is a passport in order while one of its dates is missing', () => {
    for (const day of [{ issued: '2020-01-01' }, { expires: '2030-01-01' }]) {
      expect(ids(person('US', { documents: [{ ...passport('US'), ...day }] }), full)).toEqual(['document']);
    }
    expect(ids(person('US', { documents: [passport('GB'), ...dated.documents] }), full)).toEqual([]);
  });

  it('is said in words', () => {
    for (const { text } of assumptionsFor(person('US', permit('aps')), landing)) expect(text).toMatch(/^[a-z].{15,}/);
  });
});

describe('warnings', () => {
  const names = (traveller: Traveller, crossing: Crossing = landing) =>
    warningsFor(decided(traveller, crossing)).map(({ name }) => name);
  it.each([
    ['a visitor', person('US'), landing, ['Passport valid three months longer', 'Start of ETIAS']],
    ['a resident', person('US', permit('carte-sejour')), landing, ['Passport rules and residents']],
    ['a long-stay visa', person('US', visa('D')), landing, ['Passport rules and residents']],
    ['a family card', person('US', permit('family-card')), landing, ['Passport rules and residents']],
    ['a citizen', person('FR'), landing, []],
    ['a visitor who leaves', person('US'), leaving, ['Stamps still looked at']],
    ['a visitor who leaves in the start', person('US'), { ...leaving, date: '2026-01-10' }, []],
    ['a resident who leaves', person('US', permit('carte-sejour')), leaving, []],
    [
      'a nationality of which the list changes',
      person('GE'),
      landing,
      ['Passport valid three months longer', 'Start of ETIAS', 'Visa list'],
    ],
  ] as const)('for %s', (_, traveller, crossing, expected) => {
    expect(names(traveller as Traveller, crossing)).toEqual(expected);
  });

  it('the list of nationalities says what changed for this one', () => {
    const decision = decided(person('GE'), landing);
    expect(warningsFor(decision).at(-1)?.text).toBe(decision.aside.nationalityNote);
  });

  it('says nothing of the visa list to a citizen who moves freely', () => {
    const both = person('GB', { nationalities: ['GB', 'FR'], documents: [passport('FR'), passport('GB')] });
    const decision = decided(both, { ...landing, shown: [0, 1] });
    expect(decision.aside.nationalityNote).toBeDefined();
    expect(warningsFor(decision)).toEqual([]);
  });
});

describe('what to keep in mind', () => {
  const GB_CARD = { ...person('DE'), documents: [{ kind: 'id-card', issuer: 'DE' } as const] };
  const train = crossingAt('channel-train', 'exit', NOW);
  it.each([
    [
      'a stay above ninety days, at the exit',
      person('US'),
      { ...leaving, daysUsed: 120 },
      ['overstay', 'exit is recorded'],
    ],
    ['an identity card on the way to London', GB_CARD, train, ['asks for a passport']],
    ['an own boat', person('GB'), crossingAt('boat', 'entry', NOW), ['border crossing point']],
    [
      'a file that should not be',
      person('US', permit('carte-sejour')),
      { ...landing, records: { eesFile: true } },
      ['erased', 'ETIAS'],
    ],
    ['an ordinary entry', person('US'), landing, []],
  ] as const)('%s', (_, traveller, crossing, words) => {
    const reminders = remindersFor(decided(traveller, crossing));
    for (const { citations, certainty } of reminders) expect(citations.length === 0).toBe(certainty === 'low');
    const told = reminders.map(({ text }) => text);
    expect(told).toEqual(words.map((word) => expect.stringContaining(word)));
  });

  it.each(REMINDERS.filter(({ citations }) => citations.length === 0))(
    '$flag has no text behind it: that was so when we looked, and is not sure',
    (reminder) => {
      expect(reminder).toMatchObject({ asOf: reminder.checkedOn, certainty: 'low' });
    },
  );
});

describe('the way back', () => {
  const back = Temporal.PlainDate.from('2026-12-23');
  it('turns an exit round, and is a second entry after an entry', () => {
    const { decision } = wayBack(person('US'), crossingAt('channel-train', 'exit', NOW), back);
    expect(decision?.facts.direction).toBe('entry');
    expect(decision?.aside.on).toBe('2026-12-23');
    expect(wayBack(person('US'), crossingAt('overseas', 'exit', NOW), back).decision?.facts.place).toBe(
      'overseas-link',
    );
    expect(wayBack(person('US'), crossingAt('overseas', 'entry', NOW), back).decision?.facts.place).toBe(
      'overseas-link',
    );
  });

  it('does not look at the days and records of the way out', () => {
    const full = { ...leaving, daysUsed: 90, records: { missingExitOn: '2026-05-01' } };
    expect(wayBack(person('US'), full, back)).toMatchObject({ tone: 'fine', decision: { verdict: 'EES_ONLY' } });
  });

  it('says why in one sentence of the law and one of practice', () => {
    const { reasons, decision } = wayBack(person('IN'), leaving, back);
    expect(reasons).toEqual([decision?.because[0], decision?.practice[0]]);
    expect(wayBack(person('US'), leaving, back).reasons).toHaveLength(1);
  });

  it('says what is not established: the border, or the paper', () => {
    const overseas = crossingAt('overseas', 'entry', NOW);
    expect(wayBack(person('US'), overseas, back).reasons[0]).toContain('Overseas France is outside Schengen');
    const [paper] = wayBack(person('US', permit('api')), leaving, back).reasons;
    expect(paper).toContain('proves that the stay in France is regular');
  });

  it.each([
    ['internal', 'Nobody is checked at this border'],
    ['airside', 'You do not come in here'],
  ] as const)('is not judged by a border that lets nobody in: %s', (place, words) => {
    const { tone, reasons } = wayBack(person('IN'), crossingAt(place, 'entry', NOW), back);
    expect(tone).toBe('not-judged');
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toContain(words);
  });

  it('cannot be judged while an answer is missing', () => {
    const { tone, reasons, decision } = wayBack({ nationalities: ['US'], documents: [passport('US')] }, leaving, back);
    expect([tone, decision]).toEqual(['watch', undefined]);
    expect(reasons).toEqual(['An answer is missing, so the way back cannot be judged.']);
  });

  it('uses up a visa for one entry, and no other', () => {
    const tone = (entries: Visa['entries']) =>
      wayBack(person('IN', visa('C', entries && { entries })), leaving, back).tone;
    expect([tone('01'), tone('02'), tone('MULT'), tone(undefined)]).toEqual(['stop', 'fine', 'fine', 'fine']);
  });
});

describe('what would change the verdict', () => {
  it('is all that comes to another answer, and nothing that does not', () => {
    const decision = decided(person('US'), landing);
    const changes = changesFor(decision);
    expect(changes.map(({ verdict }) => verdict)).toEqual([
      'NO_STAMP_FREE_MOVEMENT',
      'NO_STAMP_RESIDENT',
      'NO_STAMP_FAMILY_CARD',
      'NO_STAMP_LSV',
      'EES_NO_CALCULATOR',
      expect.any(String),
      'STAMP',
      'STAMP_AND_EES',
    ]);
    const { verdict, stamp, ees } = decision;
    expect(changes.filter((each) => each.verdict === verdict && each.stamp === stamp && each.ees === ees)).toEqual([]);
  });

  it('holds the loss of the card for a resident', () => {
    const { changes } = adviseOn(
      decided(person('US', permit('carte-sejour')), landing),
      person('US', permit('carte-sejour')),
      landing,
      Temporal.PlainDate.from(NOW),
    );
    expect(changes).toContainEqual(
      expect.objectContaining({
        condition: 'your card or visa has ended, or stays in the pocket',
        verdict: 'EES_ONLY',
      }),
    );
  });
});
