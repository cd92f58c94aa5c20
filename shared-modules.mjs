// Two scripts that run in the same world, the second with what the first has loaded: what both need, and the state in it,
// is there once. Browsers do not promise which of them comes first.
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { build, transform } from 'esbuild';

/** Where the first script leaves what it gives: a list, in an object that no page sees. */
const PLACE = 'globalThis.bienvenueShared';
/** Where the second leaves itself, to be run by the first, if it has come too early. */
const LATER = 'globalThis.bienvenueLater';

/**
 * @typedef {import('esbuild').Plugin} Plugin
 * @typedef {{ readonly name: string, readonly path: string }} Export A name that a module exports.
 * @typedef {import('esbuild').Metafile['inputs']} Modules
 */

/**
 * @param {string} first The entry of the script that gives.
 * @param {string} second The entry of the one that takes.
 * @param {readonly Plugin[]} plugins What both are built with.
 * @returns {Promise<{ gives: Plugin, takes: Plugin }>} For the first, for the second.
 */
export async function sharedModules(first, second, plugins) {
  const [given = {}, taken = {}] = await Promise.all([first, second].map((entry) => modulesOf(entry, plugins)));
  const own = Object.keys(taken).filter((path) => !(path in given));
  const asked = (await Promise.all(own.map(importsOf))).flat().filter(({ path }) => path in given);
  const keys = new Set(asked.map(({ name, path }) => `${path} ${name}`));
  const shared = [...keys].sort().map((key) => {
    const [path = '', name = ''] = key.split(' ');
    return { name, path };
  });
  return { gives: giving(first, shared), takes: taking(shared) };
}

/**
 * @param {string} entry
 * @param {readonly Plugin[]} plugins
 * @returns {Promise<Modules>} What ends in the script, without what was left out of it.
 */
async function modulesOf(entry, plugins) {
  const { metafile } = await build({
    entryPoints: [entry],
    plugins: [...plugins],
    bundle: true,
    metafile: true,
    write: false,
    outdir: 'out',
  });
  const [output] = Object.values(metafile.outputs);
  return Object.fromEntries(
    Object.entries(metafile.inputs).filter(([path]) => (output?.inputs[path]?.bytesInOutput ?? 0) > 0),
  );
}

/** What a module of ours imports, types left out. @param {string} path @returns {Promise<Export[]>} */
async function importsOf(path) {
  const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts' });
  return [...code.matchAll(/^import \{([^}]*)\} from "(\.[^"]*)";$/gm)].flatMap(([, names = '', from = '']) =>
    names.split(',').map((name) => ({
      name: name.trim().split(' ')[0] ?? '',
      path: relative('', resolve(dirname(path), from)),
    })),
  );
}

/** @param {string} entry @param {readonly Export[]} shared @returns {Plugin} */
function giving(entry, shared) {
  const imports = shared.map(
    ({ name, path }, index) => `import { ${name} as shared${index} } from './${relative(dirname(entry), path)}';`,
  );
  const list = `${PLACE} = [${shared.map((_, index) => `shared${index}`)}]; ${LATER}?.();`;
  return {
    name: 'gives-modules',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (path !== resolve(entry)) return undefined;
        return { contents: [...imports, list, await readFile(path, 'utf8')].join('\n'), loader: 'ts' };
      });
    },
  };
}

/** @param {readonly Export[]} shared @returns {Plugin} */
function taking(shared) {
  const paths = new Set(shared.map(({ path }) => path));
  return {
    name: 'takes-modules',
    setup({ onResolve, onLoad, initialOptions }) {
      initialOptions.banner = { js: `((run) => ${PLACE} ? run() : (${LATER} = run))(() => {` };
      initialOptions.footer = { js: '});' };
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const module = relative('', resolve(resolveDir, path));
        return paths.has(module) ? { path: module, namespace: 'shared' } : undefined;
      });
      onLoad({ filter: /.*/, namespace: 'shared' }, ({ path: module }) => ({
        contents: shared
          .map(({ name, path }, index) => (path === module ? `export const ${name} = ${PLACE}[${index}];` : ''))
          .join(''),
      }));
    },
  };
}
