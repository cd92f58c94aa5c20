import type { Count, Reading } from './count.ts';
import type { Day } from './day.ts';
import { type MayStay, mayStay, type StateCode } from './may-stay.ts';
import { daysBetween, outside, type Span, unionOf } from './spans.ts';

/** Days between two permits of one state. */
interface PermitGap extends Span {
  readonly state: StateCode;
  /** How many of them were spent in that state, and so count. */
  readonly countedDays: number;
}

/** How long one may stay, in each state that has given a permit and elsewhere. */
export interface Gauges {
  /** Anywhere in the area where no permit frees the days: the large number of whoever has no permit. */
  readonly elsewhere: MayStay;
  /** By state whose permit or long-stay visa is valid on that day. */
  readonly permits: readonly PermitGauge[];
}

interface PermitGauge {
  readonly state: StateCode;
  /** The last day that is free without a gap. */
  readonly freeUntil: Day;
  /** How long one may stay there: the free days and the short stay that may follow. */
  readonly mayStay: MayStay;
}

/** The gaps between a state's permits, in order of time: days there that count although one is a resident. */
export function permitGaps({ permitDays, countedPieces }: Count): PermitGap[] {
  return [...permitDays]
    .flatMap(([state, spans]) => {
      const counted = unionOf(countedPieces.filter((piece) => piece.state === state));
      return outside(spans, spans.from[0] as Day, spans.to.at(-1) as Day).map((gap) => ({
        ...gap,
        state: state as StateCode,
        countedDays: daysBetween(counted, gap.from, gap.to),
      }));
    })
    .sort((one, other) => one.from - other.from);
}

/** The two gauges of a permit holder on a day: in the state that gave the permit, and elsewhere in the area. */
export function gaugesOn(count: Count, day: Day): Gauges {
  const permits: PermitGauge[] = [];
  for (const [state, spans] of count.permitDays) {
    const at = spans.from.findIndex((from, index) => from <= day && day <= (spans.to[index] as Day));
    if (at < 0) continue;
    const country = state as StateCode;
    permits.push({ state: country, freeUntil: spans.to[at] as Day, mayStay: mayStay(count, day, { country }) });
  }
  return { elsewhere: mayStay(count, day), permits };
}

/** The permits and long-stay visas that free a day, by id. */
export function permitsOn({ permits }: Reading, day: Day): string[] {
  return permits.filter(({ from, to }) => from <= day && day <= to).map(({ permit }) => permit.id);
}
