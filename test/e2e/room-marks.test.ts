// Where marks stand: on nothing of the page, at their own field, in wide, narrow and zoomed windows and with large text.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { markFaults } from './harness/covering.ts';
import { type Session, startSession } from './harness/session.ts';
import { marked } from './harness/shown.ts';
import { zoom } from './harness/zoom.ts';

const names = [
  ...['journey/proof', 'journey/contact', 'old-portal/identity-table', 'old-portal/login-2017'],
  ...['state-style/contact', 'synapse/current-creation', 'synapse/current-components'],
  ...['oddities/split-boxes', 'oddities/right-to-left'],
];
/** At 320 pixels some fields stand so close together that any mark would cover something: these may go without. */
const mayLack: Readonly<Record<string, readonly string[]>> = {
  'old-portal/identity-table': ['prenom', 'nir:13', 'dateNaissance'],
  'synapse/current-components': ['nir:13'],
  'oddities/right-to-left': ['nir:13'],
};
/** So high that every field is in the window. */
const height = 2600;

let session: Session;
let pages: Awaited<ReturnType<typeof loadPages>>;
let page: Page;
beforeAll(async () => {
  pages = await loadPages(['journey', 'old-portal', 'state-style', 'synapse', 'oddities']);
  session = await startSession({ pages: (url) => answerFor(pages, url) });
});
afterAll(() => session.close());
beforeEach(async () => {
  page = await session.browser.newPage();
  return () => page.close();
});

async function goTo(name: string): Promise<void> {
  await page.goto(pages.find((one) => one.name === name)?.url ?? '');
  await marked(page);
}

test.each([1280, 640, 320])('at %i pixels', { timeout: 60_000 }, async (width) => {
  await page.setViewport({ width, height });
  for (const name of names) {
    await goTo(name);
    const { faults, unmarked } = await markFaults(page);
    const lacking = unmarked.filter((id) => width > 320 || !mayLack[name]?.includes(id));
    expect.soft({ faults, lacking }, name).toEqual({ faults: [], lacking: [] });
  }
});

test.each(['journey/contact', 'state-style/identity', 'synapse/current-creation'])('%s at 200 % zoom', async (name) => {
  await page.setViewport({ width: 1280, height });
  await goTo(name);
  await zoom(session, page, 2);
  await marked(page);
  await expect.poll(() => markFaults(page), { timeout: 10_000 }).toEqual({ faults: [], unmarked: [] });
  await zoom(session, page, 1);
});

test.each(['journey/contact', 'state-style/identity', 'old-portal/identity-fifteen'])(
  '%s with text twice as large',
  async (name) => {
    await page.setViewport({ width: 900, height });
    await goTo(name);
    await page.addStyleTag({ content: 'body { font-size: 32px } .aide, .indice, .message_erreur { font-size: 28px }' });
    await marked(page);
    await expect.poll(() => markFaults(page), { timeout: 10_000 }).toEqual({ faults: [], unmarked: [] });
  },
);
