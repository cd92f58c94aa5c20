// What the content script is told by the browser's messages is what stands in src/ameli.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, expect, it } from 'vitest';
import { standInFor } from '../../scripts/stand-in.mjs';
import { textsApart } from '../../texts.mjs';

const folder = await mkdtemp(join(tmpdir(), 'bienvenue-texts-'));
afterAll(() => rm(folder, { recursive: true }));

type Plugins = NonNullable<Parameters<typeof build>[0]['plugins']>;

/** A module of ours, built with these plugins. */
async function built(path: string, plugins: Plugins): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    plugins: [
      {
        name: 'native-browser',
        setup({ onLoad }) {
          onLoad({ filter: /webextension-polyfill/ }, () => ({ contents: 'export default globalThis.browser;' }));
        },
      },
      ...plugins,
    ],
  });
  return outputFiles[0]?.text ?? '';
}

/** What it exports, in a world where the browser hands out the texts in `folder`. */
async function exportsOf(path: string, plugins: Plugins): Promise<Record<string, unknown>> {
  const text = Buffer.from(await built(path, plugins)).toString('base64');
  return { ...(await import(`data:text/javascript;base64,${text}`)) };
}

const apart = [textsApart(folder)];
const fields = await built('src/ameli/fields.ts', apart);
new Function(await standInFor(folder))();

it.each([
  ...[
    'choices',
    'contacts',
    'drawings',
    'email-link',
    'fields',
    'journeys',
    'messages',
    'page-words',
    'stages',
    'things',
  ],
  ...['messages/guesses', 'ways-out'],
])('%s', async (name) => {
  const path = `src/ameli/${name}.ts`;
  const plain = ([, value]: [string, unknown]) => typeof value !== 'function';
  const [told, ours] = [await exportsOf(path, apart), await exportsOf(path, [])].map((all) =>
    Object.entries(all).filter(plain),
  );
  expect(told).toEqual(ours);
  expect(ours?.length).toBeGreaterThan(0);
});

it('words, one by one', async () => {
  const path = 'src/ameli/vocabulary.ts';
  const told = (await exportsOf(path, apart)) as Record<string, ReadonlySet<string>>;
  const ours = (await exportsOf(path, [])) as Record<string, ReadonlySet<string>>;
  expect(Object.keys(told)).toEqual(Object.keys(ours));
  for (const [name, words] of Object.entries(ours)) {
    expect(words.size).toBeGreaterThan(3);
    expect([...words].filter((word) => !told[name]?.has(word))).toEqual([]);
    expect(told[name]?.has('xyzzy')).toBe(false);
  }
});

it('no message holds a dollar sign, which each browser reads in its own way', async () => {
  const messages = await readFile(join(folder, '_locales', 'en', 'messages.json'), 'utf8');
  expect(messages).not.toContain('$');
  expect(messages).toContain('u0024');
});

it('no sentence stays in the script', async () => {
  const messages = await readFile(join(folder, '_locales', 'en', 'messages.json'), 'utf8');
  expect(messages).toContain('Where is the serial number?');
  expect(fields).not.toContain('social security number');
});
