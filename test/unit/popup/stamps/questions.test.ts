// How many questions an ordinary traveller is asked, answering each as he or she would.
import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../../src/border/questions.ts';
import type { Journey } from '../../../../src/household/journey.ts';
import type { Member } from '../../../../src/household/member.ts';
import { caseOf, firstDirection, isCheckedAt } from '../../../../src/popup/stamps/use-case.ts';

const TODAY = '2026-11-23';

/** Everything that a person would answer; only what is asked is told. */
interface Person {
  readonly member: Required<Pick<Member, 'nationalities' | 'documents' | 'permits' | 'visas' | 'family'>>;
  readonly journey: Journey;
}

const passport = (issuer: string) => [{ kind: 'passport' as const, issuer }];
const flight: Journey = { members: ['a'], entry: { place: 'airport', date: '2026-12-03' } };
const eurostar: Journey = { members: ['a'], entry: { place: 'st-pancras', date: '2026-12-03' } };

/** The questions in the order of asking, and the verdict they end in. */
function walk({ member, journey }: Person): { readonly asked: readonly QuestionId[]; readonly verdict: string } {
  const asked: QuestionId[] = [];
  let told: Member = {};
  let way: Journey = { members: ['a'] };
  for (;;) {
    const { question, verdict } = caseOf({ id: 'a', ...told }, way, 'entry', TODAY);
    if (question === undefined) return { asked, verdict: verdict?.decision.verdict ?? 'none' };
    if (asked.includes(question.id)) throw new Error(`${question.id} was asked twice.`);
    asked.push(question.id);
    if (question.id === 'journey') way = journey;
    if (question.id === 'documents')
      told = { ...told, nationalities: member.nationalities, documents: member.documents };
    if (question.id === 'permits') told = { ...told, permits: member.permits };
    if (question.id === 'visas') told = { ...told, visas: member.visas };
    if (question.id === 'family') told = { ...told, family: member.family };
  }
}

describe('the questions', () => {
  const nothing = { permits: [], visas: [], family: [] };

  test('to an American tourist are five', () => {
    const { asked, verdict } = walk({
      member: { ...nothing, nationalities: ['US'], documents: passport('US') },
      journey: flight,
    });
    expect(asked).toEqual(['journey', 'documents', 'permits', 'visas', 'family']);
    expect(verdict).toBe('EES_ONLY');
  });

  test('to a holder of a French card are at most five', () => {
    const { asked, verdict } = walk({
      member: {
        ...nothing,
        nationalities: ['US'],
        documents: passport('US'),
        permits: [{ paper: 'carte-sejour', issuer: 'FR', until: '2028-02-09' }],
      },
      journey: eurostar,
    });
    expect(asked.length).toBeLessThanOrEqual(5);
    expect(verdict).toBe('NO_STAMP_RESIDENT');
  });

  test.each([
    ['a British tourist', { nationalities: ['GB'], documents: passport('GB') }, eurostar, 'EES_ONLY'],
    [
      'an Indian with a long-stay visa',
      { nationalities: ['IN'], documents: passport('IN'), visas: [{ kind: 'D', issuer: 'FR', until: '2027-06-01' }] },
      flight,
      'NO_STAMP_LSV',
    ],
    [
      'an American who is French too and shows the French passport',
      { nationalities: ['US', 'FR'], documents: passport('FR') },
      flight,
      'NO_STAMP_FREE_MOVEMENT',
    ],
    [
      'an American who is French too and shows the American passport',
      { nationalities: ['US', 'FR'], documents: passport('US') },
      flight,
      'EES_ONLY',
    ],
    ['a national of Monaco', { nationalities: ['MC'], documents: passport('MC') }, flight, 'NO_STAMP_MICROSTATE'],
  ] as const)('to %s are at most five', (_, told, journey, expected) => {
    const { asked, verdict } = walk({ member: { ...nothing, ...told }, journey });
    expect(asked.length).toBeLessThanOrEqual(5);
    expect(verdict).toBe(expected);
  });

  test('to a citizen of the EU are two', () => {
    const { asked, verdict } = walk({
      member: { ...nothing, nationalities: ['IE'], documents: passport('IE') },
      journey: flight,
    });
    expect(asked).toEqual(['journey', 'documents']);
    expect(verdict).toBe('NO_STAMP_FREE_MOVEMENT');
  });
});

describe('a case', () => {
  test('waits for the journey while its day is half typed or its place does not check this way', () => {
    const half: Journey = { members: ['a'], entry: { place: 'airport', date: '3 Dec 20' } };
    expect(caseOf({ id: 'a' }, half, 'entry', TODAY).question?.id).toBe('journey');
    const strange: Journey = { members: ['a'], exit: { place: 'st-pancras', date: '2026-12-03' } };
    expect(caseOf({ id: 'a' }, strange, 'exit', TODAY).crossing).toBeUndefined();
    expect(isCheckedAt('st-pancras', 'entry')).toBe(true);
  });

  test('asks for the papers while it is not said which state gave one of them', () => {
    const member: Member = {
      nationalities: ['US'],
      documents: passport('US'),
      permits: [{ paper: 'residence-permit', issuer: '' }],
      visas: [],
      family: [],
    };
    expect(caseOf({ id: 'a', ...member }, flight, 'entry', TODAY).question?.id).toBe('permits');
  });

  test('asks for the states on a visa that another state has limited, and takes them as they are named', () => {
    const limited = (validFor?: readonly string[]): Member => ({
      nationalities: ['RU'],
      documents: passport('RU'),
      permits: [],
      visas: [{ kind: 'LTV', issuer: 'IT', ...(validFor === undefined ? {} : { validFor }) }],
      family: [],
    });
    const verdictOf = (member: Member) =>
      caseOf({ id: 'a', ...member }, flight, 'entry', TODAY).verdict?.decision.verdict;
    expect(caseOf({ id: 'a', ...limited() }, flight, 'entry', TODAY).question?.id).toBe('visa-states');
    expect(verdictOf(limited(['IT', 'FR']))).toBe('EES_ONLY');
    expect(verdictOf(limited(['IT', 'MT']))).toBe('REFUSAL_RISK');
  });

  test('takes no half-typed day of an earlier crossing for a day', () => {
    const journey: Journey = { ...flight, personal: { a: { records: { entryDate: '1 Ja', entryStamp: true } } } };
    expect(caseOf({ id: 'a' }, journey, 'entry', TODAY).crossing?.records).toEqual({ entryStamp: true });
  });

  test('begins with the way that is known, and of two with the one still to come', () => {
    expect(firstDirection({ members: [] }, TODAY)).toBe('entry');
    expect(firstDirection({ members: [], exit: { place: 'airport' } }, TODAY)).toBe('exit');
    const both: Journey = {
      members: [],
      exit: { place: 'airport', date: '2026-11-20' },
      entry: { place: 'airport', date: '2026-12-01' },
    };
    expect(firstDirection(both, TODAY)).toBe('entry');
    expect(firstDirection(both, '2026-11-01')).toBe('exit');
  });
});
