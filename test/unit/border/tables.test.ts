import { describe, expect, it } from 'vitest';
import { FACTS } from '../../../src/border/facts.ts';
import { BOUNDARY_DATES } from '../../../src/border/law/period.ts';
import { matches } from '../../../src/border/tables/row.ts';
import { type PersonFacts, STATUS_ROWS } from '../../../src/border/tables/status.ts';
import { STATUSES } from '../../../src/border/tables/status-names.ts';
import { type CrossingFacts, VERDICT_ROWS, verdictRowsFor } from '../../../src/border/tables/verdict.ts';

/** All combinations of the values of some facts. */
function* combinations(values: Readonly<Record<string, readonly string[]>>): Generator<Record<string, string>> {
  const names = Object.keys(values);
  const [name, ...rest] = names;
  if (name === undefined) {
    yield {};
    return;
  }
  const others = Object.fromEntries(rest.map((other) => [other, values[other] ?? []]));
  for (const tail of combinations(others)) for (const value of values[name] ?? []) yield { [name]: value, ...tail };
}

const { place, ees, record, host, ...person } = FACTS;

describe('table 1', () => {
  it('gives every combination of facts a first row, and every row is the first for some', () => {
    const first = new Set<string>();
    let count = 0;
    for (const facts of combinations(person)) {
      const row = STATUS_ROWS.find((candidate) => matches(candidate, facts as unknown as PersonFacts));
      if (row === undefined) throw new Error(JSON.stringify(facts));
      first.add(row.name);
      count += 1;
    }
    expect(count).toBe(Object.values(person).reduce((product, values) => product * values.length, 1));
    expect(STATUS_ROWS.map(({ name }) => name).filter((name) => !first.has(name))).toEqual([]);
  }, 60_000);

  it('has dated no row: what a person is does not change with the period', () => {
    expect(STATUS_ROWS.filter(({ from, until }) => from !== undefined || until !== undefined)).toEqual([]);
  });
});

describe('table 2', () => {
  it.each(BOUNDARY_DATES)('has exactly one row for every combination on %s', (on) => {
    const wrong: string[] = [];
    for (const facts of combinations({ status: STATUSES, place, ees, record, host })) {
      const rows = verdictRowsFor(facts as unknown as CrossingFacts, on);
      if (rows.length !== 1)
        wrong.push(`${Object.values(facts).join(' ')}: ${rows.map(({ name }) => name).join(', ') || 'none'}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('rows', () => {
  it('have names of their own', () => {
    const names = [...STATUS_ROWS, ...VERDICT_ROWS].map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('are of low certainty where they say that nothing is established', () => {
    const unsettled = VERDICT_ROWS.filter(({ verdict }) => verdict === 'UNCERTAIN');
    expect(unsettled.filter(({ certainty }) => certainty !== 'low').map(({ name }) => name)).toEqual([]);
  });

  it('each give a reason in a sentence and at least one citation with a link and dates', () => {
    for (const row of [...STATUS_ROWS, ...VERDICT_ROWS]) {
      expect(row.because, row.name).toMatch(/^[A-Z].*\.$/);
      expect(row.citations.length, row.name).toBeGreaterThan(0);
      for (const { link, asOf, checkedOn } of row.citations) {
        expect(link).toMatch(/^https:\/\//);
        expect(asOf).toMatch(/^\d{4}(-\d{2}){0,2}$/);
        expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }
  });

  it('change only on days that are enumerated', () => {
    const dayAfter = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString();
    for (const { name, from, until } of VERDICT_ROWS) {
      if (from !== undefined) expect(BOUNDARY_DATES, name).toContain(from);
      if (until !== undefined) expect([...BOUNDARY_DATES, '2026-09-07'], name).toContain(dayAfter(until));
    }
  });
});
