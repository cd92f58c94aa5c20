import type { Field } from '../field.ts';
import { guides, loginPrograms, oldPages, oneGuide, returnOfCodes } from './sources.ts';

/** Codes that somebody sends: from the fund for the first time, from the site at each log-in. */
export const code = [
  {
    id: 'codeProvisoire',
    recognise: {
      controls: ['text', 'password'],
      phrases: [
        ...['code provisoire', 'code temporaire', 'motdepasse provisoire', 'motdepasse temporaire'],
        ...[
          'code recu courrier',
          'code recu courrier postal',
          'code confidentiel provisoire',
          'code confidentiel temporaire',
          'code usage provisoire',
        ],
      ],
    },
    explain: {
      title: 'Temporary code',
      french: 'Code provisoire',
      type: 'The code that your health insurance fund gave you for the first time, or after a lost password. You then choose a password.',
      find: 'In a letter, an e-mail or an SMS from your health insurance fund.',
      example: '4821',
      mistake: 'Typing the « code de sécurité » (security code) that is sent at each log-in.',
      trap: 'A code that the site sends goes to the e-mail address in your account. If that one is old, ask your health insurance fund.',
      doubt: 'Old pages took 4 digits. We do not know how long the code is today, nor how long it works.',
      sources: [oldPages, oneGuide],
    },
  },
  {
    id: 'otp',
    recognise: {
      controls: ['text', 'password'],
      phrases: [
        ...['code securite', 'code verification', 'code validation', 'code confirmation', 'code authentification'],
        ...['code connexion', 'code connexion recu', 'code connexion ameli'],
        ...['code recu', 'code recu sms', 'code recu email', 'code envoye', 'code envoye sms', 'code envoye email'],
        ...[
          'code otp',
          'otp',
          'code sms',
          'code 6 chiffre',
          '6 chiffre code',
          ...['recu', 'envoye'].flatMap((way) => [
            `6 chiffre ${way}`,
            `6 chiffre ${way} sms`,
            `6 chiffre ${way} email`,
          ]),
          '6 chiffre code recu',
          '6 chiffre code securite',
          ...['code recu courrier electronique', 'code envoye courrier electronique', 'code recu application'],
          'code usage unique',
          'code unique 6 chiffre',
          'motdepasse usage unique',
        ],
      ],
      beside: ['cartebancaire', 'cryptogramme', 'expiration'],
      against: ['carte', 'cryptogramme', 'image', 'affiche', 'recopier', 'recopiez'],
      names: ['numOTP1', 'numOTP2', 'numOTP3', 'numOTP4', 'numOTP5', 'numOTP6'],
      autocomplete: ['one-time-code'],
    },
    explain: {
      title: 'Security code (6 digits)',
      french: 'Code de sécurité',
      type: 'The 6 digits just sent to you. To have them sent, press « Recevoir un code de sécurité » (get a security code).',
      find: 'In your e-mail, spam too, or in an SMS.',
      example: '482915',
      mistake: 'Typing a code that has run out. Ask for a new one from the log-in page.',
      trap: 'The code works for 15 minutes, and you cannot ask for codes without limit.',
      sources: [loginPrograms, returnOfCodes, guides],
    },
  },
] as const satisfies readonly Field[];
