import { remembering } from './remember.ts';

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

const FUNCTION_WORDS = new Set(
  `a ai au aux avec c ce ces cet cette chez d dans de des du elle en est et il ils je l la le les leur leurs ma mes moi mon n ne ni
  notre nos nous on ou par lequel laquelle pendant lors depuis afin dont apres avant pas pour qu que qui s sa sans se ses si son sont sous sur t te tu un une vers vos votre vous y`.split(
    /\s+/,
  ),
);

/** Spellings that stand for another word, after accents and case are gone. */
const SYNONYMS: Readonly<Record<string, string>> = {
  adr: 'adresse',
  courriel: 'email',
  courriels: 'email',
  mail: 'email',
  cles: 'cle',
  mel: 'email',
  mails: 'email',
  naiss: 'naissance',
  noms: 'nom',
  social: 'sociale',
  tel: 'telephone',
  num: 'numero',
  vital: 'vitale',
  mdp: 'motdepasse',
};

/** Spellings and turns of phrase that become one, in this order, once accents and capitals are gone. */
const SPELLINGS: readonly (readonly [RegExp, string | ((found: string, verb: string) => string)])[] = [
  [/œ/g, 'oe'],
  [/[’‘ʼ`´]/g, "'"],
  // An address given as an example says nothing.
  [/[\w.+-]+@[\w.-]+/g, ''],
  [/\b(?:a|ont) ete\b|\bvien(?:t|nent) d'etre\b/g, ''],
  // Both genders at once: "né(e)", "assuré·e·s".
  [/\((?:e|s|es|ne|nes|se)\)/g, ''],
  // Initials: "N.I.R.", "C.G.U.".
  [/\b(?:[a-z]\.\s?){2,}(?:[a-z]\b)?/g, (found) => `${found.replace(/[.\s]/g, '')} `],
  [/([a-z])(?:[·•‧.](?:e|ne|se)(?:[·•‧.]?s)?)+(?![a-z\d])/g, '$1'],
  [/\bn\s?[°º](?:s\b)?\s*/g, 'numero '],
  [/\bn(?:o|um|ro)?\.?\s?(?=(?:de |d')?(?:secu|ss\b|serie|tel))/g, 'numero '],
  [/\be[\s‐‑-]?(?:mail|mel)s?\b/g, 'email'],
  [/\btel(?:le)?s? (?=qu)/g, ''],
  // Before "à nouveau" and "né(e)" are looked for.
  [/\bnouveau[- ]?nee?s?\b/g, 'bebe'],
  [/\b(?:declar|annonc|signal)\w+ (?:une |la |sa |ma |votre |d'une |de (?:la )?)?naissance\b/g, 'bebe'],
  [/\b1(?:er|ere)\b/g, 'premier'],
  [
    /\b(?:a|de) nouveau\b|\b(?:2e|2de|2nde|2eme|seconde|deuxieme) saisie\b|\b(?:encore une|(?:une )?(?:seconde|deuxieme|nouvelle|2nde|2e|2eme)) fois\b/g,
    'anouveau',
  ],
  [/(^|[(/:] ?)nee? le\b/g, '$1date naissance'],
  [/\b(?:vous etes|je suis) nee? le\b|\b(?:quand|a quelle date|quel jour) etes[- ]vous nee?\b/g, 'date naissance'],
  [/\bmots?(?: de)? pa?s{1,3}e?s?\b/g, 'motdepasse'],
  [/\bcartes? (?:bancaires?|bleues?|de (?:credit|debit|paiement))\b|\bcb\b/g, 'cartebancaire'],
  [/\bjeune fille\b/g, 'jeunefille'],
  // Without an article it is the name by marriage, and not the spouse's: "nom d'épouse", but "nom de l'épouse".
  [
    /\bnom d'(?:epou(?:x|se)|usage)(?: ?(?:ou|\/) ?(?:nom )?(?:d')?(?:epou(?:x|se)|usage))+\b|\bnom d'epou(?:x|se)\b/g,
    "nom d'usage",
  ],
  [/\bnom (?:de femme mariee|d'homme marie|de mariage|mariee?)\b/g, "nom d'usage"],
  [/\bfrance ?connect\b/g, 'franceconnect'],
  // The reader's own cover, and nobody's insurance company.
  [/\bcomplementaire sante solidaire\b/g, 'css'],
  [/\b(?:lieu|commune|ville) (?:de |d')(?:residence|habitation|domicile|vie)\b/g, 'residence'],
  [/\b(?:lieu|commune|ville|endroit|adresse) lequel vous (?:habitez|vivez|residez)\b/g, 'residence'],
  [/\b(?:votre|ma) (?:commune|ville|localite)\b(?! (?:de |d'|natale|lequel))/g, 'votre residence'],
  [/\blequel nous trouver\b/g, 'rechercher'],
  [/\bcode (?:de )?securite sociale\b/g, 'code securitesociale'],
  // Where the fund has it, and not the number of a file.
  [/\bdans (?:votre|mon) dossier\b/g, ''],
  [/\bdont (?:vous etes|je suis) (?:le |la )?titulaire\b/g, ''],
  [/\blettres? d'infos?(?:rmations?)?\b|\binfolettres?\b/g, 'newsletter'],
  [/\b(?:recevez|recevoir|suivez|suivre) (?:nos|notre|les|l'|toute l')(?= ?actu)/g, 'newsletter '],
  // A search, and not "où trouver mon numéro".
  [
    /\b(?:trouve[rz]|localise[rz]|geolocalise[rz]) (?:une?|des|la|ma|votre|mon|les) (?!numero|code|iban|rib|cle|carte|identifiant|motdepasse)/g,
    'rechercher ',
  ],
  // What is not wanted says nothing: "(ne pas saisir l'adresse professionnelle)", "et non le nom d'usage".
  [/\((?:merci de |attention,? )?ne pas [^)]*\)/g, ' '],
  [/[,;(] ?(?:et|mais) (?:non|pas)(?: pas)? (?:celui|celle|le|la|l'|votre|une?|d'|de)\b[^).]*/g, ' '],
  [/\b(code|numero) (?:avez|aviez)[- ]vous recu\b/g, '$1 recu'],
  [/\btreize (?=chiffre|caract)/g, '13 '],
  [/\bquinze (?=chiffre|caract)/g, '15 '],
  [/\bsept (?=dernier|chiffre)/g, '7 '],
  // "Le code que nous venons de vous envoyer" is the code sent.
  [
    /\bqu(?:e |')(?:nous|vous|on|l'on)(?: vous)? (?:avez|avons|venez|venons|a|vient)(?: de)?(?: vous)? (rec(?:u|evoir)|envoye|adresse|transmis|communique)r?\b/g,
    (_, verb) => (verb.startsWith('rec') ? 'recu' : 'envoye'),
  ],
  [/\bc\.\s?p\.?(?=\W|$)/g, 'cp '],
  [/\bs(?:ecu)?\.\s?s\.?(?=\W|$)/g, 'ss '],
  [/\s+/g, ' '],
];

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
  return SPELLINGS.reduce((said, [spelling, ours]) => said.replace(spelling, ours as string), plain).trim();
});

/** Splits text into its words of meaning, each with the function words and the punctuation before it. */
export const wordsOf = remembering(split);

function split(text: string): readonly Word[] {
  const words: Word[] = [];
  let links: string[] = [];
  let cut = false;
  let aside = false;
  let listed = false;
  // A hyphen inside a word parts nothing: "après-vente".
  const plain = normalise(withoutExample(text)).replace(/(?<=[\p{L}\d])[-‐‑](?=[\p{L}\d])/gu, ' ');
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

/** The text up to its example: what somebody might type says nothing of what is asked. */
function withoutExample(text: string): string {
  return text.replace(
    /(?<!\p{L})(?:par exemple(?!\p{L})|(?:par )?(?:p\. ?)?ex(?:emples?)?\.?[\s\u00a0]?[:=]).*$/isu,
    '',
  );
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
