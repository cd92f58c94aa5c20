// The count once more, written from Article 6 and from nothing of src/stay: days are walked one by one through sets, dates
// are counted off a calendar built with Date, and uncertain dates are tried out one after the other. Slow and plain.
import type { History, Permit, Trip, When } from '../../../src/stay/trip.ts';

/** Calendar days of 2018 to 2031 in order; a day is its place in this list. */
export const CALENDAR: readonly string[] = (() => {
  const days: string[] = [];
  for (let at = Date.UTC(2018, 0, 1); at < Date.UTC(2032, 0, 1); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
})();
const PLACE_IN_CALENDAR = new Map(CALENDAR.map((iso, at) => [iso, at]));

/** The first day of the calendar as the engine numbers days. */
export const OFFSET = Date.UTC(2018, 0, 1) / 86_400_000;

const at = (iso: string): number => {
  const place = PLACE_IN_CALENDAR.get(iso);
  if (place === undefined) throw new Error(`${iso} is not in the oracle's calendar`);
  return place;
};

/** From when days count, for the places of the tests; `may`: not settled; absent: never. */
const COUNTS: Record<string, string | 'may'> = {
  FR: '2018-01-01',
  ES: '2018-01-01',
  IT: '2018-01-01',
  HR: '2023-01-01',
  BG: '2024-03-31',
  RO: '2024-03-31',
  AD: 'may',
};
const SINCE = new Map(Object.values(COUNTS).map((since) => [since, PLACE_IN_CALENDAR.get(since)]));
const SAME_AS: Record<string, string> = { MC: 'FR', SM: 'IT', VA: 'IT' };

/** A set of days: one byte for each day of the calendar. */
export type Days = Uint8Array;

/** The days that count: `worst` those that some reading of the dates makes count, `best` those that every reading does. */
export function countedDays(history: History, today: string): { worst: Days; best: Days } {
  const worst = new Uint8Array(CALENDAR.length);
  const best = new Uint8Array(CALENDAR.length);
  const permits = (history.permits ?? []).map(daysOfPermit);
  for (const trip of history.trips) {
    const readings = readingsOf(trip, history.trips, at(today));
    const first = Math.min(...readings.map(({ entry }) => entry));
    const last = Math.max(...readings.map(({ exit }) => exit));
    const changes = new Int16Array(Math.max(0, last - first) + 2);
    for (const { entry, exit } of readings.filter((reading) => reading.entry <= reading.exit)) {
      (changes[entry - first] as number) += 1;
      (changes[exit - first + 1] as number) -= 1;
    }
    // In how many of the readings the traveller is there.
    let times = 0;
    for (const [back, there] of placesOf(trip, first, last).entries()) {
      const day = first + back;
      times += changes[back] as number;
      if (times === 0) continue;
      if (there.some((place) => countsIn(place, day, permits, true))) worst[day] = 1;
      if (times < readings.length) continue;
      if (there.some((place) => countsIn(place, day, permits, false))) best[day] = 1;
    }
  }
  return { worst, best };
}

interface Ends {
  entry: number;
  exit: number;
}

/** Every pair of dates that the trip's dates allow. A trip that has not begun by its end has no day. */
function readingsOf(trip: Trip, trips: readonly Trip[], today: number): Ends[] {
  const found: Ends[] = [];
  for (const entry of possible(trip.entry)) {
    for (const exit of exitsOf(trip, trips, entry, today)) found.push({ entry, exit });
  }
  return found;
}

function exitsOf(trip: Trip, trips: readonly Trip[], entry: number, today: number): number[] {
  if (trip.exit === null) return [today];
  if (trip.exit !== 'unknown') return possible(trip.exit).filter((exit) => exit >= entry);
  const seen = Math.max(entry, ...(trip.moves ?? []).map(({ on }) => at(on)));
  let end = today;
  for (const other of trips) {
    const comesLater = Math.min(...entriesOf(other)) > Math.max(...entriesOf(trip));
    if (comesLater) end = Math.min(end, Math.max(...entriesOf(other)));
  }
  const exits = [seen];
  for (let exit = seen + 1; exit <= end; exit += 1) exits.push(exit);
  return exits;
}

/** The entries that leave an exit possible. */
function entriesOf({ entry, exit }: Trip): number[] {
  const last = exit === null || exit === 'unknown' ? Number.POSITIVE_INFINITY : Math.max(...possible(exit));
  return possible(entry).filter((day) => day <= last);
}

function possible(when: When): number[] {
  if (typeof when === 'string') return [at(when)];
  const days: number[] = [];
  for (let day = at(when.earliest); day <= at(when.latest); day += 1) days.push(day);
  return days;
}

/** Where the trip is on each of its days: on the day of a move, in two countries or more. */
function placesOf(trip: Trip, first: number, last: number): (string | undefined)[][] {
  const moves = (trip.moves ?? []).map(({ on, to }) => ({ on: at(on), to }));
  const places: (string | undefined)[][] = [];
  let country = trip.country;
  for (let day = first; day <= last; day += 1) {
    const there = [country];
    for (const move of moves) {
      if (move.on !== day) continue;
      country = move.to;
      there.push(country);
    }
    places.push(there);
  }
  return places;
}

interface PermitDays {
  readonly state: string;
  readonly from: number;
  readonly to: number;
}

function daysOfPermit({ issuer, from, to }: Permit): PermitDays {
  return { state: SAME_AS[issuer] ?? issuer, from: at(from), to: at(to) };
}

/** Whether a day there counts: a state of the count, since it belongs to it, and no permit of its own covers the day. */
function countsIn(
  country: string | undefined,
  day: number,
  permits: readonly PermitDays[],
  unsettledCounts: boolean,
): boolean {
  if (country === undefined) return true;
  const state = SAME_AS[country] ?? country;
  const since = COUNTS[state];
  if (since === undefined) return false;
  if (since === 'may') return unsettledCounts;
  if (day < (SINCE.get(since) as number)) return false;
  return !permits.some((permit) => permit.state === state && permit.from <= day && day <= permit.to);
}

/** Days of presence among the 180 that end with the day. */
export function used(days: Days, day: number): number {
  let count = 0;
  for (let back = 0; back < 180; back += 1) count += days[day - back] ?? 0;
  return count;
}

/** The days of presence on which more than 90 are used: a running sum, since all days are asked for. */
export function unlawfulDays(days: Days): number[] {
  const found: number[] = [];
  let sum = 0;
  for (let day = 0; day < days.length; day += 1) {
    sum += (days[day] as number) - (days[day - 180] ?? 0);
    if (days[day] === 1 && sum > 90) found.push(day);
  }
  return found;
}

/** How many days one may stay from that day on, adding one day after the other; `frees`: days that a permit frees. */
export function mayStay(days: Days, from: number, frees: (day: number) => boolean = () => false): number {
  // Who stays is there on each day that is not freed, whatever was there before.
  const isThere = (day: number) => (day >= from && !frees(day) ? 1 : (days[day] as number));
  let sum = used(days, from - 1);
  for (let day = from; day < days.length; day += 1) {
    sum += isThere(day) - isThere(day - 180);
    if (isThere(day) === 1 && sum > 90) return day - from;
  }
  throw new Error('The stay does not end in the oracle’s calendar.');
}

/** The first day from `from` on that allows a stay of so many days. */
export function earliestEntry(days: Days, from: number, length: number): number {
  for (let entry = from; entry < days.length; entry += 1) if (mayStay(days, entry) >= length) return entry;
  throw new Error('There is no entry in the oracle’s calendar.');
}
