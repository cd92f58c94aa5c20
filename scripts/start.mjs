// `npm start`: the browser with the extension, on practice pages of the whole journey. Without a display: a walk with pictures.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from '../build.mjs';
import { answerFor, loadPages } from '../test/pages/pages.mjs';
import { ensureBrowsers } from './install-browsers.mjs';
import { launchBrowser } from './launch.mjs';
import { takePictures } from './pictures.mjs';
import { servePages } from './serve.mjs';
import { route } from './walk.mjs';

/** @typedef {import('./find-browser.mjs').Kind} Kind */

const usage = `Usage: npm start                 Chromium with the extension, on practice pages
       npm start -- firefox      the same in Firefox
       npm start -- --headless   no window: walks the practice pages and takes pictures of them`;

/** @param {readonly string[]} args */
function read(args) {
  const known = new Set(['chromium', 'firefox', '--headless']);
  const unknown = args.find((arg) => !known.has(arg));
  if (unknown !== undefined) throw new Error(`Unknown: ${unknown}\n${usage}`);
  /** @type {Kind} */
  const kind = args.includes('firefox') ? 'firefox' : 'chromium';
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return { kind, headless: args.includes('--headless') || !hasDisplay };
}

/** @param {import('./launch.mjs').Launched} launched @param {Awaited<ReturnType<typeof loadPages>>} pages */
async function practise({ browser }, pages) {
  const first = pages.find(({ name }) => name === route[0]?.page);
  const [tab] = await browser.pages();
  if (!tab || !first) throw new Error('There is no tab, or no page to start from.');
  await tab.goto(first.url);
  console.log('Practice pages are open; the extension’s popup is behind the puzzle piece in the toolbar.');
  console.log('Close the browser, or press Ctrl+C here, to end.');
  await new Promise((ended) => browser.once('disconnected', ended));
}

async function main() {
  const { kind, headless } = read(process.argv.slice(2));
  const problem = ensureBrowsers([kind]);
  if (problem) throw new Error(problem);
  const extension = await mkdtemp(join(tmpdir(), 'bienvenue-'));
  try {
    await buildExtension(extension);
    const pages = await loadPages(['journey']);
    const launched = await launchBrowser(kind, { headless, extension, handleSignals: false });
    // Ctrl+C ends the browser, and with it what is waited for below.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, launched.close);
    try {
      await servePages(launched, (url) => answerFor(pages, url));
      if (!headless) return await practise(launched, pages);
      const folder = fileURLToPath(new URL(`../out/screenshots/${kind}/`, import.meta.url));
      const count = await takePictures(launched, pages, { folder });
      console.log(`No display: walked the practice pages, ${count} pictures in ${relative('', folder)}/`);
    } finally {
      await launched.close();
    }
  } finally {
    await rm(extension, { recursive: true, force: true });
  }
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
