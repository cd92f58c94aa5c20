import type { Trip } from '../../stay/trip.ts';
import { tripTable } from './trip-rows.ts';
import type { Days } from './use-days.ts';

/** What the count makes of the trip that is being edited, said as soon as there is something to say. */
export function TripAnswer({ trip, days: { history, reading, today } }: { trip: Trip | undefined; days: Days }) {
  const row = trip && tripTable(history.trips, reading, today).rowOf(trip);
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
      {row?.said.map(({ tone, text, code }) => (
        <p key={code} class={tone === 'plain' ? 'quiet' : `problem ${tone}`}>
          {text}
        </p>
      ))}
    </div>
  );
}
