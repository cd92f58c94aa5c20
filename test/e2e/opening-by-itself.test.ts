// Explanations that open by themselves: only in account creation, only beside the field, and only once.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { forget, store } from './harness/own-page.ts';
import { type Session, startSession } from './harness/session.ts';
import { closed, focusedId, opened, openSized, shown } from './harness/shown.ts';

const name = '#creationImmediate_1nom';
const number = '#creationImmediate_1nir';

let session: Session;
let pages: Awaited<ReturnType<typeof loadPages>>;
let page: Page;
beforeAll(async () => {
  pages = await loadPages(['journey']);
  session = await startSession({ pages: (url) => answerFor(pages, url) });
});
afterAll(() => session.close());
afterEach(() => page.close());

async function goTo(practicePage: string, width = 1280): Promise<void> {
  const url = pages.find((one) => one.name === practicePage)?.url ?? '';
  page = await openSized(session, url, width, 800);
}

/** Goes with Tab through the whole page; what was open at each explained field, in their order. */
async function titlesOnTheWay(): Promise<readonly (string | undefined)[]> {
  const fields = await page.$$('[data-expect]:not([data-expect*=same], [data-expect*=none])');
  const titles: (string | undefined)[] = [];
  for (const field of fields) {
    await field.focus();
    titles.push((await shown(page))?.title);
  }
  return titles;
}

/** Has the page looked at once more: until a field that is added now has its mark. */
async function lookedAtAgain(): Promise<void> {
  await page.$eval('form fieldset', (form) => {
    const field = Object.assign(document.createElement('input'), { id: 'late', name: 'prenom' });
    const label = Object.assign(document.createElement('label'), { htmlFor: 'late', textContent: 'Prénom' });
    form.append(label, field);
  });
  await page.waitForFunction(() => document.querySelector('#late')?.getAttribute('style')?.includes('--bienvenue-'));
}

test.each([
  ['journey/identity', ['Last name', 'Social security number', 'Date of birth', 'Postcode']],
  ['journey/proof', ['Bank account (IBAN)', 'Card serial number']],
  [
    'journey/contact',
    ['E-mail address', 'E-mail address again', 'Mobile phone', 'New password', 'New password again', 'Terms of use'],
  ],
])('on %s the explanation goes along from field to field, beside it', async (practicePage, titles) => {
  await goTo(practicePage);
  expect(await titlesOnTheWay()).toEqual(titles);
  expect(await shown(page)).toMatchObject({ side: /right|left/, hasFocus: false });
});

test.each(['journey/login', 'journey/forgotten', 'journey/one-time-code'])(
  'on %s none opens by itself',
  async (practicePage) => {
    await goTo(practicePage);
    expect(new Set(await titlesOnTheWay())).toEqual(new Set([undefined]));
  },
);

test('in a narrow window none opens by itself, neither beside nor as a sheet; one that was open closes', async () => {
  await goTo('journey/identity', 320);
  expect(new Set(await titlesOnTheWay())).toEqual(new Set([undefined]));
  await page.setViewport({ width: 1280, height: 800 });
  await page.focus(name);
  await opened(page, 'Last name');
  await page.setViewport({ width: 320, height: 800 });
  await closed(page);
});

test('it opens when the page has put the focus there itself, before it was known', async () => {
  const url = pages.find((one) => one.name === 'journey/identity')?.url ?? '';
  page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.evaluateOnNewDocument(() => {
    addEventListener('DOMContentLoaded', () => document.querySelector<HTMLElement>('[data-expect="nir:13"]')?.focus());
  });
  await page.goto(url);
  await opened(page, 'Social security number');
});

test('one types while it is open, and it closes when the focus leaves the fields', async () => {
  await goTo('journey/identity');
  await page.focus(number);
  await page.keyboard.type('294037512');
  expect(await shown(page)).toMatchObject({ title: 'Social security number' });
  expect(await page.$eval(number, (field) => (field as HTMLInputElement).value)).toBe('294037512');
  await page.focus('.btsubmit');
  expect(await shown(page)).toBeNull();
});

test('after Esc it stays closed until the focus has left the field and come back', async () => {
  await goTo('journey/identity');
  await page.focus(number);
  await opened(page, 'Social security number');
  await page.keyboard.press('Escape');
  await closed(page);
  await page.keyboard.type('294');
  await page.click(number);
  await lookedAtAgain();
  expect(await shown(page)).toBeNull();
  expect(await focusedId(page)).toBe(number.slice(1));
  for (const elsewhere of [name, '.btsubmit']) {
    await page.focus(elsewhere);
    await page.focus(number);
    await opened(page, 'Social security number');
  }
});

test('coming back from another tab opens nothing that was dismissed, and closes nothing that was open', async () => {
  await goTo('journey/identity');
  await page.focus(number);
  await opened(page, 'Social security number');
  await page.evaluate(() => {
    document.body.dataset.blurred = '0';
    addEventListener('blur', (event) => {
      if (event.target === window) document.body.dataset.blurred = String(Number(document.body.dataset.blurred) + 1);
    });
  });
  const awayAndBack = async () => {
    const other = await session.browser.newPage();
    await other.bringToFront();
    await page.bringToFront();
    await other.close();
  };
  await awayAndBack();
  expect(await shown(page)).toMatchObject({ title: 'Social security number' });
  await page.keyboard.press('Escape');
  await closed(page);
  await awayAndBack();
  expect(await page.$eval('body', (body) => body.dataset.blurred)).toBe('2');
  expect(await shown(page)).toBeNull();
});

test('the switch stops it at once in an open page, and starts it again', async () => {
  await goTo('journey/identity');
  await page.focus(name);
  await opened(page, 'Last name');
  await store(session, { openOnFocus: false });
  await expect.poll(titlesOnTheWay).toEqual([undefined, undefined, undefined, undefined]);
  await page.keyboard.press('F1');
  await opened(page, 'Postcode');
  await forget(session);
  await expect.poll(titlesOnTheWay).toContain('Social security number');
});
