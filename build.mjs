// Builds dist/: the content script, the popup, and the files that are copied as they are. Two builds give the same bytes.
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { build } from 'esbuild';

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

/** @satisfies {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  target: ['chrome148', 'firefox153'],
  charset: 'utf8',
  legalComments: 'inline',
  logLevel: 'warning',
  plugins: [preactWithoutInnerHtml],
};

/** Builds the extension into `outdir`, `dist` unless told otherwise. */
export async function buildExtension(outdir = 'dist') {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  await Promise.all([
    build({
      ...shared,
      entryPoints: { content: 'src/content/main.ts' },
      format: 'iife',
      loader: { '.css': 'text' },
      outdir,
    }),
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
    cp('icons', `${outdir}/icons`, { recursive: true, filter: (path) => !path.endsWith('.svg') }),
  ]);
}

if (import.meta.url === `file://${process.argv[1]}`) await buildExtension();
