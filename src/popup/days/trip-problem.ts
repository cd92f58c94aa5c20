import type { Trip, When } from '../../stay/trip.ts';
import { readDay } from '../dates/read-day.ts';

type Side = 'entry' | 'exit';

const MISSING = {
  entry: 'The day of entry is missing.',
  exit: 'The day of exit is missing. If you are still there, say so.',
} as const;

/** Which day of a trip is not given yet, in words. A date typed in part does not count as missing. */
export function missingDay({ entry, exit }: Pick<Trip, 'entry' | 'exit'>): string | undefined {
  if (entry === '') return MISSING.entry;
  return exit === '' ? MISSING.exit : undefined;
}

/**
 * What keeps the dates of a trip, as typed, from being days: a plain sentence, or undefined. The count itself only knows
 * that a date is none.
 * @param today ISO date
 */
export function dateProblem({ entry, exit }: Pick<Trip, 'entry' | 'exit'>, today: string): string | undefined {
  const problems = [whenProblem(entry, 'entry', today)];
  if (exit !== null && exit !== 'unknown') problems.push(whenProblem(exit, 'exit', today));
  return problems.find((problem) => problem !== undefined);
}

function whenProblem(when: When, side: Side, today: string): string | undefined {
  if (typeof when === 'string') return typedProblem(when, side, today);
  return typedProblem(when.earliest, side, today) ?? typedProblem(when.latest, side, today);
}

function typedProblem(typed: string, side: Side, today: string): string | undefined {
  const read = readDay(typed, today);
  if (read.kind === 'empty') return MISSING[side];
  if (read.kind === 'problem') return `${side === 'entry' ? 'In' : 'Out'}: ${read.text}`;
  return read.kind === 'ask' ? `“${typed}” can be read in more than one way. Choose which day it is.` : undefined;
}
