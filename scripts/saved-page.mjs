// A page that somebody saved from a browser, made ready to be opened again at its own address.
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Where a page goes that does not say where it comes from: the root of the account. */
const ACCOUNT = 'https://assure.ameli.fr/';

/**
 * @typedef {object} SavedPage
 * @property {string} name The file, as it was given.
 * @property {string} url The address at which it is served again.
 * @property {string} html
 */

/**
 * The pages of a file or of a folder and all below it, sorted by name.
 * @param {string} path
 * @returns {Promise<SavedPage[]>}
 * @throws {Error} in plain words, when there is no such file or no page in the folder
 */
export async function readSavedPages(path) {
  const kind = await stat(path).catch(() => undefined);
  if (!kind) throw new Error(`There is no file or folder ${path}.`);
  if (!kind.isDirectory()) return [await readSavedPage(path)];
  const names = (await readdir(path, { recursive: true })).filter((name) => /\.html?$/i.test(name)).sort();
  if (names.length === 0) throw new Error(`There is no .html file in ${path}.`);
  return Promise.all(names.map((name) => readSavedPage(join(path, name))));
}

/** @param {string} file @returns {Promise<SavedPage>} */
async function readSavedPage(file) {
  const html = await readFile(file, 'utf8');
  return { name: file, url: addressOf(html) ?? `${ACCOUNT}#${encodeURIComponent(basename(file))}`, html };
}

/**
 * The address that the page itself names: in the comment that browsers write when they save, else in `data-url`.
 * @param {string} html
 * @returns {string | undefined}
 */
export function addressOf(html) {
  const named =
    /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(html)?.[1] ??
    /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i.exec(html)?.[1] ??
    /<html[^>]*\sdata-url=["']([^"']+)["']/i.exec(html)?.[1]?.replaceAll('&amp;', '&');
  return named && URL.canParse(named) && /^https?:/.test(named) ? named : undefined;
}

/**
 * A text of a page without what may be somebody's: numbers of five digits and more, e-mail addresses and dates become
 * zeros, and of an address only `_pageLabel` is left of its query.
 * @param {string} text
 */
export function masked(text) {
  return text
    .replace(/https?:\/\/\S+/g, (address) => withoutQuery(address))
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, (email) => email.replace(/[^@.]/g, '0'))
    .replace(/\b\d{1,4}([/.-])\d{1,2}\1\d{1,4}\b/g, (date) => date.replace(/\d/g, '0'))
    .replace(/\d(?:[\s\u00a0\u202f.]?\d){4,}/g, (number) => number.replace(/\d/g, '0'));
}

/** @param {string} address */
export function withoutQuery(address) {
  if (!URL.canParse(address)) return address.replace(/[?#].*$/, '');
  const { origin, pathname, searchParams } = new URL(address);
  const label = searchParams.get('_pageLabel');
  return `${origin}${pathname.replace(/;jsessionid=[^/]*/i, '')}${label ? `?_pageLabel=${label}` : ''}`;
}
