import type { Crossing } from '../border/crossing.ts';
import { EES_STARTS } from '../border/law/period.ts';
import { type Count, countDays, PERIOD, type Reading } from '../stay/count.ts';
import { type Day, dayOf } from '../stay/day.ts';
import { daysBetween } from '../stay/spans.ts';
import type { Trip } from '../stay/trip.ts';
import { isDay } from './both-ways.ts';
import type { MemberHistory } from './history.ts';

/** What the trips of one member tell of a crossing, so that it is asked nowhere else. */
export type ToldByTrips = Pick<Crossing, 'daysUsed' | 'daysBetween' | 'records'>;

type ToldHistory = Pick<MemberHistory, 'trips' | 'permits'>;

/**
 * Reads the trips for one crossing.
 * @param journeyId the journey of the crossing: at its entry it is no earlier trip.
 * @param today ISO date; a stay that goes on is counted up to it, or up to the exit that is looked at.
 */
export function toldByTrips(
  { direction, date }: Pick<Crossing, 'direction' | 'date'>,
  history: ToldHistory,
  journeyId: string,
  today: string,
): ToldByTrips {
  const day = dayOf(date);
  const now = dayOf(today);
  if (day === undefined || now === undefined) return {};
  const reading = countDays(history, direction === 'exit' ? day : Math.min(day, now));
  const records = missingOnRecord(history, { direction, date }, present(reading, day)?.trip, today);
  const isKnown = direction === 'exit' ? present(reading, day) !== undefined : hasEarlier(reading, day, journeyId);
  return {
    ...(isKnown ? daysTold(reading, day) : {}),
    ...(Object.keys(records).length === 0 ? {} : { records }),
  };
}

function daysTold({ worst, best }: Reading, day: Day): ToldByTrips {
  const before = ({ counted }: Count) => daysBetween(counted, day - PERIOD + 1, day - 1);
  const most = before(worst);
  const fewest = before(best);
  return fewest === most ? { daysUsed: most } : { daysBetween: [fewest, most] };
}

/** The crossing with what the trips tell; what was answered for this crossing itself goes before it. */
export function withTold(crossing: Crossing, { records, ...days }: ToldByTrips): Crossing {
  return {
    ...days,
    ...crossing,
    ...(records === undefined ? {} : { records: { ...records, ...crossing.records } }),
  };
}

/**
 * The stay that ends with an exit on that day: of several the last one, since an earlier one without a day out was forgotten.
 * Without it the days before are not all known.
 */
function present({ trips }: Reading, day: Day) {
  return trips
    .filter(({ entry, exit }) => entry.from <= day && (exit === null || (exit && exit.to >= day)))
    .sort((one, other) => one.entry.from - other.entry.from)
    .at(-1);
}

function hasEarlier({ trips }: Reading, day: Day, journeyId: string): boolean {
  return trips.some(({ trip, entry }) => trip.id !== journeyId && entry.from < day);
}

/** Crossings that were not recorded: an earlier exit that is still open, and the entry of the stay that ends. */
function missingOnRecord(
  history: ToldHistory,
  { direction, date }: Pick<Crossing, 'direction' | 'date'>,
  stay: Trip | undefined,
  today: string,
): NonNullable<Crossing['records']> {
  const missing = openExit(history, date, today);
  const hasNoEntry = direction === 'exit' && stay?.recorded?.entry === false;
  return {
    ...(missing === undefined ? {} : { missingExitOn: missing }),
    ...(hasNoEntry ? { entryStamp: false, eesFile: false } : {}),
    ...(hasNoEntry && typeof stay.entry === 'string' ? { entryDate: stay.entry } : {}),
  };
}

/**
 * The last exit before that day since EES began, if it was not recorded and no crossing after it was. A crossing under a
 * permit or long-stay visa is neither: EES leaves its holders out, so nothing is missing there and nothing is shown.
 */
function openExit({ trips, permits = [] }: ToldHistory, date: string, today: string): string | undefined {
  const isCovered = (on: string) => permits.some(({ from, to }) => from <= on && on <= to);
  const crossings = trips
    .flatMap(({ entry, exit, recorded }) => [
      { on: entry, isRecorded: recorded?.entry !== false, isExit: false },
      { on: exit, isRecorded: recorded?.exit !== false, isExit: true },
    ])
    .flatMap(({ on, ...rest }) => (typeof on === 'string' && isDay(on) ? [{ on, ...rest }] : []))
    .filter(({ on }) => on >= EES_STARTS && on < date && !isCovered(on));
  const missing = crossings
    .flatMap(({ on, isRecorded, isExit }) => (isExit && !isRecorded ? [on] : []))
    .sort()
    .at(-1);
  if (missing === undefined) return undefined;
  // What is only planned has left no record yet.
  const isShown = crossings.some(({ on, isRecorded }) => isRecorded && on > missing && on <= today);
  return isShown ? undefined : missing;
}
