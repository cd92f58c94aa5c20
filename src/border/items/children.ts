import type { Item } from '../documents/item.ts';
import { cite } from '../law/citation.ts';
import { medium, NOT_FREE, sure } from './rights.ts';

const child = cite('ceseda', 'L414-4, L414-5', 'DCEM');
const leaving = cite('leavingMinor', 'leaving without a holder of parental authority');
const FOREIGN = NOT_FREE.filter((right) => right !== 'microstate' && right !== 'family-card');
const WITHOUT_CARD = [
  'limited-card',
  'unsettled-permit',
  'unsettled-paper',
  'expired-card',
  'first-application',
  'asylum-claim',
  'none',
] as const;
const NO_LONG_VISA = [
  'none',
  'short',
  'limited',
  'limited-elsewhere',
  'long-unvalidated',
  'long-unsettled',
  'letter-unknown',
  'expired-long',
  'spent',
] as const;
const WITH_CARD = ['family-card', 'mobility-permit', 'frontier-document'] as const;

/** The travel document of foreign children who live in France. */
export const DCEM = {
  id: 'dcem',
  title: 'Travel document for a foreign child who lives in France (DCEM)',
  french: 'document de circulation pour étranger mineur',
  whom: 'Children under 18 from outside the EU, the EEA and Switzerland who live in France.',
  form: 'original',
  luggage: 'hand',
  rows: [
    {
      ...sure,
      name: 'dcem-adult',
      when: { age: ['adult'] },
      need: 'not-needed',
      silent: true,
      because: 'It is for children under 18.',
      citations: [child],
    },
    {
      ...sure,
      name: 'dcem-citizen',
      when: { age: ['minor'], right: ['free-movement', 'microstate', 'family-card'] },
      need: 'not-needed',
      silent: true,
      because: 'This child crosses with a passport, an identity card or a family card of its own.',
      citations: [child],
    },
    {
      ...medium,
      name: 'dcem-held',
      when: { age: ['minor'], right: FOREIGN, paper: ['permit'], paperKind: ['dcem'] },
      need: 'needed',
      together: ['The child’s passport'],
      because: 'The DCEM brings the child back in, together with the child’s passport.',
      citations: [child, cite('ceseda', 'L312-5'), cite('frenchList', 'DCEM')],
    },
    {
      ...sure,
      name: 'dcem-own-card',
      when: { age: ['minor'], right: FOREIGN, paper: ['permit'], paperKind: ['none', 'card', 'receipt', 'aps'] },
      need: 'not-needed',
      because: 'The child holds a permit of its own.',
      citations: [cite('ceseda', 'L312-5')],
    },
    {
      ...sure,
      name: 'dcem-own-mobility-card',
      when: { age: ['minor'], right: FOREIGN, paper: WITH_CARD },
      need: 'not-needed',
      because: 'The child holds a permit of its own.',
      citations: [cite('ceseda', 'L312-5')],
    },
    {
      ...sure,
      name: 'dcem-long-stay-visa',
      when: { age: ['minor'], right: FOREIGN, paper: WITHOUT_CARD, home: ['france'], visa: ['long'] },
      need: 'not-needed',
      because: 'The child holds a long-stay visa in force.',
      citations: [cite('ees', 'Art. 2(3)(e)')],
    },
    {
      ...sure,
      name: 'dcem-missing-visa-required',
      when: {
        age: ['minor'],
        right: FOREIGN,
        paper: WITHOUT_CARD,
        home: ['france'],
        visa: NO_LONG_VISA,
        visaNeed: ['required', 'unsettled'],
      },
      need: 'needed',
      standing: 'fails',
      because:
        'A foreign child who lives in France needs a DCEM, a card or a visa of its own to come back. The card of a parent does not cover the child.',
      practice: 'Ask the prefecture well before the journey. How long it takes is not in our sources.',
      citations: [child],
    },
    {
      ...sure,
      name: 'dcem-missing-visa-exempt',
      when: {
        age: ['minor'],
        right: FOREIGN,
        paper: WITHOUT_CARD,
        home: ['france'],
        visa: NO_LONG_VISA,
        visaNeed: ['exempt'],
      },
      need: 'advised',
      because:
        'Without a DCEM the child comes back as a visitor: recorded in EES, the days counted. The card of a parent does not cover the child.',
      practice: 'Ask the prefecture well before the journey. How long it takes is not in our sources.',
      citations: [child],
    },
    {
      ...sure,
      name: 'dcem-visiting-child',
      when: { age: ['minor'], right: FOREIGN, paper: WITHOUT_CARD, home: ['elsewhere'] },
      need: 'not-needed',
      silent: true,
      because: 'It is for children who live in France.',
      citations: [child],
    },
  ],
} as const satisfies Item;

/** The permission of a parent for a child who leaves France without one. */
export const EXIT_PERMISSION = {
  id: 'exit-permission',
  title: 'Permission of a parent to leave France (AST), form cerfa 15646',
  french: 'autorisation de sortie du territoire',
  whom: 'Children under 18 who live in France and leave it without a holder of parental authority.',
  form: 'original',
  luggage: 'hand',
  rows: [
    {
      ...medium,
      name: 'permission-adult',
      when: { age: ['adult'] },
      need: 'not-needed',
      silent: true,
      because: 'It is for children under 18.',
      citations: [leaving],
    },
    {
      ...medium,
      name: 'permission-entry',
      when: { age: ['minor'], direction: ['entry'] },
      need: 'not-needed',
      silent: true,
      because: 'It is asked for when a child leaves France.',
      citations: [leaving],
    },
    {
      ...medium,
      name: 'permission-with-parent',
      when: { age: ['minor'], direction: ['exit'], home: ['france'], company: ['parents', 'one-parent'] },
      need: 'not-needed',
      because: 'The child travels with a holder of parental authority.',
      citations: [leaving],
    },
    {
      ...medium,
      name: 'permission-without-parent',
      when: { age: ['minor'], direction: ['exit'], home: ['france'], company: ['without'] },
      need: 'needed',
      together: [
        'The child’s own identity card or passport',
        'A copy of the identity document of the parent who signed',
      ],
      because:
        'A child who lives in France and leaves it without a holder of parental authority carries this form, signed by one: the original, not a copy.',
      citations: [leaving],
    },
    {
      ...medium,
      name: 'permission-visiting-child',
      when: { age: ['minor'], direction: ['exit'], home: ['elsewhere'] },
      need: 'not-needed',
      because:
        'The French form is for children who live in France. The country where the child lives may ask for a paper of its own.',
      citations: [leaving],
    },
  ],
} as const satisfies Item;

/** The family book: useful, not asked for. */
export const FAMILY_BOOK = {
  id: 'family-book',
  title: 'Family book, or birth certificate',
  french: 'livret de famille',
  whom: 'Children who travel with one parent.',
  form: 'not-said',
  luggage: 'hand',
  rows: [
    {
      ...medium,
      name: 'family-book-adult',
      when: { age: ['adult'] },
      need: 'not-needed',
      silent: true,
      because: 'It is about children.',
      citations: [leaving],
    },
    {
      ...medium,
      name: 'family-book-one-parent',
      when: { age: ['minor'], company: ['one-parent'] },
      need: 'advised',
      because: 'There is no duty to carry it. It answers the question whose child this is.',
      citations: [leaving],
    },
    {
      ...medium,
      name: 'family-book-others',
      when: { age: ['minor'], company: ['parents', 'without'] },
      need: 'not-needed',
      because: 'There is no duty to carry it.',
      citations: [leaving],
    },
  ],
} as const satisfies Item;

/** What shows the tie with a citizen. */
export const FAMILY_PROOF = {
  id: 'family-proof',
  title: 'Proof of the tie with the EU, EEA or Swiss citizen',
  whom: 'Family of a citizen who uses free movement, without a family card.',
  form: 'not-said',
  luggage: 'hand',
  rows: [
    {
      ...sure,
      name: 'tie-without-card',
      when: { right: ['family-without-card'] },
      need: 'needed',
      together: ['Marriage certificate', 'Passport or identity card of the citizen'],
      because: 'Without the proof at the counter you are treated as an ordinary visitor.',
      citations: [cite('directive', 'Art. 5'), cite('ceseda', 'R221-2, L221-2')],
    },
    {
      ...medium,
      name: 'tie-unsettled',
      when: { right: ['family-unsettled'] },
      need: 'advised',
      certainty: 'low',
      together: ['Marriage certificate', 'Passport or identity card of the citizen'],
      because:
        'Whether you come in as family turns on whether the citizen uses free movement in this state. The papers help where it is so.',
      citations: [cite('directive', 'Art. 3(1)')],
    },
    {
      ...sure,
      name: 'tie-not-due',
      when: {
        right: [
          'free-movement',
          'microstate',
          'role',
          'family-card',
          'permit',
          'long-stay-visa',
          'unsettled',
          'visitor',
        ],
      },
      need: 'not-needed',
      silent: true,
      because: 'Your way in rests on something else. Marriage alone exempts nobody.',
      citations: [cite('directive', 'Art. 5')],
    },
  ],
} as const satisfies Item;
