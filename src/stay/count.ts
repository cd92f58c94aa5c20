import type { Day } from './day.ts';
import type { Place } from './place.ts';
import { type ReadPermit, type ReadTrip, readHistory } from './read.ts';
import { type Remark, remark } from './remark.ts';
import { type Case, eachRun, latestExits } from './runs.ts';
import { type Span, type Spans, split, unionOf } from './spans.ts';
import type { History } from './trip.ts';

/** At most this many days … */
export const ALLOWED = 90;
/** … in any period of this many days, the day itself included. */
export const PERIOD = 180;

/** Days of one trip in one state. */
export interface Piece extends Span {
  readonly trip: string;
  readonly state: string;
}

/** The days of one case (worst or best), ready for every question. */
export interface Count {
  /** The days that count, each once, whatever trips they belong to. */
  readonly counted: Spans;
  /** The same days, trip by trip. */
  readonly countedPieces: readonly Piece[];
  /** First and last day of each of `countedPieces`, flat: quick to walk. */
  readonly countedEnds: readonly Day[];
  /** Days that a permit or a long-stay visa frees. */
  readonly freedPieces: readonly Piece[];
  /** The days under a permit or long-stay visa, by the state that gave it. */
  readonly permitDays: ReadonlyMap<string, Spans>;
  readonly today: Day;
}

/** A history, read and counted. `worst` and `best` are the same object when `certain`. */
export interface Reading {
  readonly worst: Count;
  readonly best: Count;
  /** Whether all dates and places are known, so that there is one case only. */
  readonly certain: boolean;
  readonly remarks: readonly Remark[];
  readonly trips: readonly ReadTrip[];
  readonly permits: readonly ReadPermit[];
  readonly today: Day;
}

/**
 * Reads and counts a history. O(n log n) in trips and permits.
 * @param today the control day: open stays count up to it, days after it are plans.
 */
export function countDays(history: History, today: Day): Reading {
  const { trips, permits, remarks } = readHistory(history);
  const permitDays = daysByState(permits);
  const latestExit = trips.some(({ exit }) => exit === undefined) ? latestExits(trips, today) : () => today;
  const count = (which: Case) => countCase(which, { trips, permitDays, today, latestExit });
  const certain = trips.every(({ isCertain }) => isCertain);
  const worst = count('worst');
  const best = certain ? worst : count('best');
  return { worst, best, certain, remarks: [...remarks, ...remarksToday(trips, worst)], trips, permits, today };
}

/** The state's days under its permits and long-stay visas; overlapping papers make one run. */
function daysByState(permits: readonly ReadPermit[]): ReadonlyMap<string, Spans> {
  const ends = new Map<string, Day[]>();
  for (const { state, from, to } of permits) {
    const list = ends.get(state);
    if (list) list.push(from, to);
    else ends.set(state, [from, to]);
  }
  return new Map([...ends].map(([state, list]) => [state, unionOf(list)]));
}

interface Rows {
  readonly trips: readonly ReadTrip[];
  readonly permitDays: ReadonlyMap<string, Spans>;
  readonly today: Day;
  readonly latestExit: (trip: ReadTrip) => Day;
}

function countCase(which: Case, { trips, permitDays, today, latestExit }: Rows): Count {
  const countedPieces: Piece[] = [];
  const freedPieces: Piece[] = [];
  const countedEnds: Day[] = [];
  let trip: string;
  let state: string;
  const addPart = (from: Day, to: Day, isFreed: boolean) => {
    (isFreed ? freedPieces : countedPieces).push({ trip, state, from, to });
    if (!isFreed) countedEnds.push(from, to);
  };
  const addRun = (place: Place, start: Day, to: Day) => {
    const from = Math.max(start, place.countFrom);
    if (from > to || !counts(place, which)) return;
    ({ state } = place);
    const permits = permitDays.get(state);
    if (permits) split(permits, from, to, addPart);
    else addPart(from, to, false);
  };
  for (const read of trips) {
    trip = read.trip.id;
    eachRun(read, which, today, latestExit(read), addRun);
  }
  return { counted: unionOf(countedEnds), countedPieces, countedEnds, freedPieces, permitDays, today };
}

/** Whether days in a place count at all, in one of the two cases. */
export function counts({ days }: Place, which: Case): boolean {
  return days === 'yes' || (days === 'may' && which === 'worst');
}

/** What can be said of a row only when the day is known on which it is read. */
function remarksToday(trips: readonly ReadTrip[], { countedPieces, today }: Count): Remark[] {
  const remarks: Remark[] = [];
  let longest = 0;
  for (const { trip, entry, exit } of trips) {
    const end = exit ? exit.to : today;
    if (exit && end > today) remarks.push(remark('trip', trip.id, 'future-exit'));
    if (!exit && entry.from > today) remarks.push(remark('trip', trip.id, 'plan-without-exit'));
    longest = Math.max(longest, end - entry.from + 1);
  }
  // Most people have no such trip, and the walk over the pieces is spared.
  return longest > ALLOWED ? remarks.concat(longStays(countedPieces)) : remarks;
}

/** Trips of which more than 90 days count. */
function longStays(countedPieces: readonly Piece[]): Remark[] {
  const remarks: Remark[] = [];
  let days = 0;
  let previous: Piece | undefined;
  for (const piece of countedPieces) {
    if (piece.trip !== previous?.trip) days = 0;
    // The day of a move belongs to two pieces.
    const shared = days > 0 && piece.from === previous?.to ? 1 : 0;
    const now = days + piece.to - piece.from + 1 - shared;
    if (days <= ALLOWED && now > ALLOWED) remarks.push(remark('trip', piece.trip, 'long-stay'));
    days = now;
    previous = piece;
  }
  return remarks;
}
