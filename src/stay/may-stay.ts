import { ALLOWED, type Count, PERIOD } from './count.ts';
import type { Day } from './day.ts';
import type { LawId } from './law.ts';
import { daysBetween, daysUpTo, outside, presenceFrom, type Span, type Spans, unionOf } from './spans.ts';
import type { STATES } from './states.ts';
import { unlawfulSpans } from './unlawful.ts';
import { type ExplainedSpan, explain, usedOn } from './window.ts';

export type StateCode = keyof typeof STATES;

/** A limit besides the 90 days: what a short-stay visa allows to a stay that begins on that day. */
export interface Limit {
  /** Days from an entry day on, 0 or more. */
  readonly daysFrom: (entry: Day) => number;
  /** The last day on which one may enter. */
  readonly lastEntry: Day;
}

/** The longest unbroken stay from a day on, each day of it lawful. */
export interface MayStay {
  readonly from: Day;
  /** Its length, the first day included; 0 when even `from` is unlawful. */
  readonly days: number;
  /** Its last day; `null` when `days` is 0. */
  readonly leaveBy: Day | null;
  readonly because: 'ninety-days' | 'visa';
  /** The day after `leaveBy`, and the days that make it unlawful; `null` when it is the visa that ends. */
  readonly stop: Stop | null;
  readonly law: readonly LawId[];
}

/** Why a stay cannot go on: the days used on the first day too many. */
interface Stop {
  readonly day: Day;
  readonly windowStart: Day;
  /** More than 90. */
  readonly used: number;
  /** The days of presence before the stay. The others are days of the stay itself. */
  readonly earlier: readonly ExplainedSpan[];
}

/**
 * How long one may stay from a day on. Booked trips after that day are not kept free: see `checkPlan` for them.
 * O(log n), or O(n log n) in a state whose permit frees days.
 * @param options.country where; left out: anywhere in the area where no permit frees the days.
 * @param options.limit what a short-stay visa allows besides.
 */
export function mayStay(count: Count, from: Day, options: { country?: StateCode; limit?: Limit } = {}): MayStay {
  const { country, limit } = options;
  const permits = country && count.permitDays.get(country);
  const { days, used } = permits ? longestWith(withStay(count, from, permits), from) : longest(count.counted, from);
  const allowed = limit ? (from > limit.lastEntry ? 0 : limit.daysFrom(from)) : days;
  if (allowed < days) return endOfStay(from, allowed, 'visa', null, ['shortStayVisa', 'endDays']);
  const day = from + days;
  const windowStart = day - PERIOD + 1;
  const stop = { day, windowStart, used, earlier: explain(count, windowStart, from - 1) };
  const law: LawId[] = permits ? ['ninetyDays', 'endDays', 'permitDays'] : ['ninetyDays', 'endDays'];
  return endOfStay(from, days, 'ninety-days', stop, law);
}

/** The first entry day for each length of stay. */
export interface EarliestEntry {
  readonly days: number;
  /** `null`: never, under the limit given. */
  readonly entry: Day | null;
  readonly leaveBy: Day | null;
}

/**
 * The whole table: for each length from 1 to 90 days the first day, not before `from`, on which one may enter for so
 * long. One pass: a later entry never makes the last lawful day earlier. O(log n + days walked): the walk ends 90 days
 * after the last counted day at the latest.
 */
export function earliestEntries({ counted }: Count, from: Day, limit?: Limit): EarliestEntry[] {
  const table: EarliestEntry[] = [];
  const start = from - PERIOD;
  // As far as days of presence can matter; a visa of a later year makes one walk further, where there are none.
  const isCounted = presenceFrom(counted, start, Math.max(from, (counted.to.at(-1) ?? from) + ALLOWED + 1) - start + 1);
  let leaveBy = from - 1;
  // What was there before the entry and still counts on the day after `leaveBy`.
  let before = daysBetween(counted, start + 1, leaveBy);
  const stayOn = () => {
    leaveBy += 1;
    before -= isCounted[leaveBy + 1 - PERIOD - start] ?? 0;
  };
  for (let entry = from; table.length < ALLOWED && !(limit && entry > limit.lastEntry); entry += 1) {
    if (leaveBy < entry - 1) stayOn();
    while (leaveBy + 2 - entry + before <= ALLOWED) stayOn();
    const days = Math.min(leaveBy - entry + 1, limit ? limit.daysFrom(entry) : ALLOWED);
    while (table.length < days) {
      const length = table.length + 1;
      table.push({ days: length, entry, leaveBy: entry + length - 1 });
    }
    before += isCounted[entry - start] ?? 0;
  }
  while (table.length < ALLOWED) table.push({ days: table.length + 1, entry: null, leaveBy: null });
  return table;
}

function endOfStay(
  from: Day,
  days: number,
  because: MayStay['because'],
  stop: Stop | null,
  law: readonly LawId[],
): MayStay {
  return { from, days, leaveBy: days > 0 ? from + days - 1 : null, because, stop, law };
}

/** The days used never fall while one stays, and 90 new days fill the count: the last lawful day is found by halving. */
function longest(counted: Spans, from: Day) {
  const before = daysUpTo(counted, from - 1);
  const usedAfter = (days: number) => days + before - daysUpTo(counted, from + days - 1 - PERIOD);
  let low = 0;
  let high = ALLOWED;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (usedAfter(middle) <= ALLOWED) low = middle;
    else high = middle - 1;
  }
  return { days: low, used: usedAfter(low + 1) };
}

/** The counted days as they would be if one stayed in a state from `from` on, until long after its last permit. */
function withStay({ countedPieces }: Count, from: Day, permits: Spans): Spans {
  const end = Math.max(from, permits.to.at(-1) as Day) + PERIOD;
  return unionOf([...countedPieces, ...outside(permits, from, end)]);
}

/** The stay ends on its own: 180 days after the last permit each of them counts. */
function longestWith(counted: Spans, from: Day) {
  const unlawful = unlawfulSpans(counted).find(({ to }) => to >= from) as Span;
  const day = Math.max(from, unlawful.from);
  return { days: day - from, used: usedOn({ counted }, day) };
}
