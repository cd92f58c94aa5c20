import {
  bornAbroad,
  guides,
  loginPrograms,
  loginScript,
  newPages,
  numberRules,
  numbersOf3And4,
  oldPages,
  oldStyles,
  oneGuide,
  passwordGuides,
  resetGuide,
  returnOfCodes,
  theLocal,
} from './fields/sources.ts';
import type { Journey, Warning } from './journey.ts';
import { newPassword } from './journeys/new-password.ts';
import { students } from './journeys/students.ts';

/** The ways through the site that a newcomer takes first. */
export const journeys: readonly Journey[] = [
  {
    id: 'create',
    title: 'Creating your account',
    steps: [
      {
        title: 'Who you are',
        text: 'Type your last name, the 13 characters of your number, your date of birth and your postcode.',
        have: ['number', 'birth', 'postcode'],
        sources: [theLocal, guides],
      },
      {
        title: 'Bank and card digits',
        text: 'Type the last 7 digits of the IBAN that your health insurance fund knows, and of the serial number of your card.',
        usually: true,
        have: ['iban', 'card', 'phone'],
        doubt: 'One guide says that a code by SMS has taken the place of this step.',
        sources: [oldStyles, oneGuide],
      },
      {
        title: 'E-mail, phone, password, terms',
        text: 'Give your e-mail address and perhaps your mobile number, choose a password, and accept the terms of use.',
        have: ['email', 'phone'],
        sources: [guides],
      },
      {
        title: 'The link in the e-mail',
        text: 'Open the e-mail from ameli, look among spam too, and click on its link within 7 days.',
        usually: true,
        have: ['email'],
        doubt: 'The 7 days come from one guide. No official page that we found confirms them.',
        sources: [oneGuide],
      },
    ],
    otherWays: [
      {
        title: 'No card, or no account that they know',
        text: 'Ask your health insurance fund for a « code provisoire » (temporary code), by phone at 3646, by e-mail or by post. It stands in for the first password.',
        doubt: 'Old pages took such a code. We have not seen it on the pages of today.',
        sources: [oldPages, loginScript],
      },
      {
        title: 'The FranceConnect button',
        text: 'FranceConnect logs you in with another official account. It may also spare you the form.',
        doubt: 'Guides say that it can create an account. We could not confirm it.',
        sources: [returnOfCodes, oneGuide],
      },
    ],
  },
  {
    id: 'logIn',
    title: 'Logging in',
    steps: [
      {
        title: 'Number and password',
        text: 'Type the 13 characters of your number, without the key, and your password.',
        have: ['number', 'password'],
        sources: [loginPrograms],
      },
      {
        title: 'Ask for a code',
        text: 'Press « Recevoir un code de sécurité » (get a security code): it comes by e-mail or SMS.',
        usually: true,
        have: ['email', 'phone'],
        sources: [loginPrograms, returnOfCodes],
      },
      {
        title: 'Type the 6 digits',
        text: 'The code works for 15 minutes; ticking the box for a device of your own spares you codes for about 6 months.',
        usually: true,
        have: [],
        sources: [loginPrograms],
      },
    ],
    otherWays: [
      {
        title: 'The account is locked',
        text: 'Too many wrong tries lock it. Go through the link for a forgotten password, or ask your health insurance fund.',
        doubt: 'We do not know how many tries there are, how long it stays locked, or if a new password unlocks it.',
        sources: [loginPrograms, loginScript],
      },
    ],
  },
  {
    id: 'forgotten',
    title: 'Forgotten password',
    steps: [
      {
        title: 'Number and date of birth',
        text: 'Type your social security number and your date of birth, day first.',
        have: ['number', 'birth'],
        sources: [passwordGuides],
      },
      {
        title: 'Open the e-mail',
        text: 'A link or a « code provisoire » (temporary code) goes to the e-mail address in your account.',
        usually: true,
        have: ['email'],
        doubt: 'The link is said to work for 30 minutes only. That comes from one guide of about 2023.',
        sources: [resetGuide, oldPages],
      },
      {
        title: 'Choose a new password',
        text: 'Take at least 8 characters, with a capital letter, a small letter, and a digit or a special character.',
        have: [],
        sources: [passwordGuides],
      },
    ],
    otherWays: [
      {
        title: 'That e-mail address is old',
        text: 'Nothing will reach you. Ask your health insurance fund, by phone at 3646 or at a desk, to put in the new one.',
        sources: [loginPrograms, guides],
      },
    ],
  },
  newPassword,
  students,
];

/** Said before account creation: it stops people for months, and the site does not say it. */
export const temporaryNumber: Warning = {
  title: 'Temporary numbers do not work',
  short: 'A number that begins with 7 or 8, or with 3 to 6, is temporary and cannot open an ameli account.',
  text: [
    'Look at the first digit of your number. A final number begins with 1 or 2.',
    'A number that begins with 7 or 8 is temporary, and so are 3 to 6. It gives no carte Vitale and no account.',
    'Your health insurance fund needs a complete birth certificate or the like to make it final. Its target is 9 months.',
    'Until then nothing is wrong with you or with what you typed. Wait for the final number, then open the account.',
  ],
  doubt: 'We are less sure of numbers that begin with 3 or 4.',
  sources: [bornAbroad, numberRules, newPages, numbersOf3And4],
};
