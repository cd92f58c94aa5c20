// Switched off, nothing of ours is left in an open page, and every attribute has the value that the page gave it.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { gone } from '../../scripts/first-pass.mjs';
import { explained } from '../../scripts/walk.mjs';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { atRest } from './harness/at-rest.ts';
import { htmlPages } from './harness/html-pages.ts';
import { forget, store } from './harness/own-page.ts';
import { pageHtml } from './harness/page-html.ts';
import { type Session, startSession } from './harness/session.ts';
import { opened } from './harness/shown.ts';

const address = 'https://assure.ameli.fr/own';
/** Attributes in every state that ours could spoil. */
const own = `<!doctype html><html lang="fr"><title>Essai</title><style>#sheet { anchor-name: --page }</style><main>
<h1>Créer mon compte</h1><p id="a">Cinq</p><p id="b">chiffres</p>
${[
  ...['', 'title="Cinq"', 'aria-describedby=""', 'aria-describedby="a"', 'aria-describedby=" a  b "', 'style=""'],
  ...['style="anchor-name: --one, --two"', 'style="anchor-name: --one !important"', 'style="color: red"', 'id="sheet"'],
]
  .map((attributes) => `<p><label>Code postal <input data-expect="codePostal" ${attributes}></label></p>`)
  .join('\n')}
</main></html>`;

const pages = await loadPages(['journey', 'oddities', 'synapse']);
let session: Session;
beforeAll(async () => {
  const ownPages = htmlPages({ [address]: own }, { 'cache-control': 'max-age=60' });
  session = await startSession({ pages: (url) => ownPages(url) ?? answerFor(pages, url) });
});
afterEach(() => forget(session));
afterAll(() => session.close());

const switchTo = (explain: boolean): Promise<void> => store(session, { explain });

/** A tab on this page, untouched by us, and its HTML. */
async function openUntouched(url: string): Promise<{ page: Page; before: string }> {
  await switchTo(false);
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(url);
  await atRest(page);
  return { page, before: await pageHtml(page, { withoutOurs: false }) };
}

async function switchOn(page: Page): Promise<void> {
  await switchTo(true);
  await explained(page);
  await atRest(page);
}

async function switchOff(page: Page): Promise<void> {
  await switchTo(false);
  await gone(page);
}

function addressOf(name: string): string {
  return pages.find((one) => one.name === name)?.url ?? address;
}

describe('switched on and off again, the page is as it was', () => {
  test.each([
    'own',
    'journey/identity',
    'oddities/shadow-roots',
    'oddities/modal-dialog',
    'oddities/many-fields',
    'synapse/current-creation',
  ])('%s', async (name) => {
    const { page, before } = await openUntouched(addressOf(name));
    await switchOn(page);
    expect(await pageHtml(page, { withoutOurs: false })).not.toBe(before);
    await switchOff(page);
    expect(await pageHtml(page, { withoutOurs: false })).toBe(before);
    await page.close();
  });

  test('with an explanation open, too', async () => {
    const { page, before } = await openUntouched(addressOf('journey/identity'));
    await switchOn(page);
    await page.focus('#creationImmediate_1nir');
    await opened(page, 'Social security number');
    await switchOff(page);
    expect(await pageHtml(page, { withoutOurs: false })).toBe(before);
    await page.keyboard.press('F1');
    await page.mouse.move(400, 300);
    await atRest(page);
    expect(await pageHtml(page, { withoutOurs: false })).toBe(before);
    await page.close();
  });

  test('fifty times, with as many nodes as after the first', async () => {
    const { page, before } = await openUntouched(addressOf('journey/identity'));
    await switchOn(page);
    const count = () => page.$$eval('bienvenue-layer, bienvenue-layer *', ({ length }) => length);
    const nodes = await count();
    for (let time = 0; time < 50; time += 1) {
      await switchTo(false);
      await gone(page);
      await switchTo(true);
      await explained(page);
    }
    await atRest(page);
    expect(await count()).toBe(nodes);
    await switchOff(page);
    expect(await pageHtml(page, { withoutOurs: false })).toBe(before);
    await page.close();
  });
});

test('a page that one goes back to is as switched meanwhile', async () => {
  const { page } = await openUntouched(`${address}?kept`);
  await switchOn(page);
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => document.body.append(`kept: ${persisted}`)),
  );
  await page.goto(addressOf('journey/identity'));
  await explained(page);
  await switchOff(page);
  // Not by puppeteer's own way back: Firefox does not tell it when an earlier page has come.
  await page.evaluate(() => void setTimeout(() => history.back()));
  await page.waitForFunction(() => document.body.textContent.includes('kept: true'));
  await gone(page);
  await page.close();
});

test('the page’s own anchors hold while a field is explained', async () => {
  const { page } = await openUntouched(address);
  await switchOn(page);
  const names = await page.$$eval('#sheet, input[style*="--one"]', (fields) =>
    fields.map((field) =>
      getComputedStyle(field)
        .getPropertyValue('anchor-name')
        .replace(/, --bienvenue-\d+$/, ''),
    ),
  );
  expect(names).toEqual(['--one, --two', '--one', '--page']);
  await page.close();
});

test('all of it without an error', async () => {
  expect(await session.errors()).toEqual([]);
});
