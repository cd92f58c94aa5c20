import { commonKnowledge, guides, loginPrograms, newPages, oldStyles, studentsPage } from './fields/sources.ts';
import type { PageWord } from './page-word.ts';

/** A list of the site: what is to be chosen in it, and what it may hold. */
export interface ChoiceList extends PageWord {
  readonly more: string;
  readonly choices: readonly Choice[];
  /** Its words mean something else in other lists: "fixe" is a landline only among phones. */
  readonly isApart?: true;
}

/** One choice: every way in which a list may say it, and its English. */
interface Choice {
  readonly french: readonly string[];
  readonly english: string;
}

const choice = (english: string, ...french: readonly string[]): Choice => ({ french, english });

const COMMON = 'We have not seen this list on ameli. These are common French words.';

/** Lists of choices that a newcomer meets, by what stands before them. Their English holds in other lists too, unless they are apart. */
export const lists: readonly ChoiceList[] = [
  {
    french: ['Civilité', 'Titre de civilité'],
    english: 'Ms or Mr',
    more: 'How letters will address you.',
    choices: [choice('Ms', 'Madame', 'Mme'), choice('Mr', 'Monsieur', 'M.')],
    doubt: COMMON,
    sources: [commonKnowledge],
  },
  {
    french: [
      'Recevoir le code par',
      'Mode de réception du code',
      "Mode d'envoi du code",
      'Comment souhaitez-vous recevoir votre code ?',
      'Choisissez comment recevoir votre code de sécurité',
    ],
    english: 'How to get the code',
    more: 'Choose the way that reaches you now. The code goes to the phone or the address in your file.',
    choices: [
      choice('By text message (SMS)', 'Par SMS'),
      choice('By e-mail', 'Par e-mail', 'Par adresse e-mail'),
      choice('By letter in the post', 'Par courrier', 'Par courrier postal'),
      choice("In the fund's app", "Dans l'application Compte ameli", "Par l'appli Compte ameli"),
    ],
    doubt: 'We know these ways, but have not seen the words of the list.',
    sources: [loginPrograms, guides],
  },
  {
    french: ['Nature du fichier', 'Nature du document', 'Type de document', 'Type de pièce justificative'],
    english: 'Kind of file',
    more: 'Say what the file shows before you send it.',
    choices: [
      choice('Identity document', "Pièce d'identité", "Justificatif d'identité"),
      choice('Passport', 'Passeport'),
      choice('Residence permit', 'Titre de séjour'),
      choice('Receipt of a permit request', 'Récépissé', 'Récépissé de demande de titre de séjour'),
      choice('Birth certificate', 'Acte de naissance'),
      choice('Full birth certificate', 'Copie intégrale', "Copie intégrale de l'acte de naissance"),
      choice(
        'Birth certificate naming parents',
        'Extrait avec filiation',
        "Extrait d'acte de naissance avec filiation",
      ),
      choice('Family record book', 'Livret de famille'),
      choice('Proof of address', 'Justificatif de domicile'),
      choice('Letter of the person you live with', "Attestation d'hébergement"),
      choice('Bank details', 'RIB', 'IBAN', 'IBAN ou RIB', "Relevé d'identité bancaire"),
      choice('Proof that you study', 'Attestation de scolarité', 'Certificat de scolarité'),
      choice("Parents' consent", 'Autorisation parentale'),
    ],
    doubt: 'The heading is from the published parts. The choices are papers that the fund asks for elsewhere.',
    sources: [newPages, studentsPage],
  },
  {
    french: ['Bénéficiaire', 'Nom et prénom du bénéficiaire', 'Choisissez un bénéficiaire', 'Type de bénéficiaire'],
    english: 'Person covered',
    more: '« Bénéficiaire » means anybody whose care your file covers: you, or a child on it. Choose for whom you ask.',
    choices: [
      choice('The insured person', 'Assuré', 'Assurée', 'Assuré(e)'),
      choice('Covered through somebody else', 'Ayant droit', 'Ayants droit'),
      choice('Dependent child', 'Enfant à charge', 'Enfants à charge'),
    ],
    doubt: 'Mostly the list has names. The words here are common ones of the health insurance.',
    sources: [oldStyles, commonKnowledge],
  },
  {
    french: ['Régime', "Régime d'assurance maladie", "Régime d'affiliation"],
    english: 'Insurance scheme',
    more: 'Most people belong to the general scheme. Others have their own sites.',
    choices: [
      choice('The general scheme', 'Régime général'),
      choice('The scheme for farming', 'MSA', 'Régime agricole'),
      choice('Scheme of many civil servants', 'MGEN'),
    ],
    doubt: COMMON,
    sources: [guides, commonKnowledge],
  },
  {
    french: ['Type de téléphone', 'Type de numéro'],
    english: 'Kind of phone',
    more: 'Codes by text message go to a mobile phone only.',
    isApart: true,
    choices: [
      choice('Mobile phone', 'Téléphone portable', 'Téléphone mobile', 'Portable', 'Mobile'),
      choice('Landline', 'Téléphone fixe', 'Fixe'),
    ],
    doubt: COMMON,
    sources: [loginPrograms, commonKnowledge],
  },
  {
    french: ['Pays de naissance'],
    english: 'Country of birth',
    more: 'Where the person that the form is about was born. The site for foreign students asks for it.',
    choices: [],
    doubt: 'We have not seen what this list holds.',
    sources: [studentsPage],
  },
  {
    french: ['Mois', 'Mois de naissance'],
    english: 'Month',
    more: 'The months in their order.',
    choices: [
      ...[choice('January', 'Janvier'), choice('February', 'Février'), choice('March', 'Mars')],
      ...[choice('April', 'Avril'), choice('May', 'Mai'), choice('June', 'Juin'), choice('July', 'Juillet')],
      ...[choice('August', 'Août'), choice('September', 'Septembre'), choice('October', 'Octobre')],
      ...[choice('November', 'Novembre'), choice('December', 'Décembre')],
    ],
    doubt: 'These are common French words.',
    sources: [commonKnowledge],
  },
];

/** Choices that say the same in every list. */
export const anywhere: readonly Choice[] = [
  choice('Yes', 'Oui'),
  choice('No', 'Non'),
  choice('Other', 'Autre'),
  choice('None', 'Aucun', 'Aucune'),
];
