import type { Crossing, Direction } from '../border/crossing.ts';
import { type MissingRecord, turnedRound, type Journey as Ways } from '../border/documents/journey.ts';
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
 */
export function bothWays(journey: Journey, member: string, trips: readonly KeptTrip[]): Ways | undefined {
  const known = (['entry', 'exit'] as const).flatMap((direction) => {
    const crossing = crossingOf(journey, member, direction);
    return crossing === undefined || !isDay(crossing.date) ? [] : [crossing];
  });
  const [out, back] = known.sort((a, b) => a.date.localeCompare(b.date));
  if (out === undefined) return undefined;
  const missing = missingRecords(member, trips);
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

/** Entries and exits that were not stamped or recorded, as the trips of the member say. */
function missingRecords(member: string, trips: readonly KeptTrip[]): readonly MissingRecord[] {
  return trips
    .filter((trip) => trip.member === member)
    .flatMap(({ entry, exit, recorded }) => [
      ...(recorded?.entry === false ? [missing('entry', entry)] : []),
      ...(recorded?.exit === false ? [missing('exit', exit)] : []),
    ]);
}

function missing(kind: MissingRecord['kind'], when: KeptTrip['exit']): MissingRecord {
  return typeof when === 'string' && isDay(when) ? { kind, on: when } : { kind };
}
