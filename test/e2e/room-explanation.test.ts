// Where an explanation stands: inside the window, and over neither its field, nor the field's label, nor what comes next.
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { atRest } from './harness/at-rest.ts';
import { type Session, startSession } from './harness/session.ts';
import { type Box, marked, shown } from './harness/shown.ts';
import { zoom } from './harness/zoom.ts';

let session: Session;
let pages: Awaited<ReturnType<typeof loadPages>>;
let page: Page;
beforeAll(async () => {
  pages = await loadPages(['journey', 'synapse']);
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

/** Opens one explanation after the other with F1, each with its field in the middle of the window. */
async function explanationFaults(): Promise<readonly string[]> {
  const faults: string[] = [];
  const fields = await page.$$('[data-expect]:not([data-expect*=none], [data-expect*=same])');
  for (const field of fields) {
    const expect = await field.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      return element.getAttribute('data-expect');
    });
    await field.focus();
    await page.keyboard.press('F1');
    const atOnce = await faultsAt(field);
    // What the page has moved since is followed in the next frame.
    if (atOnce.length > 0) await atRest(page);
    const still = atOnce.length > 0 ? await faultsAt(field) : [];
    faults.push(...still.map((what) => `that of ${expect} ${what}`));
    await page.keyboard.press('Escape');
  }
  return faults;
}

async function faultsAt(field: ElementHandle): Promise<readonly string[]> {
  const { rect } = (await shown(page)) ?? {};
  return rect ? field.evaluate(covered, rect) : ['is not there'];
}

/** Runs in the page. */
function covered(field: Element, card: Box): string[] {
  const overlaps = ({ left, top, right, bottom }: Box) =>
    left < card.right - 1 && card.left < right - 1 && top < card.bottom - 1 && card.top < bottom - 1;
  const frameOf = (one: Element) => (one.closest('.v-field') ?? one).getBoundingClientRect();
  const all = [...document.querySelectorAll('[data-expect]')].filter((one) => one.checkVisibility());
  const isSame = (one: Element | undefined) => /\bsame\b/.test(one?.getAttribute('data-expect') ?? '');
  let last = all.indexOf(field);
  const boxes = [field];
  for (; isSame(all[last + 1]); last += 1) boxes.push(all[last + 1] as Element);
  const labels = (field as HTMLInputElement).labels ?? [];
  const legend = field.closest('fieldset')?.querySelector('legend');
  const range = document.createRange();
  const lines = [...(labels.length > 0 ? labels : legend ? [legend] : [])].flatMap((label) => {
    range.selectNodeContents(label);
    return [...range.getClientRects()];
  });
  const next = all[last + 1];
  const faults: string[] = [];
  if (boxes.some((box) => overlaps(frameOf(box)))) faults.push('covers its field');
  if (lines.some(overlaps)) faults.push('covers its label');
  if (next && overlaps(frameOf(next))) faults.push('covers the next field');
  const button = document.querySelector('main [type=submit]');
  if (!next && button && overlaps(button.getBoundingClientRect())) faults.push('covers the main button');
  if (card.left < 0 || card.top < 0 || card.right > innerWidth || card.bottom > innerHeight)
    faults.push('leaves the window');
  if (card.bottom - card.top < 80 || card.right - card.left < 240) faults.push('is too small to be read');
  return faults;
}

test.each([
  [1280, 800],
  [640, 800],
  [320, 640],
])('at %i × %i pixels', { timeout: 60_000 }, async (width, height) => {
  await page.setViewport({ width, height });
  for (const name of ['journey/proof', 'journey/contact', 'synapse/current-creation']) {
    await goTo(name);
    expect.soft(await explanationFaults(), name).toEqual([]);
  }
});

test('by itself on the fund’s components: beside the field, in the same way', async () => {
  await page.setViewport({ width: 1280, height: 800 });
  await goTo('synapse/current-creation');
  for (const id of ['nomNaissance', 'rangNaissance']) {
    const field = await page.$(`[data-expect=${id}]`);
    await field?.focus();
    const explanation = await shown(page);
    expect(explanation).toMatchObject({ side: /right|left/, hasFocus: false });
    if (explanation) expect(await field?.evaluate(covered, explanation.rect)).toEqual([]);
  }
});

test('at 200 % zoom', async () => {
  await page.setViewport({ width: 1280, height: 800 });
  await goTo('journey/contact');
  await zoom(session, page, 2);
  expect(await explanationFaults()).toEqual([]);
  await zoom(session, page, 1);
});

test('with text twice as large', async () => {
  await page.setViewport({ width: 1280, height: 800 });
  await goTo('journey/contact');
  await page.addStyleTag({ content: 'body { font-size: 32px } .aide, .message_erreur { font-size: 28px }' });
  await marked(page);
  expect(await explanationFaults()).toEqual([]);
});
