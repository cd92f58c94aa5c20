// Opening, entering, leaving and closing an explanation with the keyboard alone.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { type Session, startSession } from './harness/session.ts';
import { closed, focusedId, marked, markOf, opened, shown } from './harness/shown.ts';

let session: Session;
let pages: Awaited<ReturnType<typeof loadPages>>;
let page: Page;
beforeAll(async () => {
  pages = await loadPages(['journey', 'old-portal', 'state-style', 'oddities']);
  session = await startSession({ pages: (url) => answerFor(pages, url) });
});
afterAll(() => session.close());
beforeEach(async () => {
  page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  return () => page.close();
});

async function goTo(name: string): Promise<void> {
  await page.goto(pages.find((one) => one.name === name)?.url ?? '');
  await marked(page);
}

async function press(...keys: readonly Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function pressShiftTab(): Promise<void> {
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
}

describe('a text field', () => {
  beforeEach(async () => {
    await goTo('journey/login');
    await page.focus('#userfield');
  });

  test('F1 opens and enters, F1 again goes back and leaves it open, Esc closes', async () => {
    await press('F1');
    expect(await opened(page, 'Social security number')).toMatchObject({ hasFocus: true });
    await press('F1');
    expect(await focusedId(page)).toBe('userfield');
    expect(await shown(page)).toMatchObject({ title: 'Social security number', hasFocus: false });
    await press('Escape');
    await closed(page);
    expect(await focusedId(page)).toBe('userfield');
  });

  test('Esc inside closes and goes back, and F1 opens it again', async () => {
    await press('F1');
    await opened(page, 'Social security number');
    await press('Escape');
    await closed(page);
    expect(await focusedId(page)).toBe('userfield');
    await press('F1');
    await opened(page, 'Social security number');
  });

  test('Tab inside goes on from the field, and shift with Tab back from it', async () => {
    await press('F1');
    await opened(page, 'Social security number');
    await press('Tab');
    expect(await focusedId(page)).toBe('passwordfield');
    expect(await shown(page)).toBeNull();
    await press('F1');
    await opened(page, 'Password');
    await pressShiftTab();
    expect(await focusedId(page)).toBe('userfield');
  });

  test('entered by the keyboard it shows where it comes from without a press', async () => {
    await press('F1');
    await opened(page, 'Social security number');
    const sources = await page.evaluate(
      () => document.querySelector('bienvenue-explanation')?.shadowRoot?.querySelector('details')?.open,
    );
    expect(sources).toBe(true);
  });

  test('one types on while it is open', async () => {
    await press('F1', 'F1');
    await page.keyboard.type('294');
    expect(await shown(page)).toMatchObject({ title: 'Social security number' });
    expect(await page.$eval('#userfield', (field) => (field as HTMLInputElement).value)).toBe('294');
  });
});

test('a select: F1 and back, and the arrow keys choose as before', async () => {
  await goTo('old-portal/identity-table');
  const rank = '[data-expect=rangNaissance]';
  await page.focus(rank);
  await press('F1');
  expect(await opened(page, 'Birth rank (twins)')).toMatchObject({ hasFocus: true });
  await press('Escape');
  await closed(page);
  const chosen = () => page.$eval(rank, (select) => (select as HTMLSelectElement).selectedIndex);
  const before = await chosen();
  await press('ArrowDown');
  expect(await chosen()).toBe(before + 1);
});

test('a check box: F1 and back, and the space bar ticks', async () => {
  await goTo('journey/contact');
  await page.focus('#creationImmediate_1cgu');
  await press('F1');
  expect(await opened(page, 'Terms of use')).toMatchObject({ hasFocus: true });
  await press('Escape');
  await closed(page);
  await press(' ');
  expect(await page.$eval('#creationImmediate_1cgu', (box) => (box as HTMLInputElement).checked)).toBe(true);
});

describe('code boxes', () => {
  beforeEach(async () => {
    await goTo('journey/one-time-code');
    await page.focus('#numOTP1');
    await page.keyboard.type('48');
  });
  const codes = () =>
    page.$$eval('[id^=numOTP]', (boxes) => boxes.map((box) => (box as HTMLInputElement).value).join());

  test('F1 from the third opens the one explanation, named as on the page; typing goes on from there', async () => {
    expect(await focusedId(page)).toBe('numOTP3');
    await press('F1');
    const { french } = await opened(page, 'Security code (6 digits)');
    expect(french).toBe('Saisissez votre code de sécurité');
    await press('F1');
    expect(await focusedId(page)).toBe('numOTP3');
    await page.keyboard.type('291');
    expect(await codes()).toBe('4,8,2,9,1,');
    expect(await shown(page)).toMatchObject({ title: 'Security code (6 digits)' });
  });

  test('Esc and Tab go on from the third, too', async () => {
    await press('F1');
    await opened(page, 'Security code (6 digits)');
    await press('Escape');
    await closed(page);
    expect(await focusedId(page)).toBe('numOTP3');
    await press('F1');
    await opened(page, 'Security code (6 digits)');
    await press('Tab');
    expect(await focusedId(page)).toBe('numOTP4');
  });
});

test('a mark that comes after its explanation says that it is open', async () => {
  await page.setViewport({ width: 1280, height: 200 });
  await goTo('state-style/identity');
  await page.$eval('#e7', (field) => (field as HTMLElement).focus({ preventScroll: true }));
  await press('F1');
  await opened(page, 'Social security number');
  expect(await page.$('#e7[style*="--bienvenue-"]')).toBeNull();
  await page.$eval('#e7', (field) => field.scrollIntoView());
  await page.waitForSelector('#e7[style*="--bienvenue-"]');
  expect(await markOf(page, '#e7')).toMatchObject({ isExpanded: true });
});

describe('Esc closes one thing at a time', () => {
  test('a native dialog stays open', async () => {
    await goTo('oddities/modal-dialog');
    await page.focus('#code');
    await press('F1');
    await opened(page, 'Temporary code');
    await press('Escape');
    await closed(page);
    expect(await page.$eval('#boite', (dialog) => dialog.matches(':modal'))).toBe(true);
    expect(await focusedId(page)).toBe('code');
    await press('Escape');
    expect(await page.$eval('#boite', (dialog) => dialog.matches(':modal'))).toBe(false);
  });

  test('a dialog of the page’s own making, which listens to keys, hears nothing of it', async () => {
    await goTo('journey/login');
    await page.evaluate(() => {
      document.body.dataset.heard = '';
      for (const target of [document, window])
        target.addEventListener('keydown', (event) => {
          document.body.dataset.heard += `${(event as KeyboardEvent).key} `;
        });
    });
    await page.focus('#userfield');
    await press('F1');
    await opened(page, 'Social security number');
    await press('Escape');
    await closed(page);
    await press('F1', 'F1', 'Escape');
    await closed(page);
    expect(await page.$eval('body', (body) => body.dataset.heard)).toBe('');
    await press('Escape');
    expect(await page.$eval('body', (body) => body.dataset.heard)).toBe('Escape Escape ');
  });
});

test('with the keyboard alone from the first field to the next page, through every explanation', async () => {
  await goTo('journey/identity');
  await page.focus('[type=search]');
  const way: string[] = [];
  for (const text of ['DURAND', '2940375120005', '', '14/03/1994', '75011']) {
    await press('Tab');
    way.push(await focusedId(page));
    if (!text) continue;
    await page.keyboard.type(text);
    await press('F1');
    expect(await shown(page)).toMatchObject({ hasFocus: true });
  }
  await press('Tab');
  expect(way).toEqual([
    'creationImmediate_1nom',
    'creationImmediate_1nir',
    '',
    'creationImmediate_1dateNaissance',
    'creationImmediate_1codePostal',
  ]);
  await Promise.all([page.waitForNavigation(), press('Enter')]);
  expect(page.url()).toContain('practiceStep=2');
});
