import type { Trip } from '../../stay/trip.ts';
import { missingDay } from './trip-problem.ts';
import { tripTable } from './trip-rows.ts';
import { TripSentence } from './trip-sentence.tsx';
import type { Days } from './use-days.ts';

/**
 * What the count makes of the trip that is being edited, said as soon as there is something to say. What is wrong with a
 * date is said at its field; a day not yet given is no mistake while the trip is being written.
 */
export function TripAnswer({ trip, days: { history, reading, today } }: { trip: Trip | undefined; days: Days }) {
  const row = trip && tripTable(history.trips, reading, today).rowOf(trip);
  const missing = trip && missingDay(trip);
  return (
    <div role="status" class="answer">
      {row && row.days !== '' && (
        <p>
          <b>{row.days === '1' ? '1 day' : `${row.days} days`}</b>{' '}
          {row.chips.map(({ tone, text }) => (
            <span key={text} class={`chip ${tone}`}>
              {text}
            </span>
          ))}
        </p>
      )}
      {missing && <p class="quiet">{missing}</p>}
      {row?.said
        .filter(({ code }) => code !== 'invalid-date')
        .map((sentence) => (
          <TripSentence key={sentence.code} sentence={sentence} />
        ))}
    </div>
  );
}
