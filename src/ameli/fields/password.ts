import type { Field } from '../field.ts';
import { again } from './again.ts';
import {
  commonKnowledge,
  loginPrograms,
  loginScript,
  newPages,
  oldPages,
  passwordGuides,
  resetGuide,
} from './sources.ts';

/** Passwords. They have no example: an example would be used. */
export const password = [
  {
    id: 'motDePasse',
    recognise: {
      controls: ['password', 'text'],
      phrases: [
        ...['motdepasse', 'motdepasse actuel', 'ancien motdepasse', 'motdepasse compte ameli'],
        ...['code personnel', 'code personnel provisoire', 'ancien code personnel', 'code confidentiel'],
      ],
      names: ['connexion_code', 'codeConfidentiel', 'passwordfield', 'password'],
      autocomplete: ['current-password'],
    },
    explain: {
      title: 'Password',
      french: 'Mot de passe',
      type: 'The password of your ameli account, once called « code personnel » (personal code). Where the page asks for it twice, you are choosing a new one.',
      mistake: 'Trying again and again. Use the link for a forgotten password instead.',
      trap: 'Too many wrong tries lock the account.',
      doubt:
        'We do not know how many tries you have. Old pages also took a temporary code from your health insurance fund here.',
      sources: [loginPrograms, loginScript, oldPages],
    },
  },
  {
    id: 'motDePasseNouveau',
    recognise: {
      controls: ['password', 'text'],
      phrases: [
        ...['nouveau motdepasse', 'nouveau code personnel', 'futur motdepasse', 'choix motdepasse'],
        ...[
          'cree motdepasse',
          'defini motdepasse',
          'invente motdepasse',
          'inventer motdepasse',
          'definition motdepasse',
        ],
        ...['nouveau code confidentiel', 'code confidentiel choix', 'code personnel choix'],
        ...[
          'motdepasse choix',
          'motdepasse choisir',
          'motdepasse creer',
          'motdepasse definir',
          'motdepasse souhaite',
          'motdepasse choisissez',
          'motdepasse choisirez',
          'motdepasse creez',
          'motdepasse creerez',
          'motdepasse definissez',
          'motdepasse desire',
          'motdepasse souhaitez utiliser',
          'motdepasse voulez utiliser',
          'motdepasse utiliserez',
        ],
        ...['choisir motdepasse', 'choisissez motdepasse', 'creer motdepasse', 'creez motdepasse'],
        ...[
          'creation motdepasse',
          'definir motdepasse',
          'definissez motdepasse',
          'inventez motdepasse',
          'choisi motdepasse',
        ],
      ],
      autocomplete: ['new-password'],
    },
    explain: {
      title: 'New password',
      french: 'Nouveau mot de passe',
      type: 'Choose a password: at least 8 characters, with a capital letter, a small letter, and a digit or a special character.',
      mistake: 'Using digits only. That was the rule until about 2021.',
      trap: 'For a forgotten password only: the link in that e-mail is said to work for 30 minutes, so do not wait.',
      doubt: 'Both rules come from guides of about 2023. If the page shows other rules, follow the page.',
      sources: [passwordGuides, resetGuide],
    },
  },
  {
    id: 'motDePasseConfirm',
    recognise: {
      controls: ['password', 'text'],
      phrases: again(
        'motdepasse',
        'nouveau motdepasse',
        'code personnel',
        'nouveau code personnel',
        'code confidentiel',
      ),
    },
    explain: {
      title: 'New password again',
      french: 'Confirmation du mot de passe',
      type: 'The password that you have just chosen, once more.',
      mistake: 'Copying a typing slip. The eye in the field shows what you typed.',
      doubt: 'We have not seen this field on ameli; its name says what it wants.',
      sources: [newPages, commonKnowledge],
    },
  },
] as const satisfies readonly Field[];
