import { chosen, journeys, members } from '../../storage/household.ts';
import { type Change, keyOf, type RecordState, recordOf, recordsOf } from '../../storage/records.ts';

/** The member whom the popup is about: the one chosen last, else the first; undefined when there is none yet. */
export function chosenMember(state: RecordState) {
  const all = recordsOf(state, members);
  const id = recordOf(state, chosen, 'member')?.is;
  return all.find((member) => member.id === id) ?? all[0];
}

/** The journey that the popup is about; undefined when there is none yet. */
export function chosenJourney(state: RecordState) {
  const all = recordsOf(state, journeys);
  const id = recordOf(state, chosen, 'journey')?.is;
  return all.find((journey) => journey.id === id) ?? all[0];
}

/** The change that makes a choice: which member, journey or tab. */
export function choose(what: 'member' | 'journey' | 'tab', id: string): Change {
  return { [keyOf(chosen, what)]: { is: id } };
}
