import { ALLOWED, type Count, type Reading } from './count.ts';
import { type Day, dayOf } from './day.ts';
import type { Limit } from './may-stay.ts';
import { type Remark, remark } from './remark.ts';
import type { Case } from './runs.ts';
import { daysBetween, includes, type Span, within } from './spans.ts';
import { visitsOf } from './visit.ts';

/** A short-stay visa (type C), as printed on its sticker. Dates are `YYYY-MM-DD`, both included. */
export interface ShortStayVisa {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** "Duration of stay", in days. */
  readonly days: number;
  readonly entries: 1 | 2 | 'multiple';
}

/** What a visa allows and what was done with it, in one case. */
export interface VisaCheck {
  /** Days of presence in the validity, up to the control day. */
  readonly usedDays: number;
  /** Entries in the validity, up to the control day. */
  readonly usedEntries: number;
  readonly breaches: readonly VisaBreach[];
  /** The limit that it sets to a new stay, for `mayStay` and `earliestEntries`. */
  readonly limit: Limit;
  /** What we are not sure of, in words for the reader. */
  readonly doubt: string | null;
}

interface VisaBreach {
  readonly kind: 'days' | 'entries' | 'after-end';
  /** The first day on which the visa did not allow what was done. */
  readonly day: Day;
}

const LONG_VISA_DOUBT =
  'This visa is valid for more than 180 days and allows fewer than 90 days of stay. We take those days for its whole validity, which is the stricter reading. Ask the consulate that gave it.';

/** The errors and questions about one visa as typed in. */
export function remarksOnVisa(visa: ShortStayVisa): Remark[] {
  const from = dayOf(visa.from);
  const to = dayOf(visa.to);
  const remarks: Remark[] = [];
  if (from === undefined || to === undefined) remarks.push(remark('visa', visa.id, 'invalid-date'));
  else if (from > to) remarks.push(remark('visa', visa.id, 'permit-ends-before'));
  if (!(Number.isInteger(visa.days) && visa.days >= 1 && visa.days <= ALLOWED)) {
    remarks.push(remark('visa', visa.id, 'visa-days'));
  }
  if (![1, 2, 'multiple'].includes(visa.entries)) remarks.push(remark('visa', visa.id, 'visa-entries'));
  return remarks;
}

/**
 * What a visa allows beside the 90 days in 180: its own days, entries and dates. A visa of 90 days sets no total of its
 * own, since the 90 days in 180 bound each stay.
 * @returns `null` when the visa has an error; see `remarksOnVisa`.
 */
export function checkVisa(reading: Reading, which: Case, visa: ShortStayVisa): VisaCheck | null {
  const from = dayOf(visa.from);
  const to = dayOf(visa.to);
  if (from === undefined || to === undefined || remarksOnVisa(visa).some(({ level }) => level === 'error')) return null;
  const validity = { from, to };
  const count = reading[which];
  const ownDays = visa.days < ALLOWED ? visa.days : Number.POSITIVE_INFINITY;
  const ownEntries = visa.entries === 'multiple' ? Number.POSITIVE_INFINITY : visa.entries;
  const visits = visitsOf(reading, which);
  const entries = visits.map(({ entry }) => entry.day).filter((day) => day >= from && day <= to);
  const goesOn = visits.some(({ entry, exit }) => entry.day <= to && (exit === null || exit.day > to));
  const past = Math.max(from - 1, Math.min(to, reading.today));
  return {
    usedDays: daysBetween(count.counted, from, past),
    usedEntries: entries.filter((day) => day <= past).length,
    breaches: breachesOf(count, validity, ownDays, entries[ownEntries], goesOn),
    limit: { lastEntry: to, daysFrom: daysFrom(count, validity, ownDays, ownEntries, entries) },
    doubt: visa.days < ALLOWED && to - from >= 180 ? LONG_VISA_DOUBT : null,
  };
}

function daysFrom(count: Count, { from, to }: Span, ownDays: number, ownEntries: number, entries: readonly Day[]) {
  return (entry: Day): number => {
    if (entry < from || entry > to) return 0;
    // Who was there the day before is not entering again.
    const isStaying = includes(count.counted, entry - 1);
    if (!isStaying && entries.filter((day) => day < entry).length >= ownEntries) return 0;
    return Math.max(0, Math.min(to - entry + 1, ownDays - daysBetween(count.counted, from, entry - 1)));
  };
}

function breachesOf(
  { counted }: Count,
  { from, to }: Span,
  ownDays: number,
  entryTooMany: Day | undefined,
  goesOn: boolean,
): VisaBreach[] {
  const breaches: VisaBreach[] = [];
  let days = 0;
  for (const span of within(counted, from, to)) {
    const length = span.to - span.from + 1;
    if (days <= ownDays && days + length > ownDays) breaches.push({ kind: 'days', day: span.from + ownDays - days });
    days += length;
  }
  if (entryTooMany !== undefined) breaches.push({ kind: 'entries', day: entryTooMany });
  // The same stay goes on after the last day of the visa, and no permit frees the next day.
  if (goesOn && includes(counted, to) && includes(counted, to + 1)) breaches.push({ kind: 'after-end', day: to + 1 });
  return breaches.sort((one, other) => one.day - other.day);
}
