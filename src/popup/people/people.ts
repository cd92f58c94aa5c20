import { nameOf } from '../../household/member.ts';
import { chosen, journeys, letters, lists, members, plans, trips } from '../../storage/household.ts';
import { type Change, keyOf, type RecordState, recordsOf } from '../../storage/records.ts';
import { choose, chosenMember } from '../records/chosen.ts';
import { newId } from '../records/new-id.ts';

/** A person of the household, by the name that is shown. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Everybody, in the order in which they were added. */
export function peopleOf(state: RecordState): Person[] {
  return recordsOf(state, members).map((member, index) => ({ id: member.id, name: nameOf(member, index) }));
}

/**
 * The person whom a new record is about, and the change that makes one when nobody is there yet: it must be stored
 * together with that record.
 */
export function chosenOrNew(state: RecordState): { readonly id: string; readonly change: Change } {
  const member = chosenMember(state);
  return member ? { id: member.id, change: {} } : added();
}

/** One more person, who is chosen at once. */
export function added(nickname?: string): { readonly id: string; readonly change: Change } {
  const id = newId();
  return { id, change: { [keyOf(members, id)]: nickname ? { nickname } : {}, ...choose('member', id) } };
}

/** The change that removes a person with all that is theirs alone: trips, plans, lists, letters, and their place in journeys. */
export function removal(state: RecordState, id: string): Change {
  const own = [trips, plans].flatMap((kind) =>
    recordsOf<{ readonly member: string }>(state, kind)
      .filter(({ member }) => member === id)
      .map((record) => [keyOf(kind, record.id), null] as const),
  );
  const shared = recordsOf(state, journeys).flatMap(({ id: journey, ...rest }) => {
    if (!rest.members.includes(id)) return [];
    const others = rest.members.filter((member) => member !== id);
    return [[keyOf(journeys, journey), others.length === 0 ? null : { ...rest, members: others }] as const];
  });
  const written = recordsOf(state, lists)
    .filter((list) => list.id.endsWith(`.${id}`))
    .map((list) => [keyOf(lists, list.id), null] as const);
  const isChosen = chosenMember(state)?.id === id;
  return {
    [keyOf(members, id)]: null,
    ...(state.records.has(keyOf(letters, id)) ? { [keyOf(letters, id)]: null } : {}),
    ...(isChosen ? { [keyOf(chosen, 'member')]: null } : {}),
    ...Object.fromEntries([...own, ...shared, ...written]),
  };
}
