import { ALLOWED, type Count, PERIOD } from './count.ts';
import type { Day } from './day.ts';
import { type Span, within } from './spans.ts';

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
  const to = from + length - 1;
  // The sliding sum needs the 180 days before the strip, too.
  const days = new Uint8Array(PERIOD + length);
  for (const span of within(counted, start, to)) fill(days, span, start, MARK.counted);
  const used = new Uint8Array(length);
  let sum = 0;
  for (let at = 0; at < days.length; at += 1) {
    sum += days[at] as number;
    if (at < PERIOD) continue;
    sum -= days[at - PERIOD] as number;
    used[at - PERIOD] = sum;
  }
  const marks = days.slice(PERIOD);
  for (let at = 0; at < length; at += 1) {
    if (marks[at] === MARK.counted && ALLOWED < (used[at] as number)) marks[at] = MARK.counted | MARK.over;
  }
  for (const piece of freedPieces) {
    const first = Math.max(from, piece.from);
    for (let day = first; day <= Math.min(to, piece.to); day += 1) {
      const at = day - from;
      marks[at] = (marks[at] as number) | MARK.freed;
    }
  }
  return { from, used, marks };
}

function fill(days: Uint8Array, span: Span, start: Day, mark: number): void {
  days.fill(mark, span.from - start, span.to - start + 1);
}
