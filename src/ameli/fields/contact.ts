import type { Field } from '../field.ts';
import { again } from './again.ts';
import {
  commonKnowledge,
  guides,
  loginPrograms,
  newPages,
  oneAddressEach,
  oneGuide,
  returnOfCodes,
} from './sources.ts';

/** Where ameli sends links and codes. */
export const contact = [
  {
    id: 'email',
    recognise: {
      controls: ['text'],
      phrases: [
        'adresse email',
        'adresse electronique',
        'adresse messagerie',
        'courrier electronique',
        'email contact',
      ],
      alone: ['email'],
      autocomplete: ['email'],
    },
    explain: {
      title: 'E-mail address',
      french: 'Adresse e-mail',
      type: 'Your own e-mail address. Choose one that you can open now: links and codes go there.',
      example: 'camille.lefevre@example.com',
      mistake: 'Typing an address with an accent or a space in it.',
      trap: 'Each person needs an address of their own. One that is used for another ameli account is not accepted.',
      doubt: 'We know the rule of one address each from guides. One of them says that the link works for 7 days.',
      sources: [oneAddressEach, oneGuide, returnOfCodes, newPages],
    },
  },
  {
    id: 'emailConfirm',
    recognise: { controls: ['text'], phrases: again('adresse email', 'email', 'adresse electronique') },
    explain: {
      title: 'E-mail address again',
      french: "Confirmation de l'adresse e-mail",
      type: 'The same e-mail address once more, letter by letter.',
      example: 'camille.lefevre@example.com',
      mistake: 'Typing a second address. Both fields must be the same.',
      doubt: 'We have not seen this field on ameli; its name says what it wants.',
      sources: [commonKnowledge],
    },
  },
  {
    id: 'mobile',
    recognise: {
      controls: ['text', 'select'],
      phrases: [
        ...['telephone portable', 'telephone mobile', 'numero portable', 'numero mobile'],
        ...['numero telephone portable', 'numero telephone mobile'],
      ],
      alone: ['portable', 'mobile', 'gsm'],
    },
    explain: {
      title: 'Mobile phone',
      french: 'Téléphone portable',
      type: 'Your mobile number. A French one has ten digits and begins with 06 or 07.',
      example: '06 39 98 12 34',
      mistake: 'Typing +33 and the 0 as well. On newer pages +33 has a box of its own: « indicatif » (country code).',
      trap: 'A code by SMS goes to the number that your health insurance fund already has. If that one is old, tell them first.',
      doubt: 'We do not know if foreign numbers are accepted.',
      sources: [newPages, loginPrograms, guides, commonKnowledge],
    },
  },
  {
    id: 'telephone',
    recognise: {
      controls: ['text', 'select'],
      phrases: [
        ...[
          'numero telephone',
          'telephone contact',
          'telephone fixe',
          'numero fixe',
          'numero telephone fixe',
          'telephone domicile',
          'ligne fixe',
          'autre telephone',
          'autre numero telephone',
          'telephone secondaire',
        ],
        ...['telephone fixe portable', 'telephone fixe mobile', 'telephone portable fixe', 'telephone mobile fixe'],
        ...['numero telephone fixe portable', 'numero telephone fixe mobile'],
        ...['numero telephone portable fixe', 'numero telephone mobile fixe'],
      ],
      alone: ['telephone', 'fixe'],
      autocomplete: ['tel', 'tel-national'],
    },
    explain: {
      title: 'Phone number',
      french: 'Numéro de téléphone',
      type: 'Your phone number. A French one has ten digits. « Fixe » (landline) means the phone at home.',
      example: '01 99 00 12 34',
      mistake: 'Typing +33 and the 0 as well. On newer pages +33 has a box of its own: « indicatif » (country code).',
      doubt: 'We do not know if foreign numbers are accepted.',
      sources: [newPages, commonKnowledge],
    },
  },
] as const satisfies readonly Field[];
