import { useState } from 'preact/hooks';
import type { Direction } from '../../border/crossing.ts';
import { PLACES } from '../../border/places.ts';
import { isDay } from '../../household/both-ways.ts';
import type { Journey } from '../../household/journey.ts';
import { journeys } from '../../storage/household.ts';
import { type Change, type RecordState, recordsOf } from '../../storage/records.ts';
import { DateField } from '../dates/date-field.tsx';
import { formatDay } from '../dates/format-day.ts';
import { choose } from '../records/chosen.ts';
import type { Answers } from './use-answers.ts';
import type { Trip } from './use-trip.ts';

interface TripHeadProps {
  readonly state: RecordState;
  readonly trip: Trip;
  readonly answers: Answers;
  readonly put: (change: Change) => Change;
}

/** Which trip and which traveller the list is for, and the days that it is worked out on. */
export function TripHead({ state, trip, answers, put }: TripHeadProps) {
  const { journeyId, memberId, people, journey } = trip;
  const all = recordsOf(state, journeys);
  return (
    <section class="card trip-head" aria-labelledby="trip-head">
      <h2 id="trip-head" tabIndex={-1}>
        Documents for this trip
      </h2>
      {all.length > 1 && (
        <label class="select-field">
          <span>Trip</span>
          <select value={journeyId} onChange={({ currentTarget }) => put(choose('journey', currentTarget.value))}>
            {all.map((one) => (
              <option key={one.id} value={one.id}>
                {tripInWords(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      {people.length > 1 && (
        <label class="select-field">
          <span>Traveller</span>
          <select value={memberId} onChange={({ currentTarget }) => put(choose('member', currentTarget.value))}>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {directionsOf(journey).map((direction) => (
        <Way key={direction} journey={journey} direction={direction} />
      ))}
      <Days key={journeyId} trip={trip} answers={answers} />
      <p class="links">
        <a href="#stamps">Places and papers: Stamps</a> <a href="#days">How long you may stay: Days</a>
      </p>
    </section>
  );
}

/** In the order of travel: who lives here goes out first. */
function directionsOf({ entry, exit }: Journey): readonly Direction[] {
  const outFirst = entry?.date && exit?.date ? isOutFirst({ entry, exit }) : entry?.date === undefined;
  return outFirst ? ['exit', 'entry'] : ['entry', 'exit'];
}

/** Whole days only: what is half typed tells nothing. */
function isOutFirst({ entry, exit }: Pick<Journey, 'entry' | 'exit'>): boolean {
  return isDay(entry?.date) && isDay(exit?.date) && exit.date < entry.date;
}

/** `3 Dec 2026 – 9 Dec 2026` */
export function tripInWords({ entry, exit }: Journey): string {
  const days = [entry?.date, exit?.date].filter((day) => day).sort();
  return days.length === 0 ? 'A trip without days' : days.map((day) => formatDay(day ?? '')).join(' – ');
}

function Way({ journey, direction }: { journey: Journey; direction: Direction }) {
  const leg = journey[direction];
  if (!leg?.date && !leg?.place) return null;
  const place = PLACES.find(({ id }) => id === leg.place)?.name;
  return (
    <p>
      <strong>{direction === 'entry' ? 'In' : 'Out'}:</strong> {leg.date ? formatDay(leg.date) : 'day not said'}
      {place && <span class="quiet"> · {place}</span>}
    </p>
  );
}

/** The days can be changed here too: every rule on dates hangs on them. Open from the start while one is missing. */
function Days({ trip: { journey, today }, answers }: { trip: Trip; answers: Answers }) {
  const [open] = useState(!journey.entry?.date || !journey.exit?.date);
  return (
    <details class="trip-days" open={open}>
      <summary>{open ? 'Add the day that is missing' : 'Change the days'}</summary>
      <DateField
        label="Day in"
        value={journey.entry?.date}
        today={today}
        onChange={(date) => answers.day('entry', date)}
      />
      <DateField
        label="Day out"
        value={journey.exit?.date}
        today={today}
        hint={isOutFirst(journey) ? 'This is before the day in: you go out of France first, and come back.' : undefined}
        onChange={(date) => answers.day('exit', date)}
      />
    </details>
  );
}
