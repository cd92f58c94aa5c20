import { type Count, countDays } from './count.ts';
import type { Day } from './day.ts';
import type { ReadTrip } from './read.ts';
import type { Remark } from './remark.ts';
import type { Case } from './runs.ts';
import { outside, unionOf, within } from './spans.ts';
import type { History, Trip } from './trip.ts';
import { unlawfulSpans } from './unlawful.ts';
import { type Status, statusOn } from './window.ts';

/** What a planned trip would do, in one case. */
interface PlanAnswer {
  /** Whether each day of the planned trip is lawful. */
  readonly lawful: boolean;
  /** The first unlawful day of the planned trip, with the days that make it so. */
  readonly firstUnlawful: Status | null;
  /** The last lawful day before that, or the planned exit; `null` when the first day is already unlawful. */
  readonly latestSafeExit: Day | null;
  /** Other trips with a day that is lawful without the plan and unlawful with it. */
  readonly breaks: readonly BrokenTrip[];
}

interface BrokenTrip {
  readonly trip: string;
  /** The first day that the plan makes unlawful. */
  readonly firstUnlawful: Status;
}

export interface PlanCheck {
  readonly worst: PlanAnswer;
  readonly best: PlanAnswer;
  readonly certain: boolean;
  /** What is to be said of the planned trip itself; an error among them leaves it out of the count. */
  readonly remarks: readonly Remark[];
}

/**
 * Checks a planned trip against a history without changing it: is each of its days lawful, and does it break a trip
 * that was lawful before? O(n log n).
 */
export function checkPlan(history: History, plan: Trip, today: Day): PlanCheck {
  const without = countDays(history, today);
  const together = countDays({ ...history, trips: [...history.trips, plan] }, today);
  const answer = (which: Case) => {
    const read = together.trips.find(({ trip }) => trip === plan);
    return answerOf(which, read, without[which], together[which]);
  };
  const worst = answer('worst');
  return {
    worst,
    best: together.certain ? worst : answer('best'),
    certain: together.certain,
    remarks: together.remarks.filter(({ row, id }) => row === 'trip' && id === plan.id),
  };
}

function answerOf(which: Case, plan: ReadTrip | undefined, without: Count, together: Count): PlanAnswer {
  const entry = which === 'worst' ? plan?.entry.from : plan?.entry.to;
  const exit = (which === 'worst' ? plan?.exit?.to : plan?.exit?.from) ?? null;
  const unlawful = unionOf(unlawfulSpans(together.counted));
  const before = unionOf(unlawfulSpans(without.counted));
  let own: Day | undefined;
  const broken = new Map<string, Day>();
  // Pieces stand trip by trip in order of time, so the first day found is the earliest.
  for (const { trip, from, to } of together.countedPieces) {
    const days = within(unlawful, from, to);
    if (trip === plan?.trip.id) own ??= days[0]?.from;
    else {
      const day = days.flatMap((span) => outside(before, span.from, span.to))[0]?.from;
      if (day !== undefined && !broken.has(trip)) broken.set(trip, day);
    }
  }
  return {
    lawful: own === undefined,
    firstUnlawful: own === undefined ? null : statusOn(together, own),
    latestSafeExit: own === undefined ? exit : own === entry ? null : own - 1,
    breaks: [...broken].map(([trip, day]) => ({ trip, firstUnlawful: statusOn(together, day) })),
  };
}
