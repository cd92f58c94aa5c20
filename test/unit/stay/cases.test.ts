import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../scripts/cases-stay.mjs';
import type { Stay } from '../../../scripts/load-stay.mjs';
import * as count from '../../../src/stay/count.ts';
import * as day from '../../../src/stay/day.ts';
import * as stays from '../../../src/stay/may-stay.ts';
import * as officer from '../../../src/stay/officer.ts';
import * as overlaps from '../../../src/stay/overlaps.ts';
import * as permits from '../../../src/stay/permits.ts';
import * as place from '../../../src/stay/place.ts';
import * as plan from '../../../src/stay/plan.ts';
import * as strip from '../../../src/stay/strip.ts';
import * as unlawful from '../../../src/stay/unlawful.ts';
import * as visa from '../../../src/stay/visa.ts';
import * as window from '../../../src/stay/window.ts';

const stay: Stay = {
  ...{ ...count, ...day, ...stays, ...officer, ...overlaps, ...permits },
  ...{ ...place, ...plan, ...strip, ...unlawful, ...visa, ...window },
};

interface Case {
  id: string;
  expected: object;
  computed?: object;
  stays: { country?: string; countFrom?: string; counts?: boolean }[];
}

const read = async (name: string): Promise<{ cases: Case[] }> =>
  JSON.parse(await readFile(new URL(`../../cases/stay/${name}.json`, import.meta.url), 'utf8'));

const judged = (cases: readonly unknown[]) => judge(stay, JSON.stringify({ cases }));

describe('the given cases', () => {
  test('agree, and so do all other answers that they give', async () => {
    const { cases } = await read('given');
    expect(cases).toHaveLength(38);
    expect(judged(cases)).toEqual({ passed: 38, faults: [], unused: [] });
    const complete = cases.map((each) => ({ ...each, expected: each.computed ?? each.expected }));
    expect(judged(complete).faults).toEqual([]);
  });

  test('agree when the country stands alone, and when what counts stands alone', async () => {
    const { cases } = await read('given');
    const by = (change: (row: Case['stays'][number]) => object) =>
      cases.map((each) => ({ ...each, stays: each.stays.map(change) }));
    expect(judged(by(({ countFrom, counts, ...row }) => row)).faults).toEqual([]);
    const explicit = by(({ country, ...row }) =>
      'counts' in row || 'countFrom' in row ? row : { ...row, ...(country && { country }) },
    );
    expect(judged(explicit).faults).toEqual([]);
  });
});

// `fresh` was written from the facts alone, before looking at what the count says.
describe.each(['own', 'fresh'])('our cases: %s', async (name) => {
  test.for((await read(name)).cases.map((each) => [each.id, each] as const))('%s', ([, each]) => {
    expect(judged([each]).faults).toEqual([]);
  });
});

describe('a file of cases', () => {
  const good = {
    id: 'good',
    kind: 'status',
    stays: [{ entry: '2026-11-01', exit: '2026-11-03' }],
    on: '2026-11-10',
    expected: { daysUsed: 3 },
  };

  test('shows a disagreement with both sides', () => {
    const { faults } = judged([{ ...good, expected: { daysUsed: 4 }, source: 'a lawyer', note: 'so they say' }]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('daysUsed: the file says 4, the engine says 3');
    expect(faults[0]).toContain('a lawyer (so they say)');
    expect(faults[0]).toContain('days that count: 2026-11-01 to 2026-11-03');
  });

  test('compares the best case too', () => {
    const stays = [{ entry: { earliest: '2026-11-01', latest: '2026-11-02' }, exit: '2026-11-03' }];
    expect(judged([{ ...good, stays, expectedBest: { daysUsed: 3 } }]).faults[0]).toContain('in the best case');
    expect(judged([{ ...good, stays, expectedBest: { daysUsed: 2 } }]).faults).toEqual([]);
  });

  test('does not use a case that is marked unreliable', () => {
    expect(judged([{ ...good, confidence: 'unreliable' }])).toEqual({ passed: 0, faults: [], unused: ['good'] });
  });

  test.for([
    ['an unknown key', { colour: 'red' }, 'unknown key "colour"'],
    ['an unknown key of an answer', { expected: { days: 3 } }, 'unknown key "days"'],
    ['a key of another kind', { limit: 5 }, 'unknown key "limit"'],
    ['an unknown key of a stay', { stays: [{ entry: '2026-11-01', exit: null, x: 1 }] }, 'unknown key "x"'],
    ['an unknown kind', { kind: 'toString' }, 'kind "toString" is not known'],
    ['an unknown country', { stays: [{ entry: '2026-11-01', exit: null, country: 'XX' }] }, 'country'],
    ['an unknown confidence', { confidence: 'sure' }, 'confidence'],
    ['a day that is none', { on: '2026-02-30' }, 'on: must be a day of the calendar'],
    ['an answer of the wrong form', { expected: { daysUsed: '3' } }, 'daysUsed: must be a whole number'],
    ['no answer', { expected: {} }, 'says nothing'],
    [
      'an exit before the entry',
      { stays: [{ entry: '2026-11-03', exit: '2026-11-01' }] },
      '2026-11-03 is after 2026-11-01',
    ],
    ['a missing key', { on: undefined }, 'key "on" is missing'],
    ['an issuer that is none', { excluded: [{ from: '2026-01-01', to: '2026-01-02', issuer: 'Paris' }] }, 'issuer'],
    ['counts that is no truth', { stays: [{ entry: '2026-11-01', exit: null, counts: 'no' }] }, 'counts'],
  ] as const)('says that %s is an error in the file', ([, change, fault]) => {
    const { faults, passed } = judged([
      { ...good, ...change },
      { ...good, id: 'next' },
    ]);
    expect(passed).toBe(1);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^error in the file: good: /);
    expect(faults[0]).toContain(fault);
  });

  test.for([
    [null, 'cannot be read'],
    ['{', 'not JSON'],
    ['[]', 'must be an object'],
    ['{}', 'key "cases" is missing'],
    ['{"cases": 3}', 'must be a list'],
    ['{"cases": [], "more": 1}', 'unknown key "more"'],
    ['{"cases": [3]}', 'case number 1: a case must be an object'],
    ['{"cases": [{"id": "a"}, {"id": "a"}]}', 'two cases have the id "a"'],
  ] as const)('as a whole: %s', ([text, fault]) => {
    const { faults, passed } = judge(stay, text);
    expect(passed).toBe(0);
    expect(faults[0]).toContain(fault);
  });
});
