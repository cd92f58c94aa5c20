import { cite } from '../law/citation.ts';
import { CHECKED_ON } from '../law/dated.ts';
import type { StatusRow } from './status.ts';
import { WITHOUT_VISA } from './status-refused.ts';

const sure = { checkedOn: CHECKED_ON, certainty: 'high' } as const;
const outsideEes = (letter: string, codeLetter: string) => [
  cite('ees', `Art. 2(3)(${letter})`),
  cite('code', `Art. 6a(3)(${codeLetter})`),
];

/** Table 1, first part: who is outside the duty to stamp and outside EES, in the order in which it is looked at. */
export const EXEMPT_PERSONS: readonly StatusRow[] = [
  {
    ...sure,
    name: 'contradictory-document',
    status: 'contradictory',
    when: { shownAs: ['contradictory'] },
    because:
      'The document shown was issued by a state that is not among the nationalities given. One of the two answers must change.',
    citations: [cite('code', 'Art. 2(5), 2(6)', 'everything turns on nationality')],
    asOf: '2024',
  },
  {
    ...sure,
    name: 'vatican-passport',
    status: 'vatican',
    when: { shownAs: ['vatican'] },
    because: 'Holders of a passport of the Vatican City State or the Holy See are named as outside EES.',
    citations: outsideEes('f', 'f'),
    asOf: '2021-08-03',
  },
  {
    ...sure,
    name: 'free-mover',
    status: 'free-mover',
    when: { shownAs: ['free-mover'] },
    because: 'A citizen of the EU, the EEA or Switzerland who shows it is not a third-country national.',
    citations: [
      cite('code', 'Art. 2(5), 2(6), 8(2)'),
      cite('directive', 'Art. 4, 5'),
      cite('swiss', 'Annex I Art. 1'),
      cite('ees', 'Art. 3(1)(6)'),
    ],
    asOf: '2024',
  },
  {
    ...sure,
    name: 'microstate-national',
    status: 'microstate',
    when: { shownAs: ['microstate'] },
    because: 'Nationals of Andorra, Monaco and San Marino are named as outside the stamp and outside EES.',
    citations: outsideEes('f', 'f'),
    asOf: '2021-08-03',
  },
  {
    ...sure,
    name: 'crew-on-duty',
    status: 'crew',
    when: { role: ['crew'] },
    because: 'Aircrew, seafarers ashore and crews of international trains are outside EES while on duty.',
    practice: 'Only within the limits of the rules for crews: the stop-over, the port of call, the train.',
    citations: [
      ...outsideEes('g', 'g'),
      cite('ees', 'Art. 2(3)(h)'),
      cite('code', 'Art. 6a(3)(j), Annex VII points 2 and 3'),
    ],
    asOf: '2021-08-03',
  },
  {
    ...sure,
    name: 'cruise-call',
    status: 'cruise',
    certainty: 'medium',
    when: { role: ['cruise'] },
    because:
      'Passengers of a cruise that is checked as a whole are outside EES while they go ashore at a port of call.',
    practice: 'Only for cruises that meet Annex VI. Who joins or leaves the ship is an ordinary traveller.',
    citations: [...outsideEes('g', 'g'), cite('code', 'Annex VI 3.2.1 to 3.2.3')],
    asOf: '2021-08-03',
  },
  {
    ...sure,
    name: 'official-visit',
    status: 'official',
    when: { role: ['official'] },
    because: 'Heads of state or government, ministers and announced delegations are outside EES.',
    citations: [...outsideEes('g', 'g'), cite('code', 'Annex VII point 1')],
    asOf: '2021-08-03',
  },
  {
    ...sure,
    name: 'no-travel-document',
    status: 'refused',
    when: { document: ['no-travel-document'] },
    because:
      'Nothing shown is a travel document that opens this border. A residence card, a driving licence or the identity card of another country is none.',
    citations: [cite('code', 'Art. 6(1)(a)'), cite('ceseda', 'L312-5', 'the card counts only with a travel document')],
    asOf: '2026-04-03',
  },
  {
    ...sure,
    name: 'family-card-holder',
    status: 'family-card',
    when: { paper: ['family-card'] },
    because:
      'The residence card of a family member of an EU citizen puts its holder outside EES, even when travelling alone.',
    citations: [cite('directive', 'Art. 5(3), 10'), ...outsideEes('a', 'a')],
    asOf: '2021-08-03',
  },
  {
    ...sure,
    name: 'limited-card-at-entry',
    status: 'limited-card',
    certainty: 'low',
    when: { paper: ['limited-card'], direction: ['entry'], visaNeed: ['required', 'unsettled'], visa: WITHOUT_VISA },
    because:
      'The French list says that a card limited to Mayotte, or with the sign # before its ground, does not allow entry into Schengen.',
    practice:
      'There are exceptions for some family members. Ask the prefecture for a special authorisation or a visa before you book.',
    citations: [cite('frenchList', 'cards that do not allow Schengen entry')],
    asOf: '2024',
  },
  {
    ...sure,
    name: 'limited-card-at-exit',
    status: 'limited-card-leaving',
    certainty: 'low',
    when: { paper: ['limited-card'], direction: ['exit'] },
    because: 'What is done at an exit with a card limited to Mayotte was not found.',
    citations: [cite('frenchList', 'cards that do not allow Schengen entry')],
    asOf: '2024',
  },
  {
    ...sure,
    name: 'equivalent-family-with-permit',
    status: 'equivalent-family-with-permit',
    when: { paper: ['permit', 'mobility-permit'], family: ['equivalent-mover'] },
    because: 'Family of a citizen of the EEA or Switzerland who uses free movement, with a permit, is outside EES.',
    citations: [...outsideEes('b', 'b'), cite('ees', 'Art. 2(3)(c)')],
    asOf: '2021-08-03',
  },
  {
    ...sure,
    name: 'permit-holder',
    status: 'permit-holder',
    when: { paper: ['permit'] },
    because:
      'A valid residence permit of a Schengen state puts its holder outside EES. The permit counts, not the marriage or the nationality.',
    citations: [
      ...outsideEes('c', 'c'),
      cite('code', 'Art. 2(16)'),
      cite('frenchList', 'French papers that count as permits'),
    ],
    asOf: '2024',
  },
  {
    ...sure,
    name: 'mobile-permit-holder',
    status: 'mobile-permit-holder',
    when: { paper: ['mobility-permit'] },
    because: 'Students, researchers and transferees who use their permit to move within the EU are outside EES.',
    citations: [...outsideEes('d', 'e'), cite('mobileStudents', 'mobility'), cite('transferees', 'mobility')],
    asOf: '2021-08-03',
  },
  {
    ...sure,
    name: 'frontier-document',
    status: 'frontier-worker',
    certainty: 'medium',
    when: { paper: ['frontier-document'] },
    because:
      'The frontier worker document of the Withdrawal Agreement is on the list of documents that exempt from EES and stamps.',
    citations: [
      cite('guidance2022', 'list of exempt documents'),
      cite('ees', 'Art. 2(3)(g)', 'cross-border workers of Annex VII'),
    ],
    asOf: '2022',
  },
  {
    ...sure,
    name: 'long-stay-visa-in-force',
    status: 'long-stay-visa',
    when: { visa: ['long'] },
    because: 'A long-stay visa, type D, puts its holder outside EES while it is in force.',
    citations: outsideEes('e', 'd'),
    asOf: '2021-08-03',
  },
  {
    ...sure,
    name: 'frontier-role',
    status: 'frontier-worker',
    certainty: 'low',
    when: { role: ['frontier-worker'] },
    because:
      'Cross-border workers of Annex VII are outside EES. The list that names frontier workers under the Withdrawal Agreement names their document, and you did not enter it.',
    practice: 'Without the frontier worker document you may be taken for a visitor. Carry it with the passport.',
    citations: [
      cite('ees', 'Art. 2(3)(g)'),
      cite('code', 'Annex VII point 5'),
      cite('guidance2022', 'list of exempt documents'),
    ],
    asOf: '2022',
  },
];
