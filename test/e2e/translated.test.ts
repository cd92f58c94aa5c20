// A page that the browser has translated: what was recognised stays, and English words lead to no wrong explanation.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { type Session, startSession } from './harness/session.ts';

const pages = await loadPages(['journey', 'near-miss']);
const withFields = pages.filter(({ name }) => /identity|proof|contact|child|employer|numbers/.test(name));
let session: Session;

beforeAll(async () => {
  session = await startSession({ pages: (url) => answerFor(pages, url) });
});
afterAll(() => session.close());

/** What a translator makes of our pages: word by word, which is all that a label needs. */
const ENGLISH: readonly (readonly [string, string])[] = [
  ['numéro de sécurité sociale', 'social security number'],
  ['numéro de série', 'serial number'],
  ['nom de famille', 'last name'],
  ['nom de naissance', 'birth name'],
  ["nom d'usage", 'used name'],
  ['prénom', 'first name'],
  ['date de naissance', 'date of birth'],
  ['code postal', 'postal code'],
  ['code de sécurité', 'security code'],
  ['mot de passe', 'password'],
  ['adresse e-mail', 'e-mail address'],
  ['téléphone', 'telephone'],
  ['portable', 'mobile'],
  ['conditions générales', 'general conditions'],
  ['médecin', 'doctor'],
  ['conjoint', 'spouse'],
  ['employeur', 'employer'],
  ['enfant', 'child'],
  ['nom', 'name'],
  ['votre', 'your'],
  ['mon', 'my'],
  ['ma', 'my'],
  ['de', 'of'],
];

/** Runs in the page: translates its words as the browser does, wrapped in `<font>` (Chromium) or in place (Firefox). */
function translate(words: readonly (readonly [string, string])[], isWrapped: boolean): void {
  const inEnglish = (text: string): string =>
    words.reduce(
      (said, [french, english]) => said.replace(new RegExp(`(?<!\\p{L})${french}(?!\\p{L})`, 'giu'), english),
      text,
    );
  document.documentElement.lang = 'en';
  if (isWrapped) document.documentElement.classList.add('translated-ltr');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const { parentElement, data } = text;
    if (!data.trim() || parentElement?.closest('script, style, bienvenue-layer, [translate="no"]')) continue;
    if (isWrapped) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.append(inner);
      inner.textContent = inEnglish(data);
      text.replaceWith(outer);
    } else {
      text.data = inEnglish(data);
    }
  }
  for (const name of ['placeholder', 'title', 'aria-label']) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      if (!element.closest('bienvenue-layer')) element.setAttribute(name, inEnglish(element.getAttribute(name) ?? ''));
    }
  }
}

/** The title that each field shows, in order; empty for none. */
function shown(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-expect]')].map((field) => {
      const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
      const ours = ids.find((id) => id.startsWith('bienvenue-'));
      return (ours && document.getElementById(ours)?.textContent) || '';
    }),
  );
}

/** Waits until the extension has looked at the page again, by a change of ours that it must notice and take back. */
async function lookedAgain(page: Page): Promise<void> {
  await page.evaluate(() => {
    const probe = document.createElement('label');
    const field = document.createElement('input');
    field.className = 'probe';
    probe.append('Mon code postal', field);
    document.body.append(probe);
  });
  await page.waitForFunction(() => document.querySelector('.probe')?.hasAttribute('aria-describedby'));
  await page.evaluate(() => document.querySelector('.probe')?.parentElement?.remove());
}

describe.each([
  ['wrapped in <font>', true],
  ['in place', false],
] as const)('words %s', (_, isWrapped) => {
  it('after we have started: everything stays what it was', async () => {
    for (const { url, name } of withFields) {
      const page = await session.open(url);
      await page.bringToFront();
      await lookedAgain(page);
      const before = await shown(page);
      await page.evaluate(translate, ENGLISH, isWrapped);
      await lookedAgain(page);
      expect(await shown(page), name).toEqual(before);
      await page.close();
    }
  }, 60_000);

  it('before we start: a field gets its own explanation or none', async () => {
    for (const { url, name } of withFields) {
      const page = await session.open(url);
      await page.bringToFront();
      await lookedAgain(page);
      const own = await shown(page);
      await page.evaluateOnNewDocument(
        `addEventListener('DOMContentLoaded', () => (${translate})(${JSON.stringify(ENGLISH)}, ${isWrapped}));`,
      );
      await page.reload();
      await page.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'bienvenue-layer');
      await lookedAgain(page);
      const now = await shown(page);
      const wrong = now.filter((title, index) => title !== '' && title !== own[index]);
      expect(wrong, name).toEqual([]);
      await page.close();
    }
  }, 60_000);

  it('"This page in English" says how to see the French, and holds only what we know', async () => {
    const page = await session.open(withFields.find(({ name }) => name === 'journey/identity')?.url ?? '');
    await page.setViewport({ width: 1280, height: 900 });
    await page.bringToFront();
    await page.waitForFunction(() => document.querySelector('bienvenue-box')?.shadowRoot?.querySelector('.buttons'));
    await page.evaluate(translate, ENGLISH, isWrapped);
    await lookedAgain(page);
    await page.evaluate(() => {
      const root = document.querySelector('bienvenue-box')?.shadowRoot;
      [...(root?.querySelectorAll('button') ?? [])]
        .find(({ textContent }) => textContent?.includes('English'))
        ?.click();
    });
    const said = await page.waitForFunction(
      () => document.querySelector('bienvenue-explanation')?.shadowRoot?.querySelector('section')?.textContent,
    );
    const text = String(await said.jsonValue());
    expect(text).toContain('Your browser has translated this page');
    expect(text).toContain('Mon code postalPostcode');
    expect(text).not.toContain('we do not know it');
    await page.close();
  });
});
