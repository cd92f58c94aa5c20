import { describe, expect, it } from 'vitest';
import { type DeadlineSources, deadlinesFor } from '../../../src/border/deadlines/deadlines.ts';
import { documentsFor } from '../../../src/border/documents/checklist.ts';
import { crossingAt } from '../../../src/border/places.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const entry = crossingAt('st-pancras', 'entry', '2026-12-03');
const exit = crossingAt('channel-train', 'exit', '2026-12-03');

const days = (sources: Omit<DeadlineSources, 'id'>) =>
  deadlinesFor({ id: 'm1', trip: 'j1', ...sources }, today).map(({ day, id }) => `${day} ${id}`);

describe('deadlines', () => {
  it('of a passport: entry, leaving, end', () => {
    const documents = [{ kind: 'passport', issuer: 'GB', issued: '2018-02-28', expires: '2028-05-31' }] as const;
    expect(days({ traveller: { documents } })).toEqual([
      '2028-02-28 passport-age-m1-0',
      '2028-02-29 passport-margin-m1-0',
      '2028-05-31 document-end-m1-0',
    ]);
  });

  it('of an identity card: its end only', () => {
    const documents = [{ kind: 'id-card', issuer: 'FR', issued: '2018-02-28', expires: '2028-02-28' }] as const;
    expect(days({ traveller: { documents } })).toEqual(['2028-02-28 document-end-m1-0']);
  });

  it('of cards, visas and the stay, the past ones marked', () => {
    const sources: DeadlineSources = {
      id: 'm1',
      trip: 'j1',
      traveller: {
        permits: [
          { paper: 'carte-sejour', issuer: 'FR', until: '2026-11-22' },
          { paper: 'carte-resident', issuer: 'FR' },
        ],
        visas: [{ kind: 'C', issuer: 'FR', until: '2026-12-30' }],
      },
      leaveBy: { day: '2027-01-04', because: 'By the trips that you entered.' },
    };
    const found = deadlinesFor(sources, today);
    expect(found.map(({ id, past }) => [id, past])).toEqual([
      ['permit-end-m1-0', true],
      ['visa-end-m1-0', false],
      ['leave-by-m1-j1', false],
    ]);
    for (const { because, citations, title } of found) {
      expect(because).toMatch(/\.$/);
      expect(title).not.toBe('');
      expect(citations.length).toBeGreaterThan(0);
    }
  });

  it('of a visa VLS-TS: three months after the first entry', () => {
    const visa = { kind: 'VLS-TS', issuer: 'FR', validation: 'due' } as const;
    const back = crossingAt('st-pancras', 'entry', '2026-12-07');
    const on = (visas: readonly object[], journey: DeadlineSources['journey']) =>
      days({ traveller: { visas: visas as never }, ...(journey === undefined ? {} : { journey }) });
    expect(on([visa], { out: entry })).toEqual(['2027-03-03 validation-m1-0']);
    expect(on([visa], undefined)).toEqual([]);
    expect(on([visa], { out: exit, back })).toEqual([]);
    expect(on([{ ...visa, firstEntry: true }], { out: exit, back })).toEqual(['2027-03-07 validation-m1-0']);
    expect(on([{ ...visa, firstEntry: false }], { out: entry })).toEqual([]);
    expect(on([{ ...visa, validation: 'done' }], { out: entry })).toEqual([]);
  });

  it('of a certificate that must be fresh', () => {
    const traveller = {
      nationalities: ['GB'],
      documents: [{ kind: 'passport', issuer: 'GB' }],
      permits: [],
      visas: [],
      family: [],
    } as const;
    const list = documentsFor(traveller, { out: entry }, { minor: false, carries: ['pet'] }, today);
    expect(days({ traveller, journey: { out: entry }, list })).toEqual([
      '2026-11-23 from-pets-m1-j1',
      '2026-12-03 by-pets-m1-j1',
    ]);
  });

  it('of a card that takes time: the last day to order it', () => {
    const traveller = {
      nationalities: ['FR'],
      documents: [{ kind: 'passport', issuer: 'FR' }],
      permits: [],
      visas: [],
      family: [],
    } as const;
    const out = crossingAt('internal', 'exit', '2026-12-03', 'ES');
    const list = documentsFor(traveller, { out }, { minor: false, carries: [], cover: 'france' }, today);
    expect(days({ traveller, journey: { out }, list })).toEqual(['2026-11-18 by-health-card-m1-j1']);
  });

  it('of an answer on EES data: 45 days after the letter', () => {
    expect(days({ traveller: {}, lettersSent: ['2026-11-23'] })).toEqual(['2027-01-07 ees-answer-m1-2026-11-23']);
  });
});
