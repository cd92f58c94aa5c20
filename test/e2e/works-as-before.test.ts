// With the extension a page is used as without it: Tab, typing, submitting, its messages, its dialogs, its eye button.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { explained } from '../../scripts/walk.mjs';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { accessible } from './harness/accessible.ts';
import { atRest } from './harness/at-rest.ts';
import { htmlPages } from './harness/html-pages.ts';
import { type Session, startSession } from './harness/session.ts';

const ownAddress = 'https://assure.ameli.fr/own';
const own = `<!doctype html><html lang="fr"><title>Créer mon compte</title><main><h1>Créer mon compte</h1>
<form action="${ownAddress}?next"><p id="aide">5 chiffres</p>
<label>Code postal <input id="code" name="code" required aria-describedby="aide" data-expect="codePostal"></label>
<label>Adresse e-mail <input id="mail" name="mail" type="email" required data-expect="email"></label>
<button id="go">Valider</button></form>
<p id="erreur" hidden>Le code postal doit contenir 5 chiffres</p></main>
<script>
const code = document.querySelector('#code');
code.addEventListener('blur', () => {
  const wrong = code.value.length !== 5;
  document.querySelector('#erreur').hidden = !wrong;
  code.setAttribute('aria-describedby', wrong ? 'erreur aide' : 'aide');
  if (code.value === '0') alert('Zéro ?');
});
</script>`;

const pages = await loadPages(['journey', 'oddities', 'synapse']);
let sessions: readonly Session[];
let tabs: readonly Page[];

beforeAll(async () => {
  const ownPages = htmlPages({ [ownAddress]: own });
  const serving = { pages: (url: string) => ownPages(url) ?? answerFor(pages, url) };
  sessions = await Promise.all([startSession({ ...serving, extension: 'none' }), startSession(serving)]);
});
afterAll(() => Promise.all(sessions.map((session) => session.close())));
beforeEach(async () => {
  tabs = await Promise.all(sessions.map(({ browser }) => browser.newPage()));
  return async () => void (await Promise.all(tabs.map((tab) => tab.close())));
});

/** Does the same on the page without and with the extension; what was seen must be the same. Gives it. */
async function expectSame<T>(url: string, use: (page: Page) => Promise<T>): Promise<T> {
  const [before, after] = await Promise.all(
    tabs.map(async (page, index) => {
      await page.goto(url);
      await atRest(page);
      if (index === 1) await explained(page);
      return use(page);
    }),
  );
  expect(after).toEqual(before);
  return after as T;
}

function addressOf(name: string): string {
  return pages.find((one) => one.name === name)?.url ?? '';
}

/** Runs in the page: where the focus is, and what stands in all fields. */
function look(): { focus: string; values: string } {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : undefined;
  const text = focused?.matches('body, dialog') ? '' : (label ?? focused)?.textContent;
  const focus = `${focused?.localName} ${focused?.getAttribute('aria-label') ?? text}`;
  return {
    focus,
    values: [...document.querySelectorAll('input')]
      .map(({ value }) => value)
      .join(' ')
      .trim(),
  };
}

describe('Tab goes the same way, and what is typed lands in the same fields', () => {
  test.each([
    'journey/identity',
    'journey/one-time-code',
    'oddities/modal-dialog',
    'oddities/shadow-roots',
    'synapse/current-creation',
  ])('%s', async (name) => {
    const way = await expectSame(addressOf(name), async (page) => {
      const steps: unknown[] = [];
      for (let step = 0; step < 12; step += 1) {
        await page.keyboard.press('Tab');
        await page.keyboard.type('12');
        steps.push(await page.evaluate(look));
      }
      return steps;
    });
    expect(new Set(way.map((step) => JSON.stringify(step))).size).toBeGreaterThan(3);
  });
});

test('Enter sends the same form, with an explanation open or not', async () => {
  const sent = await expectSame(addressOf('journey/identity'), async (page) => {
    await page.evaluate(() => {
      addEventListener('submit', ({ target, submitter }) => {
        const form = target as HTMLFormElement;
        const entries = [...new FormData(form, submitter)];
        sessionStorage.setItem('sent', JSON.stringify([form.method, form.action, entries]));
      });
    });
    await page.type('#creationImmediate_1nom', 'DURAND');
    await page.type('#creationImmediate_1codePostal', '75011');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    return { url: page.url(), sent: await page.evaluate(() => sessionStorage.getItem('sent')) };
  });
  expect(sent.sent).toContain('["creationImmediate_1nom","DURAND"]');
  expect(sent.url).toBe(addressOf('journey/proof'));
  const [before, after] = sessions.map(({ asked }) => asked.filter(({ method }) => method === 'POST'));
  expect(after).toEqual(before);
  expect(after).toHaveLength(1);
});

describe('messages', () => {
  test('the browser’s own stop an empty form at the same field', async () => {
    const seen = await expectSame(ownAddress, async (page) => {
      await page.evaluate(() => {
        addEventListener('invalid', ({ target }) => document.body.append((target as HTMLInputElement).name), true);
      });
      await page.click('#go');
      return page.evaluate(() => `${document.body.lastChild?.textContent} ${document.activeElement?.id} ${location}`);
    });
    expect(seen).toContain('mail code https');
  });

  test('the page’s own are said first, and we after them', async () => {
    await expectSame(ownAddress, async (page) => {
      await page.type('#code', '75');
      await page.focus('#mail');
      return page.$eval('#erreur', (message) => message.checkVisibility());
    });
    const [plainly, explained] = sessions.map((session, index) => async () => {
      const [field] = await accessible(session, tabs[index] as Page, '#code');
      return field?.description;
    });
    const said = 'Le code postal doit contenir 5 chiffres 5 chiffres';
    expect(await plainly?.()).toBe(said);
    // The page has written its list of ids anew, without ours.
    await expect.poll(() => explained?.()).toBe(`${said} Postcode. Press F1 for the explanation in English.`);
  });

  test('a box of the browser opens once', async () => {
    const said = await expectSame(ownAddress, async (page) => {
      const said: string[] = [];
      page.on('dialog', async (dialog) => {
        said.push(dialog.message());
        await dialog.accept();
      });
      await page.type('#code', '0');
      await page.keyboard.press('Tab');
      return { said, ...(await page.evaluate(look)) };
    });
    expect(said.said).toEqual(['Zéro ?']);
  });
});

test('the page’s dialog closes by Esc and by its button, and opens again', async () => {
  const states = await expectSame(addressOf('oddities/modal-dialog'), async (page) => {
    const isOpen = () => page.$eval('#boite', (box) => box.matches(':modal'));
    const seen = [await isOpen()];
    await page.keyboard.press('Escape');
    seen.push(await isOpen());
    await page.click('#ouvrir');
    seen.push(await isOpen());
    await page.type('#code', 'A1');
    await page.click('#boite .boutons button');
    return [...seen, await isOpen(), await page.evaluate(look)];
  });
  expect(states.slice(0, 4)).toEqual([true, false, true, false]);
});

test('the eye shows and hides the password, and the field stays explained', async () => {
  const field = '#creationImmediate_1nouveauCode';
  const types = await expectSame(addressOf('journey/contact'), async (page) => {
    const seen: unknown[] = [];
    await page.type(field, 'Printemps');
    for (const more of ['-20', '26']) {
      await page.click('.oeil');
      await page.type(field, more);
      seen.push(await page.$eval(field, (input) => [input.getAttribute('type'), (input as HTMLInputElement).value]));
    }
    return seen;
  });
  expect(types).toEqual([
    ['text', 'Printemps-20'],
    ['password', 'Printemps-2026'],
  ]);
  const [session] = sessions.slice(-1);
  const [page] = tabs.slice(-1);
  if (!session || !page) throw new Error('There is no second session.');
  await page.click('.oeil');
  await expect
    .poll(async () => (await accessible(session, page, field))[0]?.description)
    .toContain('New password. Press F1');
});
