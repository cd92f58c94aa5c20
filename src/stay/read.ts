import { type Day, dayOf } from './day.ts';
import { type Place, placeOf, SOMEWHERE, stateOf } from './place.ts';
import { type Remark, type RemarkCode, remark } from './remark.ts';
import type { Span } from './spans.ts';
import type { History, Move, Permit, Trip, When } from './trip.ts';

/** A trip in day numbers. `entry` and `exit` are the days between which the true day lies; both are the same when it is known. */
export interface ReadTrip {
  readonly trip: Trip;
  readonly entry: Span;
  /** `null`: still there. `undefined`: gone, but the day is not known. */
  readonly exit: Span | null | undefined;
  readonly place: Place;
  readonly moves: readonly { readonly on: Day; readonly place: Place }[];
  /** Whether dates and places leave one case only. */
  readonly isCertain: boolean;
}

export interface ReadPermit extends Span {
  readonly permit: Permit;
  readonly state: string;
}

const NO_MOVES: ReadTrip['moves'] = [];

/** Turns rows into day numbers. A row that cannot be read is set aside with its remark, and the rest goes on. */
export function readHistory({ trips, permits = [] }: History) {
  const remarks: Remark[] = [];
  const readTrips: ReadTrip[] = [];
  for (const trip of trips) {
    const read = readTrip(trip);
    if (typeof read === 'string') remarks.push(remark('trip', trip.id, read));
    else {
      readTrips.push(read);
      const isPlain = read.isCertain && read.place !== SOMEWHERE && read.moves.length === 0;
      if (!isPlain) noteQuestions(read, permits.length > 0, remarks);
    }
  }
  const readPermits: ReadPermit[] = [];
  for (const permit of permits) {
    const read = readPermit(permit);
    if (typeof read === 'string') remarks.push(remark('permit', permit.id, read));
    else readPermits.push(read);
  }
  return { trips: readTrips, permits: readPermits, remarks };
}

function readTrip(trip: Trip): ReadTrip | RemarkCode {
  const entry = readWhen(trip.entry);
  if (typeof entry === 'string') return entry;
  const exit = trip.exit === null ? null : trip.exit === 'unknown' ? undefined : readWhen(trip.exit);
  if (typeof exit === 'string') return exit;
  if (exit && exit.to < entry.from) return 'exit-before-entry';
  const moves = trip.moves === undefined ? NO_MOVES : readMoves(trip.moves, entry, exit);
  if (typeof moves === 'string') return moves;
  const place = placeOf(trip.country) ?? SOMEWHERE;
  const isUnsettled = place.days === 'may' || (moves.length > 0 && moves.some((move) => move.place.days === 'may'));
  if (!isUnsettled && isOneDay(entry) && (exit === null || (exit !== undefined && isOneDay(exit)))) {
    return { trip, entry, exit, place, moves, isCertain: true };
  }
  return {
    trip,
    // Ranges that overlap leave out what cannot be: an entry after the last possible exit, an exit before the first entry.
    entry: exit ? { from: entry.from, to: Math.min(entry.to, exit.to) } : entry,
    exit: exit ? { from: Math.max(exit.from, entry.from), to: exit.to } : exit,
    place,
    moves,
    isCertain: false,
  };
}

function isOneDay({ from, to }: Span): boolean {
  return from === to;
}

function readWhen(when: When): Span | RemarkCode {
  if (typeof when === 'string') {
    const day = dayOf(when);
    return day === undefined ? 'invalid-date' : { from: day, to: day };
  }
  const from = dayOf(when.earliest);
  const to = dayOf(when.latest);
  if (from === undefined || to === undefined) return 'invalid-date';
  return from > to ? 'range-reversed' : { from, to };
}

/** Moves must lie inside the trip whatever its uncertain ends turn out to be. */
function readMoves(moves: readonly Move[], entry: Span, exit: ReadTrip['exit']): ReadTrip['moves'] | RemarkCode {
  const read: { on: Day; place: Place }[] = [];
  let last = entry.to;
  for (const move of moves) {
    const on = dayOf(move.on);
    if (on === undefined) return 'invalid-date';
    if (on < last || (exit && on > exit.from)) return 'moves-out-of-order';
    read.push({ on, place: placeOf(move.to) ?? SOMEWHERE });
    last = on;
  }
  return read;
}

function readPermit(permit: Permit): ReadPermit | RemarkCode {
  const from = dayOf(permit.from);
  const to = dayOf(permit.to);
  if (from === undefined || to === undefined) return 'invalid-date';
  if (from > to) return 'permit-ends-before';
  const state = stateOf(permit.issuer);
  return state === '' ? 'permit-not-schengen' : { permit, state, from, to };
}

function noteQuestions(read: ReadTrip, hasPermits: boolean, remarks: Remark[]): void {
  const { trip, entry, exit, place, moves, isCertain } = read;
  const note = (code: RemarkCode) => remarks.push(remark('trip', trip.id, code));
  if (trip.country === undefined) {
    if (hasPermits) note('no-country');
  } else if (place === SOMEWHERE) note('unknown-country');
  if (moves.some((move) => move.place === SOMEWHERE)) note('unknown-country');
  if (isCertain) return;
  if (place.days === 'may' || moves.some((move) => move.place.days === 'may')) note('may-count');
  if (!isOneDay(entry) || exit === undefined || (exit !== null && !isOneDay(exit))) note('uncertain');
}
