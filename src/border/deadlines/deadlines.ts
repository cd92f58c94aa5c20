import { dayInWords } from '../documents/day-in-words.ts';
import { cite } from '../law/citation.ts';
import { CHECKED_ON } from '../law/dated.ts';
import { type Paper, paperOf } from '../papers.ts';
import { ANSWER_DAYS } from '../remedies/statements.ts';
import type { Deadline, DeadlineSources, Draft } from './deadline.ts';
import { passportsOf } from './passport-days.ts';
import { visasOf } from './visa-days.ts';

const law = { checkedOn: CHECKED_ON, certainty: 'high', asOf: '2026-04-03' } as const;

/** All days of one traveller in the order of the calendar; what is past stands among them, marked. */
export function deadlinesFor(sources: DeadlineSources, today: Temporal.PlainDate): readonly Deadline[] {
  const drafts = [
    ...leaveByOf(sources),
    ...passportsOf(sources),
    ...permitsOf(sources),
    ...visasOf(sources),
    ...orderByOf(sources),
    ...answersOf(sources),
  ];
  return drafts
    .map((draft) => ({ ...draft, past: draft.day < today.toString() }))
    .sort((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
}

function leaveByOf({ id, trip = '', leaveBy }: DeadlineSources): readonly Draft[] {
  if (leaveBy === undefined) return [];
  return [
    {
      ...law,
      asOf: '2024',
      id: `leave-by-${id}-${trip}`,
      day: leaveBy.day,
      title: 'Last day of your stay by the 90/180 rule',
      because: leaveBy.because,
      citations: [cite('code', 'Art. 6(1), 6(2)')],
    },
  ];
}

function permitsOf({ id, traveller }: DeadlineSources): readonly Draft[] {
  return (traveller.permits ?? []).flatMap(({ paper, until }, index) => {
    if (until === undefined) return [];
    const { english, outlives }: Paper = paperOf(paper);
    const ended: Draft = {
      ...law,
      id: `permit-end-${id}-${index}`,
      day: until,
      title: `Last day of the ${english}`,
      because: outlives
        ? 'It is the last day that stands on it. Ask for the renewal before, and do not count on an ended card to come back in.'
        : 'It is the last day that stands on it.',
      citations: [cite('ceseda', outlives ? 'L433-3' : 'L312-5')],
    };
    return [ended];
  });
}

/** Things that must be made in a span before the journey. */
function orderByOf({ id, trip = '', list }: DeadlineSources): readonly Draft[] {
  return (list?.items ?? []).flatMap(({ id: item, title, dates, citations, asOf, checkedOn, certainty }) => {
    if (dates?.orderBy === undefined) return [];
    const { orderBy, text } = dates;
    const common = { asOf, checkedOn, certainty, citations, because: text };
    const from: readonly Draft[] =
      orderBy.notBefore === undefined
        ? []
        : [
            {
              ...common,
              id: `from-${item}-${id}-${trip}`,
              day: orderBy.notBefore,
              title: `${title}: not before this day`,
            },
          ];
    return [...from, { ...common, id: `by-${item}-${id}-${trip}`, day: orderBy.by, title: `${title}: by this day` }];
  });
}

function answersOf({ id, lettersSent = [] }: DeadlineSources): readonly Draft[] {
  return lettersSent.map((sent) => ({
    ...law,
    asOf: '2021-08-03',
    id: `ees-answer-${id}-${sent}`,
    day: Temporal.PlainDate.from(sent).add({ days: ANSWER_DAYS }).toString(),
    title: 'Answer on your EES data is due',
    because: `You wrote on ${dayInWords(sent)}. The state answers within ${ANSWER_DAYS} days; counted here from the day of writing.`,
    citations: [cite('ees', 'Art. 52')],
  }));
}
