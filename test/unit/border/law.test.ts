import { describe, expect, it } from 'vitest';
import { appliesMobilityDirectives, isOverseas } from '../../../src/border/codes/state.ts';
import { factsByAge } from '../../../src/border/dated-facts.ts';
import { cite } from '../../../src/border/law/citation.ts';
import { ageInDays, isStale } from '../../../src/border/law/dated.ts';
import { REMEDIES } from '../../../src/border/remedies/remedies.ts';

const today = Temporal.PlainDate.from('2026-11-23');

describe('a citation', () => {
  it.each([
    // Read by us; known through guidance; general knowledge.
    ['code', 'high'],
    ['swiss', 'medium'],
    ['visaCode', 'low'],
  ] as const)('of %s is of %s certainty', (instrument, certainty) => {
    expect(cite(instrument, 'Art. 1').certainty).toBe(certainty);
  });

  it('says what the article says only where the number alone says little', () => {
    expect(cite('ees', 'Art. 2(3)(c)', 'permit holders are outside EES').says).toBe('permit holders are outside EES');
    expect(cite('ees', 'Art. 2(3)(c)')).not.toHaveProperty('says');
  });
});

describe('the age of a fact', () => {
  it.each([
    ['2026-11-22', 1],
    ['2026-11', 22],
    ['2026', 326],
    ['2025-11-23', 365],
  ])('of %s is %d days: a month or a year counts from its first day', (asOf, days) => {
    expect(ageInDays(asOf, today)).toBe(days);
  });

  it('does not matter once its period has closed, and does on the last day of it', () => {
    expect(isStale({ asOf: '2016', until: '2026-11-22' }, today)).toBe(false);
    expect(isStale({ asOf: '2016', until: '2026-11-23' }, today)).toBe(true);
    expect(isStale({ asOf: '2016', until: '2027-01-01' }, today)).toBe(true);
  });
});

describe('the list of facts by age', () => {
  const facts = () => factsByAge(Temporal.PlainDate.from('2027-06-01'));

  it('tells of a closed period until when it held, and never that it is old', () => {
    const closed = facts().find(({ name }) => name === 'permit-A');
    expect(closed).toMatchObject({ until: '2025-10-11', stale: false, kind: 'row', age: 598 });
    const open = facts().find(({ name }) => name === 'permit-C');
    expect(open).toMatchObject({ stale: true, kind: 'row' });
    expect(open).not.toHaveProperty('until');
  });

  it('holds what to do when it goes wrong, offices, texts and lists', () => {
    const kinds = new Map(facts().map(({ name, kind }) => [name, kind]));
    for (const { title } of REMEDIES) expect(kinds.get(title), title).toBe('advice');
    expect(kinds.get('Nationalities and visas')).toBe('list');
    expect(kinds.get('EES Regulation (EU) 2017/2226')).toBe('text');
  });
});

describe('places', () => {
  it.each([
    ['IT', true],
    ['RO', true],
    ['CY', true],
    ['IE', false],
    ['DK', false],
    ['NO', false],
    ['CH', false],
    ['GB', false],
  ])('students and transferees move on a paper of %s: %s', (state, moves) => {
    expect(appliesMobilityDirectives(state)).toBe(moves);
  });

  it('overseas France is told from France, and from no place given', () => {
    expect(['RE', 'NC', 'FR', null].map(isOverseas)).toEqual([true, true, false, false]);
  });
});
