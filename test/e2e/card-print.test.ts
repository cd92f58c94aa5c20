// The card for the officer on paper: it is handed over, so each face must stand on one page of A4, with nothing cut off.
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emulateMedia } from '../../scripts/media.mjs';
import { goToOwn } from '../../scripts/own-page.mjs';
import { store } from './harness/own-page.ts';
import { saved } from './harness/saved-file.ts';
import { type Session, startSession } from './harness/session.ts';
import { press } from './harness/typed.ts';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession({ pages: () => undefined });
  page = await session.browser.newPage();
});
afterAll(() => session.close());

/** The pages of a PDF: its page objects may stand in packed streams. */
function pagesOf(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, data = '']) => {
    try {
      return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
    } catch {
      // A stream that is packed otherwise is a picture or a font.
      return [];
    }
  });
  return [text, ...packed].flatMap((part) => part.match(/\/Type\s*\/Page\b/g) ?? []).length;
}

const passport = (issuer: string) => ({ kind: 'passport', issuer, issued: '2019-05-03', expires: '2029-05-03' });
const person = (nationality: string, more: Record<string, unknown>) => ({
  nationalities: [nationality],
  adult: true,
  documents: [passport(nationality)],
  permits: [],
  visas: [],
  family: [],
  ...more,
});
const CARD = { paper: 'carte-sejour', issuer: 'FR', from: '2024-02-10', until: '2028-02-09' };

const CASES: readonly (readonly [string, Record<string, unknown>, string, string])[] = [
  [
    'a resident with more papers than most hand over',
    person('US', {
      nationalities: ['US', 'GB'],
      documents: [passport('US'), passport('GB')],
      permits: [{ paper: 'titre-special', issuer: 'FR', until: '2028-02-09' }, CARD],
      visas: [{ kind: 'VLS-TS', issuer: 'FR', until: '2027-01-01', validation: 'done' }],
    }),
    'andorra',
    '2026-12-03',
  ],
  ['a resident before EES', person('US', { permits: [CARD] }), 'airport', '2025-03-03'],
  ['a resident in between', person('US', { permits: [CARD] }), 'dover', '2026-02-02'],
  [
    'the wife of a German with a family card',
    person('MA', {
      permits: [{ paper: 'family-card', issuer: 'FR', until: '2028-02-09' }],
      family: [{ relation: 'spouse', citizenOf: 'DE', citizenLivesIn: 'FR' }],
    }),
    'airport',
    '2026-12-03',
  ],
  ['somebody who may be refused', person('IN', {}), 'airport', '2026-12-03'],
  ['a visitor', person('US', {}), 'st-pancras', '2026-12-03'],
];

/** As the printer gets it: A4, with the margins that the style sheet asks for. */
async function printed(paper: Page): Promise<number> {
  const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
  return pagesOf(await paper.pdf({ format: 'A4', margin, printBackground: false }));
}

async function openCard(member: Record<string, unknown>, place: string, date: string): Promise<void> {
  await page.goto('about:blank');
  const shown = (member.documents as readonly unknown[]).map((_, at) => at);
  const personal = { a: { shown, records: { missingExitOn: '2025-12-20', eesFile: true } } };
  await store(session, { 'member.a': member, 'journey.j': { members: ['a'], entry: { place, date }, personal } });
  await goToOwn(page, `${session.popupUrl}#stamps/card`);
  await page.waitForSelector('dialog[open]');
}

/** A4 without these margins, in CSS pixels. */
const SHEET = { width: 718, height: 1046 };

/** Firefox prints what lies above the page on one sheet, cut off where it ends: only its height tells. */
async function heightOnPaper(): Promise<number> {
  await page.setViewport(SHEET);
  await emulateMedia(session, page, { print: true });
  const height = await page.$eval('dialog', (card) => card.scrollHeight);
  await emulateMedia(session, page, {});
  return height;
}

test.each(CASES)('%s has each face on one page', async (_, member, place, date) => {
  await openCard(member, place, date);
  for (const face of ['For the officer', 'For the check-in agent']) {
    await press(page, face);
    await page.waitForFunction(
      (face) => document.querySelector('[aria-pressed="true"]')?.textContent === face,
      {},
      face,
    );
    expect(await printed(page), face).toBe(1);
    expect(await heightOnPaper(), face).toBeLessThanOrEqual(SHEET.height);
  }
});

test('the saved card has its two faces on two pages', async () => {
  const [[, member, place, date]] = CASES as [(typeof CASES)[number]];
  await openCard(member, place, date);
  const { text } = await saved(page, 'Save for the phone');
  const paper = await session.browser.newPage();
  await paper.setContent(text);
  expect(await printed(paper)).toBe(2);
  await paper.close();
});

test('on paper the two languages of a line to fill in stand apart', async () => {
  const [[, member, place, date]] = CASES as [(typeof CASES)[number]];
  await openCard(member, place, date);
  await emulateMedia(session, page, { print: true });
  const between = await page.$$eval('dialog .filled .english', (all) =>
    all.map((one) => `${getComputedStyle(one).display} ${getComputedStyle(one, '::before').content}`),
  );
  await emulateMedia(session, page, {});
  expect(new Set(between)).toEqual(new Set(['inline " · "']));
});

test('a card that is longer is told, so the count can fail', async () => {
  const [[, member, place, date]] = CASES as [(typeof CASES)[number]];
  await openCard(member, place, date);
  await page.$eval('dialog .said', (said) => {
    for (let line = 0; line < 60; line += 1)
      said.append(Object.assign(document.createElement('p'), { textContent: 'x' }));
  });
  if (session.kind === 'chromium') expect(await printed(page)).toBeGreaterThan(1);
  expect(await heightOnPaper()).toBeGreaterThan(SHEET.height);
});
