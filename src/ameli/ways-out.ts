import type { ContactId } from './contacts.ts';
import type { Source } from './field.ts';
import {
  bornAbroad,
  commonKnowledge,
  essec,
  guides,
  loginPrograms,
  metMessages,
  numberRules,
  oldPages,
  oneGuide,
  theLocal,
} from './fields/sources.ts';

/** Something that people get stuck in, and the way out of it. */
export interface WayOut {
  /** At most 40 characters. */
  readonly title: string;
  /** Sentences of their own, in order. */
  readonly text: readonly string[];
  /** What to say on the phone or at the desk, in French, and what it means. */
  readonly say: { readonly french: string; readonly english: string };
  /** Whom to ask, the best first. */
  readonly ask: readonly ContactId[];
  readonly doubt?: string;
  readonly sources: readonly Source[];
}

/** The ways out, by what one is stuck in, the most frequent first. */
export const waysOut = {
  temporaryNumber: {
    title: 'My number is temporary',
    text: [
      'A number that begins with 3 to 8 is temporary. It gives no carte Vitale and no account.',
      'Your health insurance fund needs a complete birth certificate or the like to make it final. Its target is 9 months.',
    ],
    say: {
      french: "J'ai un numéro provisoire. Que manque-t-il à mon dossier pour obtenir mon numéro définitif ?",
      english: 'I have a temporary number. What is missing in my file to get my final number?',
    },
    ask: ['english', 'phone', 'desk'],
    doubt: 'We are less sure of numbers that begin with 3 or 4.',
    sources: [bornAbroad, numberRules],
  },
  unknown: {
    title: 'The site does not know my number',
    text: [
      'It may be temporary. Or it is new: after the final number comes, it takes about 7 to 10 days.',
      'The site may say « Service momentanément indisponible » (service down for the moment) when it means this.',
    ],
    say: {
      french: 'Le site ne reconnaît pas mon numéro de sécurité sociale. Est-il définitif et enregistré ?',
      english: 'The site does not know my social security number. Is it final, and in your files?',
    },
    ask: ['english', 'phone'],
    sources: [essec, metMessages],
  },
  card: {
    title: 'No card yet, and no account to order it',
    text: [
      'The form wants digits of a card that is ordered in the account.',
      'Ask your health insurance fund for a « code provisoire » (temporary code) instead, then order the card in the account.',
    ],
    say: {
      french:
        "Je n'ai pas encore de carte Vitale et je ne peux pas créer mon compte ameli. Pouvez-vous m'envoyer un code provisoire ?",
      english: 'I have no carte Vitale yet and cannot open my ameli account. Can you send me a temporary code?',
    },
    ask: ['codeByPost', 'english', 'phone', 'desk'],
    doubt: 'Guides do not agree on whether the card must come first.',
    sources: [theLocal, guides, oldPages],
  },
  bank: {
    title: 'They do not know my bank account',
    text: [
      'The form wants digits of the account that your health insurance fund pays into. A new one does not count.',
      'Give your health insurance fund your « RIB » (sheet with bank details) first, on paper or at a desk.',
    ],
    say: {
      french: 'Je voudrais vous transmettre mon RIB pour créer mon compte ameli. Comment faire ?',
      english: 'I would like to give you my bank details so that I can open my ameli account. How do I do that?',
    },
    ask: ['desk', 'english', 'phone'],
    doubt: 'That the form asks for these digits comes from guides.',
    sources: [theLocal, oneGuide],
  },
  noCode: {
    title: 'No code or e-mail comes',
    text: [
      'Look among spam first. The log-in code works for 15 minutes only.',
      'If your phone number or e-mail address in the file is old, only your health insurance fund can change it.',
    ],
    say: {
      french:
        'Je ne reçois pas les codes : mon numéro de téléphone ou mon adresse e-mail a changé. Pouvez-vous les mettre à jour ?',
      english: 'I do not get the codes: my phone number or e-mail address has changed. Can you bring them up to date?',
    },
    ask: ['english', 'phone', 'desk', 'codeByPost'],
    sources: [loginPrograms, guides],
  },
  locked: {
    title: 'My account is locked',
    text: [
      'Too many wrong tries lock it. Stop trying.',
      'Go through « Mot de passe oublié » (forgotten password) once. If that does not help, ask your health insurance fund.',
    ],
    say: {
      french: "Mon compte ameli est bloqué. Pouvez-vous le débloquer, ou m'envoyer un code provisoire ?",
      english: 'My ameli account is locked. Can you unlock it, or send me a temporary code?',
    },
    ask: ['english', 'phone', 'desk'],
    doubt: 'We do not know how long it stays locked, or if a new password unlocks it.',
    sources: [loginPrograms],
  },
  details: {
    title: 'My name or details are refused',
    text: [
      'They must be as in your file: birth name, accents, day before month, the old postcode if you have moved.',
      'Your health insurance fund can tell you what stands there.',
    ],
    say: {
      french:
        'Mes informations sont refusées sur ameli. Quel nom, quelle date de naissance et quelle adresse avez-vous dans mon dossier ?',
      english: 'My details are refused on ameli. Which name, date of birth and address do you have in my file?',
    },
    ask: ['english', 'phone', 'desk'],
    doubt: 'That they must match exactly is what people report.',
    sources: [guides, commonKnowledge],
  },
  otherScheme: {
    title: 'My fund is MSA, MGEN or another',
    text: [
      'MSA (farming), MGEN (many teachers and civil servants) and some others have sites of their own.',
      'Look for the name of your fund on its letters, and open the account there.',
    ],
    say: {
      french: 'De quel régime est-ce que je dépends, et sur quel site dois-je créer mon compte ?',
      english: 'Which scheme am I in, and on which site must I open my account?',
    },
    ask: ['english', 'phone', 'franceServices'],
    sources: [guides],
  },
  helper: {
    title: 'I would like somebody to do it with me',
    text: ['France Services helps with online forms free of charge. Bring your card, your papers and your phone.'],
    say: {
      french: "J'ai besoin d'aide pour créer mon compte ameli. Je parle peu français.",
      english: 'I need help to open my ameli account. I speak little French.',
    },
    ask: ['franceServices', 'desk', 'bot'],
    sources: [guides],
  },
} as const satisfies Readonly<Record<string, WayOut>>;

export type CaseId = keyof typeof waysOut;
