import {
  commonKnowledge,
  loginPrograms,
  newPages,
  oldPages,
  oneGuide,
  resetGuide,
  returnOfCodes,
} from './fields/sources.ts';
import type { PageWord } from './page-word.ts';
import { wordsOf } from './words.ts';

const FROM_COPIES = 'The words come from copies of old pages.';

/** Headings, buttons and links whose English says all, from one kind of source. */
const plain = (
  from: Pick<PageWord, 'sources' | 'doubt'>,
  words: Readonly<Record<string, readonly string[]>>,
): readonly PageWord[] => Object.entries(words).map(([english, french]) => ({ english, french, ...from }));

/** What a newcomer meets on the pages beside fields and messages. */
export const pageWords: readonly PageWord[] = [
  {
    french: ['Connectez-vous', 'Se connecter', 'me connecter', 'Connexion'],
    english: 'Log in',
    more: 'For those who have an account, or a « code provisoire » (temporary code) from their health insurance fund.',
    sources: [loginPrograms],
  },
  {
    french: ['Créez votre compte', 'Créer un compte', 'Créer mon compte', 'Je crée mon compte'],
    english: 'Create your account',
    more: 'For those who have a final social security number, which begins with 1 or 2, and no account yet.',
    sources: [loginPrograms],
  },
  {
    french: ["S'identifier avec FranceConnect", 'FranceConnect'],
    english: 'Log in with FranceConnect',
    more: 'Logs you in through another official account that you have, such as taxes. Between summer 2022 and December 2023 an ameli account could not be used for other sites. It can again.',
    doubt: 'Guides say that it can also open an ameli account. We could not confirm it.',
    sources: [returnOfCodes, oneGuide],
  },
  {
    french: ["Qu'est-ce que FranceConnect ?"],
    english: 'What is FranceConnect?',
    more: 'The log-in of the French state: one official account opens the others. You need one of them already.',
    sources: [newPages],
  },
  {
    french: ['Plus tard'],
    english: 'Later',
    more: 'Leaves this page for now. The site asks again another time. Nothing is lost.',
    doubt: 'That nothing is lost is what programs met.',
    sources: [loginPrograms],
  },
  {
    french: [
      'Mot de passe oublié',
      'Mot de passe oublié ?',
      'Code oublié ?',
      'Code perdu, non-reçu ou compte verrouillé',
    ],
    english: 'Forgotten password',
    more: 'Also for a locked account. You need your number, your date of birth, and the e-mail address in your account.',
    doubt: 'One guide says that the link in the e-mail works for 30 minutes only.',
    sources: [oldPages, resetGuide],
  },
  {
    french: ['Recevoir un code de sécurité', 'Recevoir un code'],
    english: 'Get a security code',
    more: 'Sends 6 digits by e-mail or SMS. They work for 15 minutes. You cannot ask for codes without limit.',
    sources: [loginPrograms],
  },
  {
    french: ['Où trouver mon numéro de sécurité sociale ?', 'Aide pour le numéro de sécurité sociale'],
    english: 'Where is my number?',
    more: 'Help on the number. Ours is in the explanation of the field, with a drawing of the card.',
    doubt: FROM_COPIES,
    sources: [oldPages],
  },
  {
    french: ['Où trouver mon numéro de série ?'],
    english: 'Where is the serial number?',
    more: 'Help on the number of the card. Ours is in the explanation of the field, with a drawing.',
    sources: [newPages],
  },
  {
    french: ["Télécharger l'attestation de droits", 'Attestation de droits'],
    english: 'Download proof of cover',
    more: 'Gives a PDF that proves that you are insured. Choose the person first.',
    sources: [loginPrograms],
  },
  {
    french: ['Continuer', 'Suivant'],
    english: 'Continue',
    more: 'Checks this page and goes to the next step. Messages in red say what is missing.',
    sources: [newPages, commonKnowledge],
    doubt: 'What it does is what such buttons do.',
  },
  {
    french: ['Valider', 'Confirmer', 'Envoyer'],
    english: 'Confirm',
    more: 'Sends what you typed on this page.',
    sources: [newPages],
  },
  {
    french: ['Retour', 'Précédent'],
    english: 'Back',
    more: 'Goes one step back. What you typed on this page may be lost.',
    doubt: 'We have not seen what is kept.',
    sources: [newPages, oldPages],
  },
  ...plain(
    { sources: [newPages] },
    {
      Cancel: ['Annuler'],
      Close: ['Fermer'],
      'Show the password': ['Afficher le mot de passe', 'Afficher le code'],
      'Hide the password': ['Masquer le mot de passe', 'Masquer le code'],
      'Open the calendar': ['Ouvrir le calendrier'],
      'Empty the choice': ['Effacer la sélection'],
      'Choose a file': ['Choisir un fichier', 'Choisir des fichiers'],
      'Drop your file here': ['Déposer votre fichier ici'],
      See: ['Voir'],
      Delete: ['Supprimer'],
      'Optional document': ['Document facultatif'],
      'Documents to send us': ['Document à nous transmettre', 'Documents à nous transmettre'],
      'Kind of file': ['Nature du fichier'],
      'To the main content': ['Aller au contenu principal'],
      'Open the menu': ['Ouvrir le menu'],
      'Back to the top': ['Retour en haut'],
      'Accept all cookies': ['Tout accepter'],
      'Continue without cookies': ['Continuer sans accepter'],
      'Choose which cookies': ['Personnaliser mes choix'],
      'Save my choices': ['Enregistrer mes choix'],
      'Under repair': ['Maintenance en cours'],
      'Page not found': ['Page non trouvée'],
      'Your number for support': ['Votre identifiant de support'],
      'Terms of use': ["Conditions générales d'utilisation", 'CGU'],
      'Legal notice': ['Mentions légales'],
      'Choice of cookies': ['Gestion des cookies'],
      'Social security number': ["Identifiant d'assuré"],
    },
  ),
  ...plain(
    { sources: [loginPrograms] },
    {
      'My account': [
        'Mon compte',
        'Mon compte ameli',
        'Compte ameli',
        'Accéder à mon compte ameli',
        "J'accède à mon compte ameli",
      ],
      'My requests': ['Mes démarches'],
      'Postal address': ['Adresse postale'],
      'Log out': ['Déconnexion', 'Déconnexion du compte ameli', 'Se déconnecter'],
      'Your account is locked': ['Compte bloqué'],
    },
  ),
  ...plain(
    { sources: [oldPages], doubt: FROM_COPIES },
    {
      'All fields are required': ['Tous les champs sont obligatoires'],
      'Required field': ['Champ obligatoire'],
      'First visit?': ['Première visite ?'],
      'Fill in for a temporary code': ['Remplissez les champs suivants pour recevoir un code provisoire'],
    },
  ),
  ...plain(
    { sources: [commonKnowledge], doubt: 'These are common French words.' },
    {
      'My payments': ['Mes paiements'],
      'My details': ['Mes informations', 'Mes informations personnelles'],
      'My diary': ['Mon agenda'],
      'Who you are': ['Votre identité', 'Mon identité'],
      'How to reach you': ['Vos coordonnées', 'Mes coordonnées'],
      'Your documents': ['Vos documents', 'Vos pièces justificatives'],
      Check: ['Vérification'],
      'Personal space': ['Espace personnel'],
      'I have an account already': ["J'ai déjà un compte"],
      'I have no account yet': ["Je n'ai pas encore de compte"],
      'An e-mail was sent to you': ['Un e-mail vous a été envoyé'],
      'Choose a new password': ['Choisissez un nouveau mot de passe'],
      Or: ['OU'],
    },
  ),
];

const byWords = new Map<string, PageWord>();
for (const word of pageWords) for (const french of word.french) byWords.set(keyOf(french), word);

/** The English of a heading, button or link, where all of its text is known. */
export function pageWordFor(text: string): PageWord | undefined {
  return byWords.get(keyOf(text));
}

/** Words of meaning, so that a colon, a star or "mon" for "votre" makes no difference; "OU" alone has none. */
function keyOf(text: string): string {
  const words = wordsOf(text).map((word) => word.text);
  return words.join(' ') || text.trim().toLowerCase();
}
