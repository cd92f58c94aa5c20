// A script that runs after another in the same world gets what both need from it, and carries only what is its own.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { afterAll, expect, it } from 'vitest';
import { sharedModules } from '../../shared-modules.mjs';

const folder = await mkdtemp(join(tmpdir(), 'bienvenue-shared-'));
afterAll(() => rm(folder, { recursive: true }));

const sources = {
  'count.ts': 'let count = 0; export const LIMIT = 3; export function add(): number { count += 1; return count; }',
  'unused.ts': "export const unused = 'not asked for';",
  'own.ts': "export const own = 'only the second has this';",
  'first.ts': "import { add, LIMIT } from './count.ts'; Object.assign(globalThis, { first: [add(), LIMIT] });",
  'second.ts': `import { unused } from './unused.ts'; import { add as next, LIMIT } from './count.ts'; import { own } from './own.ts';
import type { Some } from './count.ts'; Object.assign(globalThis, { second: [next(), next(), LIMIT, own] });`,
};
for (const [name, source] of Object.entries(sources)) await writeFile(join(folder, name), source);
const at = (name: string): string => relative('', join(folder, name));
const { gives, takes } = await sharedModules(at('first.ts'), at('second.ts'), []);

async function scriptOf(entry: string, plugin: Plugin): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [at(entry)],
    bundle: true,
    format: 'iife',
    write: false,
    plugins: [plugin],
  });
  return outputFiles[0]?.text ?? '';
}

it('the state of a shared module is there once', async () => {
  new Function(await scriptOf('first.ts', gives))();
  new Function(await scriptOf('second.ts', takes))();
  expect(globalThis).toMatchObject({ first: [1, 3], second: [2, 3, 3, 'only the second has this'] });
});

it('each script carries what is its own and no more', async () => {
  const [first, second] = [await scriptOf('first.ts', gives), await scriptOf('second.ts', takes)];
  expect(first).toContain('count += 1');
  expect(second).not.toContain('count += 1');
  expect(first).not.toContain('only the second has this');
  expect(second).toContain('only the second has this');
  expect(second).not.toContain('not asked for');
});
