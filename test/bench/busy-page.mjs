// What the extension adds to a page that keeps changing: 10,000 nodes in 100 batches, with it switched on and off.
import { inFirefoxTab } from '../../scripts/chrome-scope.mjs';
import { openManifest } from '../../scripts/own-page.mjs';
import { formOf, pageWith } from './fields-page.mjs';
import { median } from './median.mjs';

/** @typedef {import('./table.mjs').Row} Row */
/** @typedef {import('../../scripts/launch.mjs').Launched} Launched */
/** @typedef {import('puppeteer-core').Page} Page */

const address = 'https://assure.ameli.fr/bench/busy';
const pairs = 25;

/** @type {import('../../scripts/serve.mjs').Answering} */
export const busyPages = (url) =>
  url === address
    ? { contentType: 'text/html; charset=utf-8', body: pageWith(`${formOf(10)}<div id="place"></div>`) }
    : undefined;

/**
 * Lets the same page work with the extension switched on and switched off, in turns, and compares what its process has
 * used of the processor. One tab for both: two processes that do the same differ by more than what is measured. How
 * far runs without the extension differ is told too, as the doubt that remains.
 * @param {Launched} launched
 * @returns {Promise<Row[]>}
 */
export async function busyPage(launched) {
  const own = await openManifest(launched);
  const page = await launched.browser.newPage();
  await page.goto(address);
  const usedBy = await meter(launched, page);
  /** @param {boolean} on */
  const turn = async (on) => {
    await own.evaluate((on) => /** @type {any} */ (globalThis).browser.storage.local.set({ explain: on }), on);
    await page.waitForFunction((on) => (document.querySelector('bienvenue-mark') !== null) === on, {}, on);
  };
  /** @param {boolean} on */
  const oneRun = async (on) => {
    // Emptied while it is switched off: that rows have gone is not what is measured.
    await turn(false);
    await page.evaluate(emptyPlace);
    if (on) await turn(true);
    await page.evaluate(letRest);
    const before = await usedBy();
    await page.evaluate(insertBatches);
    return (await usedBy()) - before;
  };
  // Not counted: the first run warms the page up.
  await oneRun(true);
  /** @type {number[]} */
  const without = [];
  /** @type {number[]} */
  const added = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    // Each of the two comes first as often as second.
    const first = await oneRun(pair % 2 === 0);
    const second = await oneRun(pair % 2 !== 0);
    const [on, off] = pair % 2 === 0 ? [first, second] : [second, first];
    without.push(off);
    added.push(on - off);
  }
  await page.close();
  const figure = (median(added) / median(without)) * 100;
  const doubt = (median(without) / Math.min(...without) - 1) * 100;
  const detail = `${median(added).toFixed(0)} ms to ${median(without).toFixed(0)} ms; runs without differ by ${doubt.toFixed(0)} %`;
  return [{ what: 'added to a page that inserts 10,000 nodes', figure, unit: '%', atMost: 5, detail }];
}

/** Runs in the page: takes away what an earlier run has put there. */
function emptyPlace() {
  document.querySelector('#place')?.replaceChildren();
}

/** Runs in the page: lets everybody have done with what came before. */
async function letRest() {
  await new Promise((over) => setTimeout(over, 500));
}

/**
 * Runs in the page: a batch of 100 nodes in each task, the layout asked for after each, as lists that grow do. Ends
 * half a second after the last batch: what the extension puts off counts too.
 */
async function insertBatches() {
  const place = /** @type {HTMLElement} */ (document.querySelector('#place'));
  for (let batch = 0; batch < 100; batch += 1) {
    const rows = Array.from({ length: 50 }, (_, index) => {
      const row = document.createElement('p');
      row.append(document.createElement('span'));
      row.firstElementChild?.append(`Remboursement ${batch}.${index}`);
      return row;
    });
    place.append(...rows);
    if (place.offsetHeight === 0) throw new Error('The rows have no height.');
    await new Promise((next) => setTimeout(next));
  }
  await new Promise((over) => setTimeout(over, 500));
}

/**
 * Reads how long the processor has worked for the page, in milliseconds: its main thread in Chromium, its process in
 * Firefox, which knows no finer.
 * @param {Launched} launched
 * @param {Page} page
 * @returns {Promise<() => Promise<number>>}
 */
async function meter({ kind }, page) {
  if (kind === 'firefox') return () => inFirefoxTab(page, processorTimeInFirefox);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
    if (seconds === undefined) throw new Error('Chromium no longer tells how long a page’s tasks have taken.');
    return seconds * 1000;
  };
}

/** Sent to Firefox as text. @param {any} tab */
async function processorTimeInFirefox(tab) {
  const pid = tab.currentWindowGlobal.osPid;
  const { children } = await /** @type {any} */ (globalThis).ChromeUtils.requestProcInfo();
  const own = children.find((/** @type {{ pid: number }} */ child) => child.pid === pid);
  return own.cpuTime / 1e6;
}
