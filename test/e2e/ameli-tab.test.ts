// The ameli tab: all of it readable before one has ever been on the site, the countdown from start to end, at any width.
import 'temporal-polyfill/global';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { emulateMedia } from '../../scripts/media.mjs';
import { goToOwn } from '../../scripts/own-page.mjs';
import { axeFaults } from './harness/axe.ts';
import { forget, store, stored } from './harness/own-page.ts';
import { saved } from './harness/saved-file.ts';
import { type Session, startSession } from './harness/session.ts';
import { press, reads } from './harness/typed.ts';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession({ pages: () => undefined });
  page = await session.browser.newPage();
  await page.setViewport({ width: 400, height: 600 });
});
afterAll(() => session.close());
beforeEach(() => forget(session));

async function open(records: Record<string, unknown> = {}): Promise<void> {
  await page.goto('about:blank');
  await store(session, records);
  await goToOwn(page, `${session.popupUrl}#ameli`);
  await reads(page, 'Have these at hand');
}

test('holds everything that the pages say, and what goes before them', async () => {
  await open();
  const headings = await page.$$eval('h2', (all) => all.map(({ textContent }) => textContent));
  for (const heading of [
    'This page is open in its own tab',
    'The link in the e-mail',
    'Temporary numbers do not work',
    'Have these at hand',
    'Creating your account',
    'Other ways through the site',
    'Which step are you at?',
    'Stuck?',
    'Forms on paper',
    'All explanations',
    'Is the page already in English?',
  ]) {
    expect(headings).toContain(heading);
  }
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
  const text = (await page.evaluate(() => document.body.innerText)).replace(/\u00a0/g, ' ');
  for (const said of [
    'S1106 (cerfa 15763)',
    'S3704 (cerfa 12485)',
    'S3705',
    "J'ai un numéro provisoire. Que manque-t-il à mon dossier",
    'Mon compte ameli est bloqué.',
    'The English line: 09 74 75 36 46',
    'Monday to Friday, 8:30 to 17:30.',
    'By phone, from abroad: +33 1 84 90 36 46',
    'MSA (farming), MGEN',
    'Service momentanément indisponible',
    'Check the number first. A temporary or a new number may simply be unknown.',
    'Titre de séjour\nResidence permit',
    'choose French or “Show original”',
  ]) {
    expect(text).toContain(said);
  }
});

test('starts the countdown, puts it into a calendar, and clears it by hand', async () => {
  await open();
  await reads(page, 'No official page that we found confirms them.');
  await press(page, 'It came today: start the 7 days');
  await reads(page, '7 days left.');
  await reads(page, 'No official page that we found confirms them.');
  const clickBefore = Temporal.Now.plainDateISO().add({ days: 7 }).toString();
  await expect.poll(() => stored(session)).toMatchObject({ local: { clickBefore } });
  const { name, text } = await saved(page, 'Add to a calendar');
  expect(name).toBe('ameli-link.ics');
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(event?.startDate.toString()).toBe(Temporal.Now.plainDateISO().add({ days: 6 }).toString());
  expect(event?.summary).toBe('Last day to click the link in the e-mail from ameli');
  expect(event?.description).toContain('No official page');
  await press(page, 'I clicked it: clear');
  await reads(page, 'It came today');
  await expect.poll(async () => (await stored(session)).local.clickBefore ?? '').toBe('');
});

test('tells when the days are over', async () => {
  await open({ clickBefore: Temporal.Now.plainDateISO().subtract({ days: 1 }).toString() });
  await reads(page, 'The link was to be clicked before');
  await reads(page, 'The days are over.');
  // A day that has gone is nothing for a calendar.
  const buttons = await page.$$eval('section.amber button', (all) => all.map(({ textContent }) => textContent));
  expect(buttons).toEqual(['Clear']);
});

test('tells that the day that was stored cannot be read', async () => {
  await open({ clickBefore: 42 });
  await reads(page, 'The day that was stored could not be read and is kept aside.');
  await press(page, 'It came today: start the 7 days');
  await reads(page, '7 days left.');
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('could not be read');
});

test.each([
  [320, {}],
  [400, { dark: true }],
])('is whole at %i pixels with %o', async (width, media) => {
  await page.setViewport({ width, height: 600 });
  await open();
  // Not before: Firefox forgets it where a tab goes over to a page of the extension.
  await emulateMedia(session, page, media);
  expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe('dark' in media);
  await page.$$eval('section > details', (all) => {
    for (const one of all) one.open = true;
  });
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(wide).toBeLessThanOrEqual(0);
  expect((await axeFaults(page)).ours).toEqual([]);
  await emulateMedia(session, page, {});
});
