// Takes texts, and long patterns and selectors, out of the content script, which runs in every page and frame of the site and
// needs most of them only when somebody opens an explanation. The browser keeps them as the extension's messages, and hands
// them out.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, transform } from 'esbuild';

const SOURCES = 'src';

/**
 * The data that holds texts, and what of each entry stays in the script, because it is needed before any page was looked
 * at. The rest of an entry becomes one message; where nothing stays, all entries of a file together.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const KEPT = {
  'ameli/askings.ts': [],
  'ameli/choices.ts': [],
  'ameli/contacts.ts': [],
  'ameli/drawings.ts': [],
  'ameli/email-link.ts': ['days'],
  'ameli/fields/code.ts': ['id'],
  'ameli/fields/contact.ts': ['id'],
  'ameli/fields/file.ts': ['id'],
  'ameli/fields/name.ts': ['id'],
  'ameli/fields/number.ts': ['id'],
  'ameli/fields/password.ts': ['id'],
  'ameli/fields/proof.ts': ['id'],
  'ameli/fields/tick.ts': ['id'],
  'ameli/journeys.ts': [],
  'ameli/lengths.ts': [],
  'ameli/links.ts': [],
  'ameli/messages/fields.ts': [],
  'ameli/messages/guesses.ts': [],
  'ameli/messages/log-in.ts': [],
  'ameli/page-words.ts': [],
  'ameli/related.ts': [],
  'ameli/signs.ts': [],
  'ameli/spellings.ts': [],
  'ameli/stages.ts': [],
  'ameli/things.ts': [],
  'ameli/vocabulary.ts': [],
  'ameli/ways-out.ts': [],
  'content/note/message-marks.ts': [],
  'content/page-parts.ts': [],
};

/** @typedef {Readonly<Record<string, unknown>>} Entry One text with all that belongs to it. */

/** The style of what the script shows, which is a text too. */
const STYLE = 'src/content/style.css';

/**
 * For the build of the content scripts: takes the texts out of the data that they import, and writes them and the style to
 * `_locales/en/messages.json` in `outdir`.
 * @param {string} outdir
 * @returns {import('esbuild').Plugin}
 */
export function textsApart(outdir) {
  /** @type {Promise<Map<string, string>> | undefined} */
  let taken;
  return {
    name: 'texts-apart',
    async setup({ onLoad, initialOptions: { target } }) {
      // Once for all the scripts that are built with this plugin.
      taken ??= takeTexts(outdir, target);
      for (const [path, contents] of await taken) {
        onLoad({ filter: new RegExp(`${path.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`) }, () => ({
          contents,
          loader: 'js',
          resolveDir: resolve(SOURCES),
        }));
      }
    },
  };
}

/**
 * Writes the messages; gives what is left of each file of data, by its path.
 * @param {string} outdir
 * @param {import('esbuild').BuildOptions['target']} target
 */
async function takeTexts(outdir, target = 'esnext') {
  /** @type {Record<string, { message: string }>} */
  const messages = {};
  /** @type {Map<string, string>} */
  const left = new Map();
  for (const [file, exported] of await evaluate(Object.keys(KEPT))) {
    const contents = Object.entries(exported).map(([name, data]) => {
      const written = writeData(data, KEPT[file] ?? [], (text, key) => {
        const message = [file.replace('.ts', ''), name, ...key].join('_').replace(/\W/g, '_');
        messages[message] = { message: plain(text) };
        return JSON.stringify(message);
      });
      return `export const ${name} = ${written};`;
    });
    left.set(resolve(SOURCES, file), ["import { told, toldWords } from './storage/texts.ts';", ...contents].join('\n'));
  }
  const style = await transform(await readFile(STYLE, 'utf8'), { loader: 'css', minify: true, target });
  messages.style = { message: plain(style.code.trim()) };
  const folder = join(outdir, '_locales', 'en');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'messages.json'), `${JSON.stringify(messages, undefined, 2)}\n`);
  return left;
}

/**
 * What these files export, by file.
 * @param {readonly string[]} files
 * @returns {Promise<Map<string, Entry>>}
 */
async function evaluate(files) {
  const { outputFiles } = await build({
    entryPoints: files.map((file) => join(SOURCES, file)),
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    outdir: 'out',
    outbase: SOURCES,
  });
  const all = outputFiles.map(async ({ text }, index) => {
    const exported = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
    return /** @type {const} */ ([files[index] ?? '', { ...exported }]);
  });
  return new Map(await Promise.all(all));
}

/**
 * The data as program text: each entry with what is kept, and the name of the message that holds the rest.
 * @param {unknown} data Words, a list of entries, entries by name, or one entry.
 * @param {readonly string[]} kept
 * @param {(text: string, key: readonly string[]) => string} put Takes a text away; gives the name of its message, in quotes.
 * @returns {string}
 */
function writeData(data, kept, put) {
  if (data instanceof Set) return `toldWords(${put([...data].join(' '), [])})`;
  const entries = Object.entries(/** @type {Entry} */ (data));
  if (kept.length === 0) return writeTold(entries, [], Array.isArray(data) ? '[]' : '{}');
  if (!Array.isArray(data)) return writeEntry(data, []);
  return `[${entries.map(([key, entry]) => writeEntry(entry, [key])).join(',')}]`;

  /** @param {unknown} entry @param {readonly string[]} key */
  function writeEntry(entry, key) {
    const own = Object.entries(/** @type {Entry} */ (entry));
    const known = own
      .filter(([name]) => kept.includes(name))
      .map(([name, value]) => `${name}:${JSON.stringify(value)}`);
    const rest = own.filter(([name]) => !kept.includes(name));
    return writeTold(rest, key, `{${known.join(',')}}`);
  }

  /** @param {readonly (readonly [string, unknown])[]} texts @param {readonly string[]} key @param {string} known */
  function writeTold(texts, key, known) {
    const names = texts.map(([name]) => name).join(' ');
    return `told(${put(asJson(Object.fromEntries(texts)), key)},${JSON.stringify(names)},${known})`;
  }
}

/**
 * A pattern becomes the object that `told` makes a pattern of again.
 * @param {unknown} data
 */
function asJson(data) {
  return JSON.stringify(data, (_, value) => {
    if (!(value instanceof RegExp)) return value;
    return { pattern: value.source, flags: value.flags };
  }).replaceAll('$', '\\u0024');
}

/**
 * A dollar sign stands for something else in a message, and each browser reads it in its own way.
 * @param {string} text
 */
function plain(text) {
  if (text.includes('$')) throw new Error(`A message may not hold a dollar sign: ${text}`);
  return text;
}
