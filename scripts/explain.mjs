// `npm run explain -- page.html`: what the extension makes of a saved page, field by field and message by message, and why.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../build.mjs';
import { firstPass } from './first-pass.mjs';
import { ensureBrowsers } from './install-browsers.mjs';
import { launchBrowser } from './launch.mjs';
import { isRight, recognise, recogniseMessages } from './recognise.mjs';
import { masked, readSavedPages, withoutQuery } from './saved-page.mjs';
import { servePages } from './serve.mjs';

/** @typedef {import('./saved-page.mjs').SavedPage} SavedPage */
/**
 * @typedef {object} Row
 * @property {string} page
 * @property {string} selector
 * @property {string} label What the page says of the field, or the message; what may be somebody's masked.
 * @property {string | null} expected
 * @property {string} got The id of a field, or `message:` and the id of a message.
 * @property {number | null} length
 * @property {string[]} reason
 * @property {boolean | null} ok Null where the page expects nothing.
 */

const usage = `Usage: npm run explain -- page.html [more files or folders] [--json] [--scripts] [--firefox]
  --json     one list of rows as JSON
  --scripts  let the scripts of the pages run
  --firefox  in Firefox instead of Chromium`;

/** @type {string[]} */
const hosts = JSON.parse(await readFile(new URL('../manifest.json', import.meta.url), 'utf8')).host_permissions;
const OPTIONS = ['--json', '--scripts', '--firefox'];
/** How long a page may take to draw itself when its scripts run, in milliseconds. */
const PATIENCE = 10_000;

/** @param {readonly string[]} args */
async function main(args) {
  const unknown = args.find((arg) => arg.startsWith('-') && !OPTIONS.includes(arg));
  const paths = args.filter((arg) => !arg.startsWith('-'));
  if (unknown || paths.length === 0)
    throw new Error(`${unknown ? `Unknown: ${unknown}` : 'No page was named.'}\n${usage}`);
  const kind = args.includes('--firefox') ? 'firefox' : 'chromium';
  const problem = ensureBrowsers([kind]);
  if (problem) throw new Error(problem);
  const pages = (await Promise.all(paths.map(readSavedPages))).flat();
  const rows = await explainAll(pages, kind, args.includes('--scripts'));
  if (args.includes('--json')) console.log(JSON.stringify(rows, undefined, 2));
  else print(rows);
  const failed = rows.filter(({ ok }) => ok === false).length;
  // Beside JSON the closing line is for people, not for the one who reads the JSON.
  const close = args.includes('--json') ? console.error : console.log;
  close(`${rows.filter(({ ok }) => ok).length} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

/**
 * @param {readonly SavedPage[]} pages
 * @param {import('./find-browser.mjs').Kind} kind
 * @param {boolean} withScripts
 * @returns {Promise<Row[]>}
 */
async function explainAll(pages, kind, withScripts) {
  const extension = await mkdtemp(join(tmpdir(), 'bienvenue-'));
  try {
    await buildExtension(extension);
    const launched = await launchBrowser(kind, { headless: true, extension });
    try {
      /** @type {SavedPage | undefined} */
      let present;
      const headers = withScripts ? {} : { 'content-security-policy': "script-src 'none'" };
      await servePages(launched, (url) => {
        const isPresent = present && url.replace(/#.*$/, '') === present.url.replace(/#.*$/, '');
        return isPresent ? { contentType: 'text/html; charset=utf-8', headers, body: present?.html ?? '' } : undefined;
      });
      const rows = [];
      for (const saved of pages) {
        present = saved;
        rows.push(...(await explainPage(launched.browser, saved)));
      }
      return rows;
    } finally {
      await launched.close();
    }
  } finally {
    await rm(extension, { recursive: true });
  }
}

/** @param {import('puppeteer-core').Browser} browser @param {SavedPage} saved @returns {Promise<Row[]>} */
async function explainPage(browser, { name, url }) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  if (isOfTheSite(url)) await firstPass(page);
  else console.error(`${name}: ${withoutQuery(url)} is no address of the site; nothing is explained there.`);
  await page.evaluate(untilQuiet, PATIENCE);
  const fields = await settled(page);
  const messages = [];
  for (const frame of page.frames()) messages.push(...(await recogniseMessages(frame)));
  await page.close();
  return [...messages.map((message) => messageRow(name, message)), ...fieldRows(name, fields)];
}

/** @param {string} page @param {import('./recognise.mjs').RecognisedMessage} message @returns {Row} */
function messageRow(page, { selector, text, expected, got, reason }) {
  return {
    page,
    selector: masked(selector),
    label: masked(text),
    expected: expected && `message:${expected}`,
    got: `message:${got}`,
    length: null,
    reason: [masked(reason)],
    ok: expected === null ? null : expected === got,
  };
}

/** @param {string} name @param {readonly import('./recognise.mjs').Recognised[]} fields @returns {Row[]} */
function fieldRows(name, fields) {
  return fields.map(({ selector, says, expected, got, length, reason, isShown }) => {
    const answer = isShown ? got : 'none';
    const why = reason.map((one) => `${one.place}: ${one.says}`);
    return {
      page: name,
      selector: masked(selector),
      label: masked(says.label ?? Object.values(says)[0] ?? ''),
      expected,
      got: answer,
      length: isShown ? length : null,
      reason: (isShown ? why : ['the extension shows nothing here', ...why]).map(masked),
      ok: isRight({ expected, got: answer }) ?? null,
    };
  });
}

/** @param {string} url */
function isOfTheSite(url) {
  const { protocol, host } = new URL(url);
  return hosts.includes(`${protocol}//${host}/*`);
}

/** All fields of the page and its frames, once the extension shows what it makes of them, or does not for long. */
async function settled(/** @type {import('puppeteer-core').Page} */ page) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const fields = [];
    for (const frame of page.frames()) fields.push(...(await recognise(frame)));
    if (fields.every(({ isShown }) => isShown) || Date.now() > end || !isOfTheSite(page.url())) return fields;
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
}

/** Runs in the page: waits until nothing has changed in it for a while, as long as it may take. @param {number} patience */
async function untilQuiet(patience) {
  const isOurs = (/** @type {MutationRecord} */ { target }) =>
    target instanceof Element && target.closest('bienvenue-layer') !== null;
  await new Promise((quiet) => {
    const finish = () => {
      observer.disconnect();
      quiet(undefined);
    };
    let timer = setTimeout(finish, 400);
    const observer = new MutationObserver((records) => {
      if (records.every(isOurs)) return;
      clearTimeout(timer);
      timer = setTimeout(finish, 400);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    setTimeout(finish, patience);
  });
}

/** @param {readonly Row[]} rows */
function print(rows) {
  let page = '';
  for (const row of rows) {
    if (row.page !== page) console.log(`\n${row.page}`);
    page = row.page;
    const verdict = row.ok === null ? ' ' : row.ok ? '✓' : '✗';
    const wanted = row.ok === false ? ` instead of ${row.expected}` : '';
    console.log(`${verdict} ${row.got}${wanted}  ${row.selector}  “${row.label}”\n    ${row.reason.join('; ')}`);
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
