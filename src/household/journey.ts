import type { Crossing, Direction } from '../border/crossing.ts';
import { crossingAt, type PlaceId } from '../border/places.ts';
import type { QuestionId } from '../border/questions.ts';

/** One crossing as far as it has been answered. */
export interface Leg {
  readonly place?: PlaceId;
  /** Country on the other side, where the place leaves it open; null: "another country". */
  readonly far?: string | null;
  /** As typed: an ISO date once it is understood. */
  readonly date?: string;
  readonly localTime?: string;
  /** Left out: assumed to be as expected. */
  readonly ees?: NonNullable<Crossing['ees']>;
}

/** What is true of one member at this crossing only. */
export type Personal = Pick<
  Crossing,
  'shown' | 'permitsWithheld' | 'role' | 'withCitizen' | 'freeMovement' | 'records' | 'daysUsed' | 'refusesBiometrics'
> & {
  /** Questions answered with "I don't know". */
  readonly skipped?: readonly QuestionId[];
  /** Id of this member's trip whose days were taken: the trip counts, also after it is moved or deleted, not the journey. */
  readonly ofTrip?: string;
};

/** A journey that one or more members make together: the way in, the way out, or both. */
export interface Journey {
  /** Ids of the members. */
  readonly members: readonly string[];
  readonly entry?: Leg;
  readonly exit?: Leg;
  /** By id of the member. */
  readonly personal?: Readonly<Record<string, Personal>>;
}

/** The crossing of one member, or undefined as long as its place or its date has not been said. */
export function crossingOf(journey: Journey, member: string, direction: Direction): Crossing | undefined {
  const leg = journey[direction];
  if (leg?.place === undefined || !leg.date) return undefined;
  const { skipped, ofTrip, ...personal } = journey.personal?.[member] ?? {};
  return {
    ...crossingAt(leg.place, direction, leg.date, leg.far ?? null),
    ...(leg.localTime === undefined ? {} : { localTime: leg.localTime }),
    ...(leg.ees === undefined ? {} : { ees: leg.ees }),
    ...personal,
  };
}
