// Whether a page of 1,000 fields stays smooth: nothing moves, and no task of the page is long.
import { openManifest } from '../../scripts/own-page.mjs';
import { formOf, pageWith } from './fields-page.mjs';

/** @typedef {import('./table.mjs').Row} Row */
/** @typedef {import('puppeteer-core').Page} Page */

const count = 1000;
const address = 'https://assure.ameli.fr/bench/smooth';

/** @type {import('../../scripts/serve.mjs').Answering} */
export const smoothPages = (url) =>
  url === address ? { contentType: 'text/html; charset=utf-8', body: pageWith(formOf(count)) } : undefined;

/**
 * Loads the page while the extension is switched off, switches it on, and looks at what happens until every field is
 * explained: all of it is then the extension's doing. Chromium alone keeps such records.
 * @param {import('../../scripts/launch.mjs').Launched} launched
 * @returns {Promise<Row[]>}
 */
export async function smoothness(launched) {
  const own = await openManifest(launched);
  const explain = (/** @type {boolean} */ on) =>
    own.evaluate((on) => /** @type {any} */ (globalThis).browser.storage.local.set({ explain: on }), on);
  await explain(false);
  const page = await launched.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const shifts = /** @type {number[]} */ ([]);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(/** @type {any} */ (entry).value);
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { shifts });
  });
  await page.goto(address);
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline'] });
  await explain(true);
  await settled(page);
  const trace = await page.tracing.stop();
  // A reload measures what a visitor has: the page and the extension start together.
  const shiftAfter = await shiftsOf(page);
  await page.reload();
  await settled(page);
  const shiftOnLoad = await shiftsOf(page);
  await refuseBlindness(page);
  await page.close();
  const longest = longestTask(JSON.parse(new TextDecoder().decode(trace)).traceEvents);
  return [
    {
      what: `layout shift, ${count} fields`,
      figure: Math.max(shiftAfter, shiftOnLoad),
      unit: '',
      atMost: 0,
      detail: '',
    },
    {
      what: `longest task, ${count} fields`,
      figure: longest.processor,
      unit: 'ms',
      atMost: 50,
      detail: `${longest.clock.toFixed(0)} ms by the clock`,
    },
  ];
}

/** Waits until every field is explained and two more frames are drawn. @param {Page} page */
async function settled(page) {
  const all = (/** @type {number} */ count) =>
    document.querySelectorAll('input[aria-describedby*="bienvenue-"]').length === count;
  await page.waitForFunction(all, { polling: 'mutation', timeout: 60_000 }, count);
  await page.waitForFunction(() => document.querySelector('bienvenue-mark') !== null, { polling: 'mutation' });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** @param {Page} page */
const shiftsOf = (page) =>
  page.evaluate(() =>
    /** @type {any} */ (globalThis).shifts.reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, 0),
  );

/** Moves the page on purpose: if that goes unseen, so would anything else. @param {Page} page */
async function refuseBlindness(page) {
  await page.evaluate(() => {
    document.body.style.paddingTop = '200px';
  });
  await page.waitForFunction(() =>
    /** @type {any} */ (globalThis).shifts.some((/** @type {number} */ shift) => shift > 0),
  );
}

/**
 * The task of the content script's thread that took most of the processor, in milliseconds, and how long it was by the
 * clock: the same on a machine that does nothing else.
 * @param {readonly { name: string, tid: number, pid: number, dur?: number, tdur?: number, args?: { data?: { url?: string } } }[]} events
 */
function longestTask(events) {
  const ours = events.find(({ args }) => args?.data?.url?.startsWith('chrome-extension://'));
  if (!ours) throw new Error('The trace holds nothing of the content script.');
  const tasks = events.filter(({ name, tid, pid }) => name === 'RunTask' && tid === ours.tid && pid === ours.pid);
  const [longest] = tasks.sort((one, other) => (other.tdur ?? 0) - (one.tdur ?? 0));
  if (!longest?.tdur) throw new Error('The trace does not say what tasks took of the processor.');
  return { processor: longest.tdur / 1000, clock: (longest.dur ?? 0) / 1000 };
}
