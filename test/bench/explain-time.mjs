// How long it takes to explain fields, against a bare loop that only finds them and reads their labels.
import { contentScripts, standInFor } from '../../scripts/stand-in.mjs';
import { formOf, pageWith } from './fields-page.mjs';
import { median } from './median.mjs';

/** @typedef {import('./table.mjs').Row} Row */
/**
 * In milliseconds: explaining fields that have just come, the bare loop over them, the same where the page was laid out
 * before, and letting go.
 * @typedef {Record<'ours' | 'bare' | 'oursLaidOut' | 'bareLaidOut' | 'gone', number>} Times
 */

const address = 'https://assure.ameli.fr/bench/explain';

/** Chromium tells the time twenty times finer to a page that has closed itself to other sites. */
const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** @type {import('../../scripts/serve.mjs').Answering} */
export const explainPages = (url) =>
  url === address
    ? { contentType: 'text/html; charset=utf-8', headers, body: pageWith('<div id="place"></div>') }
    : undefined;

/**
 * Runs the built content script in the page's own world, where its work can be timed, on 10, 100 and 1,000 fields.
 * @param {import('puppeteer-core').Browser} browser One without the extension.
 * @param {string} extension The built extension.
 * @returns {Promise<Row[]>}
 */
export async function explainTime(browser, extension) {
  const page = await browser.newPage();
  await page.goto(address);
  const script = await contentScripts(extension);
  await page.evaluate(await standInFor(extension));
  await page.evaluate(startScript, script);
  // Kept in the page, so that the bare loop is as well warmed up as the script.
  await page.evaluate(`globalThis.timeOnce = ${timeOnce}`);
  /** @type {Map<number, Times>} */
  const times = new Map();
  for (const [count, repetitions] of /** @type {const} */ ([
    [10, 200],
    [100, 40],
    [1000, 12],
  ])) {
    await page.evaluate(keepForm, formOf(count));
    /** @type {Times[]} */
    const runs = [];
    while (runs.length < repetitions) {
      runs.push(await page.evaluate((count) => /** @type {any} */ (globalThis).timeOnce(count), count));
    }
    const middle = (/** @type {keyof Times} */ what) => median(runs.map((run) => run[what]));
    times.set(count, {
      ours: middle('ours'),
      bare: middle('bare'),
      oursLaidOut: middle('oursLaidOut'),
      bareLaidOut: middle('bareLaidOut'),
      gone: middle('gone'),
    });
  }
  await page.close();
  return [...rowsOf(times)];
}

/** @param {Map<number, Times>} times @returns {Iterable<Row>} */
function* rowsOf(times) {
  for (const [count, { ours, bare, oursLaidOut, bareLaidOut }] of times) {
    const laidOut = `laid out before: ${oursLaidOut.toFixed(2)} and ${bareLaidOut.toFixed(2)} ms`;
    const detail = `${ours.toFixed(2)} ms, bare loop ${bare.toFixed(2)} ms; ${laidOut}`;
    yield { what: `explaining ${count} fields ÷ bare loop`, figure: ours / bare, unit: '×', atMost: 3, detail };
  }
  const perField = (/** @type {number} */ count) => (times.get(count)?.ours ?? Number.NaN) / count;
  const detail = `${(perField(1000) * 1000).toFixed(1)} µs, ${(perField(100) * 1000).toFixed(1)} µs`;
  yield {
    what: 'time per field, of 1,000 ÷ of 100',
    figure: perField(1000) / perField(100),
    unit: '×',
    atMost: 1.5,
    detail,
  };
  const { ours, gone } = times.get(1000) ?? { ours: Number.NaN, gone: Number.NaN };
  yield {
    what: 'letting go of 1,000 fields ÷ explaining them',
    figure: gone / ours,
    unit: '×',
    atMost: 1,
    detail: `${gone.toFixed(2)} ms`,
  };
}

/**
 * Runs in the page: starts the content script. Its pauses, which leave the page
 * room and cost nothing, are left out: what it would do a little later it does at once. So that it takes no form for the
 * next change of a page that changes without end, `letTimePass` lets its clock go on by a quiet minute.
 * @param {string} script
 */
function startScript(script) {
  const atOnce = (/** @type {() => void} */ work) => queueMicrotask(work);
  /** @type {((now: number) => unknown)[]} */
  const frame = [];
  const frameAtOnce = (/** @type {(now: number) => unknown} */ work) => {
    if (frame.push(work) === 1) queueMicrotask(drawFrames);
  };
  // Each frame's work to its end before the next, with what it leaves to others. Waiting longer than that is not free:
  // in Firefox, some hundred turns cost as much as a third of the script's work.
  const drawFrames = async () => {
    for (let work = frame[0]; work; frame.shift(), work = frame[0]) {
      await work(performance.now());
      for (let turn = 0; turn < 4; turn += 1) await undefined;
    }
  };
  let passed = 0;
  const clock = { now: () => performance.now() + passed };
  Object.assign(globalThis, {
    hasDrawn: () => frame.length === 0,
    letTimePass() {
      passed += 60_000;
    },
  });
  new Function('setTimeout', 'requestAnimationFrame', 'performance', script)(atOnce, frameAtOnce, clock);
}

/** Runs in the page. @param {string} markup */
function keepForm(markup) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  Object.assign(globalThis, { form: template.content });
}

/**
 * Runs in the page: adds and removes the form, and times what the script does about it and what the bare loop does. Both
 * times begin when the fields have come and end when the page is laid out with what was done: the layout, which the page
 * needs in any case, is in both, and so is any further one that we cause. Once more with the layout done before.
 * @param {number} count
 * @returns {Promise<Times>}
 */
async function timeOnce(count) {
  const place = /** @type {HTMLElement} */ (document.querySelector('#place'));
  const layer = document.querySelector('bienvenue-layer');
  const { letTimePass, hasDrawn } = /** @type {any} */ (globalThis);
  const hasOurs = () => layer?.querySelector('bienvenue-mark, [id^="bienvenue-"]') != null;
  const put = () => place.replaceChildren(/** @type {any} */ (globalThis).form.cloneNode(true));
  const layOut = () => place.getBoundingClientRect();
  const readAll = () => {
    let read = 0;
    for (const field of place.querySelectorAll('input')) {
      if (!field.checkVisibility()) continue;
      for (const label of field.labels ?? []) read += label.textContent.length;
      for (const name of ['aria-label', 'title', 'placeholder']) read += field.getAttribute(name)?.length ?? 0;
      read += field.closest('fieldset')?.querySelector('legend')?.textContent.length ?? 0;
    }
    if (read === 0) throw new Error('The bare loop has read nothing.');
  };
  // The script does all its work in microtasks here, so nothing else comes in between, no drawing of a frame either.
  const until = async (/** @type {() => boolean} */ isSo) => {
    // Also what it does after the last field.
    const isDone = () => hasDrawn() && isSo();
    for (let turn = 0; !isDone(); turn += 1) {
      if (turn > 1e6) throw new Error('The script has done nothing.');
      await undefined;
    }
  };
  const allExplained = () => {
    const last = [...place.querySelectorAll('input')].at(-1);
    return until(() => last?.hasAttribute('aria-describedby') === true && hasOurs());
  };
  const allGone = () => until(() => !hasOurs());
  /** @param {() => Promise<void> | void} work */
  const timed = async (work) => {
    const start = performance.now();
    const working = work();
    if (working) await working;
    layOut();
    return performance.now() - start;
  };
  /** @param {() => Promise<void> | void} work @param {boolean} isLaidOut */
  const onNewForm = async (work, isLaidOut) => {
    letTimePass();
    put();
    if (isLaidOut) layOut();
    const time = await timed(work);
    await allExplained();
    const explained = place.querySelectorAll('[aria-describedby*="bienvenue-"]').length;
    if (explained !== count) throw new Error(`${explained} of ${count} fields were explained.`);
    letTimePass();
    place.replaceChildren();
    return { time, gone: await timed(allGone) };
  };
  const { time: bare } = await onNewForm(readAll, false);
  const { time: bareLaidOut } = await onNewForm(readAll, true);
  const { time: oursLaidOut } = await onNewForm(allExplained, true);
  const { time: ours, gone } = await onNewForm(allExplained, false);
  return { ours, bare, oursLaidOut, bareLaidOut, gone };
}
