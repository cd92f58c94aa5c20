import { type Day, isoOf } from '../../stay/day.ts';
import { OTHER_PLACES, STATES } from '../../stay/states.ts';
import type { Trip, When } from '../../stay/trip.ts';
import { formatDay } from '../dates/format-day.ts';

/** A day of the count as `3 Apr 2026`. */
export function dayWords(day: Day): string {
  return formatDay(isoOf(day));
}

/** `1 day`, `2 days`. */
export function daysWords(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

/** `one day` as `3 Apr 2026`, several as `3 Apr 2026 to 9 Apr 2026`. */
export function spanWords({ from, to }: { readonly from: Day; readonly to: Day }): string {
  return from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`;
}

/** `1st`, `91st`, `112th`. */
export function ordinal(count: number): string {
  const last = count % 10;
  const isTeen = count % 100 > 10 && count % 100 < 14;
  const end = isTeen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
  return `${count}${end}`;
}

/** A date of a trip as it stands in the table: what was typed, or the days between which it lies. */
export function whenWords(when: Trip['exit'] | When): string {
  if (when === null) return 'still there';
  if (when === 'unknown') return 'not known';
  if (typeof when === 'string') return when === '' ? '?' : formatDay(when);
  return `${formatDay(when.earliest) || '?'} – ${formatDay(when.latest) || '?'}`;
}

const PLACES: Readonly<Record<string, { readonly name: string; readonly note?: string }>> = {
  ...OTHER_PLACES,
  ...STATES,
};

/** The English name of a country code of the count; the code itself when we do not know it. */
export function countryName(code: string): string {
  return PLACES[code]?.name ?? code;
}

/** What to know of a country beside the count, or nothing. */
export function countryNote(code: string | undefined): string | undefined {
  return code === undefined ? undefined : PLACES[code]?.note;
}
