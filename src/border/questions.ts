import type { Crossing } from './crossing.ts';
import { type AnsweredFact, isComplete, isNeeded, rowsFor, settle } from './outcomes.ts';
import { establish } from './read/establish.ts';
import type { Status } from './tables/status-names.ts';
import type { Traveller } from './traveller.ts';

/** One plain question; the user interface decides how it is asked. */
export type QuestionId =
  | 'journey'
  | 'documents'
  | 'permits'
  | 'visas'
  | 'family'
  | 'visa-letter'
  | 'visa-states'
  | 'family-link'
  | 'documents-fit'
  | 'days';

export interface Question {
  readonly id: QuestionId;
  readonly text: string;
  /** What would settle it, for those who answer "I don't know". */
  readonly settledBy: string;
}

export const QUESTIONS: Readonly<Record<QuestionId, Omit<Question, 'id'>>> = {
  journey: {
    text: 'Where do you cross, in or out, and on which day?',
    settledBy: 'Your ticket says from where to where, and when.',
  },
  documents: {
    text: 'Which nationalities do you hold, and which passport or identity card do you show?',
    settledBy: 'The cover of the passport names the state that issued it.',
  },
  permits: {
    text: 'Do you hold a residence card, or a paper that stands for one?',
    settledBy: 'Look for a plastic card or a paper of the prefecture, and read its title.',
  },
  visas: {
    text: 'Is there a visa sticker in the passport that you use for this journey?',
    settledBy: 'Leaf through the passport. The letter in the box “type” of the sticker counts: C or D.',
  },
  family: {
    text: 'Do you travel with, or join, a husband, wife or other close relative who is a citizen of the EU, the EEA or Switzerland?',
    settledBy:
      'It counts of which state that person is a citizen, where he or she lives, and whether you travel together.',
  },
  'visa-letter': {
    text: 'Which letter stands in the box “type” of the sticker?',
    settledBy:
      'The letter is on the sticker itself: C for a short stay, D for a long one. The name of the visa does not tell.',
  },
  'visa-states': {
    text: 'Which states does your visa name in the box “valid for”?',
    settledBy: 'The box “valid for” on the sticker lists them.',
  },
  'family-link': {
    text: 'Does that citizen live in the state whose officers check you, or travel there with you, as a citizen of another state?',
    settledBy:
      'A citizen uses free movement outside his or her own state; a marriage or birth certificate shows the link.',
  },
  'documents-fit': {
    text: 'The document shown and the nationalities do not fit together. Which of the two is right?',
    settledBy: 'The passport names the nationality of its holder.',
  },
  days: {
    text: 'How many days of the 180 before this crossing did you spend in the Schengen area?',
    settledBy:
      'The dates of your trips in Days that are not certain: stamps, tickets, bookings and bank records show them.',
  },
};

/** The questions on the person, in the order of asking, each with the facts that it settles. */
const ASKED: readonly { readonly id: QuestionId; readonly settles: readonly AnsweredFact[] }[] = [
  { id: 'documents', settles: ['shownAs', 'visaNeed'] },
  { id: 'permits', settles: ['paper'] },
  { id: 'visas', settles: ['visa'] },
  { id: 'family', settles: ['family'] },
];

/** What a status still leaves to ask, once everything has been answered. */
const DETAILS: Partial<Record<Status, QuestionId>> = {
  'visa-letter-unknown': 'visa-letter',
  'limited-visa-elsewhere': 'visa-states',
  'family-unsettled': 'family-link',
  contradictory: 'documents-fit',
};

/** Answers that leave something open. It is asked in the same breath, so that nobody is asked one question more. */
const FOLLOW_UPS = [
  { of: 'visas', fact: 'visa', value: 'letter-unknown', id: 'visa-letter' },
  { of: 'visas', fact: 'visa', value: 'limited-elsewhere', id: 'visa-states' },
  { of: 'family', fact: 'family', value: 'unsettled', id: 'family-link' },
] as const satisfies readonly { of: QuestionId; fact: AnsweredFact; value: string; id: QuestionId }[];

export type FollowUp = (typeof FOLLOW_UPS)[number]['id'];

/** What the answer to a question leaves open, where it matters at this crossing; undefined where nothing is. */
export function followUpOf(
  id: QuestionId,
  traveller: Traveller,
  crossing: Crossing,
  on: Temporal.PlainDate,
): FollowUp | undefined {
  const day = on.toString();
  const { known } = establish(traveller, crossing, day);
  return FOLLOW_UPS.find(
    ({ of, fact, value }) =>
      of === id && known[fact] === value && isNeeded([fact], { ...known, [fact]: undefined }, day),
  )?.id;
}

/** Would the number of days used still change the answer? Trips of uncertain dates alone leave it open; it is not asked. */
export function areDaysOpen(traveller: Traveller, crossing: Crossing, on: Temporal.PlainDate): boolean {
  return isNeeded(['days'], establish(traveller, crossing, on.toString()).known, on.toString());
}

/**
 * The question that is still needed next, from the facts that the undecided rows still need; undefined when there is none.
 * `skipped` holds the questions that were answered with "I don't know".
 */
export function nextQuestion(
  traveller: Traveller,
  crossing: Crossing | undefined,
  on: Temporal.PlainDate,
  skipped: readonly QuestionId[] = [],
): Question | undefined {
  if (crossing === undefined) return question('journey', skipped);
  const day = on.toString();
  const { known } = establish(traveller, crossing, day);
  const next = ASKED.find(({ id, settles }) => !skipped.includes(id) && isNeeded(settles, known, day));
  if (next !== undefined) return question(next.id, skipped);
  const facts = isComplete(known) ? known : settle(known, day);
  if (facts === undefined) return undefined;
  const { statusRow, verdictRow } = rowsFor(facts, day);
  const detail = verdictRow.verdict === 'ASK' ? DETAILS[statusRow.status] : undefined;
  return detail && question(detail, skipped);
}

function question(id: QuestionId, skipped: readonly QuestionId[]): Question | undefined {
  return skipped.includes(id) ? undefined : { id, ...QUESTIONS[id] };
}
