/**
 * The practice pages made of the health insurance's own components, built in memory at two versions of them.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @typedef {'current' | 'older'} Version */
/** @typedef {(typeof pageNames)[number]} PageName */
/** @typedef {{ script: string, sheet: string }} Bundle */

/** The pages of each version. */
export const pageNames = /** @type {const} */ (['creation', 'components', 'modes', 'dialog']);

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The package of each version, and its style sheet. */
const versions = {
  current: { name: '@cnamts/synapse', sheet: import.meta.resolve('@cnamts/synapse/synapse.css') },
  older: { name: 'synapse-1.0', sheet: import.meta.resolve('synapse-1.0/style.css') },
};

/** @type {Map<Version, Promise<Bundle>>} */
const built = new Map();

/**
 * One page as a complete HTML text. It asks for its script and sheet at `/compte/practice/<version>.js` and `.css`.
 * @param {{ version: Version, page: PageName }} wanted
 * @returns {string}
 */
export function synapsePage({ version, page }) {
  return `<!doctype html>
<html lang="fr" data-page="${page}">
<head>
<meta charset="utf-8">
<title>Créer un compte</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/compte/practice/${version}.css">
<style>.practice { margin: 0; padding: 6px 16px; background: #f6dc8b; color: #3c2f00; font: 13px sans-serif; text-align: center; }</style>
</head>
<body>
<p class="practice" lang="en">Practice page · not the real ameli.fr · made-up</p>
<div id="app"></div>
<script src="/compte/practice/${version}.js"></script>
</body>
</html>
`;
}

/**
 * The script and the style sheet that both pages of a version share. Built once in a process.
 * @param {Version} version
 * @returns {Promise<Bundle>}
 */
export function synapseBundle(version) {
  const bundle = built.get(version) ?? bundleOf(version);
  built.set(version, bundle);
  return bundle;
}

/**
 * @param {Version} version
 * @returns {Promise<Bundle>}
 */
async function bundleOf(version) {
  const { name, sheet } = versions[version];
  const { outputFiles } = await build({
    stdin: {
      // Without Vuetify's own sheet the fields do not look, nor stand, as they do on a real page.
      contents: `import 'vuetify/styles'; import ${JSON.stringify(fileURLToPath(sheet))}; import './main.mjs';`,
      resolveDir: folder,
    },
    alias: { '@cnamts/synapse': name },
    bundle: true,
    minify: true,
    write: false,
    absWorkingDir: folder, // the alias is looked up from here
    outdir: folder,
    format: 'iife',
    target: ['chrome148', 'firefox153'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    loader: { '.woff': 'empty', '.woff2': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'empty' },
    logLevel: 'error',
  });
  return { script: textOf(outputFiles, '.js'), sheet: textOf(outputFiles, '.css') };
}

/**
 * @param {readonly import('esbuild').OutputFile[]} files
 * @param {string} ending
 */
function textOf(files, ending) {
  const file = files.find(({ path }) => path.endsWith(ending));
  if (file === undefined) throw new Error(`The build of the components made no ${ending} file.`);
  return file.text;
}
