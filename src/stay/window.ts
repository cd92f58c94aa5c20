import { ALLOWED, type Count, PERIOD } from './count.ts';
import type { Day } from './day.ts';
import type { LawId } from './law.ts';
import { daysBetween, includes, type Span, type Spans, within } from './spans.ts';

/** The count on one day, with the days that make it. */
export interface Status {
  readonly day: Day;
  /** The first of the 180 days that end with `day`. */
  readonly windowStart: Day;
  /** Days of presence among those 180. */
  readonly used: number;
  /** 90 less `used`, not below 0. Not the length of the stay that is still possible: for that see `mayStay`. */
  readonly unused: number;
  /** `used` less 90, not below 0. */
  readonly over: number;
  /** Whether being there on that day is lawful; a day on which one is not there always is. */
  readonly lawful: boolean;
  readonly days: readonly ExplainedSpan[];
  readonly law: readonly LawId[];
}

/** A run of counted days, and whose they are. */
export interface ExplainedSpan extends Span {
  /** The trips that have a counted day in it. */
  readonly trips: readonly string[];
}

/** Days that leave the count while time goes on: each counted day leaves it 180 days later. */
export interface Return extends Span {
  /** The counted days that leave: the first of them is no longer counted on `from`, the last on `to`. */
  readonly days: ExplainedSpan;
}

/** Days used on a day: days of presence in the 180 days that end with it. O(log n). */
export function usedOn({ counted }: { readonly counted: Spans }, day: Day): number {
  return daysBetween(counted, day - PERIOD + 1, day);
}

/** Whether being there on that day is lawful: the day does not count, or no more than 90 days are used. O(log n). */
export function isLawful(count: Count, day: Day): boolean {
  return !includes(count.counted, day) || usedOn(count, day) <= ALLOWED;
}

/** The count on one day and the days that make it. O(log n + trips). */
export function statusOn(count: Count, day: Day): Status {
  const used = usedOn(count, day);
  const windowStart = day - PERIOD + 1;
  return {
    day,
    windowStart,
    used,
    unused: Math.max(0, ALLOWED - used),
    over: Math.max(0, used - ALLOWED),
    lawful: isLawful(count, day),
    days: explain(count, windowStart, day),
    law: ['ninetyDays', 'oneCount', 'endDays', ...(count.permitDays.size > 0 ? (['permitDays'] as const) : [])],
  };
}

/** Which days come back in `from` … `to`, in order of time. O(log n + trips). */
export function comingBack(count: Count, from: Day, to: Day): Return[] {
  return explain(count, from - PERIOD, to - PERIOD).map((days) => ({
    from: days.from + PERIOD,
    to: days.to + PERIOD,
    days,
  }));
}

/** The runs of counted days in `from` … `to`, each with its trips. */
export function explain({ counted, countedPieces }: Count, from: Day, to: Day): ExplainedSpan[] {
  const spans = within(counted, from, to).map((span) => ({ from: span.from, to: span.to, trips: [] as string[] }));
  for (const piece of countedPieces) {
    if (piece.to < from) continue;
    // The runs are the union of the pieces, so one run holds all of the piece that lies in `from` … `to`.
    const run = spans.find((span) => span.to >= piece.from);
    if (run && !run.trips.includes(piece.trip)) run.trips.push(piece.trip);
  }
  return spans;
}
