import { ALLOWED, type Count } from './count.ts';
import type { Day } from './day.ts';
import type { Span, Spans } from './spans.ts';
import { type Status, statusOn, usedOn } from './window.ts';

/**
 * The runs of days of presence on which more than 90 days are used. Inside a run of presence each new day is counted and
 * at most one old day leaves, so the count never falls: what is unlawful is the end of the run. O(n log n).
 */
export function unlawfulSpans(counted: Spans): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < counted.from.length; at += 1) {
    const to = counted.to[at] as Day;
    if (usedOn({ counted }, to) <= ALLOWED) continue;
    let low = counted.from[at] as Day;
    let high = to;
    while (low < high) {
      const middle = low + ((high - low) >> 1);
      if (usedOn({ counted }, middle) > ALLOWED) high = middle;
      else low = middle + 1;
    }
    found.push({ from: low, to });
  }
  return found;
}

/**
 * The first unlawful day not before `from`, with the days that make it so; `null` when there is none.
 * O(n log n + trips).
 */
export function firstUnlawful(count: Count, from: Day): Status | null {
  const span = unlawfulSpans(count.counted).find(({ to }) => to >= from);
  return span ? statusOn(count, Math.max(from, span.from)) : null;
}
