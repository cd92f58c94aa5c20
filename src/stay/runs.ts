import type { Day } from './day.ts';
import type { Place } from './place.ts';
import type { ReadTrip } from './read.ts';
import type { Span } from './spans.ts';

/** Uncertain dates make two cases: as many days as can be, or as few as must be. */
export type Case = 'worst' | 'best';

/** Days in one place, both ends included. The day of a move belongs to both places. */
export interface Run extends Span {
  readonly place: Place;
}

/**
 * Where a trip was, and when, in one of the two cases. Only the ends of a trip are uncertain, so the worst case is the
 * longest trip and the best case is what all possible trips share.
 * @param latestExit the last day on which a traveller whose exit is not known can have been there.
 */
export function runsOf(trip: ReadTrip, which: Case, today: Day, latestExit: Day): Run[] {
  const runs: Run[] = [];
  eachRun(trip, which, today, latestExit, (place, from, to) => runs.push({ place, from, to }));
  return runs;
}

/** `runsOf` without a list. */
export function eachRun(
  trip: ReadTrip,
  which: Case,
  today: Day,
  latestExit: Day,
  visit: (place: Place, from: Day, to: Day) => void,
): void {
  const end = endOf(trip, which, today, latestExit);
  let { place } = trip;
  let from = which === 'worst' ? trip.entry.from : trip.entry.to;
  for (const move of trip.moves) {
    const to = Math.min(move.on, end);
    if (from <= to) visit(place, from, to);
    ({ place, on: from } = move);
  }
  if (from <= end) visit(place, from, end);
}

/**
 * For trips whose exit is not known: nobody enters twice without leaving, so the exit is not after the next entry, and
 * not after today.
 */
export function latestExits(trips: readonly ReadTrip[], today: Day): (trip: ReadTrip) => Day {
  const entries = trips.map(({ entry }) => entry).sort((one, other) => other.from - one.from);
  const starts: Day[] = [];
  const soonest: Day[] = [];
  let next = today;
  for (const entry of entries) {
    next = Math.min(next, entry.to);
    starts.push(entry.from);
    soonest.push(next);
  }
  return (trip) => {
    // The entries stand from last to first: count those that certainly come after this trip's own.
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (trip.entry.to < (starts[middle] as Day)) low = middle + 1;
      else high = middle;
    }
    return soonest[low - 1] ?? today;
  };
}

function endOf({ entry, exit, moves }: ReadTrip, which: Case, today: Day, latestExit: Day): Day {
  if (exit === null) return today;
  if (exit) return which === 'worst' ? exit.to : exit.from;
  const lastMove = moves.at(-1)?.on;
  return which === 'worst' ? Math.max(lastMove ?? entry.to, latestExit) : (lastMove ?? entry.from);
}
