import { useMemo } from 'preact/hooks';
import type { Crossing } from '../../border/crossing.ts';
import { type Checklist, documentsFor } from '../../border/documents/checklist.ts';
import type { Circumstances } from '../../border/documents/circumstances.ts';
import { type Leg, legsOf, type Journey as Ways } from '../../border/documents/journey.ts';
import { readLeg } from '../../border/documents/read-leg.ts';
import { documentOf } from '../../border/documents/read-passport.ts';
import type { Ground } from '../../border/remedies/letter.ts';
import { groundOf } from '../../border/remedies/letter.ts';
import type { Traveller } from '../../border/traveller.ts';
import { bothWays } from '../../household/both-ways.ts';
import { historyOf } from '../../household/history.ts';
import type { Journey } from '../../household/journey.ts';
import { type KeptList, listId } from '../../household/list.ts';
import { type Member, nameOf, travellerOn } from '../../household/member.ts';
import { withoutHalfDates } from '../../household/readable.ts';
import { toldByTrips, withTold } from '../../household/told-by-trips.ts';
import { journeys, lists, members, trips } from '../../storage/household.ts';
import { type RecordState, recordOf, recordsOf } from '../../storage/records.ts';
import { todayHere } from '../dates/today.ts';
import { chosenJourney, chosenMember } from '../records/chosen.ts';

/** The journey and the traveller that the tab is about, as far as there are any. */
export interface Trip {
  /** ISO date. */
  readonly today: string;
  readonly journeyId: string;
  readonly journey: Journey;
  readonly memberId: string;
  readonly member: Member;
  readonly name: string;
  /** Id and name of everybody on this journey. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly kept: KeptList;
  readonly circumstances: Circumstances;
  readonly traveller: Traveller;
  /** Undefined as long as no crossing has a place and a day. */
  readonly ways: Ways | undefined;
  readonly legs: readonly Leg[];
  readonly list: Checklist | undefined;
  /** Place of the passport among the member's documents. */
  readonly passportAt: number;
  /** Why this traveller is outside EES, if so. */
  readonly ground: Ground | undefined;
  /** By what was entered, EES records this traveller. */
  readonly isForEes: boolean;
}

/** Reads the chosen journey for its chosen member; undefined while there is none. */
export function useTrip(state: RecordState): Trip | undefined {
  const { records } = state;
  const today = todayHere();
  // The records are all of the state that is read here.
  return useMemo(() => tripOf(state, today), [records, today]);
}

/** The same for a member who is not the chosen one. */
export function tripOf(
  state: RecordState,
  today: string,
  wanted: string | undefined = chosenMember(state)?.id,
): Trip | undefined {
  const found = chosenJourney(state);
  if (found === undefined) return undefined;
  const { id: journeyId, ...journey } = found;
  const memberId = journey.members.find((id) => id === wanted) ?? journey.members[0];
  const member = memberId === undefined ? undefined : recordOf(state, members, memberId);
  if (memberId === undefined || member === undefined) return undefined;
  const kept = recordOf(state, lists, listId(journeyId, memberId)) ?? {};
  const circumstances = circumstancesOf(member, kept);
  const ways = waysOf(state, found, memberId, member, today);
  const traveller = travellerOn(withoutHalfDates(member), ways?.out.date ?? today);
  const legs = ways === undefined ? [] : legsOf(traveller, ways, circumstances);
  const first = legs[0];
  const shown = first && documentOf(first);
  const right = first && ways && readLeg(first, ways, circumstances).right;
  const people = peopleOf(state, journey);
  return {
    today,
    journeyId,
    journey,
    memberId,
    member,
    name: people.find(({ id }) => id === memberId)?.name ?? '',
    people,
    kept,
    circumstances,
    traveller,
    ways,
    legs,
    list: ways && documentsFor(traveller, ways, circumstances, Temporal.PlainDate.from(today)),
    passportAt: shown === undefined ? -1 : (traveller.documents ?? []).indexOf(shown),
    ground: groundOf(right),
    isForEes: right === 'visitor' || right === 'family-without-card',
  };
}

/** The ways of a journey, with what the trips tell of them: the verdict reads the same. */
function waysOf(
  state: RecordState,
  { id, ...journey }: Journey & { readonly id: string },
  memberId: string,
  member: Member,
  today: string,
): Ways | undefined {
  const kept = recordsOf(state, trips);
  const history = historyOf(memberId, member, kept, recordsOf(state, journeys));
  const ways = bothWays(journey, memberId, kept, history.permits);
  if (ways === undefined) return undefined;
  const told = (crossing: Crossing) => withTold(crossing, toldByTrips(crossing, history, id, today));
  return { ...ways, out: told(ways.out), ...(ways.back === undefined ? {} : { back: told(ways.back) }) };
}

function circumstancesOf({ adult, livesInFrance, cover }: Member, { circumstances }: KeptList): Circumstances {
  return {
    ...circumstances,
    ...(adult === undefined ? {} : { minor: !adult }),
    ...(livesInFrance === undefined ? {} : { livesInFrance }),
    ...(cover === undefined ? {} : { cover }),
  };
}

function peopleOf(state: RecordState, { members: ids }: Journey): Trip['people'] {
  const all = recordsOf(state, members);
  return ids.flatMap((id) => {
    const at = all.findIndex((member) => member.id === id);
    const member = all[at];
    return member === undefined ? [] : [{ id, name: nameOf(member, at) }];
  });
}
