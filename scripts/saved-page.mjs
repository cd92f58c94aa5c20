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
 * The pages of a file or of a folder and all below it, sorted by name. What a browser has put beside a page
 * ("page_files") belongs to it and is none.
 * @param {string} path
 * @returns {Promise<SavedPage[]>}
 * @throws {Error} in plain words, when there is no such file or no page in the folder
 */
export async function readSavedPages(path) {
  const kind = await stat(path).catch(() => undefined);
  if (!kind) throw new Error(`There is no file or folder ${path}.`);
  if (/\.mht(?:ml)?$/i.test(path)) {
    throw new Error(
      `${path} is a page in one file (MHTML), which is not supported. Save it as "Web page, complete" or "HTML only".`,
    );
  }
  if (!kind.isDirectory()) return [await readSavedPage(path)];
  const names = (await readdir(path, { recursive: true }))
    .filter((name) => /\.html?$/i.test(name) && !/_(?:files|fichiers)[\\/]/i.test(name))
    .sort();
  if (names.length === 0) throw new Error(`There is no .html file in ${path}.`);
  return Promise.all(names.map((name) => readSavedPage(join(path, name))));
}

/** @param {string} file @returns {Promise<SavedPage>} */
async function readSavedPage(file) {
  const html = decoded(await readFile(file));
  return { name: file, url: addressOf(html) ?? `${ACCOUNT}#${encodeURIComponent(basename(file))}`, html };
}

/** The text of a page: UTF-8, or what it names; Western letters where it names nothing and is no UTF-8. @param {Buffer} bytes */
function decoded(bytes) {
  const named = /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 2048).toString('latin1'))?.[1];
  for (const encoding of ['utf-8', named ?? 'windows-1252']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding, or in none that is known: the next.
    }
  }
  return bytes.toString('utf8');
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
