/** How pages tell how many characters a field takes, in the normal form of `normalise`. */
export const lengths = {
  /** "Les 15 chiffres". */
  counted: /\b(\d{1,2}) (?:premiers? |derniers? )?(?:chiffres?|caracteres?)\b/,
  /** It takes both. */
  either: /\b13 (?:ou|a|et) 15\b/,
  /** "Sans la clé". */
  withoutKey: /\b(?:sans|hors|sauf|hormis|non|pas) (?:comprise? )?(?:(?:la|sa|de|votre|les|2|deux|chiffres) )*cle\b/,
  /** "13 caractères et la clé". */
  andKey: /\b13\b.*(?:\+|\bet|\bplus|\bsuivis? de|\bavec) .*\bcle\b/,
  /** "Avec sa clé". */
  withKey: /(?:\+|\bavec|\bet|\by compris|\bcle comprise) ?(?:la |sa )?cle\b|\bcle comprise\b/,
  /** What `maxlength` means where the page counts its own spaces: 13 characters are typed as 18, 15 as 21. */
  withSpaces: { 18: 13, 21: 15, 33: 27, 34: 27 } as Readonly<Record<number, number>>,
} as const;
