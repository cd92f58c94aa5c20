// Runs a file of border cases against the rules: the form is that of test/cases/border/given.json, with an optional `row`.
import { readFile } from 'node:fs/promises';
import { load } from './bundle.mjs';

/** @typedef {typeof import('../test/cases/border/run.ts')} Runner */

/**
 * Reads and judges a file, and prints each disagreement with the grounds of both sides, and each error in the file.
 * @param {string} path
 * @returns {Promise<{ passed: number, failed: number }>} an error in the file counts as failed
 */
export async function runBorderCases(path) {
  const { run } = /** @type {Runner} */ (await load('test/cases/border/run.ts'));
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return fault(`${path} cannot be read`);
  const content = parse(text);
  if (content === undefined) return fault(`${path} is not JSON`);
  const { lines, passed, failed } = run(content.value);
  for (const line of lines) console.log(line);
  return { passed, failed };
}

/** @param {string} text @returns {{ value: unknown } | undefined} nothing if it is not JSON */
function parse(text) {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** @param {string} what is wrong */
function fault(what) {
  console.log(`error in the file: ${what}`);
  return { passed: 0, failed: 1 };
}
