// Every ordinary traveller, walked through the questions: at most five, and at the end of them a verdict.
import { describe, expect, test } from 'vitest';
import type { Crossing } from '../../../src/border/crossing.ts';
import { decide } from '../../../src/border/decide.ts';
import { PAPERS, type PaperKind } from '../../../src/border/papers.ts';
import { crossingAt } from '../../../src/border/places.ts';
import { followUpOf, nextQuestion, type QuestionId } from '../../../src/border/questions.ts';
import type { FamilyTie, Permit, Traveller, Visa } from '../../../src/border/traveller.ts';

/** What somebody answers at once, and what is then asked of it in the same breath. */
interface Family {
  readonly tie?: FamilyTie;
  readonly link?: Pick<Crossing, 'withCitizen'>;
  readonly freeMovement?: boolean;
}

interface Person extends Pick<Traveller, 'nationalities' | 'documents'> {
  readonly permits: readonly Permit[];
  /** As answered first, and once the box that was not read has been read. */
  readonly visas: readonly (readonly [first: Visa, then: Visa])[];
  readonly family: Family;
}

const shows = (issuer: string, ...nationalities: string[]) => ({
  nationalities: nationalities.length === 0 ? [issuer] : nationalities,
  documents: [{ kind: 'passport', issuer }] as const,
});
const PERSONS = [
  shows('FR'),
  shows('US'),
  shows('IN'),
  shows('AD'),
  shows('VA'),
  shows('US', 'US', 'FR'),
  shows('FR', 'US', 'FR'),
];

const kinds = Object.keys(PAPERS) as PaperKind[];
const PERMITS: readonly (readonly Permit[])[] = [
  [],
  ...kinds.map((paper) => [{ paper, issuer: 'FR' }]),
  ...kinds.map((paper) => [{ paper, issuer: 'FR', until: '2024-01-01' }]),
  [{ paper: 'residence-permit', issuer: 'DE' }],
  [{ paper: 'residence-permit', issuer: 'CY' }],
  [{ paper: 'residence-permit', issuer: 'GB' }],
];

const sticker = (visa: Visa, then: Visa = visa) => [[visa, then] as const];
const VISAS: readonly Person['visas'][] = [
  [],
  sticker({ kind: 'C', issuer: 'FR' }),
  sticker({ kind: 'C', issuer: 'IT', until: '2024-01-01' }),
  sticker({ kind: 'D', issuer: 'FR' }),
  sticker({ kind: 'VLS-T', issuer: 'FR', until: '2024-01-01' }),
  sticker({ kind: 'VLS-TS', issuer: 'FR', validation: 'missed' }),
  sticker({ kind: 'LTV', issuer: 'FR' }),
  sticker({ kind: 'LTV', issuer: 'IT' }, { kind: 'LTV', issuer: 'IT', validFor: ['IT', 'FR'] }),
  sticker({ kind: 'LTV', issuer: 'IT' }, { kind: 'LTV', issuer: 'IT', validFor: ['IT'] }),
  sticker({ kind: 'unknown', issuer: 'FR' }, { kind: 'C', issuer: 'FR' }),
  sticker({ kind: 'unknown', issuer: 'FR' }, { kind: 'VLS-T', issuer: 'FR' }),
];

const FAMILIES: readonly Family[] = [
  {},
  ...['DE', 'FR'].flatMap((citizenOf) =>
    ['FR', 'ES', null].flatMap((citizenLivesIn) =>
      (['together', 'joining', 'alone'] as const).flatMap((withCitizen) =>
        [true, false].map((freeMovement): Family => {
          const tie: FamilyTie = { relation: 'spouse', citizenOf, citizenLivesIn };
          return { tie, link: { withCitizen }, freeMovement };
        }),
      ),
    ),
  ),
];

const CROSSINGS = [
  crossingAt('airport', 'entry', '2025-10-11'),
  crossingAt('dover', 'entry', '2026-04-09'),
  crossingAt('airport', 'entry', '2026-11-23'),
  crossingAt('channel-train', 'exit', '2026-11-23'),
];

const found = new Map<string, QuestionId | undefined>();

/** Most travellers begin alike, so what is asked next is worked out once for all of them. */
function nextId(told: Traveller, crossing: Crossing, on: Temporal.PlainDate): QuestionId | undefined {
  const key = JSON.stringify([told, crossing]);
  if (!found.has(key)) found.set(key, nextQuestion(told, crossing, on)?.id);
  return found.get(key);
}

/** The questions in the order of asking, and what is decided at the end. */
function walk(person: Person, at: Crossing): { asked: readonly QuestionId[]; verdict: string | undefined } {
  const on = Temporal.PlainDate.from(at.date);
  const asked: QuestionId[] = ['journey'];
  let told: Traveller = {};
  let crossing = at;
  for (;;) {
    const id = nextId(told, crossing, on);
    if (id === undefined) return { asked, verdict: decide(told, crossing, on)?.verdict };
    if (asked.includes(id)) throw new Error(`${id} is asked twice.`);
    asked.push(id);
    const { nationalities = [], documents = [], permits, visas, family } = person;
    if (id === 'documents') told = { ...told, nationalities, documents };
    if (id === 'permits') told = { ...told, permits };
    if (id === 'visas') told = { ...told, visas: visas.map(([first]) => first) };
    if (id === 'family') told = { ...told, family: family.tie === undefined ? [] : [family.tie] };
    // In the same breath: the box on the sticker, how they travel, whether they live together.
    const open = followUpOf(id, told, crossing, on);
    if (id === 'visas' && open !== undefined) told = { ...told, visas: visas.map(([, then]) => then) };
    if (id === 'family' && open !== undefined) crossing = { ...crossing, ...family.link };
    if (id === 'family' && followUpOf(id, told, crossing, on) !== undefined)
      crossing = { ...crossing, freeMovement: family.freeMovement === true };
  }
}

const RIGHTS = [
  ...PERMITS.map((permits) => ({ permits, visas: [], family: {} })),
  // The ties are told apart the same way beside every visa: all of them beside some.
  ...VISAS.flatMap((visas, index) =>
    FAMILIES.filter((_, at) => at < 3 || index % 4 === 1).map((family) => ({ permits: [], visas, family })),
  ),
];

describe.each(PERSONS)('who shows $documents.0.issuer of $nationalities', (shown) => {
  test.each(CROSSINGS)('at $mode, $direction on $date', (crossing) => {
    for (const right of RIGHTS) {
      const { asked, verdict } = walk({ ...shown, ...right }, crossing);
      const told = JSON.stringify(right);
      expect(asked.length, `${asked} ${told}`).toBeLessThanOrEqual(5);
      expect(verdict, told).toBeDefined();
      expect(verdict, told).not.toBe('ASK');
    }
  });
});

test('what the answer leaves open is asked only where it matters', () => {
  const tie: FamilyTie = { relation: 'spouse', citizenOf: 'DE', citizenLivesIn: null };
  const told: Traveller = { ...shows('US'), permits: [], visas: [], family: [tie] };
  const at = (date: string, more: Partial<Crossing> = {}) =>
    followUpOf('family', told, { ...crossingAt('airport', 'entry', date), ...more }, Temporal.PlainDate.from(date));
  expect(at('2026-11-23')).toBe('family-link');
  expect(at('2026-11-23', { withCitizen: 'together' })).toBeUndefined();
  expect(at('2026-11-23', { role: 'aircrew-on-duty' })).toBeUndefined();
  // Before EES all visitors were stamped alike.
  expect(at('2025-10-11')).toBeUndefined();
});
