// What the user types is never read: the built content script runs in the page's own world, where everything that holds
// typed text has a trap, while the whole journey is walked, typed and explained.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { walkJourney } from '../../scripts/walk.mjs';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { stored } from './harness/own-page.ts';
import { type Session, startSession } from './harness/session.ts';
import { trapReads } from './harness/trap.ts';

const pages = await loadPages(['journey']);
let bare: Session;

beforeAll(async () => {
  bare = await startSession({ pages: (url) => answerFor(pages, url), extension: 'none' });
});
afterAll(() => bare.close());

/** Walks the journey with the trapped script in every page; gives what the traps caught on all of them. */
async function caughtOnTheWay(): Promise<string[]> {
  const page = await bare.browser.newPage();
  await trapReads(page);
  const caught: string[] = [];
  await walkJourney(page, pages, {
    atPage: async () => void caught.push(...(await caughtOn(page))),
  });
  await page.close();
  return caught;
}

function caughtOn(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { trappedReads: string[] }).trappedReads);
}

test('nothing typed is read while the journey is walked', { timeout: 120_000 }, async () => {
  expect(await caughtOnTheWay()).toEqual([]);
});

test('the traps would notice', async () => {
  const ways = {
    value: 'void target.value',
    checked: 'void target.checked',
    'getAttribute value': "target.getAttribute('value')",
    FormData: 'new FormData(target.form)',
    'listener for input': "target.addEventListener('input', () => {})",
  };
  const page = await bare.browser.newPage();
  await trapReads(page, `addEventListener('focusin', ({ target }) => { ${Object.values(ways).join('; ')} });`);
  await page.goto(pages.find(({ name }) => name === 'journey/identity')?.url ?? '');
  await page.focus('[data-expect="nir:13"]');
  const caught = await caughtOn(page);
  expect(new Set(caught.map((one) => one.split(':')[0]))).toEqual(new Set(Object.keys(ways)));
  await page.close();
});

test('storage holds nothing of the pages: only what the user switched', { timeout: 120_000 }, async () => {
  const session = await startSession({ pages: (url) => answerFor(pages, url) });
  try {
    const page = await session.browser.newPage();
    await walkJourney(page, pages);
    expect(await stored(session)).toEqual({ local: {}, sync: {}, session: {} });
  } finally {
    await session.close();
  }
});
