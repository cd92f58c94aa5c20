// Two copies of the content script in one page, what an earlier copy left behind, and the extension removed.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { explained } from '../../scripts/walk.mjs';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { atRest } from './harness/at-rest.ts';
import { htmlPages } from './harness/html-pages.ts';
import { builtExtension } from './harness/kept-browser.ts';
import { pageHtml } from './harness/page-html.ts';
import { type Session, startSession } from './harness/session.ts';

const pages = await loadPages(['journey', 'oddities']);
const identity = pages.find(({ name }) => name === 'journey/identity')?.url ?? '';
const leftBehind = 'https://assure.ameli.fr/left-behind';
const html = `<!doctype html><html lang="fr"><title>Essai</title><body><main><h1>Essai</h1><p id="aide">Cinq</p>
<label>Code postal <input data-expect="codePostal" aria-describedby="aide bienvenue-1" style="color: red; anchor-name: --bienvenue-2 !important"></label>
<label>Ville <input id="town" aria-describedby="bienvenue-3" style="anchor-name: --page, --bienvenue-4"></label>
<label>Pays <input id="country" aria-describedby="bienvenue-5" style="anchor-name: --bienvenue-6"></label>
</main></body><bienvenue-layer><span id="bienvenue-1" hidden>Old words</span><bienvenue-mark></bienvenue-mark></bienvenue-layer></html>`;

let folder: string;
let session: Session;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bienvenue-copies-'));
  await cp(await builtExtension(), join(folder, 'once'), { recursive: true });
  // The first runs its script twice; the second is another extension, as where one is installed from two stores.
  await cp(join(folder, 'once'), join(folder, 'twice'), { recursive: true });
  const script = await readFile(join(folder, 'once', 'content.js'), 'utf8');
  await writeFile(join(folder, 'twice', 'content.js'), `${script}\n${script}`);
  const manifest = await readFile(join(folder, 'once', 'manifest.json'), 'utf8');
  await writeFile(join(folder, 'once', 'manifest.json'), manifest.replace('bienvenue@', 'other@'));
  const own = htmlPages({ [leftBehind]: html });
  session = await startSession({
    extension: join(folder, 'twice'),
    pages: (url) => own(url) ?? answerFor(pages, url),
  });
});
afterAll(async () => {
  await session.close();
  await rm(folder, { recursive: true });
});

async function open(url: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(url);
  await explained(page);
  await atRest(page);
  return page;
}

/** Runs in the page: how many marks and boxes there are, how often each field is described, and all nodes of ours with an id. */
function count(): { marks: number; boxes: number; tokens: number[]; ids: string[] } {
  const fields = [...document.querySelectorAll('[data-expect]:not([data-expect=none])')];
  return {
    marks: document.querySelectorAll('bienvenue-mark').length,
    boxes: document.querySelectorAll('bienvenue-box').length,
    tokens: fields.map((field) => field.getAttribute('aria-describedby')?.match(/bienvenue-/g)?.length ?? 0),
    ids: [...document.querySelectorAll('[id^=bienvenue-]')].map(({ id }) => id),
  };
}

/** Four fields and the main button are marked, and one box tells the steps. */
async function expectOneOfEach(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(count)).toMatchObject({ marks: 5, boxes: 1 });
  await atRest(page);
  const { marks, boxes, tokens, ids } = await page.evaluate(count);
  expect({ marks, boxes }).toEqual({ marks: 5, boxes: 1 });
  expect(tokens).toEqual([1, 1, 1, 1]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(4);
}

/** Runs in the page: what stands of ours in it and on its first three fields. */
function leftNow() {
  const [code, town, country] = [...document.querySelectorAll('input')];
  return {
    layers: document.querySelectorAll('bienvenue-layer').length,
    words: document.body.parentElement?.textContent?.includes('Old words'),
    described: [code, town, country].map((field) => field?.getAttribute('aria-describedby')?.split(' ').length ?? 0),
    names: [town, country].map((field) => field?.getAttribute('style')),
    colour: code?.style.color,
  };
}

test('what an earlier copy left behind is cleared away', async () => {
  const page = await open(leftBehind);
  // What was left looks as if the page were explained: it tells nothing of when ours has begun.
  await expect
    .poll(() => page.evaluate(leftNow))
    .toEqual({
      layers: 1,
      words: false,
      described: [2, 0, 0],
      names: ['anchor-name: --page;', null],
      colour: 'red',
    });
  await page.close();
});

test('the script runs twice in a page: each field is explained once', async () => {
  const page = await open(identity);
  await expectOneOfEach(page);
  await page.close();
});

test('a second extension of ours: each field is explained once, now and after a change', async () => {
  const other = await session.browser.installExtension(join(folder, 'once'));
  onTestFinished(() => session.browser.uninstallExtension(other));
  const page = await open(identity);
  await expectOneOfEach(page);
  await page.$eval('main h1', (heading) => heading.append(' !'));
  await atRest(page);
  await expectOneOfEach(page);
  await page.close();
});

/** Runs in the page: how much of ours can be seen. */
function countSeen(): number {
  const ours = [...document.querySelectorAll('bienvenue-layer, bienvenue-layer *')];
  return ours.filter((node) => node.checkVisibility({ visibilityProperty: true })).length;
}

test('removed while the page is open, nothing of ours is seen any more', async () => {
  const page = await open(identity);
  await expect.poll(() => page.evaluate(countSeen)).toBe(6);
  // As one does: in another tab, and then one comes back.
  const elsewhere = await open(identity);
  await expect.poll(() => elsewhere.evaluate(countSeen)).toBe(6);
  await session.browser.uninstallExtension(session.extensionId);
  // A mark that is still there has nothing to say: the texts went with the extension.
  await elsewhere.evaluate(() =>
    document.querySelector('bienvenue-mark')?.shadowRoot?.querySelector('button')?.click(),
  );
  await elsewhere.waitForFunction(`(${countSeen})() === 0`);
  await elsewhere.close();
  await page.bringToFront();
  await page.waitForFunction(`(${countSeen})() === 0`);
  // Whatever is done next in the page.
  await page.focus('#creationImmediate_1nir');
  await page.keyboard.press('F1');
  await page.$eval('main h1', (heading) => heading.append(' !'));
  await atRest(page);
  expect(await page.evaluate(countSeen)).toBe(0);
  expect(await session.errors()).toEqual([]);
  if (session.kind === 'chromium') expect(await pageHtml(page, { withoutOurs: false })).not.toContain('bienvenue-');
});
