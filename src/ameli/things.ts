import type { Source } from './field.ts';
import {
  bornAbroad,
  commonKnowledge,
  guides,
  loginPrograms,
  numberRules,
  oldPages,
  oldStyles,
  oneAddressEach,
  oneGuide,
  returnOfCodes,
  sisterApp,
  studentsPage,
  theLocal,
} from './fields/sources.ts';

/** Something to have at hand before starting. */
export interface Thing {
  /** At most 40 characters. */
  readonly title: string;
  readonly text: string;
  /** Shown with the thing. Required as soon as a source is of low certainty. */
  readonly doubt?: string;
  readonly sources: readonly Source[];
}

/** Everything that a journey can take, by name. */
export const things = {
  number: {
    title: 'Your final social security number',
    text: 'It begins with 1 or 2, and stands on the front of your carte Vitale.',
    sources: [numberRules, bornAbroad],
  },
  card: {
    title: 'Your carte Vitale',
    text: 'Its serial number is on the front beside the photo, or on the back of a card without photo.',
    sources: [sisterApp, oldStyles],
  },
  birth: {
    title: 'Your name and date of birth',
    text: 'As in the papers that you gave to your health insurance fund.',
    doubt: 'That they must match exactly is what people report, not a rule that we found.',
    sources: [theLocal, guides, commonKnowledge],
  },
  postcode: {
    title: 'The postcode that your fund has',
    text: 'If you have moved and not told your health insurance fund, it is the one of your old address.',
    doubt: 'That it must be the one in your file is what people report, not a rule that we found.',
    sources: [theLocal, guides, commonKnowledge],
  },
  iban: {
    title: 'The IBAN that your fund has',
    text: 'It is on the « RIB » (sheet with bank details) of the account that your health insurance fund already knows, not a new one.',
    doubt: 'That the last 7 digits are asked for comes from one guide.',
    sources: [oldStyles, oneGuide],
  },
  email: {
    title: 'An e-mail address of your own',
    text: 'One that you can open at once, and that is used for no other ameli account.',
    doubt: 'The rule of one address each comes from guides.',
    sources: [returnOfCodes, oneAddressEach],
  },
  phone: {
    title: 'Your mobile phone',
    text: 'Codes by SMS go to the number that your health insurance fund already has.',
    sources: [loginPrograms, guides],
  },
  password: {
    title: 'Your ameli password',
    text: 'Older letters call it « code personnel » (personal code).',
    doubt: 'The older name comes from copies of old pages.',
    sources: [loginPrograms, oldPages],
  },
  identity: {
    title: 'Passport or ID, and residence permit',
    text: 'Scans or photos. « Titre de séjour » means residence permit.',
    sources: [studentsPage],
  },
  school: {
    title: 'The certificate of your school',
    text: 'Look for « attestation de scolarité » (certificate of enrolment) on the site of your school.',
    sources: [studentsPage],
  },
  bankSheet: {
    title: 'Your bank details',
    text: 'The « RIB » (sheet with bank details). One source says that a foreign account with an IBAN is taken too.',
    sources: [studentsPage, guides],
  },
  birthPaper: {
    title: 'A document on your birth',
    text: 'A birth certificate that names your parents, or another complete civil-status document.',
    sources: [studentsPage, bornAbroad],
  },
} as const satisfies Readonly<Record<string, Thing>>;

export type ThingId = keyof typeof things;
