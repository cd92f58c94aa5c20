// Lists of choices in English: on hover and when the keyboard comes to them, beside them, in the portal's lists and in those of
// the new pages; in the explanation of a field that is a list; nothing at lists that we do not know.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstPass } from '../../scripts/first-pass.mjs';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { axeFaults } from './harness/axe.ts';
import { htmlPages } from './harness/html-pages.ts';
import { type Session, startSession } from './harness/session.ts';

const address = 'https://assure.ameli.fr/own';
const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre']
  .map((month) => `<option>${month}</option>`)
  .join('');
const own = `<!doctype html><html lang="fr"><title>Mes informations</title><meta name="viewport" content="width=device-width">
<main><h1>Mes informations</h1>
<p><label for="civ">Civilité *</label> <select id="civ"><option>Choisissez</option><option>Madame</option><option>Monsieur</option></select></p>
<table><tr><td>Recevoir le code par</td><td><select id="code"><option>SMS</option><option>Courrier postal</option><option>Pigeon</option></select></td></tr></table>
<p><label for="pays">Pays</label> <select id="pays"><option>Maroc</option><option>Allemagne</option></select></p>
<fieldset><legend>Êtes-vous né en France ?</legend>
<label><input type="radio" name="ne" id="oui"> Oui</label> <label id="non"><input type="radio" name="ne"> Non</label></fieldset>
<fieldset><legend>Date de naissance</legend><label>Jour <input id="jour" maxlength="2"></label>
<label>Mois <select id="mois"><option>Mois</option>${months}</select></label>
<label>Année <input id="annee" maxlength="4"></label></fieldset></main></html>`;

/** The same where an account is created, and explanations open by themselves. */
const creation = 'https://assure.ameli.fr/creation';
const creationPage = own.replaceAll('Mes informations', 'Créer mon compte');

const pages = await loadPages(['synapse']);
let session: Session;
let page: Page;
beforeAll(async () => {
  const ownPages = htmlPages({ [address]: own, [creation]: creationPage });
  session = await startSession({ pages: (url) => ownPages(url) ?? answerFor(pages, url) });
  page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
});
afterAll(() => session.close());

async function goTo(url: string): Promise<void> {
  await page.goto(url);
  await page.bringToFront();
  await firstPass(page);
  await page.mouse.move(1, 1);
}

/** Runs in the page: the title of the open explanation and the rows of its table; null where none is open. */
function opened(): { title: string; rows: string[]; left: number; right: number } | null {
  const root = document.querySelector('bienvenue-explanation')?.shadowRoot;
  if (!root) return null;
  const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent).join(' = '),
  );
  const { left, right } = root.querySelector('section')?.getBoundingClientRect() ?? { left: 0, right: 0 };
  return { title: root.querySelector('h2')?.textContent ?? '', rows, left, right };
}

const shown = () => page.evaluate(opened);

test('the choices stand in the explanation that opens under the pointer', async () => {
  await goTo(address);
  await page.hover('#civ');
  await expect.poll(shown).toMatchObject({ title: 'Ms or Mr', rows: ['Madame = Ms', 'Monsieur = Mr'] });
  expect((await axeFaults(page)).ours).toEqual([]);
  await page.hover('#code');
  await expect.poll(shown).toMatchObject({
    title: 'How to get the code',
    rows: ['SMS = By text message (SMS)', 'Courrier postal = By letter in the post'],
  });
  expect(await page.evaluate(() => document.querySelector('bienvenue-explanation')?.shadowRoot?.textContent)).toContain(
    'There may be others',
  );
  await page.hover('#non');
  await expect.poll(shown).toMatchObject({ title: 'What one can choose here', rows: ['Oui = Yes', 'Non = No'] });
  await page.hover('#pays');
  await expect.poll(shown).toBeNull();
});

test('and beside the list that the keyboard has come to', async () => {
  await goTo(address);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('civ');
  await expect.poll(shown).toMatchObject({ title: 'Ms or Mr' });
  const { left = 0 } = (await shown()) ?? {};
  expect(left).toBeGreaterThan(await page.$eval('#civ', (list) => list.getBoundingClientRect().right));
  await page.keyboard.press('Escape');
  await expect.poll(shown).toBeNull();
  await page.keyboard.press('Tab');
  await expect.poll(shown).toMatchObject({ title: 'How to get the code' });
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('pays');
  await expect.poll(shown).toBeNull();
});

test('but not at a press', async () => {
  await goTo(address);
  for (const pressed of ['#oui', '#code']) {
    await page.hover('#civ');
    await expect.poll(shown).toMatchObject({ title: 'Ms or Mr' });
    // The first gives it the focus, which closes what is open elsewhere.
    await page.click(pressed);
    await page.click(pressed);
    expect(await shown()).toBeNull();
  }
});

test('where an account is created at a press too, but not after Esc until the focus has left', async () => {
  await goTo(creation);
  // Not by the mouse: what the list itself opens is the browser's own, over the page and its keys.
  const press = () =>
    page.$eval('#civ', (list) => list.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));
  await press();
  await page.focus('#civ');
  await expect.poll(shown).toMatchObject({ title: 'Ms or Mr' });
  await page.keyboard.press('Escape');
  await expect.poll(shown).toBeNull();
  await press();
  expect(await shown()).toBeNull();
  await page.focus('#annee');
  await expect.poll(shown).toMatchObject({ title: 'Date of birth' });
  await press();
  await page.focus('#civ');
  await expect.poll(shown).toMatchObject({ title: 'Ms or Mr' });
});

test('a field that is a list tells its choices in its own explanation', async () => {
  await goTo(address);
  await page.focus('#mois');
  await page.keyboard.press('F1');
  await expect.poll(shown).toMatchObject({ title: 'Date of birth' });
  const rows = (await shown())?.rows;
  expect(rows).toHaveLength(10);
  expect(rows).toContain('août = August');
  await page.keyboard.press('Escape');
});

test.each(['current', 'older'])('a list of the new pages, %s', async (version) => {
  await goTo(pages.find(({ name }) => name === `synapse/${version}-components`)?.url ?? '');
  const box = await page.waitForSelector(
    '::-p-xpath(//*[contains(@class, "v-input")][.//label[contains(., "Civilité")]])',
  );
  await box?.scrollIntoView();
  await box?.hover();
  await expect.poll(shown).toMatchObject({ title: 'Ms or Mr', rows: ['Madame = Ms', 'Monsieur = Mr'] });
});

test('all stand in "This page in English"', async () => {
  await goTo(address);
  await page.waitForFunction(() => document.querySelector('bienvenue-box'));
  await page.evaluate(() => {
    const root = document.querySelector('bienvenue-box')?.shadowRoot;
    [...(root?.querySelectorAll('button') ?? [])].find((button) => button.textContent?.includes('in English'))?.click();
  });
  await expect.poll(async () => (await shown())?.title).toBe('This page in English');
  expect((await shown())?.rows).toEqual(
    expect.arrayContaining([
      'Civilité * = Ms or Mr',
      'Madame = Ms',
      'Oui = Yes',
      'Non = No',
      'SMS = By text message (SMS)',
    ]),
  );
});

test('no page made the extension stumble', async () => {
  expect((await session.errors()).filter(({ from }) => from.includes('extension'))).toEqual([]);
});
