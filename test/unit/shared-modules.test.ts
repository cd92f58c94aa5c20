// Of two scripts in the same world one gets what both need from the other, and carries only what is its own.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import vm from 'node:vm';
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

const first = await scriptOf('first.ts', gives);
const second = await scriptOf('second.ts', takes);

/** What the two leave behind when they run in this order. */
function ran(...scripts: string[]): unknown {
  const world = vm.createContext({});
  for (const script of scripts) vm.runInContext(script, world);
  return JSON.parse(JSON.stringify(world));
}

it('the state of a shared module is there once', () => {
  expect(ran(first, second)).toMatchObject({ first: [1, 3], second: [2, 3, 3, 'only the second has this'] });
});

it('whichever comes first', () => {
  expect(ran(second, first)).toMatchObject({ first: [3, 3], second: [1, 2, 3, 'only the second has this'] });
});

it('each script carries what is its own and no more', () => {
  expect(first).toContain('count += 1');
  expect(second).not.toContain('count += 1');
  expect(first).not.toContain('only the second has this');
  expect(second).toContain('only the second has this');
  expect(second).not.toContain('not asked for');
});
