// What is handed over, where one queues, what is taken and how one comes back: the rarer persons.
import { describe, expect, it } from 'vitest';
import type { Crossing } from '../../../src/border/crossing.ts';
import { type Decision, decide } from '../../../src/border/decide.ts';
import { crossingAt } from '../../../src/border/places.ts';
import { assumptionsFor } from '../../../src/border/say/assumptions.ts';
import { biometricsFor } from '../../../src/border/say/biometrics.ts';
import { changesFor } from '../../../src/border/say/changes.ts';
import { laneFor } from '../../../src/border/say/lanes.ts';
import { showList } from '../../../src/border/say/show.ts';
import { warningsFor } from '../../../src/border/say/warnings.ts';
import { wayBack } from '../../../src/border/say/way-back.ts';
import { wordsFor } from '../../../src/border/say/words.ts';
import type { Traveller } from '../../../src/border/traveller.ts';
import { person } from './travellers.ts';

const NOW = '2026-11-23';
const landing = crossingAt('airport', 'entry', NOW);
const leaving = crossingAt('airport', 'exit', NOW);
const husband = person('BR', { family: [{ relation: 'spouse', citizenOf: 'ES', citizenLivesIn: null }] });
const student = person('US', { permits: [{ paper: 'student', issuer: 'DE' }] });

function decided(traveller: Traveller, crossing: Crossing = landing): Decision {
  const decision = decide(traveller, crossing, Temporal.PlainDate.from(crossing.date));
  if (decision === undefined) throw new Error('Not decided.');
  return decision;
}

const shown = (traveller: Traveller, crossing: Crossing) =>
  showList(decided(traveller, crossing), traveller, crossing).map(({ text }) => text);

describe('what is handed over', () => {
  it('is the identity card of a citizen on top, among any number of documents', () => {
    const documents = [
      { kind: 'passport', issuer: 'GB' },
      { kind: 'id-card', issuer: 'FR' },
      { kind: 'diplomatic-passport', issuer: 'FR' },
    ] as const;
    const dual = person('GB', { nationalities: ['GB', 'FR'], documents });
    expect(shown(dual, { ...landing, shown: [0, 1, 2] })).toEqual([
      'National identity card',
      'Passport',
      'Diplomatic, service or official passport',
    ]);
    expect(shown(dual, { ...landing, shown: [1, 0] })).toEqual(['National identity card', 'Passport']);
  });

  it('is the crew certificate once, where it is held beside a passport', () => {
    const documents = [
      { kind: 'passport', issuer: 'PH' },
      { kind: 'crew-certificate', issuer: 'PH' },
    ] as const;
    expect(shown(person('PH', { documents }), { ...landing, role: 'aircrew-on-duty', shown: [0, 1] })).toEqual([
      'Passport',
      'Crew certificate or licence',
    ]);
  });

  it('is a proof of the tie also where it is not settled whether the tie counts', () => {
    expect(shown(husband, landing)).toContain('Marriage certificate');
  });

  it('is no validation of a visa that has none', () => {
    const visa = { kind: 'VLS-T', issuer: 'FR', validation: 'done' } as const;
    expect(shown(person('IN', { visas: [visa] }), landing)).toEqual([
      'Passport',
      'Long-stay visa VLS-T, of type D: passport open at that page',
    ]);
  });

  it('is no itinerary for a holder of a card who has an old visa too', () => {
    const both = person('IN', {
      permits: [{ paper: 'carte-sejour', issuer: 'FR' }],
      visas: [{ kind: 'C', issuer: 'FR' }],
    });
    expect(shown(both, landing)).not.toContain('Itinerary, lodging, funds, insurance and return ticket');
  });

  it('is perhaps a visa of its own in overseas France', () => {
    const visa = 'A visa for that part of overseas France, if your nationality needs one';
    expect(shown(person('US'), { ...landing, checkedBy: 'RE', to: 'RE' })).toContain(visa);
    expect(shown(person('US'), landing)).not.toContain(visa);
  });
});

describe('face and fingerprints', () => {
  const unknown = { face: 'not-established', fingerprints: 'not-established' };
  it('are not established while one answer decides whether EES records', () => {
    expect(decided(husband).ees).toBe('depends');
    expect(biometricsFor(decided(husband))).toEqual(unknown);
  });

  it('are not established for the holder of a permit that may count or not', () => {
    const decision = decided(person('IN', { permits: [{ paper: 'residence-permit', issuer: 'CY' }] }));
    expect(decision.ees).toBe('likely-register');
    expect(biometricsFor(decision)).toEqual(unknown);
  });
});

describe('where to queue', () => {
  it('is with kiosks from the first day of EES', () => {
    expect(laneFor(decided(person('US'), { ...landing, date: '2025-10-11' }))?.kiosk).toMatch(/no EES kiosks/);
    expect(laneFor(decided(person('US'), { ...landing, date: '2025-10-12' }))?.kiosk).toMatch(/start there/);
  });

  it('is said of the gates as to a grown-up while the age is not known', () => {
    const { age, ...rest } = person('US');
    expect(laneFor(decided(rest))?.gate).toContain('PARAFE');
  });
});

it('the rule of ten years is doubted also for a student who moves within the EU', () => {
  expect(warningsFor(decided(student)).map(({ name }) => name)).toEqual(['Passport rules and residents']);
});

describe('what is assumed', () => {
  const days = (crossing: Crossing) => assumptionsFor(person('US'), crossing).some(({ id }) => id === 'days');
  it('is few days used, unless the trips tell, if only between two numbers', () => {
    expect(days(landing)).toBe(true);
    expect(days({ ...landing, daysUsed: 0 })).toBe(false);
    expect(days({ ...landing, daysBetween: [10, 40] })).toBe(false);
  });

  it('is a passport in order where no document was entered', () => {
    const { documents, ...rest } = person('US');
    expect(assumptionsFor(rest, landing).map(({ id }) => id)).toContain('document');
  });
});

describe('the way back', () => {
  const back = Temporal.PlainDate.from('2026-12-23');
  const andorra = crossingAt('andorra', 'exit', NOW);
  it('is to be watched where one answer decides it', () => {
    expect(wayBack(husband, leaving, back)).toMatchObject({ tone: 'watch', decision: { verdict: 'ASK' } });
  });

  it('is to be watched where it is not established', () => {
    const refugee = person('SY', { documents: [{ kind: 'refugee-travel-document', issuer: 'DE' }] });
    expect(wayBack(refugee, leaving, back).tone).toBe('watch');
  });

  it('is told with one sentence of practice, even where two tables have one', () => {
    const visa = { kind: 'LTV', issuer: 'FR' } as const;
    const { reasons, decision } = wayBack(person('IN', { visas: [visa] }), andorra, back);
    expect(decision?.practice).toHaveLength(2);
    expect(reasons).toHaveLength(2);
  });
});

describe('the sentence of the verdict', () => {
  it('says what becomes of the passport and of the record', () => {
    expect(wordsFor(decided(person('US', { permits: [{ paper: 'carte-sejour', issuer: 'FR' }] }))).sentence).toBe(
      'By what you entered, as a holder of a residence permit, no stamp is due; ' +
        'you are not recorded in EES, the European entry and exit record.',
    );
  });
});

describe('what would change the verdict', () => {
  it('leaves out what turns on days that the trips do not settle', () => {
    const resident = person('US', { permits: [{ paper: 'carte-sejour', issuer: 'FR' }] });
    const ended = 'your card or visa has ended, or stays in the pocket';
    const conditions = (crossing: Crossing) =>
      changesFor(decided(resident, crossing)).map(({ condition }) => condition);
    // Without the card the person is a visitor: let in or refused by the days.
    expect(conditions(landing)).toContain(ended);
    expect(conditions({ ...landing, daysBetween: [10, 20] })).toContain(ended);
    expect(conditions({ ...landing, daysBetween: [80, 100] })).not.toContain(ended);
    expect(conditions({ ...landing, daysBetween: [80, 100] })).toEqual(
      conditions(landing).filter((condition) => condition !== ended),
    );
  });
});
