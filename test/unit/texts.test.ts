// What the content script is told by the browser's messages is what stands in src/ameli.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, expect, it } from 'vitest';
import { standInFor } from '../../scripts/stand-in.mjs';
import { fields as all } from '../../src/ameli/fields.ts';
import { KEPT, textsApart } from '../../texts.mjs';

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
const script = await built('src/ameli/fields.ts', apart);
new Function(await standInFor(folder))();

const isSet = (value: unknown): value is ReadonlySet<string> => value instanceof Set;

it.each(Object.keys(KEPT))('%s', async (file) => {
  const path = `src/${file}`;
  const [told, ours] = [await exportsOf(path, apart), await exportsOf(path, [])];
  expect(Object.keys(told)).toEqual(Object.keys(ours));
  expect(Object.keys(ours).length).toBeGreaterThan(0);
  for (const [name, data] of Object.entries(ours)) {
    if (isSet(data)) expectWords(told[name], data);
    else expect(told[name]).toEqual(data);
  }
});

/** Words are told as a set that only answers whether it has one. */
function expectWords(told: unknown, words: ReadonlySet<string>): void {
  const known = told as Pick<ReadonlySet<string>, 'has'>;
  expect(words.size).toBeGreaterThan(3);
  expect([...words].filter((word) => !known.has(word))).toEqual([]);
  expect(known.has('xyzzy')).toBe(false);
}

it.each(['fields', 'messages'])('%s, which put several of these together', async (name) => {
  const path = `src/ameli/${name}.ts`;
  const data = ([, value]: [string, unknown]) => typeof value !== 'function';
  const [told, ours] = [await exportsOf(path, apart), await exportsOf(path, [])].map((all) =>
    Object.entries(all).filter(data),
  );
  expect(told).toEqual(ours);
  expect(ours?.length).toBeGreaterThan(0);
});

it('no message holds a dollar sign, which each browser reads in its own way', async () => {
  const messages = await readFile(join(folder, '_locales', 'en', 'messages.json'), 'utf8');
  expect(messages).not.toContain('$');
  expect(messages).toContain('u0024');
});

it('no sentence stays in the script', async () => {
  const messages = await readFile(join(folder, '_locales', 'en', 'messages.json'), 'utf8');
  expect(messages).toContain('Where is the serial number?');
  expect(all.map(({ explain }) => explain.type).filter((text) => script.includes(text))).toEqual([]);
  expect(script).toContain(all[0]?.id);
});
