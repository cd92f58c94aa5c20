import type { Crossing } from '../border/crossing.ts';
import { EES_STARTS } from '../border/law/period.ts';
import { ALLOWED, type Count, countDays, PERIOD, type Reading } from '../stay/count.ts';
import { type Day, dayOf } from '../stay/day.ts';
import { daysBetween } from '../stay/spans.ts';
import type { Trip } from '../stay/trip.ts';
import { isDay } from './both-ways.ts';
import type { MemberHistory } from './history.ts';

/** What the trips of one member tell of a crossing, so that it is asked nowhere else. */
export interface ToldByTrips extends Pick<Crossing, 'daysUsed' | 'records'> {
  /**
   * The fewest and the most days that uncertain trips may make, where these differ. `daysUsed` is then the most; it is left
   * out where only the most is too many, since what may be so is not told as a fact.
   */
  readonly between?: readonly [fewest: number, most: number];
}

/**
 * Reads the trips for one crossing.
 * @param journeyId the journey of the crossing: at its entry it is no earlier trip.
 * @param today ISO date; a stay that goes on is counted up to it, or up to the exit that is looked at.
 */
export function toldByTrips(
  { direction, date }: Pick<Crossing, 'direction' | 'date'>,
  history: Pick<MemberHistory, 'trips' | 'permits'>,
  journeyId: string,
  today: string,
): ToldByTrips {
  const day = dayOf(date);
  const now = dayOf(today);
  if (day === undefined || now === undefined) return {};
  const reading = countDays(history, direction === 'exit' ? day : Math.min(day, now));
  const records = recordsOf(history.trips, direction, date, present(reading, day)?.trip);
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
  // On the day of the crossing itself one more is used.
  const isSettled = fewest >= ALLOWED === most >= ALLOWED;
  return { ...(isSettled ? { daysUsed: most } : {}), ...(fewest === most ? {} : { between: [fewest, most] }) };
}

/** The crossing with what the trips tell; what was answered for this crossing itself goes before it. */
export function withTold(crossing: Crossing, { daysUsed, records }: ToldByTrips): Crossing {
  return {
    ...(daysUsed === undefined ? {} : { daysUsed }),
    ...crossing,
    ...(records === undefined ? {} : { records: { ...records, ...crossing.records } }),
  };
}

/** The stay that ends with an exit on that day. Without it the days before are not all known. */
function present({ trips }: Reading, day: Day) {
  return trips.find(({ entry, exit }) => entry.from <= day && (exit === null || (exit && exit.to >= day)));
}

function hasEarlier({ trips }: Reading, day: Day, journeyId: string): boolean {
  return trips.some(({ trip, entry }) => trip.id !== journeyId && entry.from < day);
}

/** Crossings that were not recorded: the last exit before that day since EES began, and the entry of the stay that ends. */
function recordsOf(
  trips: readonly Trip[],
  direction: Crossing['direction'],
  date: string,
  stay: Trip | undefined,
): NonNullable<Crossing['records']> {
  const missing = trips
    .flatMap(({ exit, recorded }) => (recorded?.exit === false && typeof exit === 'string' ? [exit] : []))
    .filter((exit) => isDay(exit) && exit >= EES_STARTS && exit < date)
    .sort()
    .at(-1);
  const hasNoEntry = direction === 'exit' && stay?.recorded?.entry === false;
  return {
    ...(missing === undefined ? {} : { missingExitOn: missing }),
    ...(hasNoEntry ? { entryStamp: false, eesFile: false } : {}),
    ...(hasNoEntry && typeof stay.entry === 'string' ? { entryDate: stay.entry } : {}),
  };
}
