import { describe, expect, it } from 'vitest';
import { appliesMobilityDirectives, isOverseas } from '../../../src/border/codes/state.ts';
import { cite } from '../../../src/border/law/citation.ts';
import { ageInDays, isStale } from '../../../src/border/law/dated.ts';

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
