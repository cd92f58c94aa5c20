import { nameOf } from '../../household/member.ts';
import { members, trips } from '../../storage/household.ts';
import { keyOf, recordsOf } from '../../storage/records.ts';
import { tripsWords } from '../days/trip-rows.ts';
import { choose, chosenMember } from '../records/chosen.ts';
import type { Undo } from '../records/undo.tsx';
import { useRecords } from '../records/use-records.ts';
import { added, removal } from './people.ts';

/** Everybody who has trips here: name them, choose one, add one, remove one. */
export function PeoplePage({ undo }: { undo: Undo }) {
  const { state, put } = useRecords();
  const present = chosenMember(state)?.id;
  const all = recordsOf(state, trips);
  return (
    <>
      <p class="quiet">
        Each person has trips, papers and a count of their own. A nickname is enough: no name is asked.
      </p>
      {recordsOf(state, members).map(({ id, ...member }, index) => {
        const name = nameOf(member, index);
        return (
          <fieldset class="card person" key={id}>
            <legend>{name}</legend>
            <label>
              Nickname
              <input
                type="text"
                autocomplete="off"
                value={member.nickname ?? ''}
                placeholder={name}
                onInput={({ currentTarget }) => {
                  const { nickname: _, ...rest } = member;
                  const nickname = currentTarget.value;
                  put({ [keyOf(members, id)]: nickname === '' ? rest : { ...rest, nickname } });
                }}
              />
            </label>
            <p class="quiet">{tripsWords(all.filter(({ member }) => member === id).length)}</p>
            <div class="buttons">
              {id === present ? (
                <span class="chip blue">shown now</span>
              ) : (
                <button type="button" class="plain" onClick={() => put(choose('member', id))}>
                  Show<span class="unseen"> {name}</span>
                </button>
              )}
              <button
                type="button"
                class="plain"
                onClick={() => undo.change(`${name} was removed, with all trips and papers.`, removal(state, id))}
              >
                Remove<span class="unseen"> {name}</span>
              </button>
            </div>
          </fieldset>
        );
      })}
      <button type="button" class="action" onClick={() => put(added().change)}>
        Add a person
      </button>
    </>
  );
}
