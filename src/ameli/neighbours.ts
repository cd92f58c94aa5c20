import { askings } from './askings.ts';
import { type FieldDescription, ownText } from './description.ts';
import { type FieldId, fieldById } from './fields.ts';
import type { Finding } from './match.ts';
import { asksAgain, readText } from './reading.ts';
import { related } from './related.ts';
import { isUnderNumber } from './under-heading.ts';
import { normalise, wordsOf } from './words.ts';

/** Looks again at fields that only the field before or after them explains: a confirmation, a key, a password to choose. */
export function besideOthers(page: readonly FieldDescription[], found: readonly Finding[]): readonly Finding[] {
  const result = [...found];
  for (const [index, field] of page.entries()) {
    const before = lastNamed(page, result, index);
    const confirmed = before?.id && related.repeated[before.id];
    const finding = result[index];
    if (confirmed && finding && isConfirmation(field, finding, before)) {
      result[index] = { id: confirmed, reason: [{ place: 'neighbour', says: `repeats ${before.id}` }] };
    }
    if (finding?.id === 'nirKey' && !belongsToNumber(field, before)) {
      result[index] = {
        id: undefined,
        reason: [{ place: 'neighbour', says: 'a key with no social security number before it' }],
      };
    }
    if (isMadeNew(field, finding) && before?.id !== 'nir') {
      const says = 'autocomplete of a new one';
      result[index] = { id: 'motDePasseNouveau', reason: [{ place: 'neighbour', says }, ...finding.reason] };
    }
    const beside = finding?.id && wordBeside(page, found, index, finding.id);
    if (beside) result[index] = { id: undefined, reason: [{ place: 'neighbour', says: `stands beside "${beside}"` }] };
    if (result[index]?.id === 'motDePasseConfirm' && before?.id === 'motDePasse') chooseNew(result, page, index);
  }
  return result;
}

/** The nearest named field before `index` in the same form, at most a few boxes back. */
function lastNamed(page: readonly FieldDescription[], found: readonly Finding[], index: number): Finding | undefined {
  for (let before = index - 1; before >= Math.max(0, index - 8); before -= 1) {
    if (page[before]?.form !== page[index]?.form) return undefined;
    if (page[before]?.asked && found[before]?.id) return found[before];
  }
  return undefined;
}

function isConfirmation(field: FieldDescription, finding: Finding, before: Finding): boolean {
  if (finding.id !== undefined && finding.id !== before.id && !isPasswordAfterNew(finding, before)) return false;
  if (!field.asked || field.control === 'checkbox') return false;
  const text = ownText(field);
  // Other words of meaning make it a check of something else: "vérification anti-robot".
  if (finding.id === undefined && readText(text).kind !== 'open') return false;
  return wordsOf(text).some((word) => asksAgain(word.text));
}

/** "Pour confirmer, saisissez votre mot de passe" below the new one. */
const isPasswordAfterNew = (finding: Finding, before: Finding): boolean =>
  finding.id === 'motDePasse' && before.id === 'motDePasseNouveau' && !isPresentOne(finding);

function belongsToNumber(field: FieldDescription, before: Finding | undefined): boolean {
  return (
    before?.id === 'nir' ||
    before?.id === 'nirKey' ||
    askings.ofNumber.test(normalise(ownText(field))) ||
    field.legends.some((text) => askings.nearNumber.test(normalise(text))) ||
    isUnderNumber(field)
  );
}

/** What a page says to password managers; log-in forms say it too, to keep them silent, but after a number. */
function isMadeNew({ autocomplete }: FieldDescription, finding: Finding | undefined): finding is Finding {
  return finding?.id === 'motDePasse' && askings.newPassword.test(autocomplete) && !isPresentOne(finding);
}

/** A word of the fields next to it, of those that we do not know, that makes a field something else. */
function wordBeside(
  page: readonly FieldDescription[],
  found: readonly Finding[],
  index: number,
  id: FieldId,
): string | undefined {
  const field = page[index];
  const { beside } = fieldById(id).recognise;
  if (!beside || !field || wordsOf(ownText(field)).some(({ text }) => text === 'vitale')) return undefined;
  for (const near of [index - 1, index + 1, index - 2, index + 2]) {
    const other = page[near];
    if (!other || other.form !== field.form || found[near]?.id !== undefined) continue;
    const word = wordsOf(ownText(other)).find(({ text }) => beside.includes(text));
    if (word) return word.text;
  }
  return undefined;
}

function isPresentOne({ reason }: Finding): boolean {
  return reason.some(({ says }) => askings.present.test(says));
}

/** A password that is typed twice is being chosen, unless the page calls it the present one. */
function chooseNew(found: Finding[], page: readonly FieldDescription[], confirm: number): void {
  for (let index = confirm - 1; index >= 0 && page[index]?.form === page[confirm]?.form; index -= 1) {
    const finding = found[index];
    if (finding?.id === undefined) continue;
    if (finding.id === 'motDePasse' && !isPresentOne(finding)) {
      found[index] = {
        id: 'motDePasseNouveau',
        reason: [...finding.reason, { place: 'neighbour', says: 'typed twice' }],
      };
    }
    return;
  }
}
