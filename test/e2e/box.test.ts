// The journey box: where one is, out of the way, reached by keyboard, folded for as long as the user wants it folded.
import 'temporal-polyfill/global';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { gone } from '../../scripts/first-pass.mjs';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { axeFaults } from './harness/axe.ts';
import { htmlPages } from './harness/html-pages.ts';
import { forget, store, stored } from './harness/own-page.ts';
import { type Session, startSession } from './harness/session.ts';
import { zoom } from './harness/zoom.ts';

const address = 'https://assure.ameli.fr/own';
/** A chat button of the page in the corner that the box likes best, and a field that can be put under the box. */
const own = `<!doctype html><html lang="fr"><title>Créer mon compte</title><meta name="viewport" content="width=device-width">
<main><h1>Créer mon compte</h1><label>Code postal <input id="code"></label>
<label style="position: absolute; left: 20px; bottom: 20px">Prénom <input id="prenom"></label></main>
<button style="position: fixed; right: 20px; bottom: 20px">Une question ?</button></html>`;

/** A full form whose labels stand left of its fields, as wide as the box. */
const besideAddress = 'https://assure.ameli.fr/beside';
const beside = `<!doctype html><html lang="fr"><title>Créer mon compte</title>
<style>label { position: absolute; left: 16px; font: 16px/24px sans-serif } input, select { position: absolute; left: 330px; width: 920px; height: 40px; box-sizing: border-box }</style>
<main><h1>Créer mon compte</h1>${[
  'Nom de naissance',
  'Pays de naissance',
  'Prénom',
  'Ville',
  'Date de naissance',
  'Rue',
  'Code postal',
]
  .map((label, row) => {
    const [tag, top] = row % 2 ? ['select', 20 + row * 126] : ['input', 20 + row * 126];
    return `<label for="f${row}" style="top: ${top}px">${label} de la personne assurée</label><${tag} id="f${row}" style="top: ${top}px"></${tag}>`;
  })
  .join('')}</main></html>`;

/** A step whose buttons are all of one kind. */
const stepAddress = 'https://assure.ameli.fr/step';
const step = `<!doctype html><html lang="fr"><title>Mes informations</title><main><h1>Mes informations</h1>
<label for="mdp">Mot de passe</label> <input id="mdp" type="password">
<button type="button" class="v-btn" aria-label="Afficher le mot de passe"><svg width="20" height="20"></svg></button>
<p><button type="button" class="v-btn">Précédent</button> <button type="button" class="v-btn">Suivant</button></p></main></html>`;

/** A page that speaks of accounts and is none of an account's. */
const article = 'https://www.ameli.fr/article';
const articlePage =
  '<!doctype html><html lang="fr"><title>Article</title><main><a href="#compte">Créer un compte</a></main></html>';

/** A step of the journey that holds another in a frame. */
const framedAddress = 'https://assure.ameli.fr/framed';
const framed = `<!doctype html><html lang="fr"><title>Créer mon compte</title><main><h1>Créer mon compte</h1>
<label>Code postal <input></label></main><iframe width="900" height="500" src="${address}"></iframe></html>`;

const pages = await loadPages(['journey', 'near-miss']);
let session: Session;
let page: Page;
beforeAll(async () => {
  const ownPages = htmlPages({
    [address]: own,
    [besideAddress]: beside,
    [framedAddress]: framed,
    [article]: articlePage,
    [stepAddress]: step,
  });
  session = await startSession({ pages: (url) => ownPages(url) ?? answerFor(pages, url) });
  page = await session.browser.newPage();
});
afterAll(() => session.close());
beforeEach(() => forget(session));

async function goTo(name: string, width = 1280): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.goto(pages.find((one) => one.name === name)?.url ?? name);
  await page.bringToFront();
  await page.waitForFunction(() => document.querySelector('bienvenue-box'));
}

/** Runs in the page: what the box says, and where it stands; undefined where it cannot be seen. */
function look(): { text: string; present: string; folded: boolean; left: number; top: number } | undefined {
  const host = document.querySelector<HTMLElement>('bienvenue-box');
  const box = host?.shadowRoot?.querySelector('.box, .folded');
  if (!host || !box || getComputedStyle(host).visibility !== 'visible') return undefined;
  const { left, top } = box.getBoundingClientRect();
  const present = box.querySelector('[aria-current="step"]')?.textContent ?? '';
  return { text: box.textContent ?? '', present, folded: box.matches('.folded'), left, top };
}

const shown = () => page.evaluate(look);

/** Runs in the page: presses a button of the box. */
function press(name: string): void {
  const buttons = [...(document.querySelector('bienvenue-box')?.shadowRoot?.querySelectorAll('button') ?? [])];
  buttons.find((button) => `${button.textContent} ${button.ariaLabel}`.includes(name))?.click();
}

const panel = () => page.evaluate(() => document.querySelector('bienvenue-explanation')?.shadowRoot?.textContent ?? '');

describe('says where one is', () => {
  test.each([
    ['journey/identity', 'Creating your account', 'Who you are'],
    ['journey/proof', 'Creating your account', 'Bank and card digits'],
    ['journey/contact', 'Creating your account', 'E-mail, phone, password, terms'],
    ['journey/email-sent', 'Creating your account', 'The link in the e-mail'],
    ['journey/login', 'Logging in', 'Number and password'],
    ['journey/one-time-code', 'Logging in', 'Type the 6 digits'],
    ['journey/forgotten', 'Forgotten password', 'Number and date of birth'],
  ])('%s', async (name, title, step) => {
    await goTo(name);
    await expect.poll(async () => (await shown())?.text).toContain(title);
    await expect.poll(async () => (await shown())?.present).toContain(step);
  });
});

test('folds for good where the user folds it, and comes back', async () => {
  await goTo('journey/identity');
  await page.evaluate(press, 'Fold');
  await expect.poll(async () => (await shown())?.folded).toBe(true);
  await expect.poll(() => stored(session)).toMatchObject({ local: { steps: false } });
  await goTo('journey/proof');
  await expect.poll(async () => (await shown())?.folded).toBe(true);
  await page.evaluate(press, 'show');
  await expect.poll(async () => (await shown())?.folded).toBe(false);
});

test('is folded in a narrow window', async () => {
  await goTo('journey/identity', 600);
  await expect.poll(async () => (await shown())?.folded).toBe(true);
});

test('is unfolded in a narrow window by who asks for it, and makes way for who goes on', async () => {
  await goTo('journey/contact', 320);
  await expect.poll(async () => (await shown())?.folded).toBe(true);
  await page.focus('#creationImmediate_1telephonePortable');
  await page.evaluate(press, 'show');
  await expect.poll(async () => (await shown())?.folded).toBe(false);
  await page.focus('#creationImmediate_1nouveauCode');
  await page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'center' }));
  const covered = () =>
    page.evaluate(() => {
      const host = document.querySelector('bienvenue-box');
      const box = host?.shadowRoot?.querySelector('.box, .folded')?.getBoundingClientRect();
      const { top = 0, bottom = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
      return host && box && getComputedStyle(host).visibility === 'visible' && top < box.bottom && box.top < bottom;
    });
  await expect.poll(covered).toBe(false);
});

test('leaves a fixed control of the page, and the field in use, free', async () => {
  await goTo(address);
  // Left of the page's own button at the bottom right; the field at the bottom left is not under it either.
  await expect.poll(async () => (await shown()) !== undefined).toBe(true);
  await page.focus('#prenom');
  const covers = () =>
    page.evaluate(() => {
      const box = document
        .querySelector('bienvenue-box')
        ?.shadowRoot?.querySelector('.box, .folded')
        ?.getBoundingClientRect();
      return [...document.querySelectorAll('#prenom, body > button')].filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return box && left < box.right && box.left < right && top < box.bottom && box.top < bottom;
      }).length;
    });
  await expect.poll(covers).toBe(0);
});

/** Runs in the page: over what of the field in use, the next field and their labels the box lies. */
function covered(): string[] {
  const host = document.querySelector<HTMLElement>('bienvenue-box');
  const box = host?.shadowRoot?.querySelector('.box, .folded')?.getBoundingClientRect();
  if (!host || !box || getComputedStyle(host).visibility !== 'visible') return [];
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, select')];
  const at = fields.indexOf(document.activeElement as HTMLInputElement);
  return [fields[at], fields[at]?.labels?.[0], fields[at + 1]].flatMap((element) => {
    const { left, right, top, bottom } = element?.getBoundingClientRect() ?? new DOMRect(-9, -9);
    const isOver = left < box.right && box.left < right && top < box.bottom && box.top < bottom;
    return element && isOver ? [element.textContent || element.id] : [];
  });
}

test('leaves the field in use, its label and the next field free where labels stand left of their fields', async () => {
  await goTo(besideAddress);
  const ids = await page.$$eval('input, select', (all) => all.map(({ id }) => id));
  const faults: string[] = [];
  for (const id of ids) {
    await page.focus(`#${id}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    faults.push(...(await page.evaluate(covered)).map((one) => `${id}: ${one}`));
  }
  expect(faults).toEqual([]);
});

test('leaves hints free where another corner has room', async () => {
  await goTo('journey/contact', 1100);
  await expect.poll(async () => (await shown())?.folded).toBe(false);
  const linesUnder = () =>
    page.evaluate(() => {
      const host = document.querySelector('bienvenue-box');
      const box = host?.shadowRoot?.querySelector('.box, .folded')?.getBoundingClientRect();
      const hint = document.createRange();
      hint.selectNodeContents(document.querySelector('#aideMotDePasse') as Element);
      return [...hint.getClientRects()].filter(
        ({ left, right, top, bottom }) =>
          box && left < box.right && box.left < right && top < box.bottom && box.top < bottom,
      ).length;
    });
  await expect.poll(linesUnder).toBe(0);
});

/** Runs in the page: how many square pixels the open explanation and the box have in common; undefined where none is open. */
function common(): number | undefined {
  const card = document.querySelector('bienvenue-explanation')?.shadowRoot?.querySelector('section');
  const host = document.querySelector<HTMLElement>('bienvenue-box');
  const box = host?.shadowRoot?.querySelector('.box, .folded');
  if (!card) return undefined;
  if (!host || !box || getComputedStyle(host).visibility !== 'visible') return 0;
  const [one, other] = [card.getBoundingClientRect(), box.getBoundingClientRect()];
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}

test.each([
  [320, 640, 1],
  [700, 800, 1],
  [1280, 900, 1],
  [1280, 900, 2],
])('an explanation and the box do not lie over each other at %i × %i, zoom %i', async (width, height, factor) => {
  await goTo('journey/contact', width);
  await page.setViewport({ width, height });
  if (factor !== 1) await zoom(session, page, factor);
  const fields = await page.$$eval('[data-expect]:not([data-expect="none"], [data-expect="same"])', (all) =>
    all.map(({ id }) => id),
  );
  expect(fields.length).toBeGreaterThan(4);
  for (const field of fields) {
    await page.focus(`#${field}`);
    await page.keyboard.press('F1');
    await expect.poll(() => page.evaluate(common), { message: field }).toBe(0);
    await page.keyboard.press('Escape');
  }
  // What the box itself has opened stands beside it.
  for (const name of ['This page in English', 'Stuck?', 'Which step']) {
    await page.focus(`#${fields[0]}`);
    await page.evaluate(press, 'show');
    await page.evaluate(press, name);
    await expect.poll(() => page.evaluate(common), { message: name }).toBe(0);
    await page.keyboard.press('Escape');
  }
  if (factor !== 1) await zoom(session, page, 1);
});

test('F1 leads into it, Tab goes on in it, Esc leads back', async () => {
  await goTo('journey/email-sent');
  await page.focus('main a');
  await page.keyboard.press('F1');
  const inside = () =>
    page.evaluate(() => document.querySelector('bienvenue-box')?.shadowRoot?.activeElement?.textContent);
  await expect.poll(inside).toBe('–');
  await page.keyboard.press('Tab');
  expect(await inside()).toContain('countdown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(panel).toContain('Mon compte ameli est bloqué.');
  await page.keyboard.press('Escape');
  await expect.poll(inside).toBe('Stuck?');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Me connecter');
});

test('starts the countdown, which is remembered', async () => {
  await goTo('journey/email-sent');
  await page.evaluate(press, 'countdown');
  await expect.poll(async () => (await shown())?.text).toMatch(/Click the link in the e-mail before \d+ \w{3} \d{4}/);
  const { local } = await stored(session);
  const before = Temporal.PlainDate.from(String(local.clickBefore));
  expect(Temporal.Now.plainDateISO().until(before).days).toBe(7);
});

test('opens this page in English, the ways out and the stages', async () => {
  await goTo('journey/login');
  await page.evaluate(press, 'This page in English');
  for (const text of [
    'J’accède',
    'Log in',
    'Social security number',
    'Forgotten password',
    'Log in with FranceConnect',
  ]) {
    await expect.poll(panel).toContain(text.replace('’', "'"));
  }
  await page.evaluate(press, 'Stuck?');
  await expect.poll(panel).toContain('Mon compte ameli est bloqué.');
  expect(await panel()).toMatch(/09\s74\s75\s36\s46.*Without a date, checked 23 Nov 2026/);
  await page.evaluate(press, 'Which step');
  await expect.poll(panel).toContain('I have a number that begins with 1 or 2');
  expect((await axeFaults(page)).ours).toEqual([]);
});

test('marks what leads on, not an eye in a field nor the way back', async () => {
  await goTo(stepAddress);
  const captions = () =>
    page.$$eval('bienvenue-mark', (all) => all.map((host) => host.shadowRoot?.querySelector('.caption')?.textContent));
  await expect.poll(captions).toContain('Continue');
  expect(await captions()).toHaveLength(2);
});

test('marks the main button, and tells of a link while the pointer rests on it', async () => {
  await goTo('journey/login');
  const captions = () =>
    page.$$eval('bienvenue-mark', (all) => all.map((host) => host.shadowRoot?.querySelector('.caption')?.textContent));
  await expect.poll(captions).toContain('Log in');
  await page.hover('a[title*="FranceConnect"]');
  await expect.poll(panel).toContain('Logs you in through another official account');
  await page.mouse.move(5, 5);
  await expect.poll(panel).toBe('');
});

test('is there, folded, where an account begins, and on no article', async () => {
  await goTo('journey/start');
  await expect.poll(shown).toMatchObject({ folded: true, text: 'EN In English' });
  await page.evaluate(press, 'show');
  await page.evaluate(press, 'This page in English');
  for (const said of ["Je n'ai pas encore de compteI have no account yet", 'Créez votre compteCreate your account']) {
    await expect.poll(panel).toContain(said);
  }
  await page.goto(article);
  await page.waitForFunction(() => document.querySelector('bienvenue-layer'));
  expect(await page.$('bienvenue-box')).toBeNull();
});

test('is not there on pages with nothing to explain, nor when all is off', async () => {
  await page.goto(pages.find(({ name }) => name === 'near-miss/doctor-search')?.url ?? '');
  await page.waitForFunction(() => document.querySelector('bienvenue-layer'));
  expect(await page.$('bienvenue-box')).toBeNull();
  await goTo('journey/identity');
  await store(session, { explain: false });
  await gone(page);
});

test('stands in the page, and in no frame of it', async () => {
  await goTo(framedAddress);
  const frame = page.frames().find((one) => one.url() === address);
  await frame?.waitForFunction(() => document.querySelector('bienvenue-mark'), { polling: 'mutation' });
  expect(await frame?.$('bienvenue-box')).toBeNull();
});

test('no page made the extension stumble', async () => {
  expect((await session.errors()).filter(({ from }) => from.includes('extension'))).toEqual([]);
});
