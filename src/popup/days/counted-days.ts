import { type Count, PERIOD } from '../../stay/count.ts';
import { type Day, isoOf } from '../../stay/day.ts';
import { LAW } from '../../stay/law.ts';
import { STATES } from '../../stay/states.ts';
import type { Trip } from '../../stay/trip.ts';
import { explain } from '../../stay/window.ts';
import { countryName } from './words.ts';

/** One day of the 180, and why it counts or not. */
export interface CountedDay {
  readonly day: Day;
  /** Its number among the days used, or nothing when it does not count. */
  readonly number: number | undefined;
  readonly why: string;
}

const ENTRY = 'there; the day of entry counts';
const EXIT = 'there; the day of exit counts';

/** The 180 days that end with a day, oldest first. */
export function countedDays(count: Count, last: Day): CountedDay[] {
  const first = last - PERIOD + 1;
  const days = explain(count, first, last);
  const starts = new Set(count.countedPieces.map(({ from }) => from));
  const ends = new Set(count.countedPieces.map(({ to }) => to));
  let number = 0;
  return Array.from({ length: PERIOD }, (_, at): CountedDay => {
    const day = first + at;
    if (days.some(({ from, to }) => from <= day && day <= to)) {
      number += 1;
      return { day, number, why: starts.has(day) ? ENTRY : ends.has(day) ? EXIT : 'there' };
    }
    const freed = count.freedPieces.find(({ from, to }) => from <= day && day <= to);
    return {
      day,
      number: undefined,
      why: freed ? `in ${countryName(freed.state)} under a permit or long-stay visa` : 'not in the area',
    };
  });
}

/** The articles that a count rests on, those that these trips and papers bring in among them. */
export function lawsFor(trips: readonly Trip[], hasPermits: boolean, hasVisa: boolean) {
  const codes = new Set(trips.flatMap(({ country, moves = [] }) => [country, ...moves.map(({ to }) => to)]));
  const isOverseas = [...codes].some((code) => code !== undefined && OVERSEAS.has(code));
  return [
    LAW.ninetyDays,
    LAW.oneCount,
    LAW.endDays,
    ...(hasPermits ? [LAW.permitDays, LAW.permitElsewhere, LAW.afterPermit] : []),
    ...(hasVisa ? [LAW.shortStayVisa] : []),
    ...(codes.has('HR') ? [LAW.croatia] : []),
    ...(codes.has('BG') || codes.has('RO') ? [LAW.bulgariaRomania] : []),
    ...(isOverseas ? [LAW.overseas] : []),
  ];
}

const OVERSEAS = new Set(['GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF', 'WF', 'PF', 'NC', 'TF']);

/** The states of the one count, in words. */
export const STATE_NAMES = Object.values(STATES)
  .map(({ name }) => name)
  .sort();

/**
 * The stays as the European Commission's short-stay calculator takes them: two dates of six digits, day, month, year.
 * It knows no permits, so only days that count are given; it takes nothing before 22 April 2013.
 */
export function calculatorLines({ counted }: Count, last: Day): string[] {
  const lines: string[] = [];
  for (const [at, from] of counted.from.entries()) {
    const to = Math.min(counted.to[at] as Day, last);
    // Whole stays, also those that began before the 180 days: the calculator cuts them itself.
    if (from > last || to <= last - PERIOD || isoOf(to) < '2013-04-22') continue;
    lines.push(`${digits(Math.max(from, FIRST_TAKEN))} ${digits(to)}`);
  }
  return lines;
}

/** 22 April 2013 as a day number. */
const FIRST_TAKEN = 15_817;

/** `030426` for 3 April 2026. */
function digits(day: Day): string {
  const [year = '', month = '', date = ''] = isoOf(day).split('-');
  return `${date}${month}${year.slice(2)}`;
}
