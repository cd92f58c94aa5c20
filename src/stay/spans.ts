import type { Day } from './day.ts';

/** A run of days, both ends included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Before any day that can be read. A whole number that fits a machine word: infinity makes the reckoning slow. */
export const NEVER: Day = -(2 ** 30);

/**
 * A set of days as sorted runs that neither overlap nor touch. `before[i]` is the number of days in the runs before run
 * `i`, so that "how many days up to X" is one binary search, however long the runs are.
 */
export interface Spans {
  readonly from: readonly Day[];
  readonly to: readonly Day[];
  readonly before: readonly number[];
}

/** The union of runs in any order, each `from` not after its `to`. O(n log n), and O(n) when they stand in order. */
export function unionOf(spans: readonly Span[]): Spans {
  const from: Day[] = [];
  const to: Day[] = [];
  const before: number[] = [];
  let days = 0;
  let last = NEVER;
  for (const span of isInOrder(spans) ? spans : [...spans].sort((one, other) => one.from - other.from)) {
    if (span.from > last + 1) {
      from.push(span.from);
      to.push(span.to);
      before.push(days);
      days += span.to - span.from + 1;
      last = span.to;
    } else if (span.to > last) {
      days += span.to - last;
      last = span.to;
      to[to.length - 1] = last;
    }
  }
  return { from, to, before };
}

function isInOrder(spans: readonly Span[]): boolean {
  let last = NEVER;
  for (const { from } of spans) {
    if (from < last) return false;
    last = from;
  }
  return true;
}

/** The days of the set that are not after `day`. O(log n). */
export function daysUpTo(spans: Spans, day: Day): number {
  const at = indexAt(spans, day);
  if (at < 0) return 0;
  return (spans.before[at] as number) + Math.min(day, spans.to[at] as Day) - (spans.from[at] as Day) + 1;
}

/** The days of the set from `from` to `to`. O(log n). */
export function daysBetween(spans: Spans, from: Day, to: Day): number {
  return daysUpTo(spans, to) - daysUpTo(spans, from - 1);
}

/** One number for each day from `from` on, `length` of them: 1 for a day of the set, 0 for another. O(length + log n). */
export function presenceFrom(spans: Spans, from: Day, length: number): Uint8Array {
  const days = new Uint8Array(length);
  for (const span of within(spans, from, from + length - 1)) days.fill(1, span.from - from, span.to - from + 1);
  return days;
}

/** Whether the day is in the set. O(log n). */
export function includes(spans: Spans, day: Day): boolean {
  const at = indexAt(spans, day);
  return at >= 0 && day <= (spans.to[at] as Day);
}

/** The runs of the set inside `from` … `to`, cut at its ends. O(log n + runs found). */
export function within(spans: Spans, from: Day, to: Day): Span[] {
  const found: Span[] = [];
  split(spans, from, to, (start, end, isInside) => isInside && found.push({ from: start, to: end }));
  return found;
}

/** The parts of `from` … `to` that are not in the set: the complement of `within`. */
export function outside(spans: Spans, from: Day, to: Day): Span[] {
  const found: Span[] = [];
  split(spans, from, to, (start, end, isInside) => isInside || found.push({ from: start, to: end }));
  return found;
}

/** Cuts `from` … `to` into the parts that are inside the set and those that are not, in order. */
export function split(spans: Spans, from: Day, to: Day, part: (from: Day, to: Day, isInside: boolean) => void): void {
  let next = from;
  for (let at = firstEndingFrom(spans, from); next <= to; at += 1) {
    const start = at < spans.from.length ? (spans.from[at] as Day) : to + 1;
    if (next < start) part(next, Math.min(start - 1, to), false);
    if (start > to) return;
    const end = Math.min(spans.to[at] as Day, to);
    part(Math.max(next, start), end, true);
    next = end + 1;
  }
}

/** The index of the first run that ends on or after the day; the number of runs when there is none. */
function firstEndingFrom(spans: Spans, day: Day): number {
  const at = indexAt(spans, day);
  return at >= 0 && day <= (spans.to[at] as Day) ? at : at + 1;
}

/** The index of the last run that begins on or before the day, or -1. */
function indexAt({ from }: Spans, day: Day): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (day >= (from[middle] as Day)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
