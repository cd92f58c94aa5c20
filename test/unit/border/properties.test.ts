import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../src/border/advice.ts';
import { movesFreely, NATIONALITY_CODES } from '../../../src/border/codes/nationality.ts';
import { SCHENGEN_CODES } from '../../../src/border/codes/state.ts';
import type { Crossing } from '../../../src/border/crossing.ts';
import { decide } from '../../../src/border/decide.ts';
import { PAPERS, type PaperKind } from '../../../src/border/papers.ts';
import { problemsOf } from '../../../src/border/problems.ts';
import type { Permit, Traveller, Visa } from '../../../src/border/traveller.ts';
import { VALUES } from '../../cases/border/case-file.ts';

/** How many situations each law is tried on. */
const RUNS = Number(process.env.BORDER_RUNS ?? 400);

const code = fc.constantFrom(...NATIONALITY_CODES);
const issuer = fc.constantFrom('FR', 'FR', 'ES', 'NO', 'CY', 'MC', 'AD', 'GB', 'RO');
const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => Temporal.PlainDate.from('2019-01-01').add({ days }).toString());

const permit: fc.Arbitrary<Permit> = fc.record(
  {
    paper: fc.constantFrom(...(Object.keys(PAPERS) as PaperKind[])),
    issuer,
    until: day,
    ended: fc.constant(true),
    renewalFiled: fc.constantFrom(true, false, null),
    withExpiredCard: fc.boolean(),
    mention: fc.constantFrom('visiteur', 'séjour limité à Mayotte', '# salarié'),
    allowsCrossing: fc.constantFrom(true, false, null),
  },
  { requiredKeys: ['paper', 'issuer'] },
);

const visa: fc.Arbitrary<Visa> = fc.record(
  {
    kind: fc.constantFrom(...VALUES.visaType),
    issuer,
    until: day,
    entriesUsed: fc.boolean(),
    validFor: fc.constantFrom(['FR'], ['ES', 'NO'], []),
    validation: fc.constantFrom(...VALUES.validation),
    firstEntry: fc.boolean(),
  },
  { requiredKeys: ['kind', 'issuer'] },
);

const traveller: fc.Arbitrary<Traveller> = fc.record({
  age: fc.integer({ min: 0, max: 99 }),
  nationalities: fc.array(code, { minLength: 1, maxLength: 2 }),
  documents: fc.array(fc.record({ kind: fc.constantFrom(...VALUES.travelDocument), issuer: code }), {
    minLength: 1,
    maxLength: 2,
  }),
  permits: fc.array(permit, { maxLength: 2 }),
  visas: fc.array(visa, { maxLength: 2 }),
  family: fc.array(
    fc.record({
      relation: fc.constantFrom('spouse', 'partner', 'child', 'parent', 'other'),
      citizenOf: fc.constantFrom(...NATIONALITY_CODES.filter(movesFreely)),
      citizenLivesIn: fc.constantFrom('FR', 'ES', 'GB', null),
    }),
    { maxLength: 1 },
  ),
});

const crossing: fc.Arbitrary<Crossing> = fc.record(
  {
    checkedBy: fc.constantFrom(...SCHENGEN_CODES, 'CY', 'IE', 'GB', 'MC', 'RE'),
    from: fc.constantFrom('GB', 'AD', 'GI', 'RE', 'IE', null),
    to: fc.constantFrom('GB', 'AD', 'GI', 'RE', 'IE', null),
    direction: fc.constantFrom(...VALUES.direction),
    border: fc.constantFrom('external', 'external', 'internal', 'airside'),
    date: day,
    role: fc.constantFrom(null, ...VALUES.role),
    withCitizen: fc.constantFrom(null, ...VALUES.travel),
    freeMovement: fc.constantFrom(true, false, null),
    permitsWithheld: fc.boolean(),
    ees: fc.constantFrom('as-expected', ...VALUES.eesAtPost),
    daysUsed: fc.integer({ min: 0, max: 180 }),
    refusesBiometrics: fc.boolean(),
    localTime: fc.constantFrom('23:40 BST', '0:15 CET', '12:00'),
  },
  { requiredKeys: ['checkedBy', 'from', 'to', 'direction', 'border', 'date'] },
);

const situation = fc.tuple(traveller, crossing);
const decideOne = ([who, where]: [Traveller, Crossing]) => {
  const decision = decide(who, where, Temporal.PlainDate.from(where.date));
  if (decision === undefined) throw new Error('Everything was answered, yet nothing was decided.');
  return decision;
};
const always = (holds: (given: [Traveller, Crossing]) => void) =>
  fc.assert(fc.property(situation, holds), { numRuns: RUNS });

describe('whatever is answered', { timeout: 60_000 }, () => {
  it('there is one verdict with a reason and a citation, and all that is said with it', () => {
    always(([who, where]) => {
      const decision = decideOne([who, where]);
      expect(decision.because.length).toBeGreaterThan(0);
      expect(decision.citations.length).toBeGreaterThan(0);
      const advice = adviseOn(decision, who, where, Temporal.PlainDate.from(where.date).add({ days: 7 }));
      expect(advice.words.sentence).toMatch(/^By what you entered, .+; .+\.$/);
      expect(problemsOf(who, where)).toBeInstanceOf(Array);
    });
  });

  it('nobody is recorded in EES before it started, nor refused for it', () => {
    always(([who, where]) => {
      const decision = decideOne([who, { ...where, date: '2024-05-05' }]);
      expect(['not-yet-operated', 'not-applicable', 'depends']).toContain(decision.ees);
      expect(decision.flags).not.toContain('EES_ERASURE');
    });
  });

  it('a citizen who shows it is never stamped or recorded where the Borders Code or free movement holds', () => {
    always(([who, where]) => {
      const [nationality = 'FR'] = NATIONALITY_CODES.filter(movesFreely);
      const citizen = {
        ...who,
        nationalities: [nationality],
        documents: [{ kind: 'passport' as const, issuer: nationality }],
      };
      const decision = decideOne([citizen, where]);
      if (decision.facts.place !== 'elsewhere') expect(decision.stamp).toBe('none');
      expect(decision.count.counts).not.toBe(true);
    });
  });

  it('nobody is refused at an exit, nor where nobody is checked', () => {
    always(([who, where]) => {
      expect(decideOne([who, { ...where, direction: 'exit' }]).verdict).not.toBe('REFUSAL_RISK');
      expect(decideOne([who, { ...where, border: 'internal' }]).verdict).toBe('NO_BORDER_CHECK');
    });
  });

  it('a valid card of the state at hand is never worse than none, once shown with a passport', () => {
    always(([who, where]) => {
      const passport = { kind: 'passport' as const, issuer: 'IN' };
      const indian = {
        ...who,
        nationalities: ['IN'],
        documents: [passport],
        visas: [],
        family: [],
        permits: [{ paper: 'carte-sejour' as const, issuer: 'FR' }],
      };
      const french = {
        ...where,
        checkedBy: 'FR',
        from: null,
        to: null,
        border: 'external' as const,
        role: null,
        permitsWithheld: false,
      };
      expect(decideOne([indian, french]).verdict).toBe('NO_STAMP_RESIDENT');
    });
  });

  it('an exemption is claimed on the card only where we are sure and the stamp is not due', () => {
    always(([who, where]) => {
      const decision = decideOne([who, where]);
      const { main } = adviseOn(decision, who, where, Temporal.PlainDate.from(where.date)).phrases;
      expect(main.length).toBeGreaterThan(0);
      if (main.some(({ kind }) => kind === 'exemption')) {
        expect(decision.certainty).not.toBe('low');
        expect(decision.verdict).toMatch(/^NO_STAMP_/);
      }
      for (const { periods } of main) expect(periods ?? [decision.period]).toContain(decision.period);
    });
  });
});
