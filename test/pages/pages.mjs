/**
 * Every practice page, with the true address at which it is served. How to add one: `README.md`.
 */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pageNames, synapseBundle, synapsePage } from './synapse/build.mjs';

/**
 * One answer to give to the browser: a page, or a script or style sheet of one.
 * @typedef {object} Page
 * @property {string} name family and file, such as `journey/identity`; unique
 * @property {string} family the folder
 * @property {string} url the true address, without a hash; unique
 * @property {string} contentType
 * @property {Record<string, string>} headers
 * @property {string} body
 */

const folder = fileURLToPath(new URL('.', import.meta.url));
const sheetLink = '<link rel="stylesheet" href="../practice.css">';

/**
 * Every page, or those of some families. The family `synapse` is built, which takes a second or two; the rest is read.
 * @param {readonly string[]} [families] all, if left out
 * @returns {Promise<Page[]>} sorted by name
 * @throws {Error} naming the page, if it has no `data-url` or its address is taken
 */
export async function loadPages(families) {
  const wanted = (/** @type {string} */ family) => families === undefined || families.includes(family);
  const sheet = await readFile(`${folder}practice.css`, 'utf8');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(files.filter((file) => wanted(familyOf(file))).map((file) => readPage(file, sheet)));
  if (wanted('synapse')) pages.push(...(await builtPages('current')), ...(await builtPages('older')));
  refuseTwice(pages);
  return pages.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/**
 * The page that a request is for. The hash does not count; the query does.
 * @param {readonly Page[]} pages
 * @param {string} url
 * @returns {Page | undefined}
 */
export function answerFor(pages, url) {
  const address = withoutHash(url);
  return pages.find((page) => page.url === address);
}

/**
 * @param {string} file path inside this folder, such as `journey/identity.html`
 * @param {string} sheet the text of `practice.css`
 * @returns {Promise<Page>}
 */
async function readPage(file, sheet) {
  const html = await readFile(folder + file, 'utf8');
  const address = /<html[^>]*\sdata-url="([^"]+)"/.exec(html)?.[1];
  if (address === undefined) throw new Error(`${file} has no data-url on its <html>.`);
  return {
    name: file.replace(/\.html$/, '').replaceAll('\\', '/'),
    family: familyOf(file),
    url: withoutHash(address.replaceAll('&amp;', '&')),
    contentType: 'text/html; charset=utf-8',
    headers: {},
    // Inlined, because a page is one answer: nothing else is asked for, and a strict policy may forbid files.
    body: html.replace(sheetLink, () => `<style>\n${sheet}</style>`),
  };
}

/**
 * The pages of the fund's own components at one version, and what they ask for.
 * @param {import('./synapse/build.mjs').Version} version
 * @returns {Promise<Page[]>}
 */
async function builtPages(version) {
  const { script, sheet } = await synapseBundle(version);
  const address = 'https://assure.ameli.fr/compte/';
  const older = version === 'older' ? '?practiceVersion=older' : '';
  const made = (
    /** @type {string} */ name,
    /** @type {string} */ path,
    /** @type {string} */ type,
    /** @type {string} */ body,
  ) => ({
    name: `synapse/${version}-${name}`,
    family: 'synapse',
    url: address + path,
    contentType: `${type}; charset=utf-8`,
    headers: { 'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:" },
    body,
  });
  return [
    ...pageNames.map((page) => made(page, page + older, 'text/html', synapsePage({ version, page }))),
    made('script', `practice/${version}.js`, 'text/javascript', script),
    made('sheet', `practice/${version}.css`, 'text/css', sheet),
  ];
}

/** @param {string} file */
function familyOf(file) {
  return file.split(/[\\/]/)[0] ?? '';
}

/** @param {string} url */
function withoutHash(url) {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}

/** @param {readonly Page[]} pages */
function refuseTwice(pages) {
  const taken = new Map();
  for (const { name, url } of pages) {
    if (taken.has(url)) throw new Error(`${name} and ${taken.get(url)} are served at the same address: ${url}`);
    taken.set(url, name);
  }
}
