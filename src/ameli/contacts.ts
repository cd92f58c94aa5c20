import type { Source } from './field.ts';
import {
  ameliNews,
  chatbotGuide,
  dila,
  englishPage,
  frenchUniversity,
  guides,
  healthRecordSupport,
  mayotteNumber,
  theLocal,
} from './fields/sources.ts';

/** A way to reach somebody who can help. */
export interface Contact {
  /** At most 40 characters. */
  readonly title: string;
  /** The number to dial, as it is written. */
  readonly number?: string;
  readonly text: string;
  readonly doubt?: string;
  readonly sources: readonly Source[];
}

/** Every way to reach the health insurance that we know of, by name. */
export const contacts = {
  english: {
    title: 'The English line',
    number: '09 74 75 36 46',
    text: 'Monday to Friday, 8:30 to 17:30. From abroad: +33 9 74 75 36 46. They answer at once or within 48 hours.',
    doubt: 'The page that gives the number bears no date.',
    sources: [englishPage],
  },
  phone: {
    title: 'By phone, in France',
    number: '36 46',
    text: 'Monday to Friday, 8:30 to 17:00 or 17:30, by department. A university says that you may ask for somebody who speaks English.',
    doubt: 'The hours are of January 2021.',
    sources: [dila, ameliNews, frenchUniversity],
  },
  abroad: {
    title: 'By phone, from abroad',
    number: '+33 1 84 90 36 46',
    text: 'The same people as at 36 46, at the same hours.',
    doubt: 'The number is of January 2021.',
    sources: [dila],
  },
  desk: {
    title: 'At a desk of your fund',
    text: 'By appointment: at 36 46, or in the account under « Mon agenda » (my diary). Your fund is the « CPAM » (local health insurance office).',
    sources: [ameliNews],
  },
  franceServices: {
    title: 'France Services',
    text: 'About 2,800 public help points. They help with online forms and with opening the account, free of charge.',
    sources: [ameliNews, guides],
  },
  codeByPost: {
    title: 'A code to begin with',
    text: 'Ask your health insurance fund for a « code provisoire » (temporary code), by SMS, e-mail or post. It stands in for the first password.',
    doubt: 'Guides say so. We have not seen it on the pages of today.',
    sources: [guides, theLocal],
  },
  bot: {
    title: 'The helper ameliBot',
    text: 'The automatic helper in the account. You must be logged in.',
    sources: [chatbotGuide],
  },
  serial: {
    title: 'Serial number that cannot be read',
    number: '34 22',
    text: "Support of the insurance's health record app, Monday to Friday from 8:30 to 17:00 or 17:30.",
    sources: [healthRecordSupport],
  },
  mayotte: {
    title: 'In Mayotte',
    number: '02 69 61 91 91',
    text: 'The number of the fund there.',
    doubt: 'It comes from one list.',
    sources: [mayotteNumber],
  },
} as const satisfies Readonly<Record<string, Contact>>;

export type ContactId = keyof typeof contacts;
