// Builds dist/: the content scripts, the popup, and the files that are copied as they are. Two builds give the same bytes.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { minify } from 'terser';
import { sharedModules } from './shared-modules.mjs';
import { textsApart } from './texts.mjs';

/**
 * Preact's one `innerHTML =` serves `dangerouslySetInnerHTML`, which nothing of ours uses; the stores' linter warns of it.
 * @type {import('esbuild').Plugin}
 */
const preactWithoutInnerHtml = {
  name: 'preact-without-innerHTML',
  setup({ onLoad }) {
    onLoad({ filter: /preact[\\/]dist[\\/]preact\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace(/\((\w)\.innerHTML=\w\.__html\)/, '$1');
      if (contents === source) throw new Error('Preact no longer sets innerHTML in the way this plugin expects.');
      return { contents, loader: 'js' };
    });
  },
};

/**
 * Every browser that we support has `browser` itself, where the polyfill steps aside and only adds its weight to every
 * page of the site. The sources import it all the same: for its types, and for tests to stand in for it.
 * @type {import('esbuild').Plugin}
 */
const nativeBrowser = {
  name: 'native-browser',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^webextension-polyfill$/ }, ({ path }) => ({ path, namespace: 'native' }));
    onLoad({ filter: /.*/, namespace: 'native' }, () => ({ contents: 'export default globalThis.browser;' }));
  },
};

/**
 * Minifies what esbuild has written once more. The script runs in every page of the site: its weight counts. The sources
 * are public for who wants to read.
 * @type {import('esbuild').Plugin}
 */
const lighter = {
  name: 'lighter',
  setup({ initialOptions, onEnd }) {
    initialOptions.write = false;
    onEnd(async ({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        const { code } = await minify(text, {
          ecma: 2020,
          compress: { unsafe_arrows: true, hoist_funs: true, passes: 3 },
          format: { quote_style: 2 },
        });
        await writeFile(path, `${code}\n`);
      }
    });
  },
};

/** @satisfies {import('esbuild').TransformOptions} */
const targets = { target: ['chrome148', 'firefox153'] };

/** @satisfies {import('esbuild').BuildOptions} */
const shared = {
  ...targets,
  bundle: true,
  charset: 'utf8',
  legalComments: 'inline',
  logLevel: 'warning',
  plugins: [nativeBrowser, preactWithoutInnerHtml],
};

/** @satisfies {import('esbuild').BuildOptions} */
const script = { ...shared, format: 'iife', minify: true };

/** Runs in every frame of the site, */
const content = 'src/content/main.ts';
/** and this after it in the page itself, which alone has steps. */
const journeyBox = 'src/content/box/main.ts';

/** Builds the extension into `outdir`, `dist` unless told otherwise. */
export async function buildExtension(outdir = 'dist') {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const plugins = [...shared.plugins, textsApart(outdir)];
  const { gives, takes } = await sharedModules(content, journeyBox, plugins);
  await Promise.all([
    build({ ...script, entryPoints: { content }, plugins: [...plugins, gives, lighter], outdir }),
    build({ ...script, entryPoints: { 'journey-box': journeyBox }, plugins: [takes, ...plugins, lighter], outdir }),
    build({
      ...shared,
      entryPoints: {
        popup: 'src/popup/main.tsx',
        'popup-style': 'src/popup/popup.css',
        'content-page': 'src/content/page.css',
      },
      format: 'esm',
      outdir,
    }),
    cp('manifest.json', `${outdir}/manifest.json`),
    cp('src/popup/popup.html', `${outdir}/popup.html`),
    cp('icons', `${outdir}/icons`, { recursive: true, filter: (path) => path === 'icons' || path.endsWith('.png') }),
  ]);
}

if (import.meta.url === `file://${process.argv[1]}`) await buildExtension();
