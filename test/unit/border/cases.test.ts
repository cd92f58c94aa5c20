import { describe, expect, it } from 'vitest';
import { STATUS_ROWS } from '../../../src/border/tables/status.ts';
import { VERDICT_ROWS } from '../../../src/border/tables/verdict.ts';
import citizens from '../../cases/border/citizens.json';
import fresh from '../../cases/border/fresh.json';
import given from '../../cases/border/given.json';
import { judge } from '../../cases/border/judge.ts';
import places from '../../cases/border/places.json';
import rare from '../../cases/border/rare.json';
import { readCaseFile } from '../../cases/border/read-case.ts';
import refused from '../../cases/border/refused.json';
import residents from '../../cases/border/residents.json';
import unsettled from '../../cases/border/unsettled.json';
import visas from '../../cases/border/visas.json';
import visitors from '../../cases/border/visitors.json';

const ours = [citizens, residents, visas, visitors, refused, unsettled, places].flatMap(readCaseFile);
const theirs = readCaseFile(given);
/** Written from the facts alone, before the tables were read again: they name no row. */
const apart = [fresh, rare].flatMap(readCaseFile);

describe.each([
  ['the given cases', theirs],
  ['our own cases', ours],
  ['cases written apart', apart],
])('%s', (_, cases) => {
  it('are read without a fault', () => {
    expect(cases.flatMap(({ id, faults }) => faults.map((fault) => `${id}: ${fault}`))).toEqual([]);
    expect(cases.length).toBeGreaterThan(90);
  });

  it.each(cases.map((read) => [read.id, read.case?.title, read.case] as const))('%s %s', (_id, _title, read) => {
    expect(read && judge(read).differences).toEqual([]);
  });
});

it('every row is named by one of our own cases', () => {
  const named = new Set(ours.flatMap((read) => read.case?.rows ?? []));
  const rows = [...STATUS_ROWS, ...VERDICT_ROWS].map(({ name }) => name);
  expect(rows.filter((name) => !named.has(name))).toEqual([]);
  expect([...named].filter((name) => !rows.includes(name))).toEqual([]);
});
