import type { KeptTrip } from '../../household/history.ts';
import { journeyOfTrip } from '../../household/journey-of-trip.ts';
import { journeys } from '../../storage/household.ts';
import { keyOf, recordsOf } from '../../storage/records.ts';
import { choose } from '../records/chosen.ts';
import { newId } from '../records/new-id.ts';
import { useRecords } from '../records/use-records.ts';

/** From a trip to its stamps and its papers: the days go along. Nothing as long as it has none. */
export function TripLinks({ trip }: { trip: KeptTrip & { readonly id: string } }) {
  const { state, put } = useRecords();
  const taken = journeyOfTrip(trip, recordsOf(state, journeys));
  if (taken === undefined) return null;
  const take = () => {
    const id = taken.id ?? newId();
    put({ [keyOf(journeys, id)]: taken.journey, ...choose('journey', id) });
  };
  return (
    <nav class="ways" aria-label="More about this trip">
      {/* biome-ignore lint/a11y/useValidAnchor: it does lead there; the days of the trip go with it */}
      <a href="#stamps" onClick={take}>
        Will it be stamped?
      </a>
      {/* biome-ignore lint/a11y/useValidAnchor: it does lead there; the days of the trip go with it */}
      <a href="#documents" onClick={take}>
        What to carry
      </a>
      {(trip.recorded?.entry === false || trip.recorded?.exit === false) && (
        <a href="#documents/wrong/not-recorded">A record is missing: what to do</a>
      )}
    </nav>
  );
}
