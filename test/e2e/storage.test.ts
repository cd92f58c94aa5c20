// What is kept, and how surely: each keystroke, two tabs at once, damaged and full storage, backups, erasing everything.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { goToOwn } from '../../scripts/own-page.mjs';
import { axeFaults } from './harness/axe.ts';
import { forget, store, stored } from './harness/own-page.ts';
import { type Session, startSession } from './harness/session.ts';
import { press, reads, typeInto } from './harness/typed.ts';

let session: Session;
let folder: string;
beforeAll(async () => {
  session = await startSession({ pages: () => undefined });
  folder = await mkdtemp(join(tmpdir(), 'bienvenue-backup-'));
});
afterAll(async () => {
  await session.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => forget(session));

async function openAt(hash: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.setViewport({ width: 400, height: 600 });
  await goToOwn(page, `${session.popupUrl}${hash}`);
  await page.waitForSelector('.days');
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const local = async () => (await stored(session)).local;
const TRIP = { member: 'a', entry: '2026-05-03', exit: '2026-05-20' };
const RECORDS = {
  'member.a': { nickname: 'Emma' },
  'trip.1': TRIP,
  'plan.1': { member: 'a', entry: '2027-01-01', exit: '' },
};

describe('each keystroke is kept', () => {
  test('half a date, the page closed at once', async () => {
    const first = await openAt('#days/trip/new');
    await typeInto(first, 'In', '3 Ma');
    await first.close({ runBeforeUnload: false });
    const second = await openAt('#days');
    await reads(second, '3 Ma');
    // Firefox may drop what a page stores in its last moment: then the next page that opens stores it.
    const [member] = Object.keys(await local()).filter((key) => key.startsWith('member.'));
    expect((await local())['trip.new']).toEqual({ member: member?.slice(7), entry: '3 Ma', exit: '' });
    await press(second, 'Edit');
    await second.waitForFunction(() => document.querySelector('input')?.value === '3 Ma');
    await second.close();
  });
});

describe('two tabs', () => {
  test('see each other at once and overwrite nothing', async () => {
    await store(session, RECORDS);
    const one = await openAt('#days/trip/1');
    const other = await openAt('#days/people');
    await other.bringToFront();
    await typeInto(other, 'Nickname', 'Em');
    await one.bringToFront();
    await typeInto(one, 'Out', '2026-05-21');
    await other.bringToFront();
    await typeInto(other, 'Nickname', 'Emma B');
    await other.waitForFunction(() => document.querySelector('legend')?.textContent === 'Emma B');
    expect(await local()).toEqual({
      ...RECORDS,
      'member.a': { nickname: 'Emma B' },
      'trip.1': { ...TRIP, exit: '2026-05-21' },
    });
    await other.evaluate(() => {
      location.hash = '#days';
    });
    await reads(other, '21 May 2026');
    await one.close();
    await other.close();
  });
});

describe('a damaged store', () => {
  test('is told; the rest works; what is damaged is saved for repair and never lost', async () => {
    await store(session, { ...RECORDS, 'trip.2': 'rotten' });
    const page = await openAt('#days');
    await reads(page, 'One stored record could not be read.');
    expect(await page.$$eval('.trips tbody', (all) => all.length)).toBe(1);
    expect(JSON.parse(await savedBy(page, 'Save what could not be read'))).toEqual({
      unreadable: { 'trip.2': 'rotten' },
      setAside: {},
    });
    const { ours, theirs } = await axeFaults(page);
    expect([...ours, ...theirs]).toEqual([]);
    // The place of the damaged record is used again.
    await page.evaluate(() => {
      location.hash = '#days/trip/2';
    });
    await typeInto(page, 'In', '2026-06-01');
    await page.waitForFunction(() => !document.body.innerText.includes('could not be read'));
    expect(await local()).toMatchObject({ 'trip.2': { entry: '2026-06-01' }, 'setAside.trip.2': ['rotten'] });
    await page.evaluate(() => {
      location.hash = '#days/data';
    });
    await reads(page, '1 kept aside earlier');
    await page.close();
  });
});

/** What the button hands to the browser's downloads. */
async function savedBy(page: Page, button: string): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    Object.assign(window, { saved: undefined });
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(window, { saved: blob.text() });
      return make(blob);
    };
  });
  await press(page, button);
  return page.evaluate(() => (window as unknown as { saved: Promise<string> }).saved);
}

test('a full store says so, keeps the change in the page, and stores it when there is room again', async () => {
  await store(session, RECORDS);
  const page = await openAt('#days/trip/1');
  await page.evaluate(() => {
    const { local } = (globalThis as unknown as { browser: { storage: { local: { set: unknown } } } }).browser.storage;
    const { set } = local;
    Object.assign(window, {
      makeRoom: () => {
        local.set = set;
      },
    });
    local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  await typeInto(page, 'Out', '2026-05-22');
  await reads(page, 'Your last change is not stored');
  expect((await local())['trip.1']).toEqual(TRIP);
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await press(page, 'Try again');
  await page.waitForFunction(() => !document.body.innerText.includes('not stored'));
  expect((await local())['trip.1']).toEqual({ ...TRIP, exit: '2026-05-22' });
  await page.close();
});

describe('a backup', () => {
  const choose = async (page: Page, text: string) => {
    const path = join(folder, 'backup.json');
    await writeFile(path, text);
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };

  test('goes out, everything is erased, and it comes in again; both can be taken back', async () => {
    await store(session, { ...RECORDS, explain: false });
    const page = await openAt('#days/data');
    const backup = await savedBy(page, 'Save a backup');
    expect(JSON.parse(backup)).toMatchObject({ program: 'Bienvenue backup', version: 1, records: RECORDS });
    await press(page, 'Erase everything …');
    await reads(page, 'This erases 1 person, 1 trip, 1 plan, 0 journeys');
    expect(await focused(page)).toBe('Keep it');
    await press(page, 'Yes, erase everything');
    await reads(page, 'Everything was erased.');
    // In sight, however far down the page one was.
    await expect.poll(() => focused(page)).toBe('Undo');
    expect(await local()).toEqual({});
    await press(page, 'Undo');
    await reads(page, 'Taken back.');
    expect(await local()).toEqual({ ...RECORDS, explain: false });
    await forget(session);
    await choose(page, backup);
    await reads(page, 'Not here yet: 3. Here, but different: 0.');
    await press(page, 'Add what is missing here');
    await reads(page, 'What was missing was added');
    expect(await local()).toEqual(RECORDS);
    await store(session, { 'trip.1': { ...TRIP, exit: null }, 'trip.7': TRIP });
    await choose(page, backup);
    await reads(page, 'Here, but different: 1.');
    await press(page, 'Replace everything here');
    await reads(page, 'Everything here was replaced');
    expect(await local()).toEqual(RECORDS);
    await press(page, 'Undo');
    await reads(page, 'Taken back.');
    expect(await local()).toEqual({ ...RECORDS, 'trip.1': { ...TRIP, exit: null }, 'trip.7': TRIP });
    await page.close();
  });

  test('that is broken, foreign or newer changes nothing and says why', async () => {
    await store(session, RECORDS);
    const page = await openAt('#days/data');
    for (const [text, words] of [
      ['{"program": "Bienvenue ba', 'the file is cut off. Nothing was changed.'],
      ['{"name": "something else"}', 'This file is not a backup of Bienvenue. Nothing was changed.'],
      ['{"program": "Bienvenue backup", "version": 9, "records": {}}', 'newer version of Bienvenue.'],
      ['{"program": "Bienvenue backup", "version": 1, "records": {"trip.1": 5}}', 'One record of 1 cannot be read'],
    ] as const) {
      await choose(page, text);
      await reads(page, words);
    }
    expect(await local()).toEqual(RECORDS);
    await page.close();
  });
});

test('nothing was complained about', async () => {
  // What Firefox notes of a page that was closed while it stored something, as the first test does.
  const unloaded = /^Promise (?:resolved|rejected) after context unloaded/;
  expect((await session.errors()).filter(({ text }) => !unloaded.test(text))).toEqual([]);
});
