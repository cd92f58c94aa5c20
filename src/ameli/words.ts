/** One word of meaning in what the page says, in normal form. */
export interface Word {
  readonly text: string;
  /** Function words between the word of meaning before it and this one: "date de naissance" gives `['de']` on "naissance". */
  readonly links: readonly string[];
  /** Whether a bracket, comma, full stop, dash or the like stands between the word before it and this one. */
  readonly cut: boolean;
  /** Whether it stands in brackets. */
  readonly aside: boolean;
}

const FUNCTION_WORDS = new Set(
  `a ai au aux avec c ce ces cet cette chez d dans de des du elle en est et il ils je l la le les leur leurs ma mes moi mon n ne ni
  notre nos nous on ou par pas pour qu que qui s sa sans se ses si son sont sous sur t te tu un une vers vos votre vous y`.split(
    /\s+/,
  ),
);

/** Spellings that stand for another word, after accents and case are gone. */
const SYNONYMS: Readonly<Record<string, string>> = {
  courriel: 'email',
  courriels: 'email',
  mail: 'email',
  mel: 'email',
  mails: 'email',
  tel: 'telephone',
  num: 'numero',
  mdp: 'motdepasse',
};

/**
 * Brings French text to a normal form: no accents, lower case, straight apostrophes, single spaces; "n°" is "numero",
 * every spelling of e-mail is "email", "mot de passe" and "à nouveau" one word each, "né(e) le" the date of birth, endings in
 * brackets ("prénom(s)") gone.
 */
export function normalise(text: string): string {
  return text
    .replace(/([\p{Ll}\d])(\p{Lu}\p{Ll})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\((?:e|s|es|ne|nes)\)/g, '')
    .replace(/\bn\s?[°º]s?\s*/g, 'numero ')
    .replace(/\bn(?:o|um|ro)?\.?\s?(?=(?:de |d')?(?:secu|ss\b|serie|tel))/g, 'numero ')
    .replace(/\be[\s‐‑-]?(?:mail|mel)s?\b/g, 'email')
    .replace(/\btel(?:le)?s? (?=qu)/g, '')
    .replace(/\b(?:a|de) nouveau\b/g, 'anouveau')
    .replace(/(^|[(/:] ?)nee? le\b/g, '$1date naissance')
    .replace(/\bmots?(?: de)? passe\b/g, 'motdepasse')
    .replace(/\bc\.\s?p\.?(?=\W|$)/g, 'cp ')
    .replace(/\bs(?:ecu)?\.\s?s\.?(?=\W|$)/g, 'ss ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Splits text into its words of meaning, each with the function words and the punctuation before it. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let links: string[] = [];
  let cut = false;
  let aside = false;
  for (const [piece] of normalise(text).matchAll(/[\p{L}\d]+|[^\p{L}\d\s']+/gu)) {
    if (!/[\p{L}\d]/u.test(piece)) {
      // A lone star marks a required field and full stops end abbreviations: neither parts a phrase.
      if (!/^[*.°]+$/.test(piece)) cut = true;
      if (/[([]/.test(piece)) aside = true;
      if (/[)\]]/.test(piece)) aside = false;
    } else if (FUNCTION_WORDS.has(piece)) {
      links.push(piece);
    } else {
      words.push({ text: singular(SYNONYMS[piece] ?? piece), links, cut, aside });
      links = [];
      cut = false;
    }
  }
  return words;
}

function singular(word: string): string {
  return word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word;
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
