// A new user's walk by the keyboard alone: stamp, days, documents, what goes wrong, the letter. Nothing is asked twice.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goToOwn } from '../../scripts/own-page.mjs';
import { accessible } from './harness/accessible.ts';
import { type ExtensionApi, forget, stored } from './harness/own-page.ts';
import { type Session, startSession } from './harness/session.ts';
import { fromToday, reads } from './harness/typed.ts';
import { zoom } from './harness/zoom.ts';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession({ pages: () => undefined });
  page = await session.browser.newPage();
  await page.setViewport({ width: 400, height: 600 });
  await forget(session);
  await goToOwn(page, `${session.popupUrl}#stamps`);
  await page.waitForSelector('.stamps');
});
afterAll(() => session.close());

/** What the focus is on: its label, or its own text. */
const here = () =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLInputElement | null;
    const label = one?.labels?.[0];
    return (label?.querySelector('span')?.textContent ?? label?.textContent ?? one?.textContent ?? '').trim();
  });

/**
 * Presses Tab until the focus is on what is called so; backwards for what stands before, since past the end of the page the
 * focus goes to the browser's own bars.
 */
async function tabTo(name: string, { back = false } = {}): Promise<void> {
  if (back) await page.keyboard.down('Shift');
  try {
    for (let step = 0; step < 80; step += 1) {
      if ((await here()).startsWith(name)) return;
      await page.keyboard.press('Tab');
    }
  } finally {
    if (back) await page.keyboard.up('Shift');
  }
  throw new Error(`No key leads to ${name}.`);
}

/** Goes to a button or link with the Tab key and presses Enter. */
async function enter(name: string, direction = {}): Promise<void> {
  await tabTo(name, direction);
  await page.keyboard.press('Enter');
}

const asked = (text: string) =>
  page.waitForFunction(
    (text) => document.querySelector('#question, .question h3')?.textContent?.startsWith(text),
    {},
    text,
  );
/** Where the reader is put when a page comes: its head. */
const arrives = (head: string) =>
  page.waitForFunction((head) => document.activeElement?.textContent?.trim().startsWith(head), {}, head);
const address = () => page.evaluate(() => location.hash);
const local = async () => {
  await page.evaluate(async () => void (await (globalThis as { browser?: ExtensionApi }).browser?.storage.local.get()));
  return Object.entries((await stored(session)).local) as [string, Record<string, unknown>][];
};
/** Each control that is there for a screen reader has a role and a name. */
async function isNamed(): Promise<void> {
  const controls = await accessible(
    session,
    page,
    '#panel button, #panel input, #panel select, #panel a, #panel summary',
  );
  const there = controls.filter(({ role }) => role !== 'none');
  expect(there.length).toBeGreaterThan(2);
  for (const { role, name } of there) expect([role, name]).not.toContain('');
}
/** The button is reached by key, and asks the browser to print. */
async function prints(): Promise<void> {
  await page.evaluate(() => {
    document.body.removeAttribute('data-printed');
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await enter('Print');
  await page.waitForSelector('[data-printed]');
}
const kept = async (kind: string) =>
  (await local()).filter(([key]) => key.startsWith(`${kind}.`)).map(([, value]) => value);

test('Days takes two trips, and one of them leads to its stamps', async () => {
  await page.keyboard.press('Tab');
  await tabTo('Stamps');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => location.hash === '#days');
  await enter('Add a trip');
  await arrives('Trip');
  await tabTo('In');
  await page.keyboard.type(fromToday(-105));
  await tabTo('Out');
  await page.keyboard.type(fromToday(-18));
  await enter('Done');
  await reads(page, '88');
  // A second trip that is still to come: its stamps and papers are asked from its own page.
  await enter('Add a trip');
  await arrives('Trip');
  await tabTo('In');
  await page.keyboard.type(fromToday(10));
  await tabTo('Out');
  await page.keyboard.type(fromToday(11));
  await reads(page, 'What to carry');
  await enter('Will it be stamped?');
});

test('Stamps takes the days from the trip, asks the rest, and goes by the days used', async () => {
  await asked('Where do you cross');
  await tabTo('Where is the border control?');
  await page.keyboard.press('D');
  const typed = await page.$$eval('.question-card input, .card input, main input', (all) =>
    all.map((one) => one.value),
  );
  expect(typed).toEqual(expect.arrayContaining([fromToday(10), fromToday(11)]));
  await enter('Next');
  await asked('Which nationalities');
  await tabTo('Nationality');
  // The Bahamas: no visa is needed.
  await page.keyboard.press('B');
  await enter('Next');
  await asked('Do you hold a residence card');
  await enter('None: I am visiting');
  for (let step = 0; step < 2 && (await page.$('.verdict')) === null; step += 1) {
    const question = await page.$eval('#question', (one) => one.textContent ?? '');
    await enter(question.startsWith('Is there a visa') ? 'No visa sticker' : 'No');
    await page.waitForFunction((before) => document.querySelector('#question')?.textContent !== before, {}, question);
  }
  await page.waitForSelector('.verdict');
  expect(await page.$eval('.verdict .seal', (one) => one.textContent)).toContain('RECORDED');
  // The days were counted from the trips, so they are not assumed.
  expect(await page.$eval('.assumed summary', (one) => one.textContent)).not.toContain('days used');
  expect(await page.$eval('.assumed', (one) => one.textContent)).toContain('Your trips make 88.');
  await isNamed();
});

/** The answer that is chosen to each question of the list; a question that stands here twice would be asked twice. */
const ANSWERS: readonly [question: string, answer: string][] = [
  ['Is this traveller under 18', 'No, 18 or older'],
  ['When was the passport issued', 'I do not have it at hand'],
  ['Where does this traveller sleep', 'Hotel'],
  ['Which of these come along', 'None of these'],
  ['Who pays when this traveller', 'The NHS'],
];

test('Documents asks only what was not said, and prints on one page', async () => {
  await enter('What to carry');
  await arrives('Documents for this trip');
  await isNamed();
  expect(await address()).toBe('#documents');
  const questions: string[] = [];
  for (;;) {
    const text = await page.$$eval('#question', ([one]) => one?.textContent ?? '');
    if (text === '') break;
    expect(questions).not.toContain(text);
    questions.push(text);
    const found = ANSWERS.find(([question]) => text.startsWith(question));
    expect(found, `“${text}” is not expected`).toBeDefined();
    await enter(found?.[1] ?? '');
    await page.waitForFunction((before) => document.querySelector('#question')?.textContent !== before, {}, text);
  }
  expect(questions).toHaveLength(ANSWERS.length);
  const lines = await page.$$eval('[data-item]', (all) => all.map((one) => one.getAttribute('data-item')));
  expect(lines).toEqual(expect.arrayContaining(['travel-document', 'lodging', 'funds', 'goods']));
  await prints();
  if (session.kind === 'chromium') {
    const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
});

test('each way leads back: the days, the verdict, the card, what goes wrong, and the letter', async () => {
  await enter('How long you may stay: Days', { back: true });
  await arrives('How long may I stay?');
  // The trip and the journey made of it are one trip.
  expect(await page.$$eval('.trips tbody', (all) => all.length)).toBe(2);
  expect((await kept('trip')).length).toBe(2);
  expect((await kept('journey')).length).toBe(1);
  await tabTo('Days', { back: true });
  await page.keyboard.press('ArrowLeft');
  await page.waitForSelector('.verdict');
  await enter('How long may I stay?');
  await arrives('How long may I stay?');
  // Not by the driver: in Firefox that takes the focus from the window.
  await page.evaluate(() => history.back());
  await page.waitForSelector('.verdict');
  await enter('Show the officer');
  await page.waitForSelector('.officer-card');
  await enter('If it goes wrong');
  await arrives('My entry or my exit was not');
  await enter('The letter to have the data put right');
  await arrives('Letter: correct EES data');
  await isNamed();
  await prints();
});

test('all of it fits at twice the size', async () => {
  await page.setViewport({ width: 640, height: 800 });
  await zoom(session, page, 2);
  for (const hash of [
    '#stamps',
    '#days',
    '#days/counted',
    '#documents',
    '#documents/days',
    '#documents/wrong/not-recorded',
  ]) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, hash);
    await page.waitForFunction(
      (hash) => document.querySelector(`#panel[aria-labelledby="tab-${hash}"] h2`),
      {},
      hash.slice(1).split('/')[0],
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), hash).toBeLessThanOrEqual(0);
  }
  await zoom(session, page, 1);
});

test('nothing was asked of the network, and nothing went wrong on the way', async () => {
  expect(session.asked).toEqual([]);
  expect(await session.errors()).toEqual([]);
});
