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
 * @throws {Error} in plain words, when there is no such file, it is no page, or none is in the folder
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
  if (!/<[a-z!]/i.test(html) || html.includes('\0')) throw new Error(`${file} is no HTML page.`);
  const url = addressOf(html) ?? `${ACCOUNT}#${encodeURIComponent(basename(file))}`;
  return { name: file, url, html: withoutRefresh(html) };
}

/** A page that sends the reader elsewhere after a while would do so before it was looked at. @param {string} html */
function withoutRefresh(html) {
  return html.replace(/<meta\b[^>]*\bhttp-equiv\s*=\s*["']?refresh\b[^>]*>/gi, '');
}

/** The text of a page: what its first bytes say, else UTF-8, or what it names; Western letters where it names nothing and is no UTF-8. @param {Buffer} bytes */
function decoded(bytes) {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (marked) return new TextDecoder(marked).decode(bytes);
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
  const named = [
    /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(html)?.[1],
    /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i.exec(html)?.[1],
    /<html[^>]*\sdata-url=["']([^"']+)["']/i.exec(html)?.[1]?.replaceAll('&amp;', '&'),
  ];
  return named.find((address) => address !== undefined && URL.canParse(address) && /^https?:/.test(address));
}

const MONTHS =
  'janv(?:ier)?|f[eé]v(?:rier|r)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t|sept(?:embre|ember)?|oct(?:obre|ober)?|nov(?:embre|ember)?|d[eé]c(?:embre|ember)?|' +
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep';
/** A date in words, in French or English, with or without its year. */
const DATE_IN_WORDS = new RegExp(`\\b(?:1er|\\d{1,2})\\s+(?:${MONTHS})(?![a-zé])\\.?(?:\\s+\\d{2,4})?`, 'giu');

/**
 * A text of a page without what may be somebody's: numbers of five digits and more, e-mail addresses and dates become
 * zeros, and of an address only `_pageLabel` is left of its query.
 * @param {string} text
 */
export function masked(text) {
  return text
    .replace(/https?:\/\/\S+/g, (address) => withoutQuery(address))
    .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, (email) => email.replace(/[^@.]/g, '0'))
    .replace(DATE_IN_WORDS, (date) => (/\d{2,4}$/.test(date) ? '00 00 0000' : '00 00'))
    .replace(/\b\d{1,4}([/.-])\d{1,2}\1\d{1,4}\b/g, (date) => date.replace(/\d/g, '0'))
    .replace(/\d(?:[\s\u00a0\u202f.-]?\d){4,}/g, (number) => number.replace(/\d/g, '0'));
}

/** @param {string} address */
export function withoutQuery(address) {
  if (!URL.canParse(address)) return address.replace(/[?#].*$/, '');
  const { origin, pathname, searchParams } = new URL(address);
  const label = searchParams.get('_pageLabel');
  return `${origin}${pathname.replace(/;jsessionid=[^/]*/i, '')}${label ? `?_pageLabel=${label}` : ''}`;
}
