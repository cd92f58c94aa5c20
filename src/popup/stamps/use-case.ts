import { type Advice, adviseOn } from '../../border/advice.ts';
import type { Crossing, Direction } from '../../border/crossing.ts';
import { type Decision, decide } from '../../border/decide.ts';
import { PLACES, type Place, type PlaceId } from '../../border/places.ts';
import { type Problem, problemsOf } from '../../border/problems.ts';
import {
  areDaysOpen,
  type FollowUp,
  followUpOf,
  nextQuestion,
  type Question,
  type QuestionId,
} from '../../border/questions.ts';
import type { Traveller } from '../../border/traveller.ts';
import { type OpenOutcome, openOutcomes } from '../../border/undecided.ts';
import { isDay, otherDirection } from '../../household/both-ways.ts';
import { crossingOf, type Journey, type Leg, type Personal } from '../../household/journey.ts';
import { type Member, travellerOn } from '../../household/member.ts';
import { withoutHalfDates, withoutHalfRecords } from '../../household/readable.ts';
import { type ToldByTrips, withTold } from '../../household/told-by-trips.ts';

/** One member at one border of one journey, with what the answers come to. */
export interface Case {
  readonly member: Member;
  readonly journey: Journey;
  readonly personal: Personal;
  readonly direction: Direction;
  readonly leg: Leg;
  readonly traveller: Traveller;
  /** Undefined as long as the place or the day is not known. */
  readonly crossing: Crossing | undefined;
  /** What the trips of the Days tab tell of this crossing, so that it is not asked here. */
  readonly told: ToldByTrips;
  readonly skipped: readonly QuestionId[];
  readonly question: Question | undefined;
  /** What an answered question leaves open, to be asked in the same breath. */
  readonly followUp: (id: QuestionId) => FollowUp | undefined;
  /** Only uncertain trips keep the verdict open, or they do so among others. */
  readonly areDaysOpen: boolean;
  /** The answers that are still possible, where none is settled. */
  readonly outcomes: readonly OpenOutcome[];
  readonly problems: readonly Problem[];
  /** Undefined while an answer is missing that matters. */
  readonly verdict: { readonly decision: Decision; readonly advice: Advice } | undefined;
}

/**
 * What the rules say of these records.
 * @param asOf ISO date for which the verdict is asked; left out: the day of the crossing
 * @param today ISO date, which stands in while no day is known
 * @param tell what the trips of this member tell of a crossing; left out: there are none
 */
export function caseOf(
  { id, ...member }: Member & { readonly id: string },
  journey: Journey,
  direction: Direction,
  today: string,
  asOf?: string,
  tell: (crossing: Crossing) => ToldByTrips = () => ({}),
): Case {
  const leg = journey[direction] ?? {};
  const personal = journey.personal?.[id] ?? {};
  const skipped = personal.skipped ?? [];
  const entered = readableCrossing(journey, id, direction);
  const told = entered === undefined ? {} : tell(entered);
  const crossing = entered && withTold(entered, told);
  const day = asOf ?? crossing?.date ?? today;
  const traveller = travellerOn(withoutHalfDates(member), day);
  const on = Temporal.PlainDate.from(day);
  const decision = crossing && decide(traveller, crossing, on);
  return {
    member,
    journey,
    personal,
    direction,
    leg,
    traveller,
    crossing,
    told,
    skipped,
    question: nextQuestion(traveller, crossing, on, skipped),
    followUp: (asked) => crossing && followUpOf(asked, traveller, crossing, on),
    outcomes: crossing === undefined || settles(decision) ? [] : openOutcomes(traveller, crossing, on),
    areDaysOpen: crossing !== undefined && areDaysOpen(traveller, crossing, on),
    problems: problemsOf(traveller, crossing),
    verdict: decision && {
      decision,
      advice: adviseOn(decision, traveller, crossing, dayBack(journey, direction, day)),
    },
  };
}

/** Does this decision leave no answer to be asked for? */
function settles(decision: Decision | undefined): boolean {
  return decision !== undefined && decision.verdict !== 'ASK';
}

/** The crossing, once its day is a day and its place checks in this direction. */
function readableCrossing(journey: Journey, id: string, direction: Direction): Crossing | undefined {
  const leg = journey[direction];
  if (!isDay(leg?.date) || !isCheckedAt(leg.place, direction)) return undefined;
  const crossing = crossingOf(journey, id, direction);
  return crossing && withoutHalfRecords(crossing);
}

/** Does this place check in this direction? */
export function isCheckedAt(id: PlaceId | undefined, direction: Direction): boolean {
  const place: Place | undefined = PLACES.find((one) => one.id === id);
  return place?.directions.includes(direction) === true;
}

/** The day of coming in again: for the way out the way in of this journey; for the way in there is none, so after the visit. */
function dayBack(journey: Journey, direction: Direction, day: string): Temporal.PlainDate {
  const other = journey[otherDirection(direction)]?.date;
  return Temporal.PlainDate.from(isDay(other) && other > day ? other : day);
}

/** Which way is looked at first: the one whose place is known; of two, the one in the order of travel that is still to come. */
export function firstDirection({ entry, exit }: Journey, today: string): Direction {
  if (entry?.place === undefined) return exit?.place === undefined ? 'entry' : 'exit';
  if (exit?.place === undefined || !isDay(entry.date) || !isDay(exit.date)) return 'entry';
  const [first, second]: readonly [Direction, Direction] =
    exit.date < entry.date ? ['exit', 'entry'] : ['entry', 'exit'];
  const isOver = (first === 'entry' ? entry.date : exit.date) < today;
  return isOver ? second : first;
}
