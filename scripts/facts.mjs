import { load } from './bundle.mjs';

/**
 * Lists the facts by age, the oldest first: `npm run facts`. Those of the border one by one, those of ameli.fr by their
 * sources. Ages are counted from what a source is true of, not from when we looked. The popup and the explanations show
 * the same dates.
 *
 * @typedef {typeof import('../src/border/dated-facts.ts')} DatedFacts
 * @typedef {typeof import('../src/border/law/dated.ts')} DatedLaw
 * @typedef {import('../src/ameli/field.ts').Source} Source
 * @typedef {Source & { kind: string, age?: number, stale: boolean }} Fact
 */

const { factsByAge } = /** @type {DatedFacts} */ (await load('src/border/dated-facts.ts'));
const { ageInDays, isStale } = /** @type {DatedLaw} */ (await load('src/border/law/dated.ts'));
const sources = /** @type {Record<string, Source>} */ (await load('src/ameli/fields/sources.ts'));

const today = Temporal.Now.plainDateISO('Europe/Paris');

/** @param {Source} source @returns {Fact} */
function ofAmeli(source) {
  if (source.asOf === 'undated') return { ...source, kind: 'ameli', stale: true };
  return { ...source, kind: 'ameli', age: ageInDays(source.asOf, today), stale: isStale(source, today) };
}

/** What bears no date may be older than all. @param {Fact} fact */
const ageOf = ({ age }) => age ?? Number.POSITIVE_INFINITY;

/** @type {Fact[]} */
const facts = [...Object.values(sources).map(ofAmeli), ...factsByAge(today)];
facts.sort((one, other) => (ageOf(one) === ageOf(other) ? 0 : ageOf(other) - ageOf(one)));

/** @param {readonly [string, string, string, string, string, string]} cells */
function line([age, asOf, checkedOn, certainty, kind, name]) {
  return `${age.padStart(6)}  ${asOf.padEnd(10)}  ${checkedOn.padEnd(10)}  ${certainty.padEnd(6)}  ${kind.padEnd(6)}  ${name}`;
}

console.log(`Facts by age on ${today}. "old": older than 180 days, or without a date, and still in use.\n`);
console.log(line(['age', 'true of', 'looked at', 'sure', 'kind', 'name']));
for (const { age, asOf, checkedOn, certainty, kind, name, stale } of facts) {
  console.log(line([String(age ?? '?'), asOf, checkedOn, certainty, kind, name]) + (stale ? '  (old)' : ''));
}
console.log(`\n${facts.length} facts, ${facts.filter(({ stale }) => stale).length} of them old`);
