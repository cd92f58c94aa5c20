// What a screen reader says of the fields: the page's own words first, then ours, and ours only while we explain.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gone } from '../../scripts/first-pass.mjs';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { accessible, accessibleOne } from './harness/accessible.ts';
import { forget, store } from './harness/own-page.ts';
import { type Session, startSession } from './harness/session.ts';
import { openSized } from './harness/shown.ts';

const address = 'https://assure.ameli.fr/compte/described';
const described = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Champs</title>
<p id="un">Treize chiffres</p><p id="deux">Sans espace</p>
<label>Numéro de sécurité sociale <input id="two" maxlength="13" aria-describedby="un deux" data-expect="nir:13"></label>
<label>Code postal <input id="titled" title="Celui de votre adresse" data-expect="codePostal"></label>
<label>Date de naissance <input id="plain" data-expect="dateNaissance"></label>
<label>Prénom <input id="same" title="Prénom" data-expect="prenom"></label>`;
const suffix = 'Press F1 for the explanation in English.';

let session: Session;
let pages: Awaited<ReturnType<typeof loadPages>>;
beforeAll(async () => {
  pages = await loadPages(['journey', 'state-style']);
  session = await startSession({
    pages: (url) =>
      url === address ? { contentType: 'text/html; charset=utf-8', body: described } : answerFor(pages, url),
  });
});
afterAll(() => session.close());

const open = (name: string): Promise<Page> =>
  openSized(session, pages.find((one) => one.name === name)?.url ?? '', 1280, 1200);

async function descriptions(page: Page, selector: string): Promise<readonly string[]> {
  return (await accessible(session, page, selector)).map(({ description }) => description);
}

test.each([
  [
    'journey/proof',
    ['Bank account (IBAN)', 'Bank account (IBAN)', 'Card serial number'],
    '[data-expect]:not(:disabled, [type=hidden])',
  ],
  ['journey/one-time-code', [...Array(6).fill('Security code (6 digits)'), 'Trust this device'], '[data-expect]'],
])('on %s every box of every explained field has the English title', async (name, titles, selector) => {
  const page = await open(name);
  const expected = titles.map((title) => expect.stringContaining(`${title}. ${suffix}`));
  expect(await descriptions(page, selector)).toEqual(expected);
  await page.close();
});

test('what the page says comes first, in its order', async () => {
  const page = await open('state-style/identity');
  const { description } = await accessibleOne(session, page, '#e7');
  expect(description).toMatch(/^15 chiffres, avec la clé.* Social security number\. Press F1/);
  await page.close();
});

test('hints, a title that was the description, none, a title that only repeats the name; all as before when we stop', async () => {
  const page = await openSized(session, address, 1280, 800);
  const ours = [
    `Treize chiffres Sans espace Social security number. ${suffix}`,
    `Celui de votre adresse. Postcode. ${suffix}`,
    `Date of birth. ${suffix}`,
    `First name. ${suffix}`,
  ];
  expect(await descriptions(page, 'input')).toEqual(ours);
  await store(session, { explain: false });
  await gone(page);
  const before = await descriptions(page, 'input');
  expect(before.map((text) => text.replace('Prénom', ''))).toEqual([
    'Treize chiffres Sans espace',
    'Celui de votre adresse',
    '',
    '',
  ]);
  const bare = await page.$$eval('input', (inputs) => inputs.map((input) => input.getAttribute('aria-describedby')));
  expect(bare).toEqual(['un deux', null, null, null]);
  await forget(session);
  await page.waitForSelector('#plain[aria-describedby]');
  await page.waitForSelector('#same[aria-describedby]');
  expect(await descriptions(page, 'input')).toEqual(ours);
  await page.close();
});
