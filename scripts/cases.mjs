import { readFile } from 'node:fs/promises';
import { load } from './bundle.mjs';

/**
 * Holds the rules against a file of cases: `npm run cases -- border FILE.json`. Prints each disagreement with the grounds of
 * both sides, then `N passed, N failed`; exits 1 if there is any.
 *
 * @typedef {typeof import('../test/cases/border/run.ts')} Runner
 */

const RUNNERS = { border: 'test/cases/border/run.ts' };

const [kind = '', ...paths] = process.argv.slice(2);

if (!Object.hasOwn(RUNNERS, kind) || paths.length === 0) {
  console.error(`Usage: npm run cases -- ${Object.keys(RUNNERS).join('|')} FILE.json`);
  process.exit(2);
}

const { run } = /** @type {Runner} */ (await load(RUNNERS[/** @type {keyof typeof RUNNERS} */ (kind)]));
let passed = 0;
let failed = 0;
for (const path of paths) {
  const report = run(await readJson(path));
  for (const line of report.lines) console.log(line);
  passed += report.passed;
  failed += report.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** @param {string} path of the file, from where the command was given */
async function readJson(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    console.error(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
