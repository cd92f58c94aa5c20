import type { Reading } from './count.ts';
import type { Day } from './day.ts';
import type { ReadTrip } from './read.ts';
import type { Span } from './spans.ts';

/** Two trips that cannot both be right as written: they share more than the day of an exit and a new entry. */
interface Overlap extends Span {
  readonly trips: readonly [string, string];
}

/**
 * Each trip that begins inside an earlier one, with the days shared; the shared days count once. Uncertain dates are
 * given the benefit of the doubt. O(n log n).
 */
export function overlaps({ trips, today }: Pick<Reading, 'trips' | 'today'>): Overlap[] {
  const rows = trips
    .map((trip) => surely(trip, today))
    .sort((one, other) => one.from - other.from || other.to - one.to);
  const found: Overlap[] = [];
  let longest = rows[0];
  for (const row of rows) {
    if (!longest || row === longest) continue;
    const to = Math.min(row.to, longest.to);
    const isInside = row.from === row.to && longest.from < row.from && row.to < longest.to;
    if (to > row.from || isInside) found.push({ trips: [longest.id, row.id], from: row.from, to });
    if (row.to > longest.to) longest = row;
  }
  return found;
}

/** The days that a trip has whatever its true dates are. */
function surely({ trip, entry, exit }: ReadTrip, today: Day) {
  const to = exit === null ? Math.max(today, entry.to) : (exit?.from ?? entry.to);
  return { id: trip.id, from: entry.to, to };
}
