// Small forms whose fields are to be read together: what stands beside a field decides what it is.
import type { Case } from './corpus.ts';

/** One form; `same` is expected of the further boxes of one field. */
export interface Page {
  readonly about: string;
  readonly fields: readonly Case[];
}

const text = (label: string, expect: string, more: Partial<Case> = {}): Case => ({ says: { label }, expect, ...more });
const secret = (label: string, expect: string): Case => ({ says: { label }, control: 'password', expect });
const tick = (label: string, expect: string): Case => ({ says: { label }, control: 'checkbox', expect });
const box = (title: string, expect: string, maxLength: number): Case => ({ says: { title }, maxLength, expect });

/** Thirty forms. */
export const pages: readonly Page[] = [
  {
    about: 'identity step of an account',
    fields: [
      text('Nom de famille *', 'nom'),
      text('Mon numéro de sécurité sociale *', 'nir:13', { maxLength: 13 }),
      text('Ma date de naissance *', 'dateNaissance'),
      text('Mon code postal *', 'codePostal'),
    ],
  },
  {
    about: 'number and key',
    fields: [text('Numéro de sécurité sociale', 'nir:13', { maxLength: 13 }), text('Clé', 'nirKey', { maxLength: 2 })],
  },
  {
    about: 'number and key in one legend',
    fields: [
      text('Numéro de sécurité sociale', 'nir:13', { legend: 'Identifiant d’assuré', maxLength: 18 }),
      text('Clé de validation', 'nirKey', { legend: 'Identifiant d’assuré', maxLength: 2 }),
    ],
  },
  { about: 'NIR and control key', fields: [text('NIR', 'nir|nir:13'), text('Clé de contrôle', 'nirKey')] },
  {
    about: 'number and two digits of the key',
    fields: [text('N° de sécu (13 chiffres)', 'nir:13'), text('Clé (2 chiffres)', 'nirKey')],
  },
  {
    about: 'a bank key is not the key of the number',
    fields: [
      text('Code banque', 'none', { maxLength: 5 }),
      text('Code guichet', 'none', { maxLength: 5 }),
      text('Numéro de compte', 'none|iban', { maxLength: 11 }),
      text('Clé', 'none', { maxLength: 2 }),
    ],
  },
  {
    about: 'number with a bank key later',
    fields: [text('Numéro de sécurité sociale', 'nir', {}), text('Profession', 'none'), text('Clé RIB', 'none')],
  },
  {
    about: 'e-mail twice',
    fields: [text('Adresse e-mail', 'email'), text('Confirmez votre adresse e-mail', 'emailConfirm')],
  },
  {
    about: 'e-mail and a bare confirmation',
    fields: [text('Votre e-mail', 'email'), text('Confirmation', 'emailConfirm')],
  },
  {
    about: 'courriel twice',
    fields: [
      text('Courriel *', 'email'),
      text('Confirmation du courriel *', 'emailConfirm'),
      text('Téléphone mobile', 'mobile'),
    ],
  },
  {
    about: 'e-mail then an unrelated confirmation',
    fields: [text('E-mail', 'email'), tick('Confirmation de la lecture', 'none')],
  },
  {
    about: 'new password twice',
    fields: [
      secret('Nouveau mot de passe', 'motDePasseNouveau'),
      secret('Confirmez le mot de passe', 'motDePasseConfirm'),
    ],
  },
  {
    about: 'change of password',
    fields: [
      secret('Mot de passe actuel', 'motDePasse'),
      secret('Nouveau mot de passe', 'motDePasseNouveau'),
      secret('Confirmation du nouveau mot de passe', 'motDePasseConfirm'),
    ],
  },
  {
    about: 'password then bare confirmation',
    fields: [secret('Mot de passe', 'motDePasseNouveau'), secret('Confirmation', 'motDePasseConfirm')],
  },
  {
    about: 'password then its confirmation',
    fields: [secret('Mot de passe', 'motDePasseNouveau'), secret('Confirmer le mot de passe', 'motDePasseConfirm')],
  },
  {
    about: 'log in',
    fields: [
      text('Mon numéro de sécurité sociale', 'nir:13|nir', { maxLength: 18 }),
      secret('Mon mot de passe', 'motDePasse'),
    ],
  },
  {
    about: 'log in with remembering',
    fields: [
      text('Numéro de sécurité sociale', 'nir'),
      secret('Code personnel', 'motDePasse'),
      tick('Mémoriser mon numéro', 'none'),
    ],
  },
  {
    about: 'first log in',
    fields: [
      text('Code provisoire', 'codeProvisoire'),
      secret('Choisissez un mot de passe', 'motDePasseNouveau'),
      secret('Répétez le mot de passe', 'motDePasseConfirm'),
      tick('J’accepte les conditions générales d’utilisation', 'cgu'),
    ],
  },
  {
    about: 'six boxes of a code',
    fields: [
      box('Chiffre 1 du code de sécurité', 'otp', 1),
      box('Chiffre 2 du code de sécurité', 'same', 1),
      box('Chiffre 3 du code de sécurité', 'same', 1),
      box('Chiffre 4 du code de sécurité', 'same', 1),
      box('Chiffre 5 du code de sécurité', 'same', 1),
      box('Chiffre 6 du code de sécurité', 'same', 1),
      tick('Faire confiance à cet appareil', 'trustDevice'),
    ],
  },
  {
    about: 'six boxes under a legend',
    fields: [1, 2, 3, 4, 5, 6].map(
      (n): Case => ({
        says: { title: `Chiffre ${n}` },
        legend: 'Code reçu par SMS',
        maxLength: 1,
        expect: n === 1 ? 'otp' : 'same',
      }),
    ),
  },
  {
    about: 'boxes of something else',
    fields: [1, 2, 3, 4, 5, 6].map(
      (n): Case => ({
        says: { title: `Chiffre ${n}` },
        legend: 'Votre numéro de loterie',
        maxLength: 1,
        expect: 'none',
      }),
    ),
  },
  {
    about: 'birth date in three boxes',
    fields: [
      { says: { label: 'Jour' }, legend: 'Date de naissance', maxLength: 2, expect: 'dateNaissance' },
      { says: { label: 'Mois' }, legend: 'Date de naissance', maxLength: 2, expect: 'same' },
      { says: { label: 'Année' }, legend: 'Date de naissance', maxLength: 4, expect: 'same' },
    ],
  },
  {
    about: 'birth date in three lists',
    fields: [
      { says: { label: 'Jour' }, legend: 'Votre date de naissance', control: 'select', expect: 'dateNaissance' },
      { says: { label: 'Mois' }, legend: 'Votre date de naissance', control: 'select', expect: 'same' },
      { says: { label: 'Année' }, legend: 'Votre date de naissance', control: 'select', expect: 'same' },
    ],
  },
  {
    about: 'date of care in three boxes',
    fields: [
      { says: { label: 'Jour' }, legend: 'Date des soins', maxLength: 2, expect: 'none' },
      { says: { label: 'Mois' }, legend: 'Date des soins', maxLength: 2, expect: 'none' },
      { says: { label: 'Année' }, legend: 'Date des soins', maxLength: 4, expect: 'none' },
    ],
  },
  {
    about: 'birth date of a child in three boxes',
    fields: [
      { says: { label: 'Jour' }, legend: 'Date de naissance de l’enfant', maxLength: 2, expect: 'none' },
      { says: { label: 'Mois' }, legend: 'Date de naissance de l’enfant', maxLength: 2, expect: 'none' },
      { says: { label: 'Année' }, legend: 'Date de naissance de l’enfant', maxLength: 4, expect: 'none' },
    ],
  },
  {
    about: 'mobile with a prefix',
    fields: [
      { says: { label: 'Indicatif' }, legend: 'Téléphone portable', control: 'select', expect: 'mobile|same' },
      { says: { label: 'Numéro de téléphone' }, legend: 'Téléphone portable', expect: 'mobile|same|telephone' },
    ],
  },
  {
    about: 'IBAN in boxes',
    fields: [4, 4, 4, 4, 4, 4, 3].map(
      (maxLength, i): Case => ({
        says: { title: `Partie ${i + 1} de l’IBAN` },
        legend: 'IBAN',
        maxLength,
        expect: i === 0 ? 'iban' : 'same',
      }),
    ),
  },
  {
    about: 'proof step',
    fields: [
      text('Les 7 derniers chiffres de votre IBAN', 'iban', { maxLength: 7 }),
      text('Numéro de série de votre carte Vitale', 'vitaleSerie'),
    ],
  },
  {
    about: 'insured person, then the spouse',
    fields: [
      text('Nom', 'nom', { legend: 'Vous' }),
      text('Prénom', 'prenom', { legend: 'Vous' }),
      text('Nom', 'none', { legend: 'Votre conjoint' }),
      text('Prénom', 'none', { legend: 'Votre conjoint' }),
    ],
  },
  {
    about: 'contacts with a newsletter at the foot',
    fields: [
      text('Adresse électronique', 'email'),
      text('Ressaisir l’adresse électronique', 'emailConfirm'),
      text('N° de portable', 'mobile'),
      tick('Je m’abonne à la lettre d’information', 'none'),
    ],
  },
  {
    about: 'two phones, told apart by their legends',
    fields: [
      text('Pays', 'same', { legend: 'Numéro de téléphone mobile' }),
      text('Numéro', 'mobile', { legend: 'Numéro de téléphone mobile' }),
      text('Numéro de téléphone', 'telephone', { legend: 'Téléphone fixe' }),
      text('Numéro de téléphone', 'mobile', { legend: 'Téléphone portable' }),
      text('Téléphone fixe', 'telephone', { legend: 'Téléphone mobile' }),
    ],
  },
  {
    about: 'a country after an address, before a phone',
    fields: [text('Code postal', 'codePostal'), text('Pays', 'none'), text('Téléphone', 'telephone')],
  },
  {
    about: 'names under the legend that says which',
    fields: [
      text('Nom', 'nomNaissance', { legend: 'Nom de naissance' }),
      text('Nom', 'nomUsage', { legend: 'Votre nom d’usage' }),
      text('Prénom', 'prenom', { legend: 'Nom de naissance' }),
    ],
  },
  {
    about: 'a code of old, chosen anew',
    fields: [
      secret('Code provisoire reçu par courrier', 'codeProvisoire'),
      secret('Nouveau code (8 à 13 chiffres)', 'motDePasseNouveau'),
      secret('Confirmation du nouveau code', 'motDePasseConfirm'),
    ],
  },
  { about: 'a new code that is sent', fields: [secret('Nouveau code reçu', 'none|otp'), text('Nouveau code', 'none')] },
  {
    about: 'a new password, then the same in words',
    fields: [
      secret('Nouveau mot de passe', 'motDePasseNouveau'),
      secret('Le même, encore une fois', 'motDePasseConfirm'),
    ],
  },
  {
    about: 'a new password, and the present one to confirm it',
    fields: [
      secret('Nouveau mot de passe', 'motDePasseNouveau'),
      secret('Confirmer le nouveau mot de passe', 'motDePasseConfirm'),
      secret('Pour confirmer, saisissez votre mot de passe actuel', 'motDePasse'),
    ],
  },
  {
    about: 'an e-mail, then the same to confirm it',
    fields: [
      text('Votre adresse e-mail', 'email'),
      text('Pour confirmer, saisissez votre adresse e-mail', 'emailConfirm'),
    ],
  },
  {
    about: 'one box under a heading, with nothing else said of it',
    fields: [
      { says: { nearby: '' }, headings: ['Sécurité', 'Entrez le code reçu par SMS'], maxLength: 6, expect: 'otp' },
    ],
  },
  {
    about: 'six boxes under a heading',
    fields: Array.from({ length: 6 }, (_, i) => ({
      says: {},
      headings: ['Sécurité', 'Code de sécurité'],
      maxLength: 1,
      expect: i === 0 ? 'otp' : 'same',
    })),
  },
  {
    about: 'two boxes under one heading: neither is named by it',
    fields: [
      { says: {}, headings: ['', 'Votre adresse e-mail'], expect: 'none' },
      { says: {}, headings: ['', 'Votre adresse e-mail'], expect: 'none' },
    ],
  },
  {
    about: 'a captcha under the heading of another field',
    fields: [
      text('Adresse e-mail', 'email', { headings: ['', 'Votre adresse e-mail'] }),
      { says: {}, headings: ['', 'Votre adresse e-mail'], maxLength: 6, expect: 'none' },
    ],
  },
  {
    about: 'a date in three lists, named before them',
    fields: ['jour', 'mois', 'année'].map((part, i) => ({
      says: { 'aria-label': part, ...(i === 0 ? { nearby: 'Date de naissance' } : {}) },
      control: 'select' as const,
      expect: i === 0 ? 'dateNaissance' : 'same',
    })),
  },
  {
    about: 'a list of countries between the name of a number and its box',
    fields: [
      { says: { 'aria-label': 'Pays', nearby: 'Numéro de téléphone' }, control: 'select', expect: 'none|same' },
      { says: { nearby: 'Numéro de téléphone' }, expect: 'telephone' },
    ],
  },
];
