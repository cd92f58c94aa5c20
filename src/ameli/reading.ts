import { type FieldId, fieldById } from './fields.ts';
import { coverage, isAtHome, type Span, spansIn } from './phrases.ts';
import { BELONGS, hasLink, isNumber, JOINS, refusalOf } from './refusal.ts';
import { remembering } from './remember.ts';
import { ENGLISH, MATTERS, MATTERS_IN_LABEL, NEUTRAL, OWN_PERSON, PERSONS, SOFT } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

/** What one text of the page (a label, a placeholder, a legend) says a field is. */
export type Reading =
  /** It names one field of ours. */
  | { readonly kind: 'names'; readonly id: FieldId; readonly phrase: string; readonly mine: boolean }
  /** It names two or more: a tie. */
  | { readonly kind: 'tie'; readonly ids: readonly FieldId[] }
  /** It names something that is not ours, or ours of somebody else. */
  | { readonly kind: 'other'; readonly because: string; readonly foreign: boolean }
  /** It says nothing of meaning, or only "number", "code", "day": look elsewhere. */
  | { readonly kind: 'open' };

const OPEN: Reading = { kind: 'open' };
const HIS = new Set(['son', 'sa', 'ses', 'leur', 'leurs']);
const MINE = new Set(['mon', 'ma', 'mes', 'votre', 'vos']);
/** What may be spoken of beside a field without making a tie: "numéro et clé", "code reçu par SMS ou e-mail". */
const ASIDES: { readonly [id in FieldId]?: readonly FieldId[] } = {
  nir: ['nirKey'],
  otp: ['email', 'mobile', 'telephone'],
  codeProvisoire: ['email', 'mobile', 'telephone'],
};
/** The same, but not as an equal: "portable pour recevoir un code", "nom d'usage, si différent du nom de naissance". */
const DESCRIBED_BY: { readonly [id in FieldId]?: readonly FieldId[] } = {
  email: ['otp', 'codeProvisoire', 'motDePasse'],
  mobile: ['otp', 'codeProvisoire', 'motDePasse'],
  telephone: ['otp', 'codeProvisoire', 'motDePasse'],
  motDePasse: ['nir'],
  nirKey: ['nir'],
  emailConfirm: ['email'],
  motDePasseConfirm: ['motDePasse', 'motDePasseNouveau'],
  nomUsage: ['nom', 'nomNaissance'],
};
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

/** Reads one text of the page. */
export const readText = remembering((text: string): Reading => read(inFrench(wordsOf(text))));

/** The words without the English that says the same again beside a French name of ours: "Prénom / First name". */
function inFrench(words: readonly Word[]): readonly Word[] {
  // Set apart by a stroke, a bracket or a dash: English in the midst of French is a page half translated.
  const start = words.findIndex(({ text, cut }) => cut && ENGLISH.has(text));
  if (start <= 0) return words;
  const french = words.filter(({ text }, index) => index < start || !ENGLISH.has(text));
  return french.length < words.length && spansIn(french).length > 0 ? french : words;
}

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

/** The word in a text that the data of field `id` name as speaking against it. */
export function wordAgainst(text: string, id: FieldId): string | undefined {
  const { against } = fieldById(id).recognise;
  return against && wordsOf(text).find((word) => against.includes(word.text))?.text;
}

const isMatter = (word: string, id: FieldId): boolean => MATTERS.has(word) && !isAtHome(id, word);

function read(words: readonly Word[]): Reading {
  const spans = spansIn(words);
  if (spans.length === 0 && words.every(isOpen)) return OPEN;
  const foreign = foreignWord(words, spans);
  if (foreign) return { kind: 'other', because: `speaks of "${foreign.text}"`, foreign: true };
  if (spans.some((span) => hasLink(words[span.start], HIS))) {
    return { kind: 'other', because: 'is said of somebody else', foreign: true };
  }
  const refusals = spans.map((span) => refusalOf(span, words, spans));
  const standing = spans.filter((_, index) => refusals[index] === undefined);
  const head = headOf(standing, words);
  if (head) {
    const mine = words.some((word) => hasLink(word, MINE));
    return { kind: 'names', id: repeatedOr(head, words), phrase: phraseOf(head, words), mine };
  }
  if (standing.length > 0) return { kind: 'tie', ids: [...new Set(standing.map((span) => span.id))] };
  const because = refusals.find((refusal) => refusal !== undefined) ?? 'names nothing that we know';
  return { kind: 'other', because, foreign: false };
}

function foreignWord(words: readonly Word[], spans: readonly Span[]): Word | undefined {
  const covered = coverage(spans);
  return words.find(({ text }, index) => {
    if (covered(index)) return false;
    if (PERSONS.has(text)) return true;
    return (MATTERS.has(text) || MATTERS_IN_LABEL.has(text)) && !spans.some((span) => isAtHome(span.id, text));
  });
}

const isOpen = ({ text }: Word): boolean => SOFT.has(text) || NEUTRAL.has(text) || isNumber(text);

/** Asking for the same thing a second time makes another field of some. */
const REPEATED: { readonly [id in FieldId]?: FieldId } = {
  email: 'emailConfirm',
  motDePasse: 'motDePasseConfirm',
  motDePasseNouveau: 'motDePasseConfirm',
};

function repeatedOr(head: Span, words: readonly Word[]): FieldId {
  // "E-mail pour recevoir le lien de confirmation" asks for nothing twice.
  const isPurpose = (word: Word, index: number) => index >= head.end && hasLink(word, BELONGS);
  const isAgain = words.some(
    (word, index) => (index < head.start || index >= head.end) && asksAgain(word.text) && !isPurpose(word, index),
  );
  return (isAgain && REPEATED[head.id]) || head.id;
}

/** Whether a word asks for something a second time. */
export function asksAgain(word: string): boolean {
  return /^(?:anouveau|confirm|reecri|repet|resais|ressais|retap|verif)/.test(word);
}

/** The span that the others only describe ("la clé de mon numéro de sécurité sociale": the key), or undefined on a tie. */
function headOf(spans: readonly Span[], words: readonly Word[]): Span | undefined {
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  const head = inOrder[0];
  if (!head) return undefined;
  const isDescribed = (span: Span): boolean =>
    span.id === head.id ||
    (ASIDES[head.id]?.includes(span.id) ?? false) ||
    ((DESCRIBED_BY[head.id]?.includes(span.id) ?? false) && !hasLink(words[span.start], JOINS));
  return inOrder.every(isDescribed) ? head : undefined;
}

function phraseOf({ start, end }: Span, words: readonly Word[]): string {
  return words
    .slice(start, end)
    .map((word) => word.text)
    .join(' ');
}
