import { countDays, PERIOD, type Reading } from '../../stay/count.ts';
import { dayOf } from '../../stay/day.ts';
import { checkPlan, type PlanCheck } from '../../stay/plan.ts';
import type { History, Trip } from '../../stay/trip.ts';
import type { ShortStayVisa } from '../../stay/visa.ts';
import { usedOn } from '../../stay/window.ts';
import { laterEntry } from './advice.ts';
import { dateProblem } from './trip-problem.ts';
import { visaOn } from './visa-words.ts';
import { daysWords, dayWords, ordinal, whenWords } from './words.ts';

/** Whether a plan fits, in words. */
export interface PlanAnswer {
  readonly tone: 'green' | 'red' | 'amber' | 'plain';
  /** `Fits`, `Too long`, … */
  readonly head: string;
  readonly said: readonly string[];
  /** Whether it has two days in order, so that it can be made a trip, lawful or not. */
  readonly canBeBooked: boolean;
}

interface Around {
  readonly history: History;
  readonly visas: readonly ShortStayVisa[];
  /** The reading of the history without the plan. */
  readonly reading: Reading;
  /** ISO date of the reading's control day. */
  readonly today: string;
}

/** Checks a plan against the trips entered, without counting it. Other plans do not count either. */
export function answerToPlan(plan: Trip, { history, visas, reading, today }: Around): PlanAnswer {
  if (plan.entry === '' && plan.exit === '') return noTrip('plain', 'When?', 'Write both days.');
  if (plan.entry === '') return noTrip('plain', 'Not yet a plan', 'The day of entry is missing.');
  // One is not there yet, as one may be on a trip.
  if (plan.exit === '') return noTrip('plain', 'Not yet a plan', 'The day of exit is missing.');
  const problem = dateProblem(plan, today);
  if (problem) return noTrip('plain', 'Not yet a plan', problem);
  const check = checkPlan(history, plan, reading.today);
  const error = check.remarks.find(({ level }) => level === 'error');
  if (error) return noTrip('red', 'Not a plan', error.text);
  const visa = visaProblem(plan, visas, reading);
  const answer = { ...answerOf(check, plan, reading, history), canBeBooked: true };
  if (!visa) return answer;
  return {
    ...answer,
    tone: 'red',
    head: answer.tone === 'red' ? answer.head : 'Not with your visa',
    said: [...answer.said, visa],
  };
}

function noTrip(tone: PlanAnswer['tone'], head: string, why: string): PlanAnswer {
  return { tone, head, said: [why], canBeBooked: false };
}

type Judged = Omit<PlanAnswer, 'canBeBooked'>;

function answerOf(check: PlanCheck, plan: Trip, reading: Reading, history: History): Judged {
  const { worst, best } = check;
  const length = lengthOf(plan);
  const broken = worst.breaks.map(({ trip, firstUnlawful }) => {
    const other = history.trips.find(({ id }) => id === trip);
    const name = other ? whenWords(other.entry) : 'another trip';
    return `It breaks the trip of ${name}: that one would be over from ${dayWords(firstUnlawful.day)}.`;
  });
  const isBestFine = best.lawful && best.breaks.length === 0;
  const hedge = check.certain || !isBestFine ? [] : ['In the best case it fits: some of your dates are not certain.'];
  if (!worst.lawful && worst.firstUnlawful) {
    const { day, used } = worst.firstUnlawful;
    const leave = worst.latestSafeExit === null ? 'No day of it fits.' : `Leave by ${dayWords(worst.latestSafeExit)}.`;
    return {
      tone: hedge.length > 0 ? 'amber' : 'red',
      head: worst.latestSafeExit === null ? 'Does not fit' : 'Too long',
      said: [
        leave,
        `${dayWords(day)} would be the ${ordinal(used)} day in 180.`,
        laterEntry(reading.worst, dayOf(plan.entry as string) ?? day, length),
        ...broken,
        ...hedge,
      ].filter(Boolean),
    };
  }
  if (broken.length > 0)
    return {
      tone: hedge.length > 0 ? 'amber' : 'red',
      head: 'Fits, but breaks a later trip',
      said: [...broken, ...hedge],
    };
  return {
    tone: 'green',
    head: 'Fits',
    said: [`${daysWords(length)}, each of them lawful.`, ...usedAtEnd(plan, history, reading)],
  };
}

function lengthOf({ entry, exit }: Trip): number {
  const first = dayOf(String(entry)) ?? 0;
  return (dayOf(String(exit)) ?? first) - first + 1;
}

function usedAtEnd(plan: Trip, history: History, reading: Reading): string[] {
  const last = dayOf(String(plan.exit));
  if (last === undefined) return [];
  // Asked at each key pressed: no older day matters.
  const together = countDays({ ...history, trips: [...history.trips, plan] }, reading.today, last - PERIOD).worst;
  return [`${usedOn(together, last)} of 90 used on its last day.`];
}

function visaProblem(plan: Trip, visas: readonly ShortStayVisa[], reading: Reading): string | undefined {
  const entry = dayOf(String(plan.entry));
  if (visas.length === 0 || entry === undefined) return undefined;
  const visa = visaOn(reading, 'worst', visas, entry);
  if (!visa) return 'None of your short-stay visas is valid on the first day.';
  const allowed = visa.limit.daysFrom(entry);
  return allowed < lengthOf(plan) ? `Your visa allows ${daysWords(allowed)} from that day.` : undefined;
}
