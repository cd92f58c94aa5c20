import { describe, expect, it } from 'vitest';
import type { Crossing } from '../../../src/border/crossing.ts';
import { decide } from '../../../src/border/decide.ts';
import { crossingAt } from '../../../src/border/places.ts';
import { phrasesFor } from '../../../src/border/say/phrases.ts';
import type { FamilyTie, Traveller } from '../../../src/border/traveller.ts';
import { permit, person, visa } from './travellers.ts';

const NOW = '2026-11-23';
const BEFORE_EES = '2024-05-05';
const landing = crossingAt('airport', 'entry', NOW);
const leaving = crossingAt('airport', 'exit', NOW);
const landingBefore = crossingAt('airport', 'entry', BEFORE_EES);
const leavingBefore = crossingAt('airport', 'exit', BEFORE_EES);
const married = (citizenOf: string): Partial<Traveller> => ({
  family: [{ relation: 'spouse', citizenOf, citizenLivesIn: null } satisfies FamilyTie],
});

function sheet(traveller: Traveller, crossing: Crossing) {
  const decision = decide(traveller, crossing, Temporal.PlainDate.from(crossing.date));
  if (decision === undefined) throw new Error('Not decided.');
  const { main, further } = phrasesFor(decision, traveller, crossing);
  return { main: main.map(({ id }) => id), further: further.map(({ id }) => id) };
}

describe('the sentence on the front of the card', () => {
  it.each([
    ['a French citizen', person('FR'), landing, ['citizen']],
    [
      'a French citizen with another passport too',
      person('FR', { nationalities: ['US', 'FR'] }),
      landing,
      ['dual-french'],
    ],
    ['an Irish citizen with another passport too', person('IE', { nationalities: ['US', 'IE'] }), landing, ['citizen']],
    ['a student whose permit is German', person('US', permit('student', { issuer: 'DE' })), landing, ['permit']],
    [
      'such a student before EES',
      person('US', permit('student', { issuer: 'DE' })),
      landingBefore,
      ['permit', 'separate-sheet'],
    ],
    [
      'the wife of a Norwegian with a French card',
      person('US', { ...permit('carte-sejour'), ...married('NO') }),
      { ...landing, withCitizen: 'together' },
      ['permit'],
    ],
    [
      'the same before EES',
      person('US', { ...permit('carte-sejour'), ...married('NO') }),
      { ...landingBefore, withCitizen: 'together' },
      ['permit', 'separate-sheet'],
    ],
    ['a French card before EES', person('US', permit('carte-sejour')), landingBefore, ['resident', 'separate-sheet']],
    ['a French card at an exit before EES', person('US', permit('carte-sejour')), leavingBefore, ['resident']],
    [
      'a Spanish card before EES',
      person('US', permit('residence-permit', { issuer: 'ES' })),
      landingBefore,
      ['permit', 'separate-sheet'],
    ],
    ['an Article 50 card', person('GB', permit('article50')), landing, ['article-50', 'outside-ees', 'no-stamp-due']],
    [
      'a certificate of renewal with the old card',
      person('US', { permits: [{ paper: 'recepisse-renewal', issuer: 'FR', withExpiredCard: true }] }),
      landing,
      ['renewal-pending'],
    ],
    ['a temporary stay permission', person('US', permit('aps')), landing, ['stay-permission']],
    ['a child with a DCEM', person('MA', { age: 9, ...permit('dcem') }), landing, ['child-dcem']],
    ['a long-stay visa', person('IN', visa('D')), landing, ['long-stay-visa']],
    ['a long-stay visa before EES', person('IN', visa('D')), landingBefore, ['long-stay-visa-old', 'separate-sheet']],
    [
      'a long-stay visa to be validated after this entry',
      person('IN', visa('VLS-TS', { validation: 'due' })),
      landing,
      ['long-stay-visa', 'first-entry'],
    ],
    [
      'such a visa before EES',
      person('IN', visa('VLS-TS', { validation: 'due' })),
      landingBefore,
      ['long-stay-visa-old', 'first-entry'],
    ],
    ['such a visa at an exit', person('IN', visa('VLS-TS', { validation: 'due' })), leaving, ['long-stay-visa']],
    ['a visitor who leaves', person('US'), leaving, ['visitor-exit']],
    [
      'a visitor whose last exit is not on record',
      person('US'),
      { ...landing, records: { missingExitOn: '2026-05-01' } },
      ['missing-exit', 'visitor-entry'],
    ],
    [
      'a husband whose wife stays at home, where they use free movement',
      person('BR', married('ES')),
      { ...landing, withCitizen: 'alone', freeMovement: true },
      ['family-of-citizen'],
    ],
  ] as const)('of %s', (_, traveller, crossing, ids) => {
    expect(sheet(traveller as Traveller, crossing as Crossing).main).toEqual(ids);
  });

  it('claims no exemption where nobody checks, and asks where only a claim would be left', () => {
    const train = crossingAt('internal', 'entry', NOW, 'BE');
    expect(sheet(person('US', permit('carte-sejour')), train).main).toEqual(['resident']);
    expect(sheet(person('GB', permit('family-card')), train).main).toEqual(['which-rule']);
  });

  it('holds one question only where the answer is not sure', () => {
    // The verdict on a crossing at Gibraltar is not established, and what a visitor asks is a question already.
    expect(sheet(person('US'), { ...landing, from: 'GI' }).main).toEqual(['visitor-entry']);
    expect(sheet(person('US'), { ...landing, from: 'GI', records: { missingExitOn: '2026-05-01' } }).main).toEqual([
      'missing-exit',
      'visitor-entry',
    ]);
  });
});

describe('the sentences for when the officer insists', () => {
  it.each([
    ['a holder of a card', person('US', permit('carte-sejour'))],
    ['a family member with the EU card', person('GB', permit('family-card'))],
  ])('ask for a note beside the stamp, for %s', (_, traveller) => {
    expect(sheet(traveller, landing).further).toEqual(['officer-insists', 'ees-error', 'second-line', 'refusal']);
    expect(sheet(traveller, leaving).further).toEqual(['officer-insists', 'ees-error', 'second-line']);
    expect(sheet(traveller, landingBefore).further).toEqual(['officer-insists', 'second-line', 'refusal']);
  });

  it('speak of no permit to a visitor, a citizen or a holder of a visa', () => {
    expect(sheet(person('US'), landing).further.slice(-2)).toEqual(['second-line', 'refusal']);
    for (const traveller of [person('US'), person('FR'), person('IN', visa('D'))])
      expect(sheet(traveller, landing).further).not.toContain('officer-insists');
  });

  it('are needed nowhere without a check', () => {
    for (const place of ['internal', 'airside'] as const)
      expect(sheet(person('US', permit('carte-sejour')), crossingAt(place, 'entry', NOW, 'BE')).further).toEqual([]);
  });
});
