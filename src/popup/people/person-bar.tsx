import { choose, chosenMember } from '../records/chosen.ts';
import { useRecords } from '../records/use-records.ts';
import { peopleOf } from './people.ts';

/** Whose trips these are, and the way to the others. */
export function PersonBar() {
  const { state, put } = useRecords();
  const people = peopleOf(state);
  const present = chosenMember(state)?.id;
  return (
    <div class="person-bar">
      {people.length > 1 && (
        <label>
          <span>For</span>{' '}
          <select value={present} onChange={({ currentTarget }) => put(choose('member', currentTarget.value))}>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <a href="#days/people">{people.length > 1 ? 'People' : 'Several people?'}</a>
    </div>
  );
}
