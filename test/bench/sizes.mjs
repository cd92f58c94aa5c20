// How heavy each built file is on its way to the user.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';

/** @typedef {import('./table.mjs').Row} Row */

/** Bounds in kB (1,000 bytes) gzip of the file as it is shipped; what has none here is only reported. */
const bounds = new Map([
  ['content.js', 30],
  ['journey-box.js', 30],
]);

/**
 * @param {string} extension The built extension.
 * @returns {Promise<Row[]>}
 */
export async function sizes(extension) {
  const names = (await readdir(extension)).filter((name) => /\.(js|css)$/.test(name)).sort();
  return Promise.all(names.map((name) => sizeOf(extension, name)));
}

/** @param {string} extension @param {string} name @returns {Promise<Row>} */
async function sizeOf(extension, name) {
  const text = await readFile(join(extension, name), 'utf8');
  const loader = name.endsWith('.css') ? 'css' : 'js';
  const { code } = await transform(text, { loader, minify: true, charset: 'utf8' });
  const kilobytes = (/** @type {string} */ file) => gzipSync(file, { level: 9 }).length / 1000;
  const detail = `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB unpacked; minified ${kilobytes(code).toFixed(1)} kB gzip`;
  return { what: `${name}, gzip`, figure: kilobytes(text), unit: 'kB', atMost: bounds.get(name), detail };
}
