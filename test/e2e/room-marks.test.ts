// Where marks stand: on nothing of the page, at their own field, in wide, narrow and zoomed windows and with large text.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { markFaults } from './harness/covering.ts';
import { htmlPages } from './harness/html-pages.ts';
import { type Session, startSession } from './harness/session.ts';
import { marked } from './harness/shown.ts';
import { zoom } from './harness/zoom.ts';

const names = [
  ...['journey/proof', 'journey/contact', 'old-portal/identity-table', 'old-portal/login-2017'],
  ...['state-style/contact', 'synapse/current-creation', 'synapse/current-components'],
  ...['oddities/split-boxes', 'oddities/right-to-left'],
];
/** At 320 pixels some fields stand so close together that any mark would cover something: these may go without. */
const mayLack: Readonly<Record<string, readonly string[]>> = {
  'old-portal/identity-table': ['prenom', 'nir:13', 'dateNaissance'],
  'synapse/current-components': ['nir:13'],
  'oddities/right-to-left': ['nir:13'],
};
/** Ten thousand lines, and fields before, between and after them. */
const long = 'https://assure.ameli.fr/long';
const longPage = `<!doctype html><html lang="fr"><title>Essai</title><main><form></form></main><script>
  const form = document.querySelector('form');
  ['Code postal', 'Prénom', 'Adresse e-mail'].forEach((label, part) => {
    form.insertAdjacentHTML('beforeend', '<p><label for="f' + part + '">' + label + '</label> <input id="f' + part + '" data-expect="oui"></p>');
    if (part < 2) for (let line = 0; line < 5000; line += 1) form.insertAdjacentHTML('beforeend', '<p><span>Remboursement ' + line + '</span></p>');
  });
</script></html>`;
/** A list in two columns: the first goes on far below the field, the second begins beside it. Its last line stands below the field. */
const columns = 'https://assure.ameli.fr/columns';
const columnsPage = `<!doctype html><html lang="fr"><title>Essai</title><style>
  main { position: relative; height: 9000px }
  ul { columns: 2; column-fill: auto; direction: rtl; position: absolute; left: 190px; top: 0; width: 500px; height: 8000px; margin: 0; padding: 0; list-style: none }
  li { direction: ltr; height: 20px; line-height: 20px }
  li:last-child { position: absolute; left: -180px; top: 130px; width: 180px }
  p { position: absolute; left: 8px; top: 80px; margin: 0; width: 170px }
</style><main><p><label for="f">Code postal</label><br><input id="f" size="8" data-expect="oui"></p><ul></ul></main><script>
  const list = document.querySelector('ul');
  for (let line = 0; line < 790; line += 1) list.insertAdjacentHTML('beforeend', '<li>Remboursement ' + line + ' du mois</li>');
</script></html>`;
/** So high that every field is in the window. */
const height = 2600;

let session: Session;
let pages: Awaited<ReturnType<typeof loadPages>>;
let page: Page;
beforeAll(async () => {
  pages = await loadPages(['journey', 'old-portal', 'state-style', 'synapse', 'oddities']);
  const longPages = htmlPages({ [long]: longPage, [columns]: columnsPage });
  session = await startSession({ pages: (url) => longPages(url) ?? answerFor(pages, url) });
});
afterAll(() => session.close());
beforeEach(async () => {
  page = await session.browser.newPage();
  return () => page.close();
});

async function goTo(name: string): Promise<void> {
  await page.goto(pages.find((one) => one.name === name)?.url ?? '');
  await marked(page);
}

test.each([1280, 640, 320])('at %i pixels', { timeout: 60_000 }, async (width) => {
  await page.setViewport({ width, height });
  for (const name of names) {
    await goTo(name);
    const { faults, unmarked } = await markFaults(page);
    const lacking = unmarked.filter((id) => width > 320 || !mayLack[name]?.includes(id));
    expect.soft({ faults, lacking }, name).toEqual({ faults: [], lacking: [] });
  }
});

test.each(['journey/contact', 'state-style/identity', 'synapse/current-creation'])('%s at 200 % zoom', async (name) => {
  await page.setViewport({ width: 1280, height });
  await goTo(name);
  await zoom(session, page, 2);
  await marked(page);
  await expect.poll(() => markFaults(page), { timeout: 10_000 }).toEqual({ faults: [], unmarked: [] });
  await zoom(session, page, 1);
});

test.each(['journey/contact', 'state-style/identity', 'old-portal/identity-fifteen'])(
  '%s with text twice as large',
  async (name) => {
    await page.setViewport({ width: 900, height });
    await goTo(name);
    await page.addStyleTag({ content: 'body { font-size: 32px } .aide, .indice, .message_erreur { font-size: 28px }' });
    await marked(page);
    await expect.poll(() => markFaults(page), { timeout: 10_000 }).toEqual({ faults: [], unmarked: [] });
  },
);

test('on a page of 20,000 nodes, wherever one has scrolled to', { timeout: 60_000 }, async () => {
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(long);
  await marked(page);
  for (const id of ['f0', 'f1', 'f2']) {
    await page.$eval(`#${id}`, (field) => field.scrollIntoView({ block: 'center' }));
    await page.waitForFunction(hasMarkInWindow, { timeout: 10_000 }, id);
  }
  expect((await markFaults(page)).faults).toEqual([]);
});

test('beside a long list in columns', async () => {
  await page.setViewport({ width: 900, height: 700 });
  await page.goto(columns);
  await marked(page);
  expect((await markFaults(page)).faults).toEqual([]);
});

/** Runs in the page: whether the mark of this field is seen, with its caption. */
function hasMarkInWindow(id: string): boolean {
  const name = /--bienvenue-\d+/.exec(document.getElementById(id)?.getAttribute('style') ?? '')?.[0];
  const mark = [...document.querySelectorAll<HTMLElement>('bienvenue-mark')].find(
    (host) => name !== undefined && host.style.getPropertyValue('position-anchor') === name,
  );
  return mark?.style.visibility === 'visible' && mark.shadowRoot?.querySelector('.caption:not([hidden])') != null;
}
