/** How sure: it follows from primary text that was read; text plus guidance, a list or an inference; not established. */
export type Certainty = 'high' | 'medium' | 'low';

/** Every fact and every row carries these. Ages are counted from `asOf`, never from `checkedOn`. */
export interface Dated {
  /** What the sources say it is true of: an ISO date, or the month or year that is known (`2026-08`, `2016`). */
  readonly asOf: string;
  /** When we last looked, an ISO date. */
  readonly checkedOn: string;
  readonly certainty: Certainty;
}

/** The day on which the sources of this folder were last looked at. */
export const CHECKED_ON = '2026-11-23';

/** A fact whose `asOf` is older than this many days says so. */
const STALE_AFTER_DAYS = 180;

const CERTAINTIES: readonly Certainty[] = ['low', 'medium', 'high'];

/** A chain is as sure as its weakest part. */
export function leastCertain(parts: readonly Certainty[]): Certainty {
  return CERTAINTIES.find((certainty) => parts.includes(certainty)) ?? 'high';
}

/** Age in days on the day `today`. A month or a year counts from its first day: the oldest that it can be. */
export function ageInDays(asOf: string, today: Temporal.PlainDate): number {
  return Temporal.PlainDate.from(asOf.padEnd(10, '-01')).until(today).days;
}

/** Must this fact announce its age? What was true of a closed period (`until`) does not grow old. */
export function isStale(fact: Pick<Dated, 'asOf'> & { until?: string }, today: Temporal.PlainDate): boolean {
  const closed = fact.until !== undefined && fact.until < today.toString();
  return !closed && ageInDays(fact.asOf, today) > STALE_AFTER_DAYS;
}
