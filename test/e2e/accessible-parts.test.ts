// Our own parts for those who do not see the page as drawn: names, languages, sizes, motion, print, and axe's rules.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { emulateMedia } from '../../scripts/media.mjs';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { accessible, accessibleOne } from './harness/accessible.ts';
import { axeFaults } from './harness/axe.ts';
import { type Session, startSession } from './harness/session.ts';
import { opened, openSized } from './harness/shown.ts';

const title = 'Social security number';
const inCard = (selector: string) => `bienvenue-explanation >>> ${selector}`;

let session: Session;
let pages: Awaited<ReturnType<typeof loadPages>>;
let page: Page;
beforeAll(async () => {
  pages = await loadPages(['state-style']);
  session = await startSession({ pages: (url) => answerFor(pages, url) });
});
afterAll(() => session.close());
beforeEach(async () => {
  page = await openSized(session, pages.find(({ name }) => name === 'state-style/identity')?.url ?? '', 1280, 1100);
  return () => page.close();
});

async function openExplanation(): Promise<void> {
  await page.focus('#e7');
  await page.keyboard.press('F1');
  await opened(page, title);
}

/** What every element of ours in this tree of the page says, of those that the selector finds. */
function ask<T>(selector: string, answer: (element: HTMLElement) => T): Promise<readonly T[]> {
  const source = `[...document.querySelectorAll('bienvenue-mark, bienvenue-explanation')]
    .flatMap((host) => [...host.shadowRoot.querySelectorAll(${JSON.stringify(selector)})]).map(${answer})`;
  return page.evaluate(source) as Promise<readonly T[]>;
}

test('names and roles of marks, explanation and its button', async () => {
  const marks = await accessible(session, page, 'bienvenue-mark >>> button');
  const button = session.kind === 'chromium' ? 'button' : 'pushbutton';
  expect(marks).toContainEqual({ role: button, name: `EN ${title}: explanation`, description: '' });
  expect(marks.filter(({ role, name }) => role !== button || !/^EN .+: explanation$/.test(name))).toEqual([]);
  await openExplanation();
  expect(await accessibleOne(session, page, inCard('section'))).toMatchObject({ role: 'dialog', name: title });
  const close = await accessibleOne(session, page, inCard('.close'));
  expect(close).toMatchObject({ role: expect.stringMatching(/button$/), name: 'Close the explanation' });
});

test('ours is English and not to be translated, what is quoted of the page is French', async () => {
  await openExplanation();
  const languages = await ask('*', (element) => {
    const isFrench = element.closest('[lang=fr]') !== null;
    const isRight = element.matches(isFrench ? ':lang(fr)' : ':lang(en)');
    return isRight && element.closest('[translate=no]') ? '' : element.outerHTML;
  });
  expect(languages.length).toBeGreaterThan(30);
  expect(languages.filter(Boolean)).toEqual([]);
  const french = await ask('[lang=fr]', (element) => element.textContent);
  expect(french[0]).toBe('Numéro de sécurité sociale');
});

test('every button is 24 pixels or more, with its caption and without', async () => {
  await openExplanation();
  for (const width of [1280, 320]) {
    await page.setViewport({ width, height: 1100 });
    await page.waitForFunction((width) => innerWidth === width, {}, width);
    const sizes = await ask('button, summary', (element) => {
      const box = element.getBoundingClientRect();
      return Math.min(box.width, box.height);
    });
    expect(sizes.length).toBeGreaterThan(6);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  }
});

test('it appears softly, and at once where less motion is wished', async () => {
  await openExplanation();
  const motions = () => ask('section', (card) => getComputedStyle(card).animationName);
  expect(await motions()).toEqual(['appear']);
  await emulateMedia(session, page, { reducedMotion: true });
  expect(await motions()).toEqual(['none']);
  expect(await ask('*', (element) => getComputedStyle(element).transitionDuration)).not.toContainEqual(/[1-9]/);
});

test('nothing of ours is printed', async () => {
  await openExplanation();
  const seen = () => ask('*', (element) => element.getClientRects().length > 0);
  expect(await seen()).toContain(true);
  await emulateMedia(session, page, { print: true });
  expect(await seen()).not.toContain(true);
});

test('axe finds nothing of ours while all are closed', async () => {
  expect((await axeFaults(page)).ours).toEqual([]);
});

describe.each([[{}], [{ dark: true }], [{ forcedColours: true }]])('axe with %o finds nothing of ours', (media) => {
  test.each([1280, 320])('while one is open, at %i pixels', async (width) => {
    await page.setViewport({ width, height: 700 });
    await emulateMedia(session, page, media);
    await openExplanation();
    expect((await axeFaults(page)).ours).toEqual([]);
  });
});
