import { describe, expect, it } from 'vitest';
import type { Crossing } from '../../../src/border/crossing.ts';
import { decide } from '../../../src/border/decide.ts';
import { crossingAt, PLACES } from '../../../src/border/places.ts';
import { nextQuestion, type QuestionId } from '../../../src/border/questions.ts';
import type { Traveller } from '../../../src/border/traveller.ts';
import { openOutcomes } from '../../../src/border/undecided.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const landing = crossingAt('airport', 'entry', '2026-11-23');
const american: Traveller = { age: 40, nationalities: ['US'], documents: [{ kind: 'passport', issuer: 'US' }] };

/** Asks and answers until nothing more is asked. */
function path(full: Traveller, crossing: Crossing): readonly QuestionId[] {
  const asked: QuestionId[] = ['journey'];
  let known: Traveller = full.age === undefined ? {} : { age: full.age };
  for (;;) {
    const question = nextQuestion(known, crossing, today);
    if (question === undefined) return asked;
    asked.push(question.id);
    if (asked.length > 8) throw new Error(asked.join(' '));
    if (question.id === 'documents')
      known = { ...known, nationalities: full.nationalities ?? [], documents: full.documents ?? [] };
    if (question.id === 'permits') known = { ...known, permits: full.permits ?? [] };
    if (question.id === 'visas') known = { ...known, visas: full.visas ?? [] };
    if (question.id === 'family') known = { ...known, family: full.family ?? [] };
  }
}

describe('the questions', () => {
  it('begin with the journey', () => {
    expect(nextQuestion({}, undefined, today)?.id).toBe('journey');
  });

  it('are at most five for an ordinary visitor', () => {
    expect(path(american, landing)).toEqual(['journey', 'documents', 'permits', 'visas', 'family']);
  });

  it('stop for a citizen once the passport is known', () => {
    const french = { nationalities: ['FR'], documents: [{ kind: 'passport', issuer: 'FR' }] } as const;
    expect(path(french, landing)).toEqual(['journey', 'documents']);
    expect(decide(french, landing, today)?.verdict).toBe('NO_STAMP_FREE_MOVEMENT');
  });

  it('stop at once at a border inside Schengen, and say that the count was not asked', () => {
    const train = crossingAt('internal', 'exit', '2026-11-23', 'BE');
    expect(path(american, train)).toEqual(['journey']);
    expect(decide({}, train, today)).toMatchObject({ verdict: 'NO_BORDER_CHECK', count: { counts: null } });
  });

  it('do not ask a French resident today for visas', () => {
    const resident: Traveller = { ...american, permits: [{ paper: 'carte-resident', issuer: 'FR' }] };
    expect(path(resident, landing)).not.toContain('visas');
  });

  it('skip the family before EES, when it makes no difference for a visitor who needs no visa', () => {
    const before = { ...landing, date: '2024-05-05' };
    const asked = nextQuestion({ ...american, permits: [], visas: [] }, before, Temporal.PlainDate.from('2024-05-05'));
    expect(asked).toBeUndefined();
  });

  it('lead from "short-stay visitor visa" to the letter on the sticker', () => {
    const holder: Traveller = {
      ...american,
      permits: [],
      family: [],
      visas: [{ kind: 'unknown', issuer: 'FR', words: 'short-stay visitor visa' }],
    };
    expect(nextQuestion(holder, landing, today)?.id).toBe('visa-letter');
  });

  it('are not asked again after "I don\'t know"; then the distinct outcomes stand', () => {
    const open: Traveller = { ...american, visas: [], family: [] };
    expect(nextQuestion(open, landing, today, ['permits'])).toBeUndefined();
    expect(decide(open, landing, today)).toBeUndefined();
    const outcomes = openOutcomes(open, landing, today);
    const verdicts = outcomes.map(({ verdictRow }) => verdictRow.verdict);
    expect(verdicts).toEqual(expect.arrayContaining(['EES_ONLY', 'NO_STAMP_RESIDENT', 'NO_STAMP_FAMILY_CARD']));
    const resident = outcomes.find(({ verdictRow }) => verdictRow.verdict === 'NO_STAMP_RESIDENT');
    expect(resident?.conditions.flat()).toContain(
      'you hold a valid residence permit of a Schengen state, or a listed paper',
    );
  });

  it('leave a letter that was not read open: what C gives and what D gives both stand', () => {
    const holder: Traveller = { ...american, permits: [], family: [], visas: [{ kind: 'unknown', issuer: 'FR' }] };
    const outcomes = openOutcomes(holder, landing, today);
    expect(outcomes.map(({ verdictRow, conditions }) => [verdictRow.verdict, conditions.flat()])).toEqual([
      ['EES_ONLY', ['your visa is of type C and in force']],
      ['NO_STAMP_LSV', ['your visa is of type D and in force']],
    ]);
  });
});

describe('the outcomes that stand', () => {
  const outcomes = (known: Traveller) =>
    openOutcomes(known, landing, today).map(({ statusRow, conditions }) => [statusRow.name, ...conditions]);

  it('leave out an answer of which any will do', () => {
    const found = outcomes({ ...american, permits: [] });
    expect(found).toContainEqual(['long-stay-visa-in-force', ['your visa is of type D and in force']]);
    const [visitor] = found;
    expect(visitor?.[0]).toBe('visitor');
    expect(visitor?.[1]).toContain('there is no visa in the passport');
    expect(visitor?.[1]).not.toContain('your visa is of type D and in force');
    expect(visitor?.[2]).toEqual(['you do not accompany or join a citizen who uses free movement']);
  });

  it('are one without a condition when no answer matters any more', () => {
    const resident: Traveller = { ...american, permits: [{ paper: 'carte-resident', issuer: 'FR' }] };
    expect(outcomes(resident)).toEqual([['permit-holder']]);
    const decision = decide(resident, landing, today);
    expect(decision?.verdict).toBe('NO_STAMP_RESIDENT');
    expect(Object.values(decision?.facts ?? {}).filter((value) => value === undefined)).toEqual([]);
  });

  it('are never that the papers contradict each other: nobody would answer so', () => {
    const all = openOutcomes({}, landing, today);
    expect(all.length).toBeGreaterThan(10);
    expect(
      all.flatMap(({ conditions }) => conditions.flat()).filter((text) => !/^(you|your|the|there|it) /.test(text)),
    ).toEqual([]);
    expect(all.map(({ statusRow }) => statusRow.status)).not.toContain('contradictory');
  });

  it('ask for no letter of the visa where nobody is checked', () => {
    const holder: Traveller = { ...american, permits: [], family: [], visas: [{ kind: 'unknown', issuer: 'FR' }] };
    expect(nextQuestion(holder, landing, today)?.id).toBe('visa-letter');
    expect(nextQuestion(holder, crossingAt('internal', 'entry', '2026-11-23', 'BE'), today)).toBeUndefined();
  });

  it('ask about nothing that was answered with "I don\u2019t know"', () => {
    const holder: Traveller = { ...american, permits: [], family: [], visas: [{ kind: 'unknown', issuer: 'FR' }] };
    expect(nextQuestion(holder, landing, today, ['visa-letter'])).toBeUndefined();
    expect(nextQuestion({}, undefined, today, ['journey'])).toBeUndefined();
  });
});

it('every place gives a crossing in each of its directions that can be decided', () => {
  const full: Traveller = { ...american, permits: [], visas: [], family: [] };
  for (const { id, directions } of PLACES) {
    for (const direction of directions)
      expect(decide(full, crossingAt(id, direction, '2026-11-23'), today), id).toBeDefined();
  }
});
