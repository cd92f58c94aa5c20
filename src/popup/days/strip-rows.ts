import type { Reading } from '../../stay/count.ts';
import { type Day, dateOf } from '../../stay/day.ts';
import { MARK, stripOf } from '../../stay/strip.ts';
import { dayWords } from './words.ts';

/** What a day of the strip is, in the order of the legend. */
export const KINDS_OF_DAY = ['counted', 'planned', 'maybe', 'freed', 'maybe-over', 'over'] as const;
export type KindOfDay = (typeof KINDS_OF_DAY)[number];

/** Days of one kind, from index `from` of its row to `to`, both included. */
interface StripRun {
  readonly kind: KindOfDay;
  readonly from: number;
  readonly to: number;
}

/** One line of the strip. */
export interface StripRow {
  readonly title: string;
  readonly first: Day;
  readonly length: number;
  readonly runs: readonly StripRun[];
  /** The first days of months, by index, with their short names. */
  readonly months: readonly { readonly at: number; readonly name: string }[];
}

const BACK = 180;
const AHEAD = 365;

/** The first and the last day that the strip shows. */
export function stripEnds(today: Day): { first: Day; last: Day } {
  return { first: today - BACK + 1, last: today + AHEAD };
}

/** The strip in three lines: the 180 days that count today, and the year to come in two halves. */
export function stripRows({ worst, best, today }: Reading): StripRow[] {
  const { first, last } = stripEnds(today);
  const length = last - first + 1;
  const atWorst = stripOf(worst, first, length).marks;
  const atBest = worst === best ? atWorst : stripOf(best, first, length).marks;
  const kindAt = (day: Day) => kindOf(atWorst[day - first] ?? 0, atBest[day - first] ?? 0, day > today);
  const half = today + Math.floor(AHEAD / 2);
  return [
    row(`The last 180 days: ${dayWords(first)} to today`, first, today, kindAt),
    row(`The next six months, to ${dayWords(half)}`, today + 1, half, kindAt),
    row(`The six months after that, to ${dayWords(last)}`, half + 1, last, kindAt),
  ];
}

function kindOf(worst: number, best: number, isPlan: boolean): KindOfDay | undefined {
  if (worst & MARK.counted) {
    if (worst & MARK.over) return best & MARK.over ? 'over' : 'maybe-over';
    if (!(best & MARK.counted)) return 'maybe';
    return isPlan ? 'planned' : 'counted';
  }
  return worst & MARK.freed ? 'freed' : undefined;
}

function row(title: string, first: Day, last: Day, kindAt: (day: Day) => KindOfDay | undefined): StripRow {
  const runs: StripRun[] = [];
  const months: { at: number; name: string }[] = [];
  for (let day = first; day <= last; day += 1) {
    const at = day - first;
    const date = dateOf(day);
    if (date.day === 1) months.push({ at, name: NAMES[date.month - 1] as string });
    const kind = kindAt(day);
    const open = runs.at(-1);
    if (kind === undefined) continue;
    if (open?.kind === kind && open.to === at - 1) runs[runs.length - 1] = { ...open, to: at };
    else runs.push({ kind, from: at, to: at });
  }
  return { title, first, length: last - first + 1, runs, months };
}

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
