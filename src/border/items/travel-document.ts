import type { Item } from '../documents/item.ts';
import { cite } from '../law/citation.ts';
import { doubtful, medium, NOT_FREE, sure } from './rights.ts';

const THIRD = NOT_FREE.filter((right) => right !== 'microstate');
const condition = cite('code', 'Art. 6(1)(a)', 'a travel document is a condition of entry');
const internal = cite('code', 'Art. 22', 'no checks at internal borders');

/** Passport or what stands for it: the first thing on every list. */
export const TRAVEL_DOCUMENT = {
  id: 'travel-document',
  title: 'Passport or identity card',
  french: 'passeport, carte nationale d’identité',
  whom: 'Everyone, both ways.',
  form: 'original',
  luggage: 'hand',
  rows: [
    {
      ...sure,
      name: 'document-ended',
      when: { documentEnd: ['ended'] },
      need: 'needed',
      standing: 'fails',
      because: 'The travel document must be in force on the day of the crossing. The one that was entered has ended.',
      citations: [condition, cite('directive', 'Art. 4, 5')],
    },
    {
      ...sure,
      name: 'citizen-document',
      when: {
        documentEnd: ['in-force', 'not-known'],
        right: ['free-movement'],
        far: ['schengen', 'other-eu', 'third', 'special'],
      },
      need: 'needed',
      because:
        'Citizens of the EU, the EEA and Switzerland need a valid passport or a valid national identity card. One of the two is enough for France.',
      practice: 'The country on the other side may ask for the passport. Look at its own rules.',
      citations: [cite('directive', 'Art. 4, 5'), cite('ceseda', 'R221-1')],
    },
    {
      ...medium,
      name: 'citizen-document-britain',
      when: { documentEnd: ['in-force', 'not-known'], right: ['free-movement'], far: ['britain'] },
      need: 'needed',
      because:
        'For France a valid passport or national identity card is enough. The United Kingdom asks for a passport; an identity card does not do there.',
      citations: [cite('directive', 'Art. 4, 5'), cite('ceseda', 'R221-1')],
    },
    {
      ...doubtful,
      name: 'microstate-document',
      when: { documentEnd: ['in-force', 'not-known'], right: ['microstate'] },
      need: 'needed',
      because:
        'Nationals of Andorra, Monaco and San Marino are taken to travel on a passport or on their identity card. That the card is enough is general knowledge, not read in a text.',
      practice: 'The passport is the safe choice.',
      citations: [condition],
    },
    {
      ...sure,
      name: 'passport-internal',
      when: {
        documentEnd: ['in-force', 'not-known'],
        right: THIRD,
        document: ['passport', 'refugee-document'],
        border: ['internal'],
      },
      need: 'needed',
      certainty: 'medium',
      because:
        'There is no border check between Schengen states, but a residence card alone is no travel document there either. Carry the passport.',
      practice:
        'France has brought back checks at some of these borders for a time. Whether they run now is not known.',
      citations: [internal, cite('ceseda', 'L312-5', 'the card counts only with a travel document')],
    },
    {
      ...sure,
      name: 'passport-at-the-border',
      when: {
        documentEnd: ['in-force', 'not-known'],
        right: THIRD,
        document: ['passport'],
        border: ['external', 'airside', 'special'],
      },
      need: 'needed',
      because: 'You need a passport, both ways.',
      citations: [condition, cite('ceseda', 'L312-5')],
    },
    {
      ...sure,
      name: 'refugee-document-as-passport',
      when: {
        documentEnd: ['in-force', 'not-known'],
        right: THIRD,
        document: ['refugee-document'],
        border: ['external', 'airside', 'special'],
      },
      need: 'needed',
      certainty: 'medium',
      because: 'A refugee or stateless travel document in force stands for the passport.',
      citations: [condition, cite('ceseda', 'L561-9')],
    },
    {
      ...sure,
      name: 'no-travel-document-shown',
      when: { documentEnd: ['in-force', 'not-known'], right: THIRD, document: ['id-card', 'none'] },
      need: 'needed',
      standing: 'fails',
      because:
        'You need a passport. The identity card of a country outside the EU, the EEA and Switzerland does not open this border.',
      citations: [condition],
    },
  ],
} as const satisfies Item;

/** Dual nationals who show the other passport. */
export const CITIZEN_DOCUMENT = {
  id: 'citizen-document',
  title: 'Passport or identity card of your EU, EEA or Swiss nationality',
  whom: 'People with two nationalities, one of them of the EU, the EEA or Switzerland.',
  form: 'original',
  luggage: 'hand',
  rows: [
    {
      ...sure,
      name: 'citizen-document-hidden',
      when: { hiddenCitizen: ['yes'] },
      need: 'advised',
      certainty: 'medium',
      because:
        'You hold a nationality that needs no stamp and no EES record, but you show another passport. Officers judge by the document that they see.',
      citations: [cite('code', 'Art. 2(5), 2(6)')],
    },
    {
      ...sure,
      name: 'citizen-document-not-due',
      when: { hiddenCitizen: ['no'] },
      need: 'not-needed',
      silent: true,
      because: 'You show what you have.',
      citations: [cite('code', 'Art. 2(5), 2(6)')],
    },
  ],
} as const satisfies Item;

const CHECKED = ['external', 'special'] as const;
const WITHOUT_VISA = ['free-movement', 'microstate', 'family-card', 'permit'] as const;
const APPLICANTS = [
  'role',
  'long-stay-visa',
  'family-without-card',
  'family-unsettled',
  'unsettled',
  'visitor',
] as const;

/** Blank pages: asked about often, required seldom. */
export const BLANK_PAGES = {
  id: 'blank-pages',
  title: 'Blank pages in the passport',
  whom: 'People who apply for a visa.',
  form: 'no-paper',
  luggage: 'none',
  rows: [
    {
      ...doubtful,
      name: 'blank-pages-for-visa',
      when: {
        right: APPLICANTS,
        visaNeed: ['required', 'unsettled'],
        visa: ['none', 'spent', 'expired-long'],
        direction: ['entry'],
        border: CHECKED,
      },
      need: 'advised',
      because:
        'Two blank pages are asked for when a visa is applied for. This is general knowledge of the Visa Code, not read by us.',
      citations: [cite('visaCode', 'Art. 12')],
    },
    {
      ...sure,
      name: 'blank-pages-with-visa',
      when: {
        right: APPLICANTS,
        visaNeed: ['required', 'unsettled'],
        visa: ['short', 'limited', 'limited-elsewhere', 'long', 'long-unvalidated', 'long-unsettled', 'letter-unknown'],
        direction: ['entry'],
        border: CHECKED,
      },
      need: 'not-needed',
      because: 'The Code asks for no blank page at the border.',
      citations: [cite('code', 'Art. 6')],
    },
    {
      ...sure,
      name: 'blank-pages-exempt',
      when: { right: APPLICANTS, visaNeed: ['exempt'], direction: ['entry'], border: CHECKED },
      need: 'not-needed',
      because: 'The Code asks for no blank page at the border.',
      citations: [cite('code', 'Art. 6')],
    },
    {
      ...sure,
      name: 'blank-pages-holder',
      when: { right: WITHOUT_VISA, direction: ['entry'], border: CHECKED },
      need: 'not-needed',
      because: 'The Code asks for no blank page at the border, and you apply for no visa.',
      citations: [cite('code', 'Art. 6')],
    },
    {
      ...sure,
      name: 'blank-pages-no-check',
      when: { direction: ['entry'], border: ['internal', 'airside'] },
      need: 'not-needed',
      silent: true,
      because: 'Nobody looks at the pages there.',
      citations: [cite('code', 'Art. 22, Annex VI 2.1')],
    },
    {
      ...sure,
      name: 'blank-pages-way-out',
      when: { direction: ['exit'] },
      need: 'not-needed',
      silent: true,
      because: 'Nobody asks for blank pages on the way out.',
      citations: [cite('code', 'Art. 6')],
    },
  ],
} as const satisfies Item;
