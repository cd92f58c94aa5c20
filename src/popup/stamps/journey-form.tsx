import { useRef } from 'preact/hooks';
import type { Direction } from '../../border/crossing.ts';
import { PLACES, type Place, type PlaceId } from '../../border/places.ts';
import { isDay, otherDirection } from '../../household/both-ways.ts';
import { DateField } from '../dates/date-field.tsx';
import { COUNTRIES } from './country-names.ts';
import type { FormProps } from './form-props.ts';
import { optionsOf, SelectField } from './select-field.tsx';
import { TripDays } from './trip-days.tsx';

const WAYS: readonly { readonly value: Direction; readonly text: string }[] = [
  { value: 'entry', text: 'I come in to France' },
  { value: 'exit', text: 'I go out of France' },
];

interface JourneyFormProps extends FormProps {
  readonly onDirection: (direction: Direction) => void;
}

/** Where, in or out, and when. */
export function JourneyForm({ present, answers, today, onDirection }: JourneyFormProps) {
  const { direction, leg, journey } = present;
  const other = otherDirection(direction);
  const place: Place | undefined = PLACES.find(({ id }) => id === leg.place);
  const back = journey[other]?.date;
  const days = useRef<HTMLDivElement>(null);
  const backTooEarly = isDay(leg.date) && isDay(back) && direction === 'entry' && back < leg.date;
  return (
    <>
      <fieldset class="radios">
        <legend>In or out?</legend>
        {WAYS.map(({ value, text }) => (
          <label class="check" key={value}>
            <input type="radio" name="way" checked={direction === value} onChange={() => onDirection(value)} />
            {text}
          </label>
        ))}
      </fieldset>
      <SelectField
        label="Where is the border control?"
        value={place?.directions.includes(direction) ? place.id : ''}
        none="Choose a place"
        options={placesFor(direction)}
        onChange={(id) => answers.leg(direction, { place: (id || undefined) as PlaceId | undefined, far: undefined })}
      />
      {place !== undefined && place.far === null && place.border !== 'airside' && (
        <SelectField
          label={direction === 'entry' ? 'Where do you come from?' : 'Where do you go?'}
          value={leg.far ?? ''}
          none={place.border === 'internal' ? 'Not said' : 'Another country outside Schengen'}
          options={optionsOf(COUNTRIES.filter(({ code }) => code !== 'FR'))}
          onChange={(far) => answers.leg(direction, { far })}
        />
      )}
      {!leg.date && !back && (
        <TripDays
          today={today}
          onTake={({ id, entry, exit }) => {
            answers.personal({ ofTrip: id });
            answers.leg('entry', { date: entry });
            answers.leg('exit', { date: exit });
            // The buttons go with their use.
            days.current?.querySelector('input')?.focus();
          }}
        />
      )}
      <div class="two" ref={days}>
        <DateField
          key={direction}
          label="On which day?"
          value={leg.date}
          today={today}
          onChange={(date) => answers.leg(direction, { date })}
        />
        <DateField
          key={`${direction} back`}
          label={direction === 'entry' ? 'Day out (if known)' : 'Day back in (if known)'}
          value={back}
          today={today}
          problem={backTooEarly ? 'This is before the day of coming in.' : undefined}
          onChange={(date) => answers.leg(other, { date })}
        />
      </div>
    </>
  );
}

function placesFor(direction: Direction) {
  const places: readonly Place[] = PLACES;
  return places
    .filter(({ directions }) => directions.includes(direction))
    .map(({ id, name }) => ({ value: id, text: name }));
}
