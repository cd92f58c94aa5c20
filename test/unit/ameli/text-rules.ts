import type { Explanation, Source } from '../../../src/ameli/field.ts';

// What every English text of ours must keep to. Each function gives the faults that it finds, in words.

const MOST_WORDS_IN_A_SENTENCE = 25;
const MOST_WORDS_IN_AN_EXPLANATION = 120;
const LONGEST_TITLE = 32;
const QUOTE = /«[^«»]*»/g;
/** French words of our field names, and little words that no English sentence holds. */
const FRENCH =
  /\b(?:d[eu]s?|la|les?|et|ou|une?|mon|ma|votre|par|nom|mot|passe|naissance|courriel|caisse|sociale|provisoire|chiffres|serie)\b/i;

/** Counts words: anything with a letter or a digit in it. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** Faults of a text of one or more sentences. */
export function faultsOfText(text: string): string[] {
  const faults: string[] = [];
  const fault = (is: boolean, name: string): void => {
    if (is) faults.push(`${name}: ${text}`);
  };
  const english = text.replaceAll(QUOTE, '');
  for (const sentence of text.split(/(?<=[.?])\s+/)) {
    fault(wordsIn(sentence) > MOST_WORDS_IN_A_SENTENCE, 'sentence too long');
    fault(!/^[A-Z\d«]/.test(sentence) || !/[.?]$/.test(sentence), 'not a whole sentence');
  }
  fault(text.includes('!'), 'exclamation mark');
  fault(/[<>]|&\w+;/.test(text), 'markup');
  fault(/[«»]/.test(english), 'quotation mark without its partner');
  fault(/«(?! \S)|(?<!\S )»/.test(text), 'quotation mark without its space');
  fault(/[^\x20-\x7E]/.test(english) || FRENCH.test(english), 'French, or a letter that is not English, outside « »');
  fault(/»(?! \(| means)/.test(text), 'French without its meaning');
  return faults;
}

/** Faults of sources, and of a doubt that is missing. */
export function faultsOfSources({ sources, doubt }: { sources: readonly Source[]; doubt?: string }): string[] {
  const faults: string[] = [];
  if (sources.length === 0) faults.push('no source');
  if (new Set(sources.map(({ name }) => name)).size < sources.length) faults.push('a source twice');
  for (const { name, asOf, checkedOn, certainty } of sources) {
    if (!/^(?:undated|\d{4}(?:-\d{2}(?:-\d{2})?)?)$/.test(asOf)) faults.push(`${name}: not a date: ${asOf}`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(checkedOn)) faults.push(`${name}: not a date: ${checkedOn}`);
    if (asOf !== 'undated' && asOf > checkedOn) faults.push(`${name}: true of a day after the look`);
    if (certainty === 'low' && !doubt) faults.push(`${name}: low certainty and no doubt`);
    faults.push(...faultsOfText(`${name}.`));
  }
  return faults;
}

/** Faults of what is said of a field. */
export function faultsOfExplanation(explanation: Explanation): string[] {
  const { title, french, type, find, example, mistake, trap, doubt } = explanation;
  const faults = [...faultsOfSources(explanation), ...faultsOfText(`${title}.`)];
  const texts = [type, find, mistake, trap, doubt].filter((text) => text !== undefined);
  faults.push(...texts.flatMap(faultsOfText));
  if (title.length > LONGEST_TITLE) faults.push(`title too long: ${title}`);
  if (french.trim() === '') faults.push('no French');
  if (/[!<>«»]/.test(`${french}${example ?? ''}`))
    faults.push(`marks in the French or the example: ${french}, ${example}`);
  // What "the fund" is must be said where the word is read first: the trap stands above the rest.
  const inOrder = [trap, type, find, mistake, doubt].join(' ');
  if (/\bfund\b/.test(inOrder) && !/^(?:(?!\bfund\b).)*health insurance fund\b/.test(inOrder))
    faults.push('which fund?');
  const words = wordsIn([...texts, example ?? ''].join(' '));
  if (words > MOST_WORDS_IN_AN_EXPLANATION) faults.push(`${words} words`);
  return faults;
}
