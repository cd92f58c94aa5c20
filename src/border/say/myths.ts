import type { Decision } from '../decide.ts';
import { type Citation, cite } from '../law/citation.ts';
import { CHECKED_ON, type Dated } from '../law/dated.ts';
import type { Period } from '../law/period.ts';
import type { Status } from '../tables/status-names.ts';

/** Something that officers are reported to say, and what the law answers. */
export interface Myth extends Dated {
  readonly name: string;
  readonly claim: string;
  /** From the start of EES. */
  readonly answer: string;
  /** In the progressive start, where it differs: the stamps of visitors went on. */
  readonly answerInStart?: string;
  readonly answerBeforeEes: string;
  readonly citations: readonly Citation[];
  /** Met also by those whom EES records without a stamp, though none of them is exempt by a paper. */
  readonly alsoForRecorded?: true;
}

const common = { asOf: '2026-08', checkedOn: CHECKED_ON, certainty: 'high' } as const;

export const MYTHS: readonly Myth[] = [
  {
    ...common,
    name: 'Myth: only Article 50 cards',
    claim: 'Only holders of an ‘Article 50 TUE’ card are exempt.',
    answer:
      'EES leaves out every holder of a valid residence permit or long-stay visa, whatever the nationality. In 2021 the ministry spoke only of British residents; the text has no such limit.',
    answerBeforeEes:
      'The Commission held that no stamp was due for any permit holder. The old text named only the family card, so a stamp was not forbidden.',
    citations: [
      cite('ees', 'Art. 2(3)(c), (e)'),
      cite('report2009', 'permit holders'),
      cite('guidance2022', 'residents'),
    ],
  },
  {
    ...common,
    name: 'Myth: all non-EU nationals',
    claim: 'All non-EU nationals must be stamped.',
    answer:
      'The ordinary duty to stamp is gone. A state may stamp only its own residents, and only where its law says so expressly. No such French text was found.',
    answerInStart:
      'In the progressive start the stamps went on for those whom EES registers. Holders of a permit or a long-stay visa are not among them.',
    answerBeforeEes: 'Read word by word, the old Art. 11(1) said so. The Commission read it without permit holders.',
    citations: [
      cite('code', 'Art. 11(1) as replaced'),
      cite('start', 'Art. 5(2)'),
      cite('oldCode', 'Art. 11(1), 11(3)'),
    ],
    alsoForRecorded: true,
  },
  {
    ...common,
    name: 'Myth: only marriage',
    claim: 'Only marriage to a French citizen exempts.',
    answer: 'Marriage alone exempts nobody. A residence permit, a long-stay visa or the EU family card does.',
    answerBeforeEes: 'Marriage alone exempted nobody. The family card of Directive 2004/38 did.',
    citations: [cite('ees', 'Art. 2(3)(a), (c), (e)'), cite('directive', 'Art. 5(3)')],
  },
];

const CONCERNED: readonly Status[] = [
  'family-card',
  'permit-holder',
  'mobile-permit-holder',
  'frontier-worker',
  'equivalent-family-with-permit',
  'long-stay-visa',
];

/**
 * The myths that this traveller may meet, each with the reply for the day: all for those who are exempt by a paper, some for
 * those who are recorded instead.
 */
export function mythsFor({ statusRow, verdict, period }: Decision): readonly (Myth & { readonly reply: string })[] {
  const recordedInstead = verdict === 'EES_ONLY' || verdict === 'EES_NO_CALCULATOR';
  const isConcerned = CONCERNED.includes(statusRow.status);
  const met = MYTHS.filter(({ alsoForRecorded }) => isConcerned || (recordedInstead && alsoForRecorded));
  return met.map((myth) => ({ ...myth, reply: replyIn(period, myth) }));
}

function replyIn(period: Period, { answer, answerInStart, answerBeforeEes }: Myth): string {
  if (period === 'A') return answerBeforeEes;
  return period === 'B' ? (answerInStart ?? answer) : answer;
}
