import { forNextTime, listId } from '../../household/list.ts';
import { journeyForNextTime } from '../../household/next-time.ts';
import { journeys, lists } from '../../storage/household.ts';
import { type Change, keyOf, type RecordState, recordOf } from '../../storage/records.ts';
import { choose } from '../records/chosen.ts';
import { newId } from '../records/new-id.ts';
import type { Undo } from '../records/undo.tsx';
import { savePage } from '../save-page.ts';
import { PrintButton } from './print-button.tsx';
import { SavedList, savedCss } from './saved-list.tsx';
import { type Trip, tripOf } from './use-trip.ts';

interface ListActionsProps {
  readonly state: RecordState;
  readonly trip: Trip;
  readonly undo: Undo;
}

/** What can be done with a whole list. */
export function ListActions({ state, trip, undo }: ListActionsProps) {
  return (
    <section class="card actions" aria-labelledby="actions">
      <h3 id="actions">Take the list along</h3>
      <div class="answers">
        <PrintButton />
        <button type="button" class="plain" onClick={() => savePage(savedPage(state, trip))}>
          Save for the phone
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => undo.change('A copy without days was made, and is shown now.', copied(state, trip))}
        >
          Copy the trip for next time
        </button>
      </div>
      <p class="quiet">
        The page for the phone is one file for everybody on this trip. It works without a network, and anyone who has it
        can read it.
      </p>
    </section>
  );
}

function savedPage(state: RecordState, trip: Trip) {
  const trips = trip.people.flatMap(({ id }) => tripOf(state, trip.today, id) ?? []);
  return {
    file: `documents-${trip.ways?.out.date ?? trip.today}`,
    title: 'Documents for this trip',
    content: <SavedList trips={trips} />,
    css: savedCss,
  };
}

/** A new journey with the same people and places, and their lists with nothing ticked. */
function copied(state: RecordState, { journey, journeyId }: Trip): Change {
  const id = newId();
  const ofMembers = journey.members.flatMap((member) => {
    const kept = recordOf(state, lists, listId(journeyId, member));
    return kept === undefined ? [] : [[keyOf(lists, listId(id, member)), forNextTime(kept)] as const];
  });
  return {
    [keyOf(journeys, id)]: journeyForNextTime(journey),
    ...Object.fromEntries(ofMembers),
    ...choose('journey', id),
  };
}
