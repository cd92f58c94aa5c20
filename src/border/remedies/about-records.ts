import { cite } from '../law/citation.ts';
import type { Remedy } from './remedy.ts';
import {
  ANY_STATE,
  advice,
  FORTY_FIVE_DAYS,
  KEEP_PROOF,
  law,
  NAME_OF_OFFICER,
  NOTE_THE_PLACE,
  THEN_AUTHORITY,
} from './statements.ts';

/** Stamped, not recorded, recorded by mistake. */
export const ABOUT_RECORDS: readonly Remedy[] = [
  {
    id: 'stamped-though-exempt',
    title: 'My passport was stamped, but it should not have been',
    whom: 'Holders of a card, a permit or a long-stay visa, and citizens of the EU, the EEA and Switzerland.',
    means: [
      {
        ...law,
        asOf: '2024',
        text: 'The stamp changes nothing in your right to stay. Days under a permit or a long-stay visa do not count, stamp or no stamp.',
        citations: [cite('code', 'Art. 6(2), 12(2)')],
      },
      {
        ...advice,
        text: 'For residents no French text was found that allows the stamp. That is not the same as forbidden: say that you found no basis, not that it is illegal.',
        citations: [cite('code', 'Art. 11(1)'), cite('ceseda', 'nothing found'), cite('security', 'nothing found')],
      },
      {
        ...law,
        asOf: '2004',
        text: 'For the family card of Directive 2004/38 the host state must not stamp.',
        citations: [cite('directive', 'Art. 5(3)')],
      },
    ],
    onTheSpot: [
      {
        ...advice,
        text: 'Stay calm, and do not hold the passport back. A stamp costs you time, not rights.',
        citations: [cite('code', 'Art. 6(2)')],
      },
      {
        ...advice,
        text: 'Ask for a short note beside the stamp, or that it be cancelled. That is a courtesy; no general right to it was found.',
        citations: [cite('code', 'Art. 11')],
      },
      NOTE_THE_PLACE,
      NAME_OF_OFFICER,
    ],
    phrases: ['second-line'],
    evidence: ['The card, permit or visa, a copy of both sides', 'Tickets of this journey', 'A photo of the stamp'],
    deadlines: [],
    writeTo: ['conduct'],
    also: { text: 'A file in EES may have been opened as well. It can be erased:', id: 'recorded-by-mistake' },
  },
  {
    id: 'not-recorded',
    title: 'My entry or my exit was not stamped or recorded',
    whom: 'Visitors.',
    means: [
      {
        ...law,
        asOf: '2024',
        text: 'From 10 Apr 2026 there is no ordinary stamp any more: your file in EES is what counts. A passport without stamp is then as it should be.',
        citations: [cite('code', 'Art. 6a, 11'), cite('start', 'Art. 4, 5')],
      },
      {
        ...law,
        asOf: '2024',
        text: 'Where neither shows when you came or went, officers may presume that you stayed too long. Any credible evidence rebuts it.',
        citations: [cite('code', 'Art. 12(1), 12(3)')],
      },
      {
        ...law,
        asOf: '2024',
        text: 'When you show it, the officer notes the date and place in the passport (before EES) or completes your EES file.',
        citations: [cite('code', 'Art. 12(2), 12(3)'), cite('ees', 'Art. 20')],
      },
      {
        ...advice,
        text: 'The EU Agency for Fundamental Rights says that EES must not be treated as if it could not err.',
        citations: [cite('fundamentalRights', 'EES')],
      },
    ],
    onTheSpot: [
      {
        ...advice,
        text: 'On the way out, ask that the officer check that the exit is recorded.',
        citations: [cite('ees', 'Art. 14')],
      },
      {
        ...advice,
        text: 'At the next entry, have the evidence ready, and say which day is missing before the officer finds it.',
        citations: [cite('code', 'Art. 12')],
      },
      NOTE_THE_PLACE,
    ],
    phrases: ['visitor-exit', 'missing-exit'],
    evidence: KEEP_PROOF,
    deadlines: [
      FORTY_FIVE_DAYS,
      {
        ...law,
        asOf: '2021-08-03',
        text: 'Keep the evidence long: entries are kept for 3 years, and where no exit is recorded for 5 years after the allowed stay ended.',
        citations: [cite('ees', 'Art. 34')],
      },
    ],
    writeTo: ['ees', 'dataOfficer', 'cnil'],
    letter: 'correct',
  },
  {
    id: 'recorded-by-mistake',
    title: 'I was recorded in EES, but I am outside it',
    whom: 'Holders of a card, a permit or a long-stay visa, family with a card, and citizens of the EU, the EEA and Switzerland.',
    means: [
      {
        ...law,
        asOf: '2021-08-03',
        text: 'EES is not for you. You may have the file erased or put right.',
        citations: [cite('ees', 'Art. 2(3), 35, 52')],
      },
      {
        ...law,
        asOf: '2021-08-03',
        text: 'If you became a citizen, or got a permit, a card or a long-stay visa, the state that gave it erases an old file within 5 working days.',
        citations: [cite('ees', 'Art. 35(6)')],
      },
      {
        ...law,
        asOf: '2021-08-03',
        text: 'New nationals of Andorra, Monaco or San Marino, and holders of a Vatican passport, tell it to the next state that they enter.',
        citations: [cite('ees', 'Art. 35(6)')],
      },
      ANY_STATE,
    ],
    onTheSpot: [
      {
        ...advice,
        text: 'Show the card or visa with the passport, and ask which service corrects the file.',
        citations: [cite('ees', 'Art. 52')],
      },
      NOTE_THE_PLACE,
      NAME_OF_OFFICER,
    ],
    phrases: ['ees-error', 'second-line'],
    evidence: [
      'A copy of the passport page with the photo, numbers masked where possible',
      'A copy of the card, permit or visa',
      'Tickets of that journey',
    ],
    deadlines: [FORTY_FIVE_DAYS, THEN_AUTHORITY],
    writeTo: ['ees', 'dataOfficer', 'cnil'],
    letter: 'erase',
  },
];
