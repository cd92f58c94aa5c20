import { ALLOWED, type Count, PERIOD } from './count.ts';
import type { Day } from './day.ts';
import { daysBetween, presenceFrom } from './spans.ts';

/** What a day of the strip is; a day can be more than one. A day after today is a plan. */
export const MARK = { counted: 1, freed: 2, over: 4 } as const;

/** A run of calendar days for drawing: index 0 is `from`. */
export interface Strip {
  readonly from: Day;
  /** Days used on each day. */
  readonly used: Uint8Array;
  /** What each day is: bits of `MARK`; 0 for a day outside the area or in a place that does not count. */
  readonly marks: Uint8Array;
}

/** The days from `from` on, `length` of them, each with its count. O(length + log n + trips). */
export function stripOf({ counted, freedPieces }: Count, from: Day, length: number): Strip {
  const start = from - PERIOD;
  // The sliding sum needs the 180 days before the strip, too.
  const days = presenceFrom(counted, start, PERIOD + length);
  const used = new Uint8Array(length);
  // 1 is the mark of a counted day.
  const marks = days.slice(PERIOD);
  let sum = daysBetween(counted, start, from - 1);
  for (let at = 0; at < length; at += 1) {
    const isCounted = marks[at] as number;
    sum += isCounted - (days[at] as number);
    used[at] = sum;
    if (isCounted && sum > ALLOWED) marks[at] = MARK.counted | MARK.over;
  }
  for (const piece of freedPieces) {
    const first = Math.max(from, piece.from);
    for (let day = first; day <= Math.min(from + length - 1, piece.to); day += 1) {
      const at = day - from;
      marks[at] = (marks[at] as number) | MARK.freed;
    }
  }
  return { from, used, marks };
}
