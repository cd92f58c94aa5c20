/**
 * A calendar day as a whole number: days since 1 January 1970. Plain arithmetic on it is exact, since a calendar day has
 * no clock, no time zone and no summer time.
 */
export type Day = number;

/** Trips outside these years are slips of the pen; the bound also keeps day numbers small. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const HYPHEN = 45;
const ZERO = 48;
/** So small that any date with it fails its range. */
const NO_NUMBER = -9999;

/**
 * Reads `YYYY-MM-DD`, strictly.
 * @returns the day, or `undefined` when there is no such day in the calendar between 1900 and 2199.
 */
export function dayOf(iso: string): Day | undefined {
  if (iso.length !== 10 || iso.charCodeAt(4) !== HYPHEN || iso.charCodeAt(7) !== HYPHEN) return undefined;
  const year = 100 * twoDigits(iso, 0) + twoDigits(iso, 2);
  const month = twoDigits(iso, 5);
  const day = twoDigits(iso, 8);
  if (year < FIRST_YEAR || year > LAST_YEAR || day < 1 || day > monthLength(year, month)) return undefined;
  return dayNumber(year, month, day);
}

/** The day of a date of the ISO calendar. This and `dateOf` are the doors between `Temporal` and the engine. */
export function dayOfDate({ year, month, day }: Temporal.PlainDate): Day {
  return dayNumber(year, month, day);
}

/** The date of a day, for the edges: what is shown, stored or spoken. */
export function dateOf(day: Day): Temporal.PlainDate {
  return new Temporal.PlainDate(1970, 1, 1).add({ days: day });
}

/** `YYYY-MM-DD` of a day. */
export function isoOf(day: Day): string {
  return dateOf(day).toString();
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : NO_NUMBER;
}

function monthLength(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Days of a year that begins on 1 March, so that the leap day is its last: before each month from January on. */
const DAYS_BEFORE = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];

/** Counts from 1 March of the year 0; then moves to 1970. Shifts keep it in whole numbers, which is quicker. */
function dayNumber(year: number, month: number, day: number): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const century = (marchYear / 100) | 0;
  const leapDays = (marchYear >> 2) - century + (century >> 2);
  return 365 * marchYear + leapDays + (DAYS_BEFORE[month - 1] as number) + day - 719_469;
}
