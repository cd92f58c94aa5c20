// `npm run package`: the zip for the stores, the same bytes from the same sources on any machine.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { buildExtension } from '../build.mjs';

/**
 * Packs a built extension. Nothing of the machine or the moment gets in: names sorted, one date, one mode.
 * @param {string} folder
 * @returns {Promise<Uint8Array>}
 */
export async function packExtension(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  for (const path of paths.sort()) files[relative(folder, path).split(sep).join('/')] = await readFile(path);
  // A local date on purpose: the dates in a zip know no time zone.
  return zipSync(files, { level: 9, mtime: new Date(2000, 0, 1), os: 3, attrs: 0o100644 << 16 });
}

if (fileURLToPath(import.meta.url) === process.argv[1]) {
  await buildExtension();
  const { version } = JSON.parse(await readFile('manifest.json', 'utf8'));
  await mkdir('out', { recursive: true });
  const file = `out/bienvenue-${version}.zip`;
  await writeFile(file, await packExtension('dist'));
  console.log(file);
}
