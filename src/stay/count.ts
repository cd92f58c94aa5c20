import type { Day } from './day.ts';
import type { Place } from './place.ts';
import { type ReadPermit, type ReadTrip, readHistory } from './read.ts';
import { type Remark, remark } from './remark.ts';
import { type Case, eachRun, latestExits } from './runs.ts';
import { daysUpTo, NEVER, type Span, type Spans, split, unionOf } from './spans.ts';
import type { History } from './trip.ts';

/** At most this many days … */
export const ALLOWED = 90;
/** … in any period of this many days, the day itself included. */
export const PERIOD = 180;

/** Days of one trip in one state. */
interface Piece extends Span {
  readonly trip: string;
  readonly state: string;
}

/** The days of one case (worst or best), ready for every question. */
export interface Count {
  /** The days that count, each once, whatever trips they belong to. */
  readonly counted: Spans;
  /** The same days, trip by trip. */
  readonly countedPieces: readonly Piece[];
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
 * @param since days before this one are not counted, which is quicker. What is asked of days from 180 days later on is
 * the same, since no answer looks further back; every row is read and remarked on all the same.
 */
export function countDays(history: History, today: Day, since: Day = NEVER): Reading {
  const { trips, permits, remarks } = readHistory(history);
  const permitDays = daysByState(permits);
  const latestExit = trips.some(({ exit }) => exit === undefined) ? latestExits(trips, today) : () => today;
  const rows = { trips, permitDays, today, latestExit, since };
  const certain = trips.every(({ isCertain }) => isCertain);
  const worst = countCase('worst', rows);
  const best = certain ? worst : countCase('best', rows);
  return {
    worst,
    best,
    certain,
    remarks: [...remarks, ...remarksToday(rows), ...longStays({ ...rows, since: NEVER })],
    trips,
    permits,
    today,
  };
}

/** The state's days under its permits and long-stay visas; overlapping papers make one run. */
function daysByState(permits: readonly ReadPermit[]): ReadonlyMap<string, Spans> {
  const papers = new Map<string, Span[]>();
  for (const permit of permits) {
    const list = papers.get(permit.state);
    if (list) list.push(permit);
    else papers.set(permit.state, [permit]);
  }
  return new Map([...papers].map(([state, list]) => [state, unionOf(list)]));
}

interface Rows {
  readonly trips: readonly ReadTrip[];
  readonly permitDays: ReadonlyMap<string, Spans>;
  readonly today: Day;
  readonly latestExit: (trip: ReadTrip) => Day;
  readonly since: Day;
}

function countCase(which: Case, { trips, permitDays, today, latestExit, since }: Rows): Count {
  const countedPieces: Piece[] = [];
  const freedPieces: Piece[] = [];
  let trip: string;
  let state: string;
  const addPart = (from: Day, to: Day, isFreed: boolean) => {
    (isFreed ? freedPieces : countedPieces).push({ trip, state, from, to });
  };
  const addRun = (place: Place, start: Day, to: Day) => {
    const from = Math.max(start, place.countFrom, since);
    if (from > to || !counts(place, which)) return;
    ({ state } = place);
    const permits = permitDays.get(state);
    if (permits) split(permits, from, to, addPart);
    else addPart(from, to, false);
  };
  for (const read of trips) {
    // Most trips are long past.
    if (read.exit && read.exit.to < since) continue;
    trip = read.trip.id;
    eachRun(read, which, today, latestExit(read), addRun);
  }
  return { counted: unionOf(countedPieces), countedPieces, freedPieces, permitDays, today };
}

/** Whether days in a place count at all, in one of the two cases. */
export function counts({ days }: Place, which: Case): boolean {
  return days === 'yes' || (days === 'may' && which === 'worst');
}

/** What can be said of a row only when the day is known on which it is read. */
function remarksToday({ trips, today }: Rows): Remark[] {
  const remarks: Remark[] = [];
  for (const { trip, entry, exit } of trips) {
    if (exit && exit.to > today) remarks.push(remark('trip', trip.id, 'future-exit'));
    if (!exit && entry.from > today) remarks.push(remark('trip', trip.id, 'plan-without-exit'));
  }
  return remarks;
}

/** Trips of which more than 90 days count. */
function longStays(rows: Rows): Remark[] {
  const remarks: Remark[] = [];
  for (const row of rows.trips) {
    // Few trips are that long: the others need not be counted one by one.
    if ((row.exit ? row.exit.to : rows.today) - row.entry.from < ALLOWED) continue;
    const { counted } = countCase('worst', { ...rows, trips: [row] });
    if (daysUpTo(counted, Number.POSITIVE_INFINITY) > ALLOWED) remarks.push(remark('trip', row.trip.id, 'long-stay'));
  }
  return remarks;
}
