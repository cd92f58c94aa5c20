import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fake } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));

import {
  type Backup,
  backupOf,
  compareBackup,
  contentsInWords,
  readBackup,
  restoring,
} from '../../../src/storage/backup.ts';
import { KINDS } from '../../../src/storage/household.ts';
import { openRecords } from '../../../src/storage/records.ts';

const ITEMS = {
  'member.a': { nickname: 'Em', permits: [{ paper: 'carte-sejour', issuer: 'FR', from: '2026-01-01' }] },
  'trip.1': { member: 'a', entry: { earliest: '2026-05-03', latest: '2026-05-06' }, exit: 'unknown' },
  'trip.2': { member: 'a', entry: '03/04', exit: null, moves: [{ on: '', to: 'outside' }] },
  'plan.1': { member: 'a', entry: '2027-01-01', exit: '' },
  'journey.1': { members: ['a'], entry: { date: '2026-12-01' } },
  'chosen.tab': { is: 'days' },
};

beforeEach(() => fake.renew());

async function storeWith(items: Record<string, unknown>) {
  fake.browser.plant(structuredClone(items));
  return openRecords(KINDS);
}

function read(text: string): Backup {
  const backup = readBackup(text);
  if (typeof backup === 'string') throw new Error(backup);
  return backup;
}

const savedBackup = async () => backupOf((await storeWith(ITEMS)).now(), '2026-11-23');

test('out and in again gives the same', async () => {
  const text = await savedBackup();
  const { now, put } = await storeWith({});
  put(restoring(read(text), now(), 'replace'));
  expect(Object.fromEntries(now().records)).toEqual(ITEMS);
  expect(backupOf(now(), '2026-11-23')).toBe(text);
});

test('holds nothing that could not be read', async () => {
  const { now } = await storeWith({ ...ITEMS, 'trip.9': 'rotten' });
  expect(backupOf(now(), '2026-11-23')).not.toContain('rotten');
});

describe('a file that is no backup is told why', () => {
  const file = (change: object) =>
    JSON.stringify({ program: 'Bienvenue backup', version: 1, made: '', records: {}, ...change });
  test.each([
    ['', 'This is not a backup of Bienvenue: it is not JSON, or the file is cut off.'],
    ['{"program": "Bienvenue ba', 'This is not a backup of Bienvenue: it is not JSON, or the file is cut off.'],
    ['[]', 'This file is not a backup of Bienvenue.'],
    ['null', 'This file is not a backup of Bienvenue.'],
    ['{"trips": []}', 'This file is not a backup of Bienvenue.'],
    [file({ version: 2 }), 'This backup was made by a newer version of Bienvenue. Update the extension first.'],
    [file({ version: 'x' }), 'This backup was made by a newer version of Bienvenue. Update the extension first.'],
    [file({ version: 0 }), 'This backup is damaged: its records are missing.'],
    [file({ records: [] }), 'This backup is damaged: its records are missing.'],
    [
      file({ records: { 'trip.1': { member: 'a' } } }),
      'This backup is damaged: One record of 1 cannot be read (the first is “trip.1”).',
    ],
    [
      file({ records: { 'setting.x': true, 'trip.': {} } }),
      'This backup is damaged: 2 records of 2 cannot be read (the first is “setting.x”).',
    ],
    [
      file({ records: { 'member.a': { surprise: 1 } } }),
      'This backup is damaged: One record of 1 cannot be read (the first is “member.a”).',
    ],
  ])('%s', (text, problem) => {
    expect(readBackup(text)).toBe(problem);
  });
});

describe('bringing it in', () => {
  const here = {
    ...ITEMS,
    'trip.1': { member: 'a', entry: '2026-05-04', exit: '' },
    'trip.7': { member: 'a', entry: '', exit: '' },
    'chosen.tab': { is: 'ameli' },
  };

  test('compares', async () => {
    const backup = read(await savedBackup());
    const { now } = await storeWith({ 'member.a': ITEMS['member.a'], 'trip.1': here['trip.1'] });
    expect(compareBackup(backup, now())).toEqual({
      missingHere: ['journey.1', 'plan.1', 'trip.2'],
      different: ['trip.1'],
    });
  });

  test.each([
    ['add', here],
    ['add-and-update', { ...here, 'trip.1': ITEMS['trip.1'] }],
    ['replace', ITEMS],
  ] as const)('%s, and back', async (how, expected) => {
    const backup = read(await savedBackup());
    const { now, put, takeBack } = await storeWith(here);
    const change = restoring(backup, now(), how);
    const before = put(change);
    expect(Object.fromEntries(now().records)).toEqual(expected);
    expect(takeBack(change, before)).toBe(0);
    expect(Object.fromEntries(now().records)).toEqual(here);
  });
});

test('its contents in words', async () => {
  expect(contentsInWords(read(await savedBackup()).records)).toBe('1 person, 2 trips, 1 plan, 1 journey');
});
