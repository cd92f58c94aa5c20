import { counts, type Reading } from './count.ts';
import type { Day } from './day.ts';
import type { ReadTrip } from './read.ts';
import { type Case, latestExits, type Run, runsOf } from './runs.ts';

/** A crossing of the border of the area. */
export interface Crossing {
  readonly trip: string;
  readonly day: Day;
  /** What the traveller says of it: stamped or recorded, or not; `undefined` when nothing is said. */
  readonly recorded: boolean | undefined;
}

/** A stay in the area without a break: a trip, or a part of it between two journeys outside. */
export interface Visit {
  readonly entry: Crossing;
  /** `null`: still there. */
  readonly exit: Crossing | null;
}

/**
 * The visits of all trips in one of the two cases, in order of entry. A visit that begins inside another one is the
 * same stay written twice; one that begins on the last day of another is an exit and a new entry on one day.
 */
export function visitsOf({ trips, today }: Pick<Reading, 'trips' | 'today'>, which: Case): Visit[] {
  const latestExit = latestExits(trips, today);
  const all = trips.flatMap((trip) => visitsOfTrip(trip, runsOf(trip, which, today, latestExit(trip)), which));
  all.sort((one, other) => one.entry.day - other.entry.day || lastDay(one) - lastDay(other));
  const visits: Visit[] = [];
  for (const visit of all) {
    const previous = visits.at(-1);
    if (!previous || visit.entry.day >= lastDay(previous)) visits.push(visit);
    else if (lastDay(visit) > lastDay(previous)) visits[visits.length - 1] = { ...previous, exit: visit.exit };
  }
  return visits;
}

function lastDay({ exit }: Visit): Day {
  // Not infinite: two stays that both go on are compared by subtraction.
  return exit ? exit.day : Number.MAX_SAFE_INTEGER;
}

function visitsOfTrip({ trip, exit }: ReadTrip, runs: readonly Run[], which: Case): Visit[] {
  const visits: Visit[] = [];
  let entry: Crossing | null = null;
  for (const [at, run] of runs.entries()) {
    if (!isInside(run, which)) continue;
    const next = runs[at + 1];
    const moves = trip.moves ?? [];
    entry ??= { trip: trip.id, day: run.from, recorded: at === 0 ? trip.recorded?.entry : moves[at - 1]?.recorded };
    if (next && isInside(next, which)) continue;
    const recorded = next ? moves[at]?.recorded : trip.recorded?.exit;
    visits.push({ entry, exit: !next && exit === null ? null : { trip: trip.id, day: run.to, recorded } });
    entry = null;
  }
  return visits;
}

function isInside({ place, to }: Run, which: Case): boolean {
  return counts(place, which) && to >= place.countFrom;
}
