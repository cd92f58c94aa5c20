import { expect, it } from 'vitest';
import given from '../../cases/border/given.json';
import { judge } from '../../cases/border/judge.ts';
import { readCaseFile } from '../../cases/border/read-case.ts';

const cases = readCaseFile(given);

it('reads all given cases without a fault', () => {
  expect(cases.flatMap(({ id, faults }) => faults.map((fault) => `${id}: ${fault}`))).toEqual([]);
  expect(cases).toHaveLength(95);
});

it.each(cases.map((read) => [`${read.id} ${read.case?.title}`, read.case] as const))('agrees with %s', (_, given) => {
  expect(given && judge(given).differences).toEqual([]);
});
