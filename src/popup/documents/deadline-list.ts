import type { Deadline } from '../../border/deadlines/deadline.ts';
import { deadlinesFor } from '../../border/deadlines/deadlines.ts';
import { decide } from '../../border/decide.ts';
import { type CalendarEvent, calendarFile } from '../../calendar/calendar-file.ts';
import { isDay } from '../../household/both-ways.ts';
import { historyOf } from '../../household/history.ts';
import { type Member, nameOf, travellerOn } from '../../household/member.ts';
import { withoutHalfDates } from '../../household/readable.ts';
import { countDays } from '../../stay/count.ts';
import { dayOf, isoOf } from '../../stay/day.ts';
import { mayStay } from '../../stay/may-stay.ts';
import { checkVisa } from '../../stay/visa.ts';
import { journeys, letters, members, trips } from '../../storage/household.ts';
import { type RecordState, recordOf, recordsOf } from '../../storage/records.ts';
import { formatDay } from '../dates/format-day.ts';
import { type Trip, tripOf } from './use-trip.ts';

/** One day, with the name of whom it is. */
export interface NamedDeadline extends Deadline {
  /** Empty: of nobody in particular. */
  readonly name: string;
}

/** The days of everybody: of those on the trip with what belongs to it, of the others by their papers and letters. */
export function allDeadlines(state: RecordState, trip: Trip | undefined, today: string): readonly NamedDeadline[] {
  const people = recordsOf(state, members);
  return people
    .flatMap(({ id, ...member }, index) => {
      const isOnTrip = trip?.people.some((one) => one.id === id) === true;
      const own = isOnTrip ? tripOf(state, today, id) : undefined;
      return own
        ? deadlinesOf(state, own)
        : deadlinesOfPapers(state, { id, member, name: nameOf(member, index) }, today);
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}

interface Person {
  readonly id: string;
  readonly member: Member;
  readonly name: string;
}

function deadlinesOfPapers(state: RecordState, { id, member, name }: Person, today: string): readonly NamedDeadline[] {
  const traveller = travellerOn(withoutHalfDates(member), today);
  const sources = { id, traveller, entries: entriesOf(state, id), lettersSent: lettersOf(state, id) };
  return deadlinesFor(sources, Temporal.PlainDate.from(today)).map((deadline) => ({ ...deadline, name }));
}

/** Days on which a member came in or will, as trips and journeys tell. */
function entriesOf(state: RecordState, member: string): readonly string[] {
  const ofTrips = recordsOf(state, trips).flatMap(({ member: whose, entry }) => (whose === member ? [entry] : []));
  const ofJourneys = recordsOf(state, journeys).flatMap(({ members: all, entry }) =>
    all.includes(member) ? [entry?.date] : [],
  );
  return [...ofTrips, ...ofJourneys].filter((day) => typeof day === 'string').filter(isDay);
}

function lettersOf(state: RecordState, member: string): readonly string[] {
  return (recordOf(state, letters, member)?.sent ?? []).filter(isDay);
}

/** All days of one traveller on a trip: those of the papers, of the list, of the stay, of letters. */
function deadlinesOf(state: RecordState, trip: Trip): readonly NamedDeadline[] {
  const { memberId, journeyId, traveller, ways, list, today, name } = trip;
  const leaveBy = leaveByOf(state, trip);
  return deadlinesFor(
    {
      id: memberId,
      traveller,
      trip: journeyId,
      ...(ways === undefined ? {} : { journey: ways }),
      ...(list === undefined ? {} : { list }),
      ...(leaveBy === undefined ? {} : { leaveBy }),
      entries: entriesOf(state, memberId),
      lettersSent: lettersOf(state, memberId),
    },
    Temporal.PlainDate.from(today),
  ).map((deadline) => ({ ...deadline, name }));
}

/** The last lawful day of the stay that this trip's entry begins, for those whose days count. */
function leaveByOf(state: RecordState, trip: Trip): { day: string; because: string } | undefined {
  const { memberId, member, legs, today } = trip;
  const leg = legs.find(({ crossing }) => crossing.direction === 'entry');
  if (leg === undefined) return undefined;
  const { crossing, traveller } = leg;
  const decision = decide(traveller, crossing, Temporal.PlainDate.from(crossing.date));
  const day = dayOf(crossing.date);
  const control = dayOf(today);
  if (decision === undefined || decision.count.counts === false || day === undefined || control === undefined)
    return undefined;
  const history = historyOf(memberId, member, recordsOf(state, trips), recordsOf(state, journeys));
  const reading = countDays(history, Math.max(day, control));
  const [visa] = history.shortVisas;
  const limit = visa && checkVisa(reading, 'worst', visa)?.limit;
  const { leaveBy, days } = mayStay(reading.worst, day, limit ? { limit } : {});
  if (leaveBy === null) return undefined;
  return {
    day: isoOf(leaveBy),
    because: `By the trips that you entered: ${days} days may be stayed from ${formatDay(crossing.date)}, the days of entry and exit included.`,
  };
}

/** The file for a calendar: what is still to come, each with a reminder a week and a day before. */
export function calendarOf(deadlines: readonly NamedDeadline[], now: Temporal.Instant): string {
  return calendarFile(deadlines.filter(({ past }) => !past).map(eventOf), now);
}

function eventOf({ id, day, title, because, citations, name }: NamedDeadline): CalendarEvent {
  const sources = citations.map((citation) => `${citation.name}, ${citation.article}`).join('; ');
  return {
    id,
    day: Temporal.PlainDate.from(day),
    title: name === '' ? title : `${title} (${name})`,
    notes: `${because}\n${sources === '' ? '' : `${sources}\n`}Made by Bienvenue from what you entered. Not legal advice.`,
    remindDaysBefore: [7, 1],
  };
}
