import type { Phrase } from './phrases.ts';
import { ROLE_PHRASES } from './role-phrases.ts';

/** Formal French for the officer, one sentence at a time, with the French numbering of articles. */
export const PHRASES = [
  {
    id: 'citizen',
    kind: 'statement',
    french:
      'Bonjour. Voici mon document d’identité : je suis citoyen de l’Union européenne, de l’Espace économique européen ou de la Suisse.',
    english: 'Good day. Here is my identity document: I am a citizen of the EU, the EEA or Switzerland.',
  },
  {
    id: 'dual-french',
    kind: 'statement',
    french: 'Je suis également de nationalité française ; voici ma carte nationale d’identité.',
    english: 'I am also French; here is my identity card.',
  },
  {
    id: 'resident',
    kind: 'statement',
    french: 'Bonjour. Voici mon passeport et mon titre de séjour en cours de validité : je réside en France.',
    english: 'Good day. Here are my passport and my valid residence permit: I live in France.',
  },
  {
    id: 'permit',
    kind: 'statement',
    french: 'Bonjour. Voici mon passeport et mon titre de séjour en cours de validité.',
    english: 'Good day. Here are my passport and my valid residence permit.',
  },
  {
    id: 'outside-ees',
    kind: 'exemption',
    french:
      'En tant que titulaire d’un titre de séjour, je n’entre pas dans le champ d’application de l’EES : article 2, paragraphe 3, point c), du règlement (UE) 2017/2226.',
    english: 'As a permit holder I am outside the scope of EES: Article 2(3)(c) of Regulation (EU) 2017/2226.',
    reference: 'Règlement (UE) 2017/2226, article 2, paragraphe 3, point c)',
    periods: ['B', 'C'],
  },
  {
    id: 'no-stamp-due',
    kind: 'exemption',
    french:
      'Il me semble qu’aucun cachet n’est requis : l’article 11, paragraphe 1, du code frontières Schengen ne le permet, pour les résidents, que si le droit national le prévoit expressément.',
    english:
      'I believe no stamp is required: Article 11(1) of the Schengen Borders Code allows it for residents only where national law expressly provides for it.',
    reference: 'Code frontières Schengen, article 11, paragraphe 1',
    periods: ['C'],
  },
  {
    id: 'family-card',
    kind: 'exemption',
    french:
      'Je suis membre de la famille d’un citoyen de l’Union ; voici ma carte de séjour au titre de la directive 2004/38/CE. L’article 5, paragraphe 3, de cette directive exclut le cachet.',
    english:
      'I am a family member of an EU citizen; here is my Directive 2004/38 card. Its Article 5(3) rules out the stamp.',
    reference: 'Directive 2004/38/CE, article 5, paragraphe 3',
  },
  {
    id: 'family-card-statement',
    kind: 'statement',
    french:
      'Je suis membre de la famille d’un citoyen de l’Union ; voici ma carte de séjour au titre de la directive 2004/38/CE.',
    english: 'I am a family member of an EU citizen; here is my Directive 2004/38 card.',
  },
  {
    id: 'paper-allows-crossing',
    kind: 'statement',
    french:
      'Bonjour. Voici mon passeport et mon attestation ; elle mentionne qu’elle permet le franchissement de la frontière.',
    english: 'Good day. Here are my passport and my certificate; it says that it allows crossing the border.',
  },
  {
    id: 'stay-permission',
    kind: 'statement',
    french: 'Bonjour. Voici mon passeport et mon autorisation provisoire de séjour en cours de validité.',
    english: 'Good day. Here are my passport and my valid temporary stay permission.',
  },
  {
    id: 'family-card-ees',
    kind: 'exemption',
    french: 'L’article 2, paragraphe 3, point a), du règlement (UE) 2017/2226 m’exclut de l’EES.',
    english: 'Article 2(3)(a) of Regulation (EU) 2017/2226 excludes me from EES.',
    reference: 'Règlement (UE) 2017/2226, article 2, paragraphe 3, point a)',
    periods: ['B', 'C'],
  },
  {
    id: 'article-50',
    kind: 'statement',
    french: 'Je bénéficie de l’accord de retrait ; voici ma carte « Article 50 TUE ».',
    english: 'I am covered by the Withdrawal Agreement; here is my “Article 50 TUE” card.',
  },
  {
    id: 'long-stay-visa',
    kind: 'exemption',
    french:
      'Voici mon visa de long séjour, de type D, en cours de validité : article 2, paragraphe 3, point e), du règlement (UE) 2017/2226.',
    english: 'Here is my valid type D long-stay visa: Article 2(3)(e) of Regulation (EU) 2017/2226.',
    reference: 'Règlement (UE) 2017/2226, article 2, paragraphe 3, point e)',
    periods: ['B', 'C'],
  },
  {
    id: 'long-stay-visa-old',
    kind: 'statement',
    french: 'Voici mon visa de long séjour, de type D, en cours de validité.',
    english: 'Here is my valid type D long-stay visa.',
    periods: ['A'],
  },
  {
    id: 'first-entry',
    kind: 'question',
    french:
      'C’est ma première entrée avec ce visa ; j’ai besoin d’une preuve de la date d’entrée pour le valider. Pourriez-vous me dire comment l’obtenir ?',
    english:
      'This is my first entry with this visa; I need proof of the entry date to validate it. Could you tell me how to obtain it?',
  },
  {
    id: 'renewal-pending',
    kind: 'statement',
    french: 'Mon titre est en cours de renouvellement : voici le récépissé en cours de validité et le titre expiré.',
    english: 'My permit is being renewed: here are the valid receipt and the expired permit.',
  },
  {
    id: 'child-dcem',
    kind: 'statement',
    french:
      'Mon enfant est titulaire d’un document de circulation pour étranger mineur (articles L. 414-4 et L. 414-5 du CESEDA).',
    english: 'My child holds a travel document for foreign minors (DCEM).',
    reference: 'CESEDA, articles L. 414-4 et L. 414-5',
  },
  {
    id: 'family-without-card',
    kind: 'statement',
    french:
      'Je rejoins mon conjoint, citoyen de l’Union : voici les preuves de notre lien (directive 2004/38/CE, article 5).',
    english: 'I am joining my spouse, an EU citizen; here is the proof of our link (Directive 2004/38/EC, Article 5).',
    reference: 'Directive 2004/38/CE, article 5',
  },
  {
    id: 'family-travelling-together',
    kind: 'statement',
    french:
      'J’accompagne mon conjoint, citoyen de l’Union : voici les preuves de notre lien (directive 2004/38/CE, article 5).',
    english: 'I travel with my spouse, an EU citizen; here is the proof of our link (Directive 2004/38/EC, Article 5).',
    reference: 'Directive 2004/38/CE, article 5',
  },
  {
    id: 'family-of-citizen',
    kind: 'statement',
    french:
      'J’accompagne ou je rejoins un membre de ma famille qui exerce son droit à la libre circulation : voici les preuves de notre lien.',
    english:
      'I travel with or join a family member who uses the right of free movement; here is the proof of our link.',
  },
  {
    id: 'officer-insists',
    kind: 'question',
    french:
      'Je comprends. Pourriez-vous, s’il vous plaît, indiquer à côté du cachet que je suis titulaire d’un titre de séjour ?',
    english: 'I understand. Could you please note beside the stamp that I hold a permit? (a courtesy, not a right)',
  },
  {
    id: 'visitor-entry',
    kind: 'question',
    french:
      'Pourriez-vous m’indiquer la durée maximale de séjour autorisée ? (article 8, paragraphe 9, du code frontières Schengen)',
    english: 'Could you tell me the maximum authorised stay? (Article 8(9) of the Schengen Borders Code)',
    reference: 'Code frontières Schengen, article 8, paragraphe 9',
    periods: ['C'],
  },
  {
    id: 'visitor-exit',
    kind: 'question',
    french: 'Pourriez-vous vérifier que ma sortie a bien été enregistrée ?',
    english: 'Could you check that my exit was recorded?',
  },
  {
    id: 'missing-exit',
    kind: 'statement',
    french:
      'J’ai bien quitté l’espace Schengen le … : voici ma carte d’embarquement. L’article 12, paragraphe 3, du code frontières Schengen me permet d’en apporter la preuve par tout moyen crédible.',
    english:
      'I did leave the Schengen area on …; here is my boarding pass. Article 12(3) of the Schengen Borders Code lets me prove it by any credible means.',
    reference: 'Code frontières Schengen, article 12, paragraphe 3',
    periods: ['C'],
  },
  {
    id: 'ees-error',
    kind: 'question',
    french:
      'Un dossier EES semble avoir été créé par erreur. À quel service dois-je demander la rectification ou l’effacement (articles 35 et 52 du règlement (UE) 2017/2226) ?',
    english: 'An EES file seems to exist by mistake. Which service should I ask for rectification or erasure?',
    reference: 'Règlement (UE) 2017/2226, articles 35 et 52',
    periods: ['B', 'C'],
  },
  {
    id: 'second-line',
    kind: 'question',
    french: 'Pourriez-vous me communiquer votre nom ou votre numéro de matricule ? (article 8, paragraphe 5)',
    english: 'May I have your name or service number? (only in a second-line check)',
    reference: 'Code frontières Schengen, article 8, paragraphe 5',
  },
  {
    id: 'refusal',
    kind: 'statement',
    french:
      'Je souhaite recevoir une décision écrite et motivée (article L. 332-2 du CESEDA) et, si je peux en bénéficier, du jour franc (article L. 333-2).',
    english:
      'I wish to receive a written decision with reasons and, if it is open to me, one clear day (not at land borders).',
    reference: 'CESEDA, articles L. 332-2 et L. 333-2',
  },
  {
    id: 'separate-sheet',
    kind: 'question',
    french:
      'Un cachet risquerait de me causer de graves difficultés : serait-il possible d’y renoncer et d’inscrire l’entrée sur une feuille séparée ? (ancien article 11, paragraphe 3)',
    english:
      'A stamp might cause me serious difficulties: could it be left out and the entry recorded on a separate sheet? (old law, at the discretion of the officer)',
    reference: 'Code frontières Schengen, ancien article 11, paragraphe 3',
    periods: ['A'],
  },
  {
    id: 'which-rule',
    kind: 'question',
    french: 'Bonjour. Voici mes documents. Pourriez-vous m’indiquer quelle règle s’applique à ma situation ?',
    english: 'Good day. Here are my documents. Could you tell me which rule applies to my situation?',
  },
  {
    id: 'which-rule-then',
    kind: 'question',
    french: 'Pourriez-vous m’indiquer quelle règle s’applique à ma situation ?',
    english: 'Could you tell me which rule applies to my situation?',
  },
  ...ROLE_PHRASES,
] as const satisfies readonly Phrase[];
