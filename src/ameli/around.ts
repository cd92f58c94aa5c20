// What legends, headings and hints say of whose a field is: they stand around it and do not name it.
import { askings } from './askings.ts';
import { type FieldId, fieldById } from './fields.ts';
import { hasLink } from './has-link.ts';
import { coverage, isAtHome, spansIn } from './phrases.ts';
import { asksWho } from './question.ts';
import { MATTERS, MATTERS_IN_LABEL, NEUTRAL, OWN, OWN_DATA, OWN_PERSON, PARTS, PERSONS, SOFT } from './vocabulary.ts';
import { isNumber, normalise, type Word, wordsOf } from './words.ts';

/**
 * Whether a legend or heading says that what it heads is the reader's own: "L'assuré(e)", "Vos coordonnées", "Vous".
 * What stands further out ("Déclarer un médecin traitant") then takes nothing away.
 */
export function saysOwn(text: string): boolean {
  if (askings.isReader.test(text)) return true;
  const words = wordsOf(text);
  if (words.some((word) => PERSONS.has(word.text) || MATTERS.has(word.text) || MATTERS_IN_LABEL.has(word.text)))
    return false;
  if (words.some((word) => OWN_PERSON.has(word.text))) return true;
  return words.some((word) => hasLink(word, 'mine') && OWN_DATA.has(word.text));
}

/** The first word in a legend or heading that takes the field `id` out of our hands, if there is one. */
export function foreignWordIn(text: string, id: FieldId): string | undefined {
  if (askings.isReader.test(text)) return undefined;
  if (asksWho(text)) return 'qui';
  const words = wordsOf(text);
  const covered = coverage(spansIn(words));
  return words.find((word, index) => !covered(index) && (PERSONS.has(word.text) || isMatter(word.text, id)))?.text;
}

/**
 * The word by which a hint gives the field `id` to somebody else: "celui de votre employeur", "le nom de votre médecin".
 * What a hint says later may be advice ("un ayant droit saisit le numéro de son parent") and does not count.
 */
export function foreignOwnerIn(hint: string, id: FieldId): string | undefined {
  const words = wordsOf(hint);
  const isPointer = hasLink(words[0], 'that') || hasLink(words[0], 'of');
  const owner = words[isPointer ? 0 : (spansIn(words).find(({ start }) => start === 0)?.end ?? words.length)];
  if (!owner || (owner.cut && !isPointer) || !hasLink(owner, 'belongs')) return undefined;
  const { text } = owner;
  // "Nom du conjoint, s'il est utilisé" under the name in use: from a spouse, and still the reader's.
  if (fieldById(id).recognise.mayCome?.includes(text)) return undefined;
  return PERSONS.has(text) || MATTERS_IN_LABEL.has(text) || isMatter(text, id) ? text : undefined;
}

/**
 * The noun by which a legend is about something that we do not know: "L'accidenté", "Organisme choisi", "Adresse du chantier".
 * Undefined where it names a part of the form, speaks to the reader or in his name, or is a sentence.
 */
export function unknownMatterIn(legend: string): string | undefined {
  // The health insurance, and no other insurance: the site is its own.
  // What stands in brackets only adds to it: "Autorisation parentale (moins de 16 ans)".
  const words = wordsOf(legend.replace(/assurance[- ]maladie/gi, 'ameli')).filter(({ aside }) => !aside);
  if (words.length > 4 || spansIn(words).length > 0 || askings.reader.test(normalise(legend))) return undefined;
  // "Vos coordonnées pour le suivi": what the reader's own is wanted for is not what it is of.
  const isOwn = saysOwn(legend);
  // What it begins with, what a verb at its beginning is done to, and what something in it is of.
  const isNoun = (word: Word, index: number): boolean =>
    (index === 0 && !askings.letUs.test(normalise(legend))) ||
    (index === 1 && askings.verb.test(words[0]?.text ?? '')) ||
    (hasLink(word, 'belongs') && !(isOwn && hasLink(word, 'for')));
  return words.find((word, index) => isNoun(word, index) && !isOfForm(word))?.text;
}

/** Whether a word may stand in the name of a part of the form, whatever is asked there. */
export const isOfForm = ({ text }: Word): boolean =>
  [NEUTRAL, SOFT, OWN, OWN_DATA, PARTS].some((known) => known.has(text)) || isNumber(text) || askings.verb.test(text);

const isMatter = (word: string, id: FieldId): boolean => MATTERS.has(word) && !isAtHome(id, word);
