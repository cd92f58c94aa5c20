import { cite } from '../law/citation.ts';
import { CHECKED_ON } from '../law/dated.ts';
import type { Statement } from './remedy.ts';

const law = { checkedOn: CHECKED_ON, certainty: 'high', asOf: '2026-04-03' } as const;
const advice = { checkedOn: CHECKED_ON, certainty: 'medium', asOf: '2026' } as const;

/** An EES request is answered within so many days (EES Art. 52). */
export const ANSWER_DAYS = 45;

/** Statements that more than one page makes. */
export const FORTY_FIVE_DAYS: Statement = {
  ...law,
  asOf: '2021-08-03',
  text: `The state that you write to answers within ${ANSWER_DAYS} days.`,
  citations: [cite('ees', 'Art. 52', 'answer within 45 days')],
};

export const NAME_OF_OFFICER: Statement = {
  ...law,
  asOf: '2024',
  text: 'In a thorough check in the second line you may ask for the officer’s name or service number, the post and the date.',
  citations: [cite('code', 'Art. 8(5)')],
};

export const NOTE_THE_PLACE: Statement = {
  ...advice,
  text: 'Note the post, the date and the hour.',
  citations: [cite('code', 'Art. 8(5)')],
};

export const ANY_STATE: Statement = {
  ...law,
  asOf: '2021-08-03',
  text: 'You may ask any state that runs EES, not only the one that made the entry.',
  citations: [cite('ees', 'Art. 35, 52')],
};

export const THEN_AUTHORITY: Statement = {
  ...law,
  asOf: '2021-08-03',
  text: 'If the answer is no, or does not come, the data protection authority helps, and a court can be asked.',
  citations: [cite('ees', 'Art. 53, 54')],
};

export const KEEP_PROOF: readonly string[] = [
  'Tickets and boarding passes, also on the phone: save them as pictures',
  'The entry stamp or record of the next country',
  'Hotel, toll, fuel, parking, card and phone bills from abroad',
  'Proof of presence at work, at a doctor’s or at school',
  'Photos with date and place',
];

export { advice, law };
