import { type FieldId, fieldById } from './fields.ts';
import type { Message } from './message.ts';
import { fieldMessages } from './messages/fields.ts';
import { guesses } from './messages/guesses.ts';
import { logInMessages } from './messages/log-in.ts';
import { spansIn } from './phrases.ts';
import { saidIn } from './said.ts';
import { signs } from './signs.ts';
import { statedIn } from './stated.ts';
import { wordsOf } from './words.ts';

/** What a text of the page is, by its words: a message that is known or guessed, or (undefined) none that we can tell. */
export interface MessageFinding {
  readonly message: Message | undefined;
  readonly isGuess: boolean;
  /** The words that decided, for people: shown by tools, asserted by tests. */
  readonly reason: string;
}

/** A longer text is an article; a message says what it has to say. */
const LONGEST_GUESSED = 36;

/**
 * Tells what a text of the page means if it is a message. `isError` says that the page itself marks it as an error (red,
 * `role=alert`, a field that is not valid): only then is a message that nobody knows guessed at. `isOfField`: it is said
 * of one field.
 */
export function matchMessage(text: string, isError = true, isOfField = false): MessageFinding {
  const said = saidIn(statedIn(text));
  if (said === '') return none(saidIn(text) === '' ? 'no words' : 'no statement: not so, or not yet');
  const good = signs.asks.test(said) ? null : signs.good.exec(said);
  if (good) return none(`no error: "${good[0]}"`);
  if (signs.rule.test(said) || signs.required.test(text)) return none('a rule of the form');
  if (signs.title.test(text)) return none('a title');
  // What a field must be like is a hint until the page marks it as an error.
  if (!isError && signs.must.test(said)) return none('what must be, and not marked as an error');
  const isQuestion = /\?\s*$/.test(text);
  // A message by its field, the legend of a form anywhere else.
  if (!isOfField && signs.legend.test(text)) return none('a rule of the form');
  const known =
    firstIn(logInMessages, said, isQuestion) ?? (isError ? firstIn(fieldMessages, said, isQuestion) : undefined);
  const news = signs.news.exec(said);
  if (known && !news) return { message: known.message, isGuess: false, reason: `says "${known.words}"` };
  if (!isError) return none('not known, and not marked as an error');
  if (signs.state.test(said)) return none('a state, not a sentence');
  if (news) return none(`news or advice: "${news[0]}"`);
  if (isQuestion) return none('a question');
  if (signs.where.test(said)) return none('what to type, not what is wrong');
  const care = signs.asks.test(said) ? null : signs.care.exec(said);
  if (care) return none(`of care, not of a form: "${care[0]}"`);
  if (wordsOf(text).length > LONGEST_GUESSED) return none('too long for a message');
  if (!isOfField && !signs.ofAForm.test(said)) return none('speaks of nothing in a form');
  const guess = firstIn(guesses, said);
  if (guess) return { message: guess.message, isGuess: true, reason: `guess by "${guess.words}"` };
  return none('no words that tell');
}

const none = (reason: string): MessageFinding => ({ message: undefined, isGuess: false, reason });

/** The first message whose words are said; of a question only one that is a question itself. */
function firstIn(
  list: readonly Message[],
  said: string,
  isQuestion = false,
): { message: Message; words: string } | undefined {
  for (const message of list) {
    if (isQuestion && !message.french.some((french) => french.endsWith('?'))) continue;
    const words = message.says.exec(said)?.[0];
    if (words !== undefined) return { message, words: words.trim() };
  }
  return undefined;
}

/** The English of a message, what it speaks of filled in: the thing that it names, else the field that it stands by. */
export function meaningOf({ means }: Message, text: string, field?: FieldId): string {
  const named = subjectOf(text) ?? field;
  const it = named ? nounFor(named) : 'what the page asks for here';
  return means.replace('{It}', it[0]?.toUpperCase() + it.slice(1)).replace('{it}', it);
}

/** The field that a message names first, if it names one. */
export function subjectOf(text: string): FieldId | undefined {
  return spansIn(wordsOf(text)).toSorted((a, b) => a.start - b.start)[0]?.id;
}

/** "your postcode". */
function nounFor(id: FieldId): string {
  const title = fieldById(id).explain.title.replace(/ \(.*\)| again$/, '');
  return `your ${title[0]?.toLowerCase()}${title.slice(1)}`;
}
