import { describe, expect, test } from 'vitest';
import { PAPERS } from '../../../../src/border/papers.ts';
import { freesDays, historyOf } from '../../../../src/household/history.ts';
import { PAPER_GROUPS, papersOf, paperWarning, withChanged, withPaper } from '../../../../src/popup/days/paper-list.ts';

const dates = { from: '2026-01-01', until: '2026-12-31' };

describe('papers that can be added', () => {
  const values = PAPER_GROUPS.flatMap(({ choices }) => choices.map(({ value }) => value));

  test('are all that free days, and the visas', () => {
    const freeing = Object.keys(PAPERS).filter((kind) => freesDays(kind as keyof typeof PAPERS));
    expect([...values].sort()).toEqual([...freeing, 'VLS-TS', 'VLS-T', 'D', 'C'].sort());
  });

  test.each(['carte-sejour', 'residence-permit', 'VLS-TS', 'D'])('%s frees days once it has its dates', (value) => {
    const added = withPaper({ nickname: 'Em' }, value);
    expect(added.nickname).toBe('Em');
    const [paper] = papersOf(added);
    if (!paper) throw new Error('Nothing was added.');
    expect(paper.note).toBe('It frees no days until both dates are here.');
    expect(historyOf('a', added, [], []).permits).toEqual([]);
    const dated = withChanged(added, paper, dates);
    expect(historyOf('a', dated, [], []).permits).toMatchObject([{ issuer: 'FR', from: dates.from, to: dates.until }]);
    expect(papersOf(dated)[0]?.note).toBe('Frees days in France only.');
  });

  test('a short-stay visa sets a limit once all of it is here', () => {
    const [paper] = papersOf(withPaper({}, 'C'));
    if (!paper) throw new Error('Nothing was added.');
    const whole = withChanged(withPaper({}, 'C'), paper, { ...dates, days: 30, entries: 'MULT' });
    expect(historyOf('a', whole, [], []).shortVisas).toMatchObject([{ days: 30, entries: 'multiple' }]);
    expect(papersOf(whole)[0]?.note).toBe('Frees no days: it sets its own limit.');
  });
});

describe('a change', () => {
  const member = {
    permits: [{ paper: 'carte-sejour', issuer: 'FR', ...dates }],
    visas: [{ kind: 'D', issuer: 'ES' }],
  } as const;

  test('of one paper leaves the others', () => {
    expect(withChanged(member, { list: 'visas', index: 0 }, { from: '2026-05-01' })).toEqual({
      ...member,
      visas: [{ kind: 'D', issuer: 'ES', from: '2026-05-01' }],
    });
  });

  test('to nothing leaves the part out', () => {
    expect(withChanged(member, { list: 'permits', index: 0 }, { until: '' }).permits).toEqual([
      { paper: 'carte-sejour', issuer: 'FR', from: '2026-01-01' },
    ]);
  });

  test('can take a paper away', () => {
    expect(withChanged(member, { list: 'permits', index: 0 }, null).permits).toEqual([]);
  });
});

test('a paper that is not counted with is never left out in silence', () => {
  const undated = withPaper(withPaper({}, 'carte-sejour'), 'C');
  expect(paperWarning({}, 0)).toBeUndefined();
  expect(paperWarning({ permits: [{ paper: 'carte-sejour', issuer: 'FR', ...dates }] }, 0)).toBeUndefined();
  expect(paperWarning({}, 1)).toContain('One of your papers is not counted with');
  expect(paperWarning(undated, 1)).toContain('3 of your papers are not counted with');
});
