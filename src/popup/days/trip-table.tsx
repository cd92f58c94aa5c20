import { useState } from 'preact/hooks';
import { choose } from '../records/chosen.ts';
import { useRecords } from '../records/use-records.ts';
import { type TripTable as Table, type TripRow, tripName } from './trip-rows.ts';
import { TripSentence } from './trip-sentence.tsx';
import type { Days } from './use-days.ts';

const FIRST = 10;
const MORE = 200;

/** All trips, newest first; as many rows as are asked for, since ten thousand would make the browser wait. */
export function TripTable({ table: { trips, rowOf, asked }, days }: { table: Table; days: Days }) {
  const [count, setCount] = useState(FIRST);
  const shown = trips.slice(0, count);
  const rest = trips.slice(count);
  const waiting = rest.filter(({ id }) => asked.has(id)).length;
  const more = Math.min(MORE, rest.length);
  return (
    <section aria-labelledby="trips-title">
      <h3 id="trips-title">Trips</h3>
      <table class="trips">
        <thead>
          <tr>
            <th scope="col">In</th>
            <th scope="col">Out</th>
            <th scope="col">Days</th>
            <th scope="col">On record</th>
            <th scope="col">
              <span class="unseen">Change</span>
            </th>
          </tr>
        </thead>
        {shown.map((trip) => (
          <Row key={trip.id} row={rowOf(trip)} isJourney={days.history.journeys.has(trip.id)} />
        ))}
      </table>
      {rest.length > 0 && (
        <p>
          <button type="button" class="plain" onClick={() => setCount(count + more)}>
            {rest.length > MORE
              ? `Show ${MORE} more of ${rest.length.toLocaleString('en-GB')} older trips`
              : `Show all: ${rest.length} older`}
          </button>
          {waiting > 0 && <span class="amber-ink"> {waiting} of them to look at</span>}
        </p>
      )}
    </section>
  );
}

function Row({ row, isJourney }: { row: TripRow; isJourney: boolean }) {
  const { trip, chips, said, countries } = row;
  const isMissing = trip.recorded?.entry === false || trip.recorded?.exit === false;
  return (
    <tbody>
      <tr>
        <td class="date">
          <Lines text={row.in} />
        </td>
        <td class="date">
          <Lines text={row.out} />
        </td>
        <td>{row.days}</td>
        <td>
          {chips.map(({ tone, text }) => (
            <span key={text} class={`chip ${tone}`}>
              {text}
            </span>
          ))}
        </td>
        <td>{!isJourney && <Edit id={trip.id} name={tripName(trip)} />}</td>
      </tr>
      {(said.length > 0 || countries !== '' || isJourney || isMissing) && (
        <tr class="said-row">
          <td colSpan={5}>
            {countries !== '' && <p class="quiet">{countries}</p>}
            {isJourney && (
              <p class="quiet">
                From the <ToStamps id={trip.id} name={tripName(trip)} />, where its dates are changed.{' '}
                <ToDocuments id={trip.id} name={tripName(trip)} />
              </p>
            )}
            {isMissing && (
              <p>
                <a href="#documents/wrong/not-recorded">
                  A record is missing: what to do<span class="unseen"> about {tripName(trip)}</span>
                </a>
              </p>
            )}
            {said.map((sentence) => (
              <TripSentence key={sentence.code} sentence={sentence} />
            ))}
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** A date stays on one line; two dates take two. */
function Lines({ text }: { text: string }) {
  const [first, second] = text.split(' – ');
  return second === undefined ? (
    first
  ) : (
    <>
      {first}&nbsp;–
      <br />
      {second}
    </>
  );
}

function Edit({ id, name }: { id: string; name: string }) {
  return (
    <a href={`#days/trip/${id}`}>
      Edit<span class="unseen"> {name}</span>
    </a>
  );
}

function ToStamps({ id, name }: { id: string; name: string }) {
  const { put } = useRecords();
  return (
    // biome-ignore lint/a11y/useValidAnchor: it does lead there; which journey to show goes with it
    <a href="#stamps" onClick={() => void put(choose('journey', id))}>
      Stamps tab<span class="unseen">: {name}</span>
    </a>
  );
}

function ToDocuments({ id, name }: { id: string; name: string }) {
  const { put } = useRecords();
  return (
    // biome-ignore lint/a11y/useValidAnchor: it does lead there; which journey to show goes with it
    <a href="#documents" onClick={() => void put(choose('journey', id))}>
      What to carry<span class="unseen">: {name}</span>
    </a>
  );
}
