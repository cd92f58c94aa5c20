import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import 'temporal-polyfill/global';

/**
 * Loads a TypeScript file of this project, with all that it imports, into Node, which neither runs TypeScript nor has
 * Temporal: bundled in memory, then imported. The types are those of the file, which the caller names.
 *
 * @param {string} path of the file, from the root of the project
 * @returns {Promise<unknown>} its exports
 */
export async function load(path) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../${path}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'error',
  });
  const code = outputFiles[0]?.text ?? '';
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
