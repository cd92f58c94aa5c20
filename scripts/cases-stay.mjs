// Runs a file of day-count cases against the engine: the form is that of test/cases/stay/given.json, extended in own.json.
import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { loadStay } from './load-stay.mjs';
import { answersTo, groundsOf } from './stay-answers.mjs';
import { fileFault, formOf } from './stay-form.mjs';

/**
 * Reads and judges a file, and prints each disagreement with both sides, and each error in the file.
 * @param {string} path
 * @returns {Promise<{ passed: number, failed: number }>} an error in the file counts as failed
 */
export async function runStayCases(path) {
  const { passed, faults, unused } = judge(await loadStay(), await readFile(path, 'utf8').catch(() => null));
  for (const name of unused) console.log(`not used: ${name} is marked unreliable`);
  for (const fault of faults) console.log(fault);
  return { passed, failed: faults.length };
}

/**
 * @param {import('./load-stay.mjs').Stay} stay the engine
 * @param {string | null} text the file, or nothing if it cannot be read
 * @returns {{ passed: number, faults: string[], unused: string[] }} one fault for each case that did not pass
 */
export function judge(stay, text) {
  if (text === null) return failure('it cannot be read');
  /** @type {any} */
  let file;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return failure(`it is not JSON (${String(error)})`);
  }
  const wrong = fileFault(file);
  if (wrong) return failure(wrong);
  const { faultOf } = formOf(stay);
  /** @type {string[]} */
  const faults = [];
  /** @type {string[]} */
  const unused = [];
  let passed = 0;
  for (const [at, given] of file.cases.entries()) {
    const fault = faultOf(given);
    const name = typeof given?.id === 'string' ? given.id : `case number ${at + 1}`;
    if (fault) faults.push(`error in the file: ${name}: ${fault}`);
    else if (given.confidence === 'unreliable') unused.push(name);
    else {
      const disagreements = compare(stay, given);
      if (disagreements.length === 0) passed += 1;
      else faults.push([`${name} (${given.kind})`, ...disagreements, ...sides(stay, given)].join('\n  '));
    }
  }
  return { passed, faults, unused };
}

/** @param {string} fault */
function failure(fault) {
  return { passed: 0, faults: [`error in the file: ${fault}`], unused: [] };
}

/** @param {import('./load-stay.mjs').Stay} stay @param {any} given @returns {string[]} */
function compare(stay, given) {
  /** @type {string[]} */
  const found = [];
  for (const [which, expected] of /** @type {const} */ ([
    ['worst', given.expected],
    ['best', given.expectedBest ?? {}],
  ])) {
    const answers = answersTo(stay, given, which);
    for (const [key, value] of Object.entries(expected)) {
      if (isDeepStrictEqual(answers[key], value)) continue;
      const label = which === 'best' ? `${key} in the best case` : key;
      found.push(`${label}: the file says ${JSON.stringify(value)}, the engine says ${JSON.stringify(answers[key])}`);
    }
  }
  return found;
}

/** The grounds of both sides. @param {import('./load-stay.mjs').Stay} stay @param {any} given */
function sides(stay, given) {
  return [
    `the file's ground: ${given.source ?? 'none given'}${given.note ? ` (${given.note})` : ''}`,
    `the engine's ground: ${groundsOf(stay, given)}`,
  ];
}
