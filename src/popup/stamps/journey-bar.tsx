import { journeys } from '../../storage/household.ts';
import { type Change, keyOf, type RecordState, recordsOf } from '../../storage/records.ts';
import { tripInWords } from '../documents/trip-head.tsx';
import { chosenOrNew } from '../people/people.ts';
import { choose, chosenJourney } from '../records/chosen.ts';
import { newId } from '../records/new-id.ts';
import { SelectField } from './select-field.tsx';

interface JourneyBarProps {
  readonly state: RecordState;
  readonly put: (change: Change) => Change;
}

/** Which journey this is, and the way to a new one. */
export function JourneyBar({ state, put }: JourneyBarProps) {
  const all = recordsOf(state, journeys);
  if (all.length === 0) return null;
  return (
    <>
      {all.length > 1 && (
        <SelectField
          label="Trip"
          value={chosenJourney(state)?.id ?? ''}
          options={all.map((one) => ({ value: one.id, text: tripInWords(one) }))}
          onChange={(id) => put(choose('journey', id))}
        />
      )}
      <button
        type="button"
        class="plain"
        onClick={() => {
          const { id: person, change } = chosenOrNew(state);
          const id = newId();
          put({ ...change, [keyOf(journeys, id)]: { members: [person] }, ...choose('journey', id) });
        }}
      >
        New trip
      </button>
    </>
  );
}
