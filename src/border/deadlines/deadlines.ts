import type { Checklist } from '../documents/checklist.ts';
import { dayInWords } from '../documents/day-in-words.ts';
import type { Journey } from '../documents/journey.ts';
import { lastEntryDay, lastLeavingDay } from '../documents/read-passport.ts';
import { cite } from '../law/citation.ts';
import { CHECKED_ON } from '../law/dated.ts';
import { type Paper, paperOf } from '../papers.ts';
import { ANSWER_DAYS } from '../remedies/statements.ts';
import type { IsoDate, Traveller, Visa } from '../traveller.ts';
import type { Deadline } from './deadline.ts';

/** What the days of one traveller are worked out from. */
export interface DeadlineSources {
  /** Stable id of the traveller, part of the ids of the deadlines. */
  readonly id: string;
  readonly traveller: Traveller;
  /** Stable id of the journey, for the days that belong to it. */
  readonly trip?: string;
  readonly journey?: Journey;
  readonly list?: Checklist;
  /** The last lawful day of the present or next stay, from the day count. */
  readonly leaveBy?: { readonly day: IsoDate; readonly because: string };
  /** Days on which a letter about EES data was sent. */
  readonly lettersSent?: readonly IsoDate[];
}

type Draft = Omit<Deadline, 'past'>;

const law = { checkedOn: CHECKED_ON, certainty: 'high', asOf: '2026-04-03' } as const;
const computed = { checkedOn: CHECKED_ON, certainty: 'medium', asOf: '2024' } as const;

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

function passportsOf({ id, traveller }: DeadlineSources): readonly Draft[] {
  return (traveller.documents ?? []).flatMap(({ kind, issued, expires }, index) => {
    const isPassport = kind === 'passport' || kind === 'diplomatic-passport';
    const name = isPassport ? 'passport' : 'travel document';
    const drafts: Draft[] = [];
    if (isPassport && issued !== undefined) {
      drafts.push({
        ...computed,
        id: `passport-age-${id}-${index}`,
        day: lastEntryDay(issued).toString(),
        title: 'Last day on which a visitor may enter with this passport',
        because:
          'A visitor’s passport must have been issued within ten years before the entry. Carriers may count one day less.',
        citations: [cite('code', 'Art. 6(1)(a)(ii)')],
      });
    }
    if (isPassport && expires !== undefined) {
      drafts.push({
        ...computed,
        certainty: 'high',
        id: `passport-margin-${id}-${index}`,
        day: lastLeavingDay(expires).toString(),
        title: 'Last day on which a visitor may plan to leave with this passport',
        because: 'A visitor’s passport must be valid for three months after leaving.',
        citations: [cite('code', 'Art. 6(1)(a)(i)')],
      });
    }
    if (expires !== undefined) {
      drafts.push({
        ...law,
        id: `document-end-${id}-${index}`,
        day: expires,
        title: `Last day of the ${name}`,
        because: `It is the last day that stands in the ${name}.`,
        citations: [cite('code', 'Art. 6(1)(a)')],
      });
    }
    return drafts;
  });
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

function visasOf({ id, traveller, journey }: DeadlineSources): readonly Draft[] {
  return (traveller.visas ?? []).flatMap((visa, index) => {
    const drafts: Draft[] = [];
    if (visa.until !== undefined) {
      drafts.push({
        ...law,
        id: `visa-end-${id}-${index}`,
        day: visa.until,
        title: 'Last day of the visa',
        because: 'It is the last day that stands on the sticker.',
        citations: [cite('code', 'Art. 6(1)(b)')],
      });
    }
    const entry = firstEntry(visa, journey);
    if (visa.kind === 'VLS-TS' && visa.validation === 'due' && entry !== undefined) {
      drafts.push({
        ...law,
        id: `validation-${id}-${index}`,
        day: Temporal.PlainDate.from(entry).add({ months: 3 }).toString(),
        title: 'Validate the visa VLS-TS online by this day',
        because: `You enter on ${dayInWords(entry)}: within three months the day of entry and the address are declared online.`,
        citations: [cite('ceseda', 'R431-17')],
      });
    }
    return drafts;
  });
}

/** The day of the first entry with a visa: a way back is a later one, unless the user says that none was made yet. */
function firstEntry({ firstEntry: isFirst }: Visa, journey: Journey | undefined): IsoDate | undefined {
  if (isFirst === false || journey === undefined) return undefined;
  const { out, back } = journey;
  if (out.direction === 'entry') return out.date;
  return isFirst === true ? back?.date : undefined;
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
