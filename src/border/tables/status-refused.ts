import { cite } from '../law/citation.ts';
import { CHECKED_ON } from '../law/dated.ts';
import type { StatusRow } from './status.ts';

const sure = { checkedOn: CHECKED_ON, certainty: 'high', asOf: '2024' } as const;
/** No visa that opens this border. */
export const WITHOUT_VISA = ['none', 'spent', 'expired-long'] as const;
const written = cite('ceseda', 'L332-2', 'a refusal is in writing, with reasons');

/**
 * Table 1, third part: conditions of entry that are not met by what was entered. Free movers with a link come before the
 * visa, the passport's age and the ninety days, which the Directive does not ask of them.
 */
export const REFUSED_PERSONS: readonly StatusRow[] = [
  {
    ...sure,
    name: 'biometrics-refused',
    status: 'biometrics-refused',
    when: { biometrics: ['refused'], direction: ['entry'] },
    because: 'Where EES needs a face image or fingerprints, giving them is a condition of entry.',
    citations: [cite('code', 'Art. 6(1)(f), 14, Annex V part B reason J'), cite('ees', 'Art. 18(5)'), written],
  },
  {
    ...sure,
    name: 'family-without-card-or-visa',
    status: 'family-without-card',
    certainty: 'medium',
    when: {
      family: ['free-mover', 'equivalent-mover'],
      visaNeed: ['required'],
      visa: WITHOUT_VISA,
      direction: ['entry'],
    },
    because:
      'Family of a citizen who uses free movement is recorded without the day count. But your nationality needs a visa as long as there is no family card, and none was entered.',
    practice:
      'Entry may be refused. Before that you must be given reasonable means to get the papers or to prove the link. Get the visa before you book.',
    citations: [cite('ceseda', 'R221-2, L221-2'), cite('ees', 'Art. 2(1)(b), 2(4)'), cite('code', 'Art. 6a(1)(b)')],
  },
  {
    ...sure,
    name: 'family-with-limited-visa-of-another-state',
    status: 'family-without-card',
    certainty: 'medium',
    when: {
      family: ['free-mover', 'equivalent-mover'],
      visaNeed: ['required'],
      visa: ['limited-elsewhere'],
      direction: ['entry'],
    },
    because:
      'Family of a citizen who uses free movement is recorded without the day count. But your nationality needs a visa as long as there is no family card, and whether yours opens this state was not read from it.',
    practice:
      'If it does not, entry may be refused. Before that you must be given reasonable means to get the papers or to prove the link. Read the box “valid for” on the sticker before you travel.',
    citations: [
      cite('visaCode', 'Art. 25'),
      cite('ceseda', 'R221-2, L221-2'),
      cite('ees', 'Art. 2(1)(b), 2(4)'),
      cite('code', 'Art. 6a(1)(b)'),
    ],
  },
  {
    ...sure,
    name: 'family-without-card',
    status: 'family-without-card',
    when: { family: ['free-mover', 'equivalent-mover'] },
    because:
      'Family of a citizen who uses free movement, without a family card, is recorded in EES, but without the day count.',
    practice:
      'Without proof of the link at the counter you are treated as an ordinary visitor. Nationals who need a visa need one here too.',
    citations: [
      cite('ees', 'Art. 2(1)(b), 2(4), 11(1), 34'),
      cite('code', 'Art. 6a(1)(b)'),
      cite('ceseda', 'R221-2, L221-2'),
    ],
  },
  {
    ...sure,
    name: 'limited-visa-of-another-state',
    status: 'limited-visa-elsewhere',
    certainty: 'medium',
    when: { visa: ['limited-elsewhere'], visaNeed: ['required', 'unsettled'], direction: ['entry'] },
    because:
      'A visa with limited territorial validity opens only the states that are named on it. Read whether the state of this border is among them.',
    citations: [cite('visaCode', 'Art. 25'), cite('code', 'Art. 6(1)(b)')],
  },
  {
    ...sure,
    name: 'first-application-without-visa',
    status: 'refused',
    when: { paper: ['first-application'], visaNeed: ['required'], visa: WITHOUT_VISA, direction: ['entry'] },
    because:
      'A paper that only shows a first application or a filing is not a permit. To come back, a national who needs a visa needs a return visa, in French «visa de retour».',
    citations: [cite('code', 'Art. 2(16)(b)(i), 6(1)(b)'), cite('receipts', 'travel with a receipt'), written],
  },
  {
    ...sure,
    name: 'visa-missing',
    status: 'refused',
    when: { visaNeed: ['required'], visa: WITHOUT_VISA, direction: ['entry'] },
    because: 'This passport needs a visa, and no visa or permit was entered that is in force and good for this state.',
    citations: [
      cite('code', 'Art. 6(1)(b), 14'),
      cite('visaList', 'Annex I, Annex II with its footnotes'),
      cite('ees', 'Art. 11(2)(a), 18'),
      written,
    ],
  },
  {
    ...sure,
    name: 'passport-too-old',
    status: 'refused',
    when: { document: ['too-old'] },
    because: 'A passport must have been issued within the ten years before the entry.',
    citations: [cite('code', 'Art. 6(1)(a)(ii)'), written],
  },
  {
    ...sure,
    name: 'ninety-days-used',
    status: 'refused',
    certainty: 'medium',
    when: { days: ['used-up'], visa: ['short', 'limited-elsewhere', ...WITHOUT_VISA] },
    because: 'Ninety days of the 180 are used, so the day of entry would be one too many.',
    practice:
      'Old agreements between France and some countries may allow more days. We do not compute them: ask the consulate in writing.',
    citations: [cite('code', 'Art. 6(1), 14'), cite('convention', 'Art. 20(2)', 'older agreements'), written],
  },
  {
    ...sure,
    name: 'stateless-visa-unsettled',
    status: 'refugee-document',
    certainty: 'low',
    when: { shownAs: ['stateless'], visaNeed: ['unsettled'], visa: WITHOUT_VISA },
    because:
      'A stateless person’s travel document serves as a travel document. Whether its holder needs a visa was not established: the EU lists that were read go by nationality, and name no stateless people.',
    practice:
      'Look it up on france-visas before you book. A valid residence card or long-stay visa settles it, whatever the nationality.',
    citations: [cite('code', 'Art. 6(1)(a), 6(1)(b)'), cite('visaList', 'Annexes I and II')],
  },
  {
    ...sure,
    name: 'refugee-document-visa-unsettled',
    status: 'refugee-document',
    certainty: 'low',
    when: { visaNeed: ['unsettled'], visa: WITHOUT_VISA },
    because:
      'For a refugee travel document of this state the EU text asks no visa by itself and lets each state decide. What France decided was not established.',
    practice: 'Look it up on france-visas before you book.',
    citations: [cite('visaList', 'Art. 3(2), 6(2)(b)')],
  },
  {
    ...sure,
    name: 'family-returning',
    status: 'family-returning',
    certainty: 'low',
    when: { family: ['returning'] },
    because:
      'Whether free movement covers the family of a citizen who comes back to his or her own state was not settled from the text.',
    citations: [cite('directive', 'Art. 3(1)'), cite('ees', 'Art. 2(1)(b)')],
  },
  {
    ...sure,
    name: 'family-unsettled',
    status: 'family-unsettled',
    certainty: 'medium',
    when: { family: ['unsettled'] },
    because:
      'It turns on whether the citizen uses free movement in this state, and whether you live there with, accompany or join that citizen.',
    citations: [cite('directive', 'Art. 3(1)'), cite('ees', 'Art. 2(1)(b), 2(4)')],
  },
];
