import { type KeptList, listId } from '../../household/list.ts';
import type { Member } from '../../household/member.ts';
import { journeys, lists, members } from '../../storage/household.ts';
import { type Change, keyOf } from '../../storage/records.ts';
import type { Trip } from './use-trip.ts';

/** What the tab writes, each at once. */
export interface Answers {
  readonly keep: (list: KeptList) => void;
  readonly answer: (circumstances: NonNullable<KeptList['circumstances']>) => void;
  readonly person: (member: Partial<Pick<Member, 'adult' | 'born' | 'livesInFrance' | 'cover'>>) => void;
  readonly passport: (dates: { readonly issued?: string; readonly expires?: string }) => void;
  readonly day: (direction: 'entry' | 'exit', date: string) => void;
}

/** Writes answers to the place that each of them belongs to: the traveller, the journey, or the list of both. */
export function answersOf(trip: Trip, put: (change: Change) => Change): Answers {
  const { journeyId, memberId, kept, member, journey, passportAt } = trip;
  const keep = (list: KeptList) => void put({ [keyOf(lists, listId(journeyId, memberId))]: list });
  return {
    keep,
    answer: (circumstances) => keep({ ...kept, circumstances: { ...kept.circumstances, ...circumstances } }),
    person: (part) => void put({ [keyOf(members, memberId)]: { ...member, ...part } }),
    passport(dates) {
      const documents = (member.documents ?? []).map((one, index) =>
        index === passportAt ? { ...one, ...dates } : one,
      );
      put({ [keyOf(members, memberId)]: { ...member, documents } });
    },
    day(direction, date) {
      put({ [keyOf(journeys, journeyId)]: { ...journey, [direction]: { ...journey[direction], date } } });
    },
  };
}
