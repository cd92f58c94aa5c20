import type { Day } from './day.ts';

/** A run of days, both ends included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/**
 * A set of days as sorted runs that neither overlap nor touch. `before[i]` is the number of days in the runs before run
 * `i`, so that "how many days up to X" is one binary search, however long the runs are.
 */
export interface Spans {
  readonly from: readonly Day[];
  readonly to: readonly Day[];
  readonly before: readonly number[];
}

/** The union of runs given flat, in any order: `[from, to, from, to, …]`, each `from` not after its `to`. O(n log n). */
export function unionOf(ends: readonly Day[]): Spans {
  const from: Day[] = [];
  const to: Day[] = [];
  const before: number[] = [];
  if (ends.length === 0) return { from, to, before };
  const sorted = isInOrder(ends) ? ends : inOrder(ends);
  let days = 0;
  let first = sorted[0] as Day;
  let last = sorted[1] as Day;
  const close = () => {
    from.push(first);
    to.push(last);
    before.push(days);
    days += last - first + 1;
  };
  for (let at = 2; at < sorted.length; at += 2) {
    const start = sorted[at] as Day;
    const end = sorted[at + 1] as Day;
    if (start > last + 1) {
      close();
      first = start;
      last = end;
    } else if (end > last) last = end;
  }
  close();
  return { from, to, before };
}

function isInOrder(ends: readonly Day[]): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < ends.length; at += 2) {
    const start = ends[at] as Day;
    if (start < last) return false;
    last = start;
  }
  return true;
}

/** Start and length share one number, so that the engine's own numeric sort can be used: 2^20 days are 2,870 years. */
const PACK = 2 ** 20;

/** The same runs by their first day. */
function inOrder(ends: readonly Day[]): Int32Array {
  const packed = new Float64Array(ends.length / 2);
  for (let at = 0; at < packed.length; at += 1) {
    const from = ends[2 * at] as Day;
    packed[at] = from * PACK + ((ends[2 * at + 1] as Day) - from);
  }
  packed.sort();
  const sorted = new Int32Array(ends.length);
  for (let at = 0; at < packed.length; at += 1) {
    const value = packed[at] as number;
    const from = Math.floor(value / PACK);
    sorted[2 * at] = from;
    sorted[2 * at + 1] = value - from * PACK + from;
  }
  return sorted;
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
export function daysFrom(spans: Spans, from: Day, length: number): Uint8Array {
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
