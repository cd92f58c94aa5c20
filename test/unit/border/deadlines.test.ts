import { describe, expect, it } from 'vitest';
import type { DeadlineSources } from '../../../src/border/deadlines/deadline.ts';
import { deadlinesFor } from '../../../src/border/deadlines/deadlines.ts';
import { documentsFor } from '../../../src/border/documents/checklist.ts';
import { crossingAt } from '../../../src/border/places.ts';
import type { Traveller } from '../../../src/border/traveller.ts';

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

  it('of a passport that opens the border by its nationality: its end only', () => {
    const documents = [{ kind: 'passport', issuer: 'FR', issued: '2018-02-28', expires: '2028-02-28' }] as const;
    expect(days({ traveller: { documents } })).toEqual(['2028-02-28 document-end-m1-0']);
  });

  it('of a passport beside a card: the two rules are said to be for visitors', () => {
    const documents = [{ kind: 'passport', issuer: 'US', issued: '2018-02-28', expires: '2028-05-31' }] as const;
    const permits = [{ paper: 'carte-sejour', issuer: 'FR' }] as const;
    const found = deadlinesFor({ id: 'm1', traveller: { documents, permits } }, today);
    expect(found.map(({ because }) => because.includes('It is not written for holders of a card'))).toEqual([
      true,
      true,
      false,
    ]);
    const [age] = deadlinesFor({ id: 'm1', traveller: { documents, permits: [] } }, today);
    expect(age?.because).not.toContain('holders of a card');
  });

  it('of a passport that ends before it was issued: none', () => {
    const documents = [{ kind: 'passport', issuer: 'GB', issued: '2026-02-28', expires: '2016-05-31' }] as const;
    expect(days({ traveller: { documents } })).toEqual([]);
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
    expect(on([{ ...visa, firstEntry: true }], { out: exit })).toEqual([]);
    expect(on([{ ...visa, firstEntry: false }], { out: entry })).toEqual([]);
    // Only this kind is validated; an answer may be left from before the kind was corrected.
    expect(on([{ ...visa, kind: 'VLS-T' }], { out: entry })).toEqual([]);
    expect(on([{ ...visa, validation: 'done' }], { out: entry })).toEqual([]);
  });

  it('of a visa VLS-TS that one has come in with already: from the first of the entries since it began', () => {
    const visa = { kind: 'VLS-TS', issuer: 'FR', validation: 'due', from: '2026-09-20', until: '2027-09-19' } as const;
    const back = crossingAt('st-pancras', 'entry', '2027-01-07');
    const on = (change: object, entries: readonly string[]) =>
      days({ traveller: { visas: [{ ...visa, ...change }] }, journey: { out: exit, back }, entries }).filter(
        (line) => !line.includes('visa-end'),
      );
    expect(on({}, ['2026-12-07', '2026-10-01', '2026-05-05', '2027-10-01'])).toEqual(['2027-01-01 validation-m1-0']);
    expect(on({ firstEntry: false }, ['2026-10-01'])).toEqual(['2027-01-01 validation-m1-0']);
    // Without its first day an older visit cannot be told apart.
    expect(on({ from: undefined }, ['2026-10-01'])).toEqual([]);
    expect(on({ firstEntry: true }, ['2026-10-01'])).toEqual(['2027-04-07 validation-m1-0']);
    expect(on({ validation: 'done' }, ['2026-10-01'])).toEqual([]);
    // Who comes in before the visa begins does not come in with it.
    const early = { ...visa, from: '2026-12-20', until: '2027-12-19' };
    expect(days({ traveller: { visas: [early] }, journey: { out: entry } })).toEqual(['2027-12-19 visa-end-m1-0']);
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

  const told = (sources: Omit<DeadlineSources, 'id'>) =>
    deadlinesFor({ id: 'm1', trip: 'j1', ...sources }, today).map(({ title, because, certainty, asOf, citations }) => ({
      title,
      because,
      certainty,
      asOf,
      articles: citations.map(({ instrument, article }) => `${instrument}, ${article}`),
    }));

  it('say what each is, why, how sure, and by which article: passports', () => {
    const documents = [
      { kind: 'diplomatic-passport', issuer: 'GB', issued: '2018-02-28', expires: '2028-05-31' },
      { kind: 'id-card', issuer: 'FR', expires: '2029-01-01' },
    ] as const;
    expect(told({ traveller: { documents } })).toEqual([
      {
        title: 'Last day on which a visitor may enter with this passport',
        because: expect.stringContaining('within ten years before the entry'),
        certainty: 'medium',
        asOf: '2024',
        articles: ['code, Art. 6(1)(a)(ii)'],
      },
      {
        title: 'Last day on which a visitor may plan to leave with this passport',
        because: expect.stringContaining('three months after leaving'),
        certainty: 'high',
        asOf: '2024',
        articles: ['code, Art. 6(1)(a)(i)'],
      },
      {
        title: 'Last day of the passport',
        because: 'It is the last day that stands in the passport.',
        certainty: 'high',
        asOf: '2026-04-03',
        articles: ['code, Art. 6(1)(a)'],
      },
      {
        title: 'Last day of the travel document',
        because: 'It is the last day that stands in the travel document.',
        certainty: 'high',
        asOf: '2026-04-03',
        articles: ['code, Art. 6(1)(a)'],
      },
    ]);
  });

  it('say what each is, why, how sure, and by which article: cards, visas, the stay, a letter', () => {
    const traveller: Traveller = {
      permits: [
        { paper: 'carte-sejour', issuer: 'FR', until: '2027-01-01' },
        { paper: 'recepisse-first', issuer: 'FR', until: '2027-01-02' },
      ],
      visas: [{ kind: 'VLS-TS', issuer: 'FR', until: '2027-06-01', validation: 'due' }],
    };
    const leaveBy = { day: '2027-05-01', because: 'By the trips that you entered.' };
    const found = told({ traveller, journey: { out: entry }, leaveBy, lettersSent: ['2027-05-01'] });
    expect(found.map(({ title, certainty, asOf, articles }) => [title, certainty, asOf, ...articles])).toEqual([
      ['Last day of the French residence card, temporary or for several years', 'high', '2026-04-03', 'ceseda, L433-3'],
      [expect.stringMatching(/^Last day of the .*first/), 'high', '2026-04-03', 'ceseda, L312-5'],
      ['Validate the visa VLS-TS online by this day', 'high', '2026-04-03', 'ceseda, R431-17'],
      ['Last day of your stay by the 90/180 rule', 'high', '2024', 'code, Art. 6(1), 6(2)'],
      ['Last day of the visa', 'high', '2026-04-03', 'code, Art. 6(1)(b)'],
      ['Answer on your EES data is due', 'high', '2021-08-03', 'ees, Art. 52'],
    ]);
    expect(found.map(({ because }) => because)).toEqual([
      expect.stringContaining('Ask for the renewal before'),
      'It is the last day that stands on it.',
      expect.stringContaining('First entry on 3 Dec 2026: within three months'),
      'By the trips that you entered.',
      'It is the last day that stands on the sticker.',
      expect.stringContaining('You wrote on 1 May 2027. The state answers within 45 days'),
    ]);
  });

  it('of what takes time: what it is and by which day, as the list says it', () => {
    const traveller: Traveller = {
      nationalities: ['GB'],
      documents: [{ kind: 'passport', issuer: 'GB' }],
      permits: [],
      visas: [],
      family: [],
    };
    const list = documentsFor(traveller, { out: entry }, { minor: false, carries: ['pet'] }, today);
    const pets = list.items.find(({ id }) => id === 'pets');
    const found = told({ traveller, journey: { out: entry }, list });
    expect(found.map(({ title }) => title)).toEqual([
      `${pets?.title}: not before this day`,
      `${pets?.title}: by this day`,
    ]);
    for (const { because, certainty, asOf } of found) {
      expect([because, certainty, asOf]).toEqual([pets?.dates?.text, pets?.certainty, pets?.asOf]);
    }
  });

  it('stand in the order of the calendar, and of two on one day in the order of their names', () => {
    const visas = [
      { kind: 'C', issuer: 'FR', until: '2027-01-01' },
      { kind: 'C', issuer: 'ES', until: '2026-12-01' },
      { kind: 'C', issuer: 'IT', until: '2027-01-01' },
    ] as const;
    const permits = [{ paper: 'carte-sejour', issuer: 'FR', until: '2027-01-01' }] as const;
    expect(days({ traveller: { visas, permits } })).toEqual([
      '2026-12-01 visa-end-m1-1',
      '2027-01-01 permit-end-m1-0',
      '2027-01-01 visa-end-m1-0',
      '2027-01-01 visa-end-m1-2',
    ]);
  });

  it('that are today are not past', () => {
    const visas = [{ kind: 'C', issuer: 'FR', until: '2026-11-23' }] as const;
    expect(deadlinesFor({ id: 'm1', traveller: { visas } }, today).map(({ past }) => past)).toEqual([false]);
    const leaveBy = { day: '2026-11-22', because: 'x' };
    expect(deadlinesFor({ id: 'm1', traveller: {}, leaveBy }, today).map(({ id, past }) => [id, past])).toEqual([
      ['leave-by-m1-', true],
    ]);
  });

  it('of an answer on EES data: 45 days after the letter', () => {
    expect(days({ traveller: {}, lettersSent: ['2026-11-23'] })).toEqual(['2027-01-07 ees-answer-m1-2026-11-23']);
  });
});
