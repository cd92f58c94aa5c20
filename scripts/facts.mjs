import { load } from './bundle.mjs';

/**
 * Lists the facts by age, the oldest first: `npm run facts`. Ages are counted from what the sources are true of, not from when
 * we looked. Stale ones announce themselves in the popup as well.
 *
 * @typedef {typeof import('../src/border/dated-facts.ts')} DatedFacts
 */

const { factsByAge } = /** @type {DatedFacts} */ (await load('src/border/dated-facts.ts'));

const today = Temporal.Now.plainDateISO('Europe/Paris');
const facts = factsByAge(today);

console.log(`Facts by age on ${today}. "old": older than 180 days and still in use.\n`);
console.log(
  `${'age'.padStart(6)}  ${'true of'.padEnd(10)}  ${'looked at'.padEnd(10)}  ${'sure'.padEnd(6)}  ${'kind'.padEnd(6)}  name`,
);
for (const { age, asOf, checkedOn, certainty, kind, name, stale } of facts) {
  const line = `${String(age).padStart(6)}  ${asOf.padEnd(10)}  ${checkedOn.padEnd(10)}  ${certainty.padEnd(6)}  ${kind.padEnd(6)}  ${name}`;
  console.log(stale ? `${line}  (old)` : line);
}
console.log(`\n${facts.length} facts, ${facts.filter(({ stale }) => stale).length} of them old`);
