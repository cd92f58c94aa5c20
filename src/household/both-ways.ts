import type { Crossing, Direction } from '../border/crossing.ts';
import { type MissingRecord, turnedRound, type Journey as Ways } from '../border/documents/journey.ts';
import type { Permit } from '../stay/trip.ts';
import type { KeptTrip } from './history.ts';
import { crossingOf, type Journey } from './journey.ts';

/** Is this a day of the calendar, `YYYY-MM-DD`? What is stored may be half typed. */
export function isDay(text: string | undefined): text is string {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

/**
 * The way out and the way back of one member; undefined as long as neither has a place and a day. Of the other leg the day
 * is enough: it is then the same way turned round.
 * @param permits those of the member whose days are known, long-stay visas among them.
 */
export function bothWays(
  journey: Journey,
  member: string,
  trips: readonly KeptTrip[],
  permits: readonly Permit[],
): Ways | undefined {
  const known = (['entry', 'exit'] as const).flatMap((direction) => {
    const crossing = crossingOf(journey, member, direction);
    return crossing === undefined || !isDay(crossing.date) ? [] : [crossing];
  });
  const [out, back] = known.sort((a, b) => a.date.localeCompare(b.date));
  if (out === undefined) return undefined;
  const own = trips.filter((trip) => trip.member === member);
  const missing = missingRecords(own, permits, out.date);
  const returning = back ?? backByDay(journey, out);
  return {
    out,
    ...(returning === undefined ? {} : { back: returning }),
    ...(missing.length === 0 ? {} : { missingRecords: missing }),
  };
}

export function otherDirection(direction: Direction): Direction {
  return direction === 'entry' ? 'exit' : 'entry';
}

function backByDay(journey: Journey, out: Crossing): Crossing | undefined {
  const day = journey[otherDirection(out.direction)]?.date;
  return isDay(day) && day >= out.date ? turnedRound(out, day) : undefined;
}

/**
 * Exits before this journey that were not recorded and of which the day is not known. Those with a day, and the entry of the
 * stay that ends, are told with the crossing itself (`told-by-trips.ts`). Nothing is missing once a later entry was recorded,
 * nor where a permit or long-stay visa covered the stay.
 */
function missingRecords(
  trips: readonly KeptTrip[],
  permits: readonly Permit[],
  before: string,
): readonly MissingRecord[] {
  const begun = trips.flatMap((trip) => {
    const from = typeof trip.entry === 'string' ? trip.entry : trip.entry.latest;
    return from < before ? [{ ...trip, from }] : [];
  });
  const isCovered = (day: string) => permits.some(({ from, to }) => from <= day && day <= to);
  const isCleared = (day: string) => begun.some(({ from, recorded }) => from > day && recorded?.entry !== false);
  return begun
    .filter(({ exit, recorded }) => recorded?.exit === false && exit !== null && !isDayKnown(exit))
    .filter(({ from }) => !isCovered(from) && !isCleared(from))
    .map(() => ({ kind: 'exit' }));
}

function isDayKnown(exit: NonNullable<KeptTrip['exit']>): boolean {
  return typeof exit === 'string' && isDay(exit);
}
