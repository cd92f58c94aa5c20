import { askings } from './askings.ts';
import { type FieldId, fieldById } from './fields.ts';
import { hasLink } from './has-link.ts';
import { coverage, isAtHome, type Span, spansIn } from './phrases.ts';
import { asksAbout } from './question.ts';
import { refusalsOf } from './refusal.ts';
import { related } from './related.ts';
import { remembering } from './remember.ts';
import { ENGLISH, MATTERS, MATTERS_IN_LABEL, NEUTRAL, PERSONS, SOFT } from './vocabulary.ts';
import { isNumber, type Word, wordsOf } from './words.ts';

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
/** Reads one text of the page. */
export const readText = remembering((text: string): Reading => {
  const reading = read(inFrench(wordsOf(text)));
  const isAsked = reading.kind !== 'names' || isTick(reading.id) || !asksAbout(text);
  return isAsked ? reading : { kind: 'other', because: 'a question about it', foreign: false };
});

/** "Acceptez-vous les conditions ?" asks for a tick. */
const isTick = (id: FieldId): boolean => fieldById(id).recognise.controls.includes('checkbox');

/** The words without the English that says the same again beside a French name of ours: "Prénom / First name". */
function inFrench(words: readonly Word[]): readonly Word[] {
  // Set apart by a stroke, a bracket or a dash: English in the midst of French is a page half translated.
  const start = words.findIndex(({ text, cut }) => cut && ENGLISH.has(text));
  if (start <= 0) return words;
  const french = words.filter(({ text }, index) => index < start || !ENGLISH.has(text));
  return french.length < words.length && spansIn(french).length > 0 ? french : words;
}

/** The word in a text that the data of field `id` name as speaking against it. */
export function wordAgainst(text: string, id: FieldId): string | undefined {
  const { against } = fieldById(id).recognise;
  return against && wordsOf(text).find((word) => against.includes(word.text))?.text;
}

function read(words: readonly Word[]): Reading {
  const spans = spansIn(words);
  if (spans.length === 0 && words.every(isOpen)) return OPEN;
  const foreign = foreignWord(words, spans);
  if (foreign) return { kind: 'other', because: `speaks of "${foreign.text}"`, foreign: true };
  if (spans.some((span) => hasLink(words[span.start], 'his') && !isPartOfAnother(span, spans))) {
    return { kind: 'other', because: 'is said of somebody else', foreign: true };
  }
  const refusals = refusalsOf(words, spans);
  const standing = spans.filter((_, index) => refusals[index] === undefined);
  const head = headOf(standing, words);
  if (head && isTick(head.id) && isRefused(head, words)) {
    return { kind: 'other', because: 'says no to it', foreign: false };
  }
  if (head) {
    const mine = words.some((word) => hasLink(word, 'mine'));
    return { kind: 'names', id: repeatedOr(head, words), phrase: phraseOf(head, words), mine };
  }
  if (standing.length > 0) return { kind: 'tie', ids: [...new Set(standing.map((span) => span.id))] };
  const because = refusals.find((refusal) => refusal !== undefined) ?? 'names nothing that we know';
  return { kind: 'other', because, foreign: false };
}

/** "Je n'accepte pas", "ne plus faire confiance"; but "ne plus demander de code" is what a tick is for. */
const isRefused = ({ start }: Span, words: readonly Word[]): boolean =>
  words.some((word, index) => index <= start && hasLink(word, 'not') && !(index === start && word.text === 'plus'));

/** "Numéro et sa clé": the key of the number, and not of somebody. */
const isPartOfAnother = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(({ id, start }) => start < span.start && related.asides[id]?.includes(span.id));

function foreignWord(words: readonly Word[], spans: readonly Span[]): Word | undefined {
  const covered = coverage(spans);
  return words.find(({ text }, index) => {
    if (covered(index) || isExplained(index, words, spans)) return false;
    if (PERSONS.has(text)) return true;
    return (MATTERS.has(text) || MATTERS_IN_LABEL.has(text)) && !spans.some((span) => isAtHome(span.id, text));
  });
}

/** Whether a word only says where a name of ours can come from, set apart behind it: "nom d'usage (celui du conjoint)". */
function isExplained(index: number, words: readonly Word[], spans: readonly Span[]): boolean {
  return spans.some(
    ({ id, start, end }) =>
      start === 0 &&
      index >= end &&
      fieldById(id).recognise.mayCome?.includes(words[index]?.text ?? '') &&
      words.slice(end, index + 1).some(({ cut }) => cut),
  );
}

const isOpen = ({ text }: Word): boolean => SOFT.has(text) || NEUTRAL.has(text) || isNumber(text);

function repeatedOr(head: Span, words: readonly Word[]): FieldId {
  // The present password is not asked for twice, whatever it is to confirm.
  if (words.slice(head.start, head.end).some(({ text }) => askings.present.test(text))) return head.id;
  // "E-mail pour recevoir le lien de confirmation", "pour confirmer la demande, votre mot de passe": nothing twice.
  const isPurpose = (word: Word, index: number) =>
    index >= head.end ? hasLink(word, 'belongs') : hasLink(word, 'for') && index + 1 !== head.start;
  const isAgain = words.some(
    (word, index) => (index < head.start || index >= head.end) && asksAgain(word.text) && !isPurpose(word, index),
  );
  return (isAgain && related.repeated[head.id]) || head.id;
}

/** Whether a word asks for something a second time. */
export function asksAgain(word: string): boolean {
  return askings.again.test(word);
}

/** The span that the others only describe ("la clé de mon numéro de sécurité sociale": the key), or undefined on a tie. */
function headOf(spans: readonly Span[], words: readonly Word[]): Span | undefined {
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  const head = inOrder[0];
  if (!head) return undefined;
  const isDescribed = (span: Span): boolean =>
    span.id === head.id ||
    (related.asides[head.id]?.includes(span.id) ?? false) ||
    ((related.describedBy[head.id]?.includes(span.id) ?? false) && !hasLink(words[span.start], 'joins'));
  return inOrder.every(isDescribed) ? head : undefined;
}

function phraseOf({ start, end }: Span, words: readonly Word[]): string {
  return words
    .slice(start, end)
    .map((word) => word.text)
    .join(' ');
}
