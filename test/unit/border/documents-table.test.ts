import { describe, expect, it } from 'vitest';
import { possibleRows } from '../../../src/border/documents/checklist.ts';
import { ITEM_FACTS, type ItemFactName, type KnownItemFacts } from '../../../src/border/documents/item-facts.ts';
import { ITEMS } from '../../../src/border/items/all-items.ts';
import { BOUNDARY_DATES } from '../../../src/border/law/period.ts';

/** Days on each side of every change in the rows, and the boundaries of the verdict. */
const DAYS = [...BOUNDARY_DATES, '2026-04-21', '2026-04-22', '2026-07-13', '2026-07-14'];

/** All combinations of the facts that the rows of one item read. */
function* combinations(names: readonly ItemFactName[]): Generator<KnownItemFacts> {
  const [name, ...rest] = names;
  if (name === undefined) {
    yield {};
    return;
  }
  for (const others of combinations(rest)) for (const value of ITEM_FACTS[name]) yield { ...others, [name]: value };
}

describe.each(ITEMS.map((item) => [item.id, item] as const))('the rows of %s', (_, item) => {
  // A row without dates answers alike on every day.
  const isDated = item.rows.some(({ from, until }) => from !== undefined || until !== undefined);
  const days = isDated ? DAYS : DAYS.slice(0, 1);
  const names = [...new Set(item.rows.flatMap(({ when }) => Object.keys(when) as ItemFactName[]))];

  it('answer every combination of facts once, on every day', () => {
    const wrong: string[] = [];
    const answering = new Set<string>();
    for (const facts of combinations(names)) {
      for (const on of days) {
        const rows = possibleRows(item, facts, on);
        for (const { name } of rows) answering.add(name);
        if (rows.length !== 1)
          wrong.push(`${on} ${JSON.stringify(facts)}: ${rows.map(({ name }) => name).join(', ') || 'none'}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect([...answering].sort()).toEqual(item.rows.map(({ name }) => name).sort());
  }, 60_000);

  it('give a reason in sentences, and sources with a link and dates', () => {
    for (const { name, because, practice = 'So.', citations, asOf, checkedOn } of item.rows) {
      expect(because, name).toMatch(/^[A-Z].*\.$/s);
      expect(practice, name).toMatch(/^[A-Z].*\.$/s);
      expect(because + practice, name).not.toContain('!');
      expect(citations.length, name).toBeGreaterThan(0);
      expect(asOf, name).toMatch(/^\d{4}(-\d{2}){0,2}$/);
      expect(checkedOn, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const { link } of citations) expect(link, name).toMatch(/^https:\/\//);
    }
  });

  it('change only on days that are tried', () => {
    const dayAfter = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString();
    for (const { name, from, until } of item.rows) {
      if (from !== undefined) expect(DAYS, name).toContain(from);
      if (until !== undefined) expect(DAYS, name).toEqual(expect.arrayContaining([until, dayAfter(until)]));
    }
  });
});

it('rows and items have names of their own', () => {
  const names = [...ITEMS.map(({ id }) => id), ...ITEMS.flatMap(({ rows }) => rows.map(({ name }) => `row ${name}`))];
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
