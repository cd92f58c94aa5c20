// Names the fields of a page as the extension would, with the reasons.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @typedef {import('./recognise-entry.ts').Recognised} Recognised */
/** @typedef {import('./recognise-entry.ts').RecognisedMessage} RecognisedMessage */

/** @type {Promise<string> | undefined} */
let bundled;

/**
 * Reads and names all fields of a page or frame. Nothing is shown and nothing stays.
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} page
 * @returns {Promise<Recognised[]>}
 */
export async function recognise(page) {
  bundled ??= bundle();
  await page.evaluate(await bundled);
  return page.evaluate(() => globalThis.recogniseFields());
}

/**
 * Reads all texts of a page or frame that may be messages, and tells what they are.
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} page
 * @returns {Promise<RecognisedMessage[]>}
 */
export async function recogniseMessages(page) {
  bundled ??= bundle();
  await page.evaluate(await bundled);
  return page.evaluate(() => globalThis.recogniseMessages());
}

async function bundle() {
  const entry = fileURLToPath(new URL('./recognise-entry.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife' });
  return outputFiles[0]?.text ?? '';
}

/**
 * Whether an answer is one of those that the page accepts; undefined where the page expects nothing.
 * @param {Pick<Recognised, 'expected' | 'got'>} row
 */
export function isRight({ expected, got }) {
  return expected?.split('|').some((one) => one === got || (one === 'nir' && got.startsWith('nir:')));
}
