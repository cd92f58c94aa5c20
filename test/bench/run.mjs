// `npm run bench`: is it quick and light enough? Ends with exit code 1 if a bound is not met. The figures mean something
// only on a machine that does nothing else.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../../build.mjs';
import { inFirefox } from '../../scripts/chrome-scope.mjs';
import { kinds } from '../../scripts/find-browser.mjs';
import { ensureBrowsers } from '../../scripts/install-browsers.mjs';
import { launchBrowser } from '../../scripts/launch.mjs';
import { servePages } from '../../scripts/serve.mjs';
import { busyPage, busyPages } from './busy-page.mjs';
import { explainPages, explainTime } from './explain-time.mjs';
import { sizes } from './sizes.mjs';
import { smoothness, smoothPages } from './smooth.mjs';
import { benchStay } from './stay.mjs';
import { isMet, table } from './table.mjs';

/** @typedef {import('./table.mjs').Row} Row */

/** @type {import('../../scripts/serve.mjs').Answering} */
const pages = (url) => explainPages(url) ?? smoothPages(url) ?? busyPages(url);

/** @param {import('../../scripts/find-browser.mjs').Kind} kind @param {string} extension @returns {Promise<Row[]>} */
async function measure(kind, extension) {
  const withIt = await launchBrowser(kind, { extension });
  const without = await launchBrowser(kind);
  try {
    for (const launched of [withIt, without]) await servePages(launched, pages);
    // Firefox rounds the time for pages, against tracking; too coarse for what takes less than a millisecond.
    if (kind === 'firefox') await inFirefox(without.browser, unroundTime);
    return [
      // Firefox keeps no record of layout shifts and long tasks.
      ...(kind === 'chromium' ? await smoothness(withIt) : []),
      ...(await explainTime(without.browser, extension)),
      ...(await busyPage(withIt)),
    ];
  } finally {
    await withIt.close();
    await without.close();
  }
}

/** Sent to Firefox as text. */
function unroundTime() {
  /** @type {any} */ (globalThis).Services.prefs.setBoolPref('privacy.reduceTimerPrecision', false);
}

const problem = ensureBrowsers(kinds);
if (problem) throw new Error(problem);
const extension = await mkdtemp(join(tmpdir(), 'bienvenue-'));
/** @type {Row[]} */
const all = [];
try {
  await buildExtension(extension);
  for (const [name, work] of /** @type {const} */ ([
    ['Size', () => sizes(extension)],
    ['Day count', () => benchStay()],
    ['Chromium', () => measure('chromium', extension)],
    ['Firefox', () => measure('firefox', extension)],
  ])) {
    const rows = await work();
    all.push(...rows);
    console.log(`${name}\n${table(rows)}\n`);
  }
} finally {
  await rm(extension, { recursive: true });
}
const missed = all.filter((row) => !isMet(row)).length;
console.log(missed === 0 ? 'All bounds are met.' : `${missed} bounds are not met.`);
process.exitCode = missed === 0 ? 0 : 1;
