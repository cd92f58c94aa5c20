import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../src/border/advice.ts';
import type { Crossing } from '../../../src/border/crossing.ts';
import { decide } from '../../../src/border/decide.ts';
import { crossingAt } from '../../../src/border/places.ts';
import { verdictOf } from '../../../src/border/tables/verdict.ts';
import type { Permit, Traveller } from '../../../src/border/traveller.ts';
import given from '../../cases/border/given.json';
import { judge } from '../../cases/border/judge.ts';
import { readCaseFile } from '../../cases/border/read-case.ts';
import { permit, person, visa } from './travellers.ts';

const landing = crossingAt('airport', 'entry', '2026-11-23');

const holder = (paper: Permit['paper'], issuer = 'FR') => person('US', permit(paper, { issuer }));

function decided(traveller: Traveller, more: Partial<Crossing> = {}) {
  const crossing = { ...landing, ...more };
  const decision = decide(traveller, crossing, Temporal.PlainDate.from(crossing.date));
  if (decision === undefined) throw new Error('Not decided.');
  return decision;
}

const articles = (...asked: Parameters<typeof decided>) =>
  decided(...asked).citations.map(({ instrument, article }) => `${instrument}, ${article}`);

describe('how sure a decision is', () => {
  /** The facts doubt something else there: whether the work is allowed, and when ETIAS starts. */
  const DOUBTED_ELSEWHERE = ['BC-047', 'BC-133'];

  it('is what the facts say of each given case', () => {
    const sure = new Map(given.cases.map(({ id, confidence }) => [id, confidence]));
    const differ = readCaseFile(given).filter(
      (read) => read.case && judge(read.case).decision.certainty !== sure.get(read.id),
    );
    expect(differ.map(({ id }) => id)).toEqual(DOUBTED_ELSEWHERE);
  });

  it.each([
    ['a card of the regulation', holder('carte-sejour'), 'high'],
    ['a paper that stands on the French list only', holder('aps'), 'medium'],
    ['a permit of Monaco, which stands on the French list', holder('residence-permit', 'MC'), 'medium'],
    ['a permit of Spain', holder('residence-permit', 'ES'), 'high'],
    ['a document for a child in the hands of a visitor decides nothing', holder('dcem'), 'high'],
    ['a family card', holder('family-card'), 'high'],
    ['a card beside one that decides nothing', twoPapers(), 'high'],
  ] as const)('hangs on the paper that decides: %s', (_, traveller, certainty) => {
    expect(decided(traveller).certainty).toBe(certainty);
  });

  it('does not hang on the paper where nobody is checked', () => {
    expect(decided(holder('aps'), crossingAt('internal', 'entry', '2026-11-23', 'BE')).certainty).toBe('high');
  });
});

function twoPapers(): Traveller {
  return person('US', {
    permits: [
      { paper: 'aps', issuer: 'FR', until: '2026-01-01' },
      { paper: 'carte-sejour', issuer: 'FR' },
    ],
  });
}

describe('what a decision rests on', () => {
  it('is who one is and what follows, each with its reason', () => {
    const { because, statusRow, verdictRow } = decided(person('US'));
    expect(because).toEqual([statusRow.because, verdictRow.because]);
    for (const reason of because) expect(reason).toMatch(/^[A-Z].*\.$/);
  });

  it.each(['internal', 'airside'] as const)('is the place alone where it does not matter who one is: %s', (place) => {
    const { because, verdictRow, citations } = decided(person('US'), crossingAt(place, 'entry', '2026-11-23', 'BE'));
    expect(because).toEqual([verdictRow.because]);
    expect(citations).toEqual(verdictRow.citations);
  });

  it('cites first what says that no stamp is due, then who one is, then the paper', () => {
    expect(articles(holder('article50'))).toEqual([
      'ees, Art. 2(3)(c), (d)',
      'code, Art. 6a(3)(c), (e)',
      'code, Art. 11(1) as replaced',
      'ees, Art. 2(3)(c)',
      'code, Art. 6a(3)(c)',
      'code, Art. 2(16)',
      'frenchList, French papers that count as permits',
      'code, Art. 2(16)(a)',
      'guidance2022, list of exempt documents',
    ]);
  });

  it('cites the French list for a permit of Monaco, and for no other', () => {
    const monaco = 'monaco, permits';
    expect(articles(holder('residence-permit', 'MC'))).toEqual([...articles(holder('residence-permit', 'ES')), monaco]);
    expect(articles(holder('residence-permit', 'ES'))).not.toContain(monaco);
  });

  it('cites no paper for a visitor, and no article twice', () => {
    const cited = articles(person('US'));
    expect(cited.filter((each) => each.startsWith('frenchList'))).toEqual([]);
    for (const traveller of [person('US'), holder('family-card'), holder('frontier-document')]) {
      expect(new Set(articles(traveller)).size).toBe(articles(traveller).length);
    }
  });

  it('tells what may happen all the same, where something is known', () => {
    expect(decided(person('US')).practice).toEqual([]);
    expect(decided(holder('carte-sejour')).practice).toEqual([expect.stringContaining('still stamped by mistake')]);
    expect(decided(holder('api')).practice).toEqual([
      expect.stringContaining('allow crossing the border'),
      expect.stringContaining('Officers decide differently'),
    ]);
  });

  it('is as old as the older of its two rows', () => {
    expect(decided(person('US')).asOf).toBe('2024');
    expect(decided(holder('recepisse-renewal')).asOf).toBe('2026-04-03');
    expect(decided(holder('recepisse-renewal'), { date: '2025-10-11' }).asOf).toBe('2025-10-11');
    expect(decided(person('US')).checkedOn).toBe('2026-11-23');
  });
});

describe('the act that suspends the exemption of diplomats of Georgia', () => {
  const plain = { kind: 'passport', issuer: 'GE' } as const;
  const diplomatic = { kind: 'diplomatic-passport', issuer: 'GE' } as const;
  const act = 'georgia, visa exemption suspended';
  const during = { date: '2026-06-01' };

  it.each([
    ['the diplomatic passport is shown', [diplomatic], {}, true],
    ['both passports are shown', [plain, diplomatic], { shown: [0, 1] }, true],
    ['it stays in the bag', [plain, diplomatic], { shown: [0] }, false],
    ['it stays in the bag, and nothing is said of what is shown', [plain, diplomatic], {}, false],
    ['a document is shown that was not entered', [plain], { shown: [0, 5] }, false],
  ] as const)('%s', (_, documents, shown, cited) => {
    const traveller = person('GE', { documents: documents.map((document) => ({ ...document, issued: '2001-01-01' })) });
    const cites = articles(traveller, { ...during, ...shown });
    expect(decided(traveller, { ...during, ...shown }).verdict).toBe('REFUSAL_RISK');
    expect(cites.includes(act)).toBe(cited);
  });

  it('is not cited when a card lets the diplomat in', () => {
    const resident = person('GE', { documents: [diplomatic], permits: [{ paper: 'carte-sejour', issuer: 'FR' }] });
    expect(articles(resident, during)).not.toContain(act);
  });

  it('is not cited for whoever is refused for another reason', () => {
    expect(articles(person('IN'), during)).toEqual(articles(person('SN'), during));
    expect(articles(person('IN'), during)).not.toContain(act);
  });
});

describe('a decision that needs no more answers', () => {
  it('says that the count was not asked, unless a citizen has none', () => {
    const french: Traveller = { nationalities: ['FR'], documents: [{ kind: 'passport', issuer: 'FR' }] };
    expect(decided(french).count).toMatchObject({ counts: false, because: expect.stringContaining('third-country') });
    const train = decided({}, crossingAt('internal', 'exit', '2026-11-23', 'BE'));
    expect(train.count).toMatchObject({ counts: null, because: expect.stringContaining('depends on your papers') });
    const answered = decided(person('US'), crossingAt('internal', 'exit', '2026-11-23', 'BE'));
    expect(answered.count.counts).toBe(true);
  });
});

describe('a table', () => {
  it('says for which facts it has no row', () => {
    const facts = {
      status: 'nobody' as never,
      place: 'schengen',
      ees: 'as-expected',
      record: 'none',
      host: 'other',
    } as const;
    expect(() => verdictOf(facts as never, '2026-11-23')).toThrow(/0 rows for .*nobody.* on 2026-11-23/);
  });
});

describe('a paper that begins after the crossing', () => {
  const later = { from: '2027-01-01', until: '2027-12-31' };

  it.each([
    ['a long-stay visa, of one who needs a visa', person('IN', visa('D', later)), 'REFUSAL_RISK'],
    ['a long-stay visa, of one who needs none', person('US', visa('VLS-TS', later)), 'EES_ONLY'],
    ['a short-stay visa', person('IN', visa('C', later)), 'REFUSAL_RISK'],
    ['a card', person('US', permit('carte-sejour', later)), 'EES_ONLY'],
  ] as const)('opens nothing yet: %s', (_, traveller, verdict) => {
    const decision = decided(traveller);
    expect([decision.verdict, decision.certainty]).toEqual([verdict, 'high']);
    expect(decided(traveller, { date: '2027-01-01' }).verdict).not.toBe(
      verdict === 'EES_ONLY' ? verdict : 'REFUSAL_RISK',
    );
  });

  it('leaves an earlier one to count', () => {
    const visas = [...visa('D', later).visas, ...visa('C', { until: '2026-12-31' }).visas];
    expect(decided(person('IN', { visas })).verdict).toBe('EES_ONLY');
  });

  it('is neither to be handed over nor a reason to keep proof of the entry, and is said', () => {
    const newcomer = person('US', visa('VLS-TS', { ...later, validation: 'due' }));
    const decision = decided(newcomer);
    expect(decision.flags).not.toContain('FIRST_ENTRY_PROOF_USEFUL');
    const { show, warnings } = adviseOn(decision, newcomer, landing, Temporal.PlainDate.from(landing.date));
    expect(JSON.stringify(show)).not.toContain('visa');
    expect(warnings[0]?.text).toBe(
      'The visa that you entered begins on 1 Jan 2027, after this crossing. Until then it opens nothing.',
    );
    const begun = person('US', visa('VLS-TS', { from: '2026-11-23', validation: 'due' }));
    const then = adviseOn(decided(begun), begun, landing, Temporal.PlainDate.from(landing.date));
    expect(then.warnings.map(({ text }) => text).join()).not.toContain('begins on');
  });
});
