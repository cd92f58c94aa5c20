import type { ItemFacts } from '../documents/item-facts.ts';

/** A sentence in both languages. `{…}` is a blank for the user, named in the language of the text. */
export interface Paragraph {
  readonly french: string;
  readonly english: string;
}

/** A letter, to be copied or printed. The French is what is sent. */
export interface Letter {
  /** Who writes, where and when. */
  readonly head: readonly Paragraph[];
  readonly subject: Paragraph;
  readonly paragraphs: readonly Paragraph[];
}

export type LetterKind = 'erase' | 'correct';

/** Why the writer is outside EES. */
export type Ground = 'citizen' | 'microstate' | 'family-card' | 'permit' | 'long-stay-visa';

interface GroundWords extends Paragraph {
  readonly article: string;
  readonly articleEnglish: string;
}

export const GROUNDS: Readonly<Record<Ground, GroundWords>> = {
  permit: {
    french: 'je suis titulaire d’un titre de séjour en cours de validité, délivré par {l’État qui l’a délivré}',
    english: 'I hold a residence permit in force, issued by {the state that issued it}',
    article: 'je relève de l’article 2, paragraphe 3, point c)',
    articleEnglish: 'I fall under Article 2(3)(c)',
  },
  'long-stay-visa': {
    french:
      'je suis titulaire d’un visa de long séjour, de type D, en cours de validité, délivré par {l’État qui l’a délivré}',
    english: 'I hold a long-stay visa, type D, in force, issued by {the state that issued it}',
    article: 'je relève de l’article 2, paragraphe 3, point e)',
    articleEnglish: 'I fall under Article 2(3)(e)',
  },
  'family-card': {
    french:
      'je suis membre de la famille d’un citoyen de l’Union et titulaire d’une carte de séjour au titre de la directive 2004/38/CE, délivrée par {l’État qui l’a délivrée}',
    english:
      'I am a family member of an EU citizen and hold a residence card under Directive 2004/38/EC, issued by {the state that issued it}',
    article: 'je relève de l’article 2, paragraphe 3, point a)',
    articleEnglish: 'I fall under Article 2(3)(a)',
  },
  microstate: {
    french: 'je suis de nationalité {nationalité} (Andorre, Monaco ou Saint-Marin)',
    english: 'my nationality is {nationality} (Andorra, Monaco or San Marino)',
    article: 'je relève de l’article 2, paragraphe 3, point f)',
    articleEnglish: 'I fall under Article 2(3)(f)',
  },
  citizen: {
    french:
      'je suis de nationalité {nationalité}, celle d’un État de l’Union européenne, de l’Espace économique européen ou de la Suisse',
    english:
      'my nationality is {nationality}, that of a state of the European Union, of the European Economic Area or of Switzerland',
    article: 'je ne suis pas un ressortissant de pays tiers au sens de l’article 3, paragraphe 1, point 6)',
    articleEnglish: 'I am not a third-country national within the meaning of Article 3(1)(6)',
  },
};

/** What the list knows of the writer, as a ground; undefined for those whom EES is for. */
export function groundOf(right: ItemFacts['right'] | undefined): Ground | undefined {
  if (right === 'free-movement') return 'citizen';
  return right !== undefined && right in GROUNDS ? (right as Ground) : undefined;
}

const HEAD: readonly Paragraph[] = [
  { french: '{Nom, prénom, adresse}', english: '{Name, first name, address}' },
  // Without them the office does not find the file.
  {
    french: 'Né(e) le {date de naissance}, passeport n° {numéro du passeport}',
    english: 'Born on {date of birth}, passport no. {passport number}',
  },
  { french: '{Lieu}, le {date}', english: '{Place}, {date}' },
];

const PLACE_AND_DAY = {
  french: 'passage à {poste} le {date du passage}',
  english: 'at {border post} on {day of the crossing}',
};

const CLOSE: readonly Paragraph[] = [
  {
    french:
      'Je vous demande de m’informer par écrit de la suite donnée à cette demande dans le délai de quarante-cinq jours prévu par le règlement.',
    english: 'Please tell me in writing what was done, within the forty-five days that the Regulation sets.',
  },
  {
    french: 'Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.',
    english: 'Yours faithfully,',
  },
  { french: '{Signature}', english: '{Signature}' },
];

const ERASE_SUBJECT: Paragraph = {
  french: 'Objet : demande d’effacement de données EES (articles 35 et 52 du règlement (UE) 2017/2226)',
  english: 'Subject: request to erase EES data (Articles 35 and 52 of Regulation (EU) 2017/2226)',
};

const CORRECT_SUBJECT: Paragraph = {
  french: 'Objet : demande de rectification de données EES (articles 35 et 52 du règlement (UE) 2017/2226)',
  english: 'Subject: request to correct EES data (Articles 35 and 52 of Regulation (EU) 2017/2226)',
};

/** The letter to erase a file of somebody who is outside EES. */
export function eraseLetter(ground: Ground): Letter {
  const { french, english, article, articleEnglish } = GROUNDS[ground];
  return {
    head: HEAD,
    subject: ERASE_SUBJECT,
    paragraphs: [
      { french: `Madame, Monsieur, ${french}.`, english: `Dear Sir or Madam, ${english}.` },
      {
        french: `Lors de mon ${PLACE_AND_DAY.french}, mes données ont été enregistrées dans l’EES, alors que ${article} du règlement (UE) 2017/2226.`,
        english: `When I crossed ${PLACE_AND_DAY.english}, my data were recorded in EES, although ${articleEnglish} of Regulation (EU) 2017/2226.`,
      },
      {
        french: 'Je vous demande d’effacer ces données ou, à défaut, de les rectifier.',
        english: 'Please erase these data or, failing that, correct them.',
      },
      ...CLOSE,
      {
        french: 'Pièces jointes : copie du passeport, copie du titre ou du visa, billet.',
        english: 'Enclosed: copy of the passport, copy of the card or visa, ticket.',
      },
    ],
  };
}

/** The letter to put a missing or wrong entry or exit right. */
export function correctLetter(): Letter {
  return {
    head: HEAD,
    subject: CORRECT_SUBJECT,
    paragraphs: [
      {
        french: `Madame, Monsieur, je suis de nationalité {nationalité}. Mon ${PLACE_AND_DAY.french} ({entrée ou sortie}) n’a pas été enregistré correctement dans l’EES.`,
        english: `Dear Sir or Madam, my nationality is {nationality}. My crossing ${PLACE_AND_DAY.english} ({entry or exit}) was not recorded correctly in EES.`,
      },
      {
        french:
          'La preuve de ce passage est jointe. Je vous demande de compléter ou de rectifier ces données, conformément aux articles 20, 35 et 52 du règlement (UE) 2017/2226.',
        english:
          'The proof of this crossing is enclosed. Please complete or correct these data, under Articles 20, 35 and 52 of Regulation (EU) 2017/2226.',
      },
      ...CLOSE,
      {
        french: 'Pièces jointes : copie du passeport, billet ou carte d’embarquement.',
        english: 'Enclosed: copy of the passport, ticket or boarding pass.',
      },
    ],
  };
}

/** A run of text: written words, or a blank line with what belongs on it. */
export interface LetterPiece {
  readonly text: string;
  readonly isBlank: boolean;
}

/** Splits a paragraph at its blanks. */
export function piecesOfLetter(text: string): readonly LetterPiece[] {
  return text
    .split(/(\{[^}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('{') ? { text: piece.slice(1, -1), isBlank: true } : { text: piece, isBlank: false },
    );
}

const BLANK = '……………………';

/** The whole letter in the order in which it is written. */
export function linesOf({ head, subject, paragraphs }: Letter): readonly Paragraph[] {
  return [...head, subject, ...paragraphs];
}

/** The French letter as plain text, for the clipboard: each blank is a line of dots with its name. */
export function letterAsText(letter: Letter): string {
  const plain = (text: string) =>
    piecesOfLetter(text)
      .map((piece) => (piece.isBlank ? `${BLANK} (${piece.text})` : piece.text))
      .join('');
  return linesOf(letter)
    .map(({ french }) => plain(french))
    .join('\n\n');
}
