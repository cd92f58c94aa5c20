import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => import('../storage/fake-browser.ts'));

import type { ListItem } from '../../../src/border/documents/checklist.ts';
import { allDeadlines, calendarOf } from '../../../src/popup/documents/deadline-list.ts';
import { emailLinkDay } from '../../../src/popup/documents/email-link-day.ts';
import { type Trip, tripOf } from '../../../src/popup/documents/use-trip.ts';
import { carriedAs, isTickable, otherWayInWords, progressOf, waysInWords } from '../../../src/popup/documents/words.ts';
import type { RecordState } from '../../../src/storage/records.ts';

const today = '2026-11-23';
const visitor = {
  adult: true,
  nationalities: ['GB'],
  documents: [{ kind: 'passport', issuer: 'GB' }],
  permits: [],
  visas: [],
  family: [],
};
const resident = { ...visitor, permits: [{ paper: 'carte-sejour', issuer: 'FR' }] };
const journey = {
  members: ['a', 'b'],
  entry: { place: 'st-pancras', date: '2026-12-03' },
  exit: { place: 'channel-train', date: '2026-12-09' },
};

const stateOf = (records: Record<string, unknown>): RecordState => ({
  records: new Map(Object.entries(records)),
  bad: new Map(),
  aside: new Map(),
  answered: true,
  unsaved: new Set(),
});
const state = stateOf({ 'member.a': visitor, 'member.b': resident, 'journey.j': journey });
const trip = (records: RecordState, member?: string) => tripOf(records, today, member) as Trip;

describe('the trip that the tab is about', () => {
  it('is none while there is no journey, or nobody on it', () => {
    expect(tripOf(stateOf({ 'member.a': visitor }), today)).toBeUndefined();
    expect(tripOf(stateOf({ 'journey.j': journey }), today)).toBeUndefined();
  });

  it('is for the chosen member, else for the first who travels', () => {
    expect(trip(state).memberId).toBe('a');
    expect(trip(state, 'b').memberId).toBe('b');
    expect(trip(state, 'x').memberId).toBe('a');
    expect(trip(state).people).toEqual([
      { id: 'a', name: 'You' },
      { id: 'b', name: 'Traveller 2' },
    ]);
  });

  it('asks of a grown-up nothing about children, and knows why a resident is outside EES', () => {
    expect(trip(state).circumstances).toEqual({ minor: false });
    expect(trip(state).ground).toBeUndefined();
    expect(trip(state, 'b').ground).toBe('permit');
    expect(trip(state).passportAt).toBe(0);
  });
});

describe('the evidence for a missing record', () => {
  const gap = { member: 'a', entry: '2026-05-01', exit: '2026-06-20', recorded: { exit: false } };
  const forgotten = { ...gap, exit: 'unknown' };
  const later = { member: 'a', entry: '2026-09-01', exit: '2026-09-05' };
  const card = { paper: 'carte-sejour', issuer: 'FR', from: '2026-01-01', until: '2027-12-31' };
  const needOf = (one: object, ...kept: readonly object[]) => {
    const records = Object.fromEntries(kept.map((trip, index) => [`trip.${index}`, trip]));
    const { list } = trip(stateOf({ 'member.a': one, 'journey.j': { ...journey, members: ['a'] }, ...records }));
    return list?.items.find(({ id }) => id === 'travel-evidence')?.need;
  };

  it('is needed where the verdict warns of it too', () => {
    expect(needOf(visitor, gap)).toBe('needed');
    expect(needOf(visitor, forgotten)).toBe('needed');
    expect(needOf(visitor, { ...gap, exit: { earliest: '2026-06-01', latest: '2026-06-20' } })).toBe('needed');
  });

  it('is not once a later crossing was recorded, or before the trip', () => {
    expect(needOf(visitor, gap, later)).toBe('advised');
    expect(needOf(visitor, forgotten, later)).toBe('advised');
    expect(needOf(visitor, { ...forgotten, entry: '2026-12-24' })).toBe('advised');
    // That later crossing is not recorded either.
    expect(needOf(visitor, forgotten, { ...later, recorded: { entry: false, exit: false } })).toBe('needed');
  });

  it('is none of those whose card left nothing to be recorded', () => {
    const holder = { ...visitor, permits: [card] };
    expect(needOf(holder, gap)).toBeUndefined();
    expect(needOf(holder, forgotten)).toBeUndefined();
    expect(needOf({ ...visitor, permits: [{ ...card, from: '2026-10-01' }] }, forgotten)).toBe('advised');
  });

  it('is none for an entry of a stay that was left and recorded', () => {
    expect(needOf(visitor, { ...gap, recorded: { entry: false } })).toBe('advised');
  });
});

describe('the days', () => {
  const idsOf = (records: RecordState) =>
    allDeadlines(records, tripOf(records, today), today).map(({ id, day }) => `${day} ${id}`);

  it('have the last day of the stay for whom days count, by the other trips', () => {
    expect(idsOf(state)).toEqual(['2027-03-02 leave-by-a-j']);
    const before = { 'trip.t': { member: 'a', entry: '2026-09-01', exit: '2026-11-09' } };
    expect(idsOf(stateOf({ 'member.a': visitor, 'journey.j': journey, ...before }))).toEqual([
      '2026-12-22 leave-by-a-j',
    ]);
  });

  it('come from papers and letters alone where there is no trip, of everybody', () => {
    const card = { paper: 'carte-sejour', issuer: 'FR', until: '2027-06-30' };
    const papers = {
      'member.a': visitor,
      'member.c': { ...resident, permits: [card] },
      'letters.a': { sent: [today] },
    };
    expect(idsOf(stateOf(papers))).toEqual(['2027-01-07 ees-answer-a-2026-11-23', '2027-06-30 permit-end-c-0']);
    expect(idsOf(stateOf({ ...papers, 'member.b': resident, 'journey.j': journey }))).toEqual([
      '2027-01-07 ees-answer-a-2026-11-23',
      '2027-03-02 leave-by-a-j',
      '2027-06-30 permit-end-c-0',
    ]);
  });

  it('have the validation of a VLS-TS by the entry that was made, though the trip is a later one', () => {
    const visa = { kind: 'VLS-TS', issuer: 'FR', validation: 'due', from: '2026-09-20', until: '2027-09-19' };
    const newcomer = {
      ...visitor,
      nationalities: ['IN'],
      documents: [{ kind: 'passport', issuer: 'IN' }],
      visas: [visa],
    };
    const christmas = {
      members: ['a'],
      exit: { place: 'airport', date: '2026-12-20' },
      entry: { place: 'airport', date: '2027-01-04' },
    };
    const came = { 'trip.t': { member: 'a', entry: '2026-10-01', exit: null } };
    const records = { 'member.a': newcomer, 'journey.j': christmas, ...came };
    expect(idsOf(stateOf(records))).toContain('2027-01-01 validation-a-0');
    // The same without any journey, and with a journey for the entry.
    expect(idsOf(stateOf({ 'member.a': newcomer, ...came }))).toContain('2027-01-01 validation-a-0');
    const first = { members: ['a'], entry: { place: 'airport', date: '2026-10-01' } };
    expect(idsOf(stateOf({ 'member.a': newcomer, 'journey.i': first, 'journey.j': christmas }))).toContain(
      '2027-01-01 validation-a-0',
    );
  });

  it('have the link in the e-mail from ameli while its days run: its last sure day is the day before', () => {
    const link = emailLinkDay('2026-11-30', today);
    expect(link).toMatchObject({ id: 'ameli-email-link', day: '2026-11-29', past: false, certainty: 'low', name: '' });
    expect(link?.because).toContain('one guide');
    expect(emailLinkDay('2026-11-23', today)?.past).toBe(true);
    expect(emailLinkDay('', today)).toBeUndefined();
    expect(emailLinkDay(undefined, today)).toBeUndefined();
    expect(emailLinkDay('2026-02-30', today)).toBeUndefined();
    const file = calendarOf(link ? [link] : [], Temporal.Instant.from('2026-11-23T09:00:00Z'));
    expect(file).toContain('SUMMARY:Last day to click the link in the e-mail from ameli\r\n');
    expect(file).toContain('DTSTART;VALUE=DATE:20261129');
  });

  it('leave out a letter whose day is not typed to the end', () => {
    const sent = stateOf({
      'member.b': resident,
      'journey.j': journey,
      'letters.b': { sent: ['2026-11-23', '2026-'] },
    });
    expect(idsOf(sent)).toEqual(['2027-01-07 ees-answer-b-2026-11-23']);
  });

  it('go into the calendar with the name of whom they are', () => {
    const file = calendarOf(allDeadlines(state, trip(state), today), Temporal.Instant.from('2026-11-23T09:00:00Z'));
    expect(file).toContain('SUMMARY:Last day of your stay by the 90/180 rule (You)');
    expect(file).toContain('DTSTART;VALUE=DATE:20270302');
  });
});

describe('the list in words', () => {
  const item = (part: Partial<ListItem>) =>
    ({ id: 'x', need: 'needed', form: 'original', luggage: 'hand', ...part }) as ListItem;

  it('lets one tick what has to be got, not what is met or fails', () => {
    expect(isTickable(item({}))).toBe(true);
    expect(isTickable(item({ need: 'advised', standing: 'to-check' }))).toBe(true);
    expect(isTickable(item({ standing: 'in-order' }))).toBe(true);
    expect(isTickable(item({ standing: 'in-order', form: 'no-paper' }))).toBe(false);
    expect(isTickable(item({ standing: 'fails' }))).toBe(false);
    expect(isTickable(item({ need: 'not-needed' }))).toBe(false);
  });

  it('counts what is ready', () => {
    const items = [
      item({ id: 'a' }),
      item({ id: 'b', standing: 'in-order', form: 'no-paper' }),
      item({ id: 'c', standing: 'fails' }),
      item({ id: 'd', need: 'not-needed' }),
    ];
    expect(progressOf(items, ['a', 'c', 'd'], [{ done: true }, {}])).toEqual({ done: 3, of: 5 });
    expect(progressOf([], [], [])).toEqual({ done: 0, of: 0 });
  });

  it('says how and when', () => {
    expect(carriedAs(item({}))).toBe('The original, in the hand luggage.');
    expect(carriedAs(item({ form: 'no-paper', luggage: 'none' }))).toBeUndefined();
    expect(carriedAs(item({ form: 'no-paper', luggage: 'any' }))).toBe('In any luggage.');
    expect(otherWayInWords({ way: 'exit', need: 'not-established', because: '' })).toBe('Going out: not established.');
    expect(waysInWords(['entry', 'exit'])).toBe('coming in and going out');
  });
});
