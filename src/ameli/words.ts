import { askings } from './askings.ts';
import { remembering } from './remember.ts';
import { FUNCTION_WORDS, SPELLINGS, SYNONYMS } from './spellings.ts';

/** One word of meaning in what the page says, in normal form. */
export interface Word {
  readonly text: string;
  /** Function words between the word of meaning before it and this one: "date de naissance" gives `['de']` on "naissance". */
  readonly links: readonly string[];
  /** Whether a bracket, comma, full stop, dash or the like stands between the word before it and this one. */
  readonly cut: boolean;
  /** Whether it stands in brackets. */
  readonly aside: boolean;
  /** Whether a comma or a stroke stands between the word before it and this one: the next of a list. */
  readonly listed: boolean;
}

/** "N.I.R.", "C.G.U.". */
const INITIALS = /\b(?:[a-z]\.\s?){2,}(?:[a-z]\b)?/g;

/**
 * Brings French text to a normal form: no accents, lower case, straight apostrophes, single spaces; "n°" is "numero",
 * every spelling of e-mail is "email", "mot de passe" and "à nouveau" one word each, "né(e) le" the date of birth, endings in
 * brackets ("prénom(s)") and example addresses gone.
 */
export const normalise = remembering((text: string): string => {
  const plain = text
    .replace(/([\p{Ll}\d])(\p{Lu}\p{Ll})/gu, '$1 $2')
    // "Où" is not "ou", and would be without its accent.
    .replace(/(?<!\p{L})[oO][ùÙ](?!\p{L})/gu, 'lequel')
    .normalize('NFKD')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const { beforeInitials, afterInitials } = SPELLINGS;
  const joined = respell(plain, beforeInitials).replace(INITIALS, (found) => `${found.replace(/[.\s]/g, '')} `);
  return respell(joined, afterInitials).trim();
});

function respell(text: string, spellings: (typeof SPELLINGS)[keyof typeof SPELLINGS]): string {
  return spellings.reduce((said, [spelling, ours]) => said.replace(spelling, ours), text);
}

/** Splits text into its words of meaning, each with the function words and the punctuation before it. */
export const wordsOf = remembering(split);

function split(text: string): readonly Word[] {
  const words: Word[] = [];
  let links: string[] = [];
  let cut = false;
  let aside = false;
  let listed = false;
  // A hyphen inside a word parts nothing: "après-vente".
  const plain = normalise(text.replace(askings.example, '')).replace(/(?<=[\p{L}\d])[-‐‑](?=[\p{L}\d])/gu, ' ');
  for (const [piece] of plain.matchAll(/[\p{L}\d]+|[^\p{L}\d\s']+/gu)) {
    if (!/[\p{L}\d]/u.test(piece)) {
      // A lone star marks a required field and full stops end abbreviations: neither parts a phrase.
      if (!/^[*.°]+$/.test(piece)) cut = true;
      if (/[,/+&]/.test(piece)) listed = true;
      if (/[([]/.test(piece)) aside = true;
      if (/[)\]]/.test(piece)) aside = false;
    } else if (FUNCTION_WORDS.has(piece)) {
      links.push(piece);
    } else {
      words.push({ text: singular(SYNONYMS[piece] ?? piece), links, cut, aside, listed });
      links = [];
      cut = false;
      listed = false;
    }
  }
  return words;
}

function singular(word: string): string {
  return word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Whether a word is written in digits. */
export function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

/** Whether one typing slip (a letter wrong, missing, doubled or swapped) lies between two long words. */
export function oneSlipApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left[0] === right[1] && left[1] === right[0];
}
