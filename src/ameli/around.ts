// What legends, headings and hints say of whose a field is: they stand around it and do not name it.
import type { FieldId } from './fields.ts';
import { coverage, isAtHome, spansIn } from './phrases.ts';
import { BELONGS, hasLink, isNumber } from './refusal.ts';
import { MATTERS, MATTERS_IN_LABEL, NEUTRAL, OWN, OWN_PERSON, PERSONS, SOFT } from './vocabulary.ts';
import { wordsOf } from './words.ts';

const MINE = new Set(['mon', 'ma', 'mes', 'votre', 'vos']);
const THE = new Set(['l', 'le', 'la', 'les', 'un', 'une']);
/** What a form asks of the reader under a heading of its own: "vos coordonnées", "mon identité". */
const OWN_DATA = new Set([
  'coordonnee',
  'identite',
  'information',
  'etat',
  'contact',
  'adresse',
  'compte',
  'moyen',
  'profil',
]);

/** What else a group of a form may be called with an article: "La preuve d'identité". */
const PARTS = new Set(['preuve', 'demande', 'piece', 'justificatif', 'suite', 'statut', 'situation', 'parametre']);

/**
 * Whether a legend or heading says that what it heads is the reader's own: "L'assuré(e)", "Vos coordonnées", "Vous".
 * What stands further out ("Déclarer un médecin traitant") then takes nothing away.
 */
export function saysOwn(text: string): boolean {
  const words = wordsOf(text);
  if (words.some((word) => PERSONS.has(word.text) || MATTERS.has(word.text) || MATTERS_IN_LABEL.has(word.text)))
    return false;
  if (words.every((word) => isNumber(word.text))) return /^\W*(?:\d+\W+)?(?:vous|moi)\W*$/i.test(text);
  if (words.some((word) => OWN_PERSON.has(word.text))) return true;
  return words.some((word) => hasLink(word, MINE) && OWN_DATA.has(word.text));
}

/** The first word in a legend or heading that takes the field `id` out of our hands, if there is one. */
export function foreignWordIn(text: string, id: FieldId): string | undefined {
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
  const isPointer = /^(?:celui|celle|ceux)$/.test(words[0]?.text ?? '');
  const owner = words[isPointer ? 1 : (spansIn(words).find(({ start }) => start === 0)?.end ?? words.length)];
  if (!owner || owner.cut || !hasLink(owner, BELONGS)) return undefined;
  const { text } = owner;
  return PERSONS.has(text) || MATTERS_IN_LABEL.has(text) || isMatter(text, id) ? text : undefined;
}

/**
 * The role that a legend gives to those whom it is about, by a noun that we do not know: "L'accidenté", "Le garant".
 * Undefined where it names a part of the form or says more than that.
 */
export function unknownRoleIn(legend: string): string | undefined {
  const words = wordsOf(legend);
  const [head] = words;
  if (!head || words.length > 2 || !hasLink(head, THE) || spansIn(words).length > 0) return undefined;
  const isOfForm = [NEUTRAL, SOFT, OWN, OWN_DATA, PARTS].some((known) => known.has(head.text)) || isNumber(head.text);
  return isOfForm ? undefined : head.text;
}

const isMatter = (word: string, id: FieldId): boolean => MATTERS.has(word) && !isAtHome(id, word);
