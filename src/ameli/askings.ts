/**
 * How forms ask, and what tells that they ask for something else; in the normal form of `normalise` unless told otherwise.
 * One file, since each file that is kept out of the script leaves a line in it.
 */
export const askings = {
  /** What wants to know something else: when, why, how, whether. "Quel est votre nom ?" wants the name. */
  about:
    /^\W*(?:et |si oui,? )?(?:depuis quand|jusqu'a quand|quand|pourquoi|comment|combien|qui|que|qu'|(?:a|de|en) quoi|est-ce que|est-ce qu'|(?:a|de|depuis|en|par|pour) quel(?:le)?s? (?:date|jour|heure|annee|mois|moment|moyen|raison)|[a-z]+(?:ez|ons)[- ](?:vous|nous))\b[^?]*\?/,
  /** A polite way to ask for the thing itself. */
  polite:
    /^\W*(?:pouvez|pourriez|voulez|voudriez)[- ]vous (?:bien |nous |ici |s'il vous plait )*(?:indiquer|donner|communiquer|preciser|saisir|renseigner|fournir|rappeler|confirmer|entrer|taper)\b/,
  /** What makes the answer to "Avez-vous un numéro ?" the number itself. */
  ifSo: /\? (?:si oui|dans ce cas)\W+(?:merci de |veuillez )?(?:indiqu|saisi|precis|renseign|entr|donn|communiqu|fourni)\w+[- ](?:le|la|les)\b/,
  /** What asks for somebody else: "Qui vous héberge ?", "Chez qui habitez-vous ?", but not "Qui êtes-vous ?". */
  who: /^\W*(?:\d+\W+)?(?:(?:a|chez|par|avec|pour|de) )?qui (?!etes\b|suis\b|es\b)/,
  /** What speaks to the reader, or in his name: "Je m'identifie", "À propos de vous". */
  reader: /\b(?:je|j'|m'|me|vous|nous)\b/,
  /** What the reader is to do: "Vérifier mon identité", "Complétez le formulaire". Nouns end on -ier and -yer, too. */
  verb: /^[a-z]{2,}(?:[^iy]er|fier|[^o]ir|[aeo]ndre|oindre|ettre|crire|ez|fion)$/,
  /** The same of both: "Créons votre compte". */
  letUs:
    /^\W*[a-z]+(?:[^i]|fi)ons (?:maintenant |ensemble |aussi |enfin |d'abord )?(?:votre|vos|notre|cet?|cette|ces|le|la|les|l'|une?|connaissance|en contact)\b/,
  /** "Vous", "2. Vous-même": as it stands on the page. */
  isReader:
    /^\W*(?:\d+\W+)?(?:vous|moi)(?:[- ]m[eê]mes?)?(?:\s*[,:–]\s*(?:le|la|l['’])\s*[\p{L}()]+)?\P{L}*$|(?:[,:(–]|\s-)\s*(?:vous|moi)(?:[- ]m[eê]mes?)?\P{L}*$/iu,
  /** A word that asks for something a second time. */
  again: /^(?:anouveau|bis$|confirm|recopi|reecri|repet|resais|ressais|retap|verif)/,
  /** What tells the password in use from one to choose. */
  present: /actuel|ancien|current/,
  /** What a password manager is told of one to choose. As it stands on the page. */
  newPassword: /\bnew-password\b/i,
  /** The names of a day, a month or a year alone. */
  datePart: /^(?:jour|mois|annee|jj|mm|aaaa)$/,
  /** What a field's content has, and is not: "format de la date de naissance". */
  attribute: /^(?:abreviation|format|prefixe)$/,
  /** Names that a group may make more exact: "Téléphone" under "Mobile". */
  general: /^(?:nom(?: famille)?|(?:numero )?telephone)$/,
  /** A key by itself may belong to anything: here it is the number's, and in a group of these, too. */
  ofNumber: /\bsecu(?:rite)? sociale?\b|\bnir\b/,
  nearNumber: /secu|identifiant|\bnir\b/,
  /** The start of a word that speaks of something that was sent to the reader. */
  sent: /^(?:recu|envoye)/,
  /** What asks for a choice from a list, and is none: "Sélectionnez", "--". */
  choose: /^(?:choisi|selectionne)|^(?:|\d+)$/,
  /** The heading of a page that creates an account. */
  creates: /\b(?:cree[rz]?|creation|ouvrir|ouverture|ouvrez)\b.{0,20}\bcompte\b/,
  /** Where an example of what to type begins: that says nothing of what is asked. As it stands on the page. */
  example: /(?<!\p{L})(?:par exemple(?!\p{L})|(?:par )?(?:p\. ?)?ex(?:emples?)?\.?[\s\u00a0]?[:=]).*$/isu,
  /** What password managers are told of payments, deliveries and companies. */
  forOthers: /(?<!\S)(?:cc-\S+|shipping|billing|organization\S*)(?!\S)/i,
  /** The beginning of a sentence, as it stands on the page. */
  sentence: /^\p{Lu}\P{Lu}/u,
  /** What a form is not the account's for, even if it asks for the reader's own: "Votre e-mail" for news. */
  evenMine: /^(?:newsletter|abonne|actualite)/,
  /** What only the account asks for, whatever password managers are told of it. */
  noOthers: /^(?:nir|vitale|nomN|dateN)/,
  /** The button or the address of a form that looks something up or sends news. */
  otherForm: /recherch|search|newsletter|abonn|lettre d.info/i,
} as const;
