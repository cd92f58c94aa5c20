import { cite } from '../law/citation.ts';
import type { Remedy } from './remedy.ts';
import { ANY_STATE, advice, FORTY_FIVE_DAYS, KEEP_PROOF, law, NAME_OF_OFFICER, NOTE_THE_PLACE } from './statements.ts';

/** Told of an overstay, refused. */
export const ABOUT_DECISIONS: readonly Remedy[] = [
  {
    id: 'told-overstay',
    title: 'I was told that I overstayed',
    whom: 'Visitors; and residents whose card was not looked at.',
    means: [
      {
        ...law,
        asOf: '2024',
        text: 'If a record is missing, an overstay is only presumed. Any credible evidence rebuts it: show it, and ask that the record be completed.',
        citations: [cite('code', 'Art. 12(1), 12(3)')],
      },
      {
        ...law,
        asOf: '2024',
        text: 'Who shows a permit, a long-stay visa or free movement is safe from the presumption.',
        citations: [cite('code', 'Art. 12(2)')],
      },
      {
        ...law,
        text: 'If it is not rebutted, a return decision is possible, in French «OQTF», an order to leave France. The French text speaks of three months of stay, not of 90 days.',
        citations: [cite('code', 'Art. 12(4)'), cite('ceseda', 'L611-1 2°')],
      },
      {
        ...law,
        text: 'A ban on coming back follows if you stay beyond the time that the order gives you to leave.',
        citations: [cite('ceseda', 'L612-7')],
      },
      {
        ...advice,
        certainty: 'low',
        asOf: '2025',
        text: 'A “fine” of EUR 198 is reported by the press. It is not confirmed in law: no text was found. Ask for a written decision.',
        citations: [cite('fineReports', 'EUR 198')],
      },
    ],
    onTheSpot: [
      {
        ...advice,
        text: 'Ask for the grounds in writing, and keep a copy of everything that you are given or asked to sign.',
        citations: [cite('code', 'Art. 12')],
      },
      {
        ...advice,
        text: 'Show tickets, boarding passes and the stamps of other countries. Say which days you were elsewhere.',
        citations: [cite('code', 'Art. 12(3)')],
      },
      NOTE_THE_PLACE,
      NAME_OF_OFFICER,
    ],
    phrases: ['missing-exit', 'second-line'],
    evidence: [
      ...KEEP_PROOF,
      'The written decision, and the day on which you got it',
      'Proof of your exit: an order to leave is deemed carried out on the day of the exit stamp, and with EES there may be none',
    ],
    deadlines: [
      {
        ...advice,
        text: 'The decision names the court and the last day for an appeal. Do not let it pass: see a lawyer at once.',
        citations: [cite('ceseda', 'L611-1, R711-1')],
      },
      FORTY_FIVE_DAYS,
    ],
    writeTo: ['court', 'ees', 'cnil'],
    letter: 'correct',
  },
  {
    id: 'entry-refused',
    title: 'I was refused entry',
    whom: 'Anyone from outside the EU, the EEA and Switzerland.',
    means: [
      {
        ...law,
        text: 'A refusal is in writing, with reasons, in a language that you understand. You may alert your host, your consulate or a lawyer.',
        citations: [cite('ceseda', 'L332-2'), cite('code', 'Art. 14')],
      },
      {
        ...law,
        text: 'It is taken by a chief of the border police or of customs, or by someone in that chief’s name.',
        citations: [cite('ceseda', 'R332-1')],
      },
      {
        ...law,
        text: 'You may refuse to be sent back before one clear day has passed, in French «jour franc». This does not hold at a land border.',
        citations: [cite('ceseda', 'L333-2')],
      },
      {
        ...advice,
        certainty: 'low',
        text: 'How the clear day applies at the French controls in Dover, Folkestone and St Pancras was not established. Ask for it there too.',
        citations: [cite('ceseda', 'L333-2')],
      },
      {
        ...law,
        asOf: '2024',
        text: 'An appeal is possible. It does not suspend the refusal.',
        citations: [cite('code', 'Art. 14(3)')],
      },
      {
        ...law,
        asOf: '2021-08-03',
        text: 'The refusal is recorded in EES for 3 years. Up to 9 Apr 2026 it also left a crossed-out entry stamp.',
        citations: [cite('ees', 'Art. 18, 34'), cite('start', 'Art. 5(2)'), cite('code', 'Annex V')],
      },
    ],
    onTheSpot: [
      {
        ...advice,
        text: 'Ask for the written decision and its reasons, and for the clear day. Read everything before you sign it.',
        citations: [cite('ceseda', 'L332-2, L333-2')],
      },
      {
        ...advice,
        text: 'If a paper is missing that can be sent to you, say so at once. Citizens of the EU and their family are given reasonable means to get it before a refusal.',
        citations: [cite('ceseda', 'L221-2')],
      },
      NOTE_THE_PLACE,
      NAME_OF_OFFICER,
    ],
    phrases: ['refusal', 'second-line'],
    evidence: [
      'The refusal form with its reason',
      'The papers that you showed, as they were on the day',
      'Tickets and bookings that were lost',
    ],
    deadlines: [
      {
        ...advice,
        certainty: 'low',
        text: 'The refusal form names where to appeal and until when. Our sources give no number of days.',
        citations: [cite('code', 'Art. 14(3), Annex V')],
      },
      {
        ...law,
        asOf: '2024',
        text: 'After an appeal that succeeds, the entry in EES is put right.',
        citations: [cite('code', 'Art. 14(3)')],
      },
      ANY_STATE,
      FORTY_FIVE_DAYS,
    ],
    writeTo: ['court', 'ees', 'conduct'],
  },
];
