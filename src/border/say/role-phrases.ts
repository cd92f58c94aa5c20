import type { Phrase } from './phrases.ts';

const excluded = (point: string, of: string) =>
  ({
    kind: 'exemption',
    french: `L’article 2, paragraphe 3, point ${point}), du règlement (UE) 2017/2226 exclut de l’EES ${of}.`,
    reference: `Règlement (UE) 2017/2226, article 2, paragraphe 3, point ${point})`,
    periods: ['B', 'C'],
  }) as const;

/** Sentences of those whom nationality, crew, cruise, office or frontier work sets apart. */
export const ROLE_PHRASES = [
  {
    id: 'andorran',
    kind: 'statement',
    french: 'Bonjour. Voici mon document de voyage : je suis de nationalité andorrane.',
    english: 'Good day. Here is my travel document: I am a national of Andorra.',
  },
  {
    id: 'monegasque',
    kind: 'statement',
    french: 'Bonjour. Voici mon document de voyage : je suis de nationalité monégasque.',
    english: 'Good day. Here is my travel document: I am a national of Monaco.',
  },
  {
    id: 'sammarinese',
    kind: 'statement',
    french: 'Bonjour. Voici mon document de voyage : je suis de nationalité saint-marinaise.',
    english: 'Good day. Here is my travel document: I am a national of San Marino.',
  },
  {
    id: 'vatican-passport',
    kind: 'statement',
    french: 'Bonjour. Voici mon passeport de l’État de la Cité du Vatican ou du Saint-Siège.',
    english: 'Good day. Here is my passport of the Vatican City State or the Holy See.',
  },
  {
    ...excluded('f', 'les ressortissants d’Andorre, de Monaco et de Saint-Marin'),
    id: 'microstate-ees',
    english:
      'Article 2(3)(f) of Regulation (EU) 2017/2226 leaves nationals of Andorra, Monaco and San Marino out of EES.',
  },
  {
    ...excluded('f', 'les titulaires de ce passeport'),
    id: 'vatican-ees',
    english: 'Article 2(3)(f) of Regulation (EU) 2017/2226 leaves holders of this passport out of EES.',
  },
  {
    id: 'microstate-old',
    kind: 'exemption',
    french:
      'L’ancien article 11, paragraphe 3, point e), du code frontières Schengen exclut le cachet pour les ressortissants d’Andorre, de Monaco et de Saint-Marin.',
    english:
      'The former Article 11(3)(e) of the Schengen Borders Code rules out the stamp for nationals of Andorra, Monaco and San Marino.',
    reference: 'Code frontières Schengen, ancien article 11, paragraphe 3, point e)',
    periods: ['A'],
  },
  {
    id: 'crew',
    kind: 'statement',
    french: 'Bonjour. Je suis membre d’équipage en service ; voici mes documents d’équipage.',
    english: 'Good day. I am a crew member on duty; here are my crew documents.',
  },
  {
    ...excluded('g', 'les équipages d’avion et les marins'),
    id: 'crew-ees',
    english: 'Article 2(3)(g) of Regulation (EU) 2017/2226 leaves aircrew and seafarers out of EES.',
  },
  {
    ...excluded('h', 'le personnel des trains internationaux'),
    id: 'train-crew-ees',
    english: 'Article 2(3)(h) of Regulation (EU) 2017/2226 leaves the crews of international trains out of EES.',
  },
  {
    id: 'cruise',
    kind: 'statement',
    french:
      'Bonjour. Je suis passager d’une croisière et je descends à terre pendant l’escale ; voici ma carte de bord.',
    english: 'Good day. I am a passenger of a cruise and go ashore during the call; here is my cruise card.',
  },
  {
    ...excluded(
      'g',
      'les passagers d’une croisière qui remplit les conditions de l’annexe VI du code frontières Schengen',
    ),
    id: 'cruise-ees',
    english:
      'Article 2(3)(g) of Regulation (EU) 2017/2226 leaves out of EES the passengers of a cruise that meets the conditions of Annex VI of the Schengen Borders Code.',
  },
  {
    id: 'official',
    kind: 'statement',
    french: 'Bonjour. Je voyage dans le cadre d’une visite officielle qui a été annoncée.',
    english: 'Good day. I travel on an official visit that has been announced.',
  },
  {
    ...excluded('g', 'les chefs d’État ou de gouvernement et les membres de leur délégation'),
    id: 'official-ees',
    english:
      'Article 2(3)(g) of Regulation (EU) 2017/2226 leaves heads of state or government and the members of their delegation out of EES.',
  },
  {
    id: 'frontier-document',
    kind: 'statement',
    french: 'Bonjour. Voici mon passeport et mon document de travailleur frontalier au titre de l’accord de retrait.',
    english: 'Good day. Here are my passport and my frontier worker document under the Withdrawal Agreement.',
  },
  {
    id: 'frontier-worker',
    kind: 'statement',
    french: 'Bonjour. Je suis travailleur frontalier ; voici mon passeport.',
    english: 'Good day. I am a frontier worker; here is my passport.',
  },
] as const satisfies readonly Phrase[];
