import type { KeptTrip } from '../../household/history.ts';
import { trips } from '../../storage/household.ts';
import { keyOf, recordOf } from '../../storage/records.ts';
import { chosenOrNew } from '../people/people.ts';
import type { Undo } from '../records/undo.tsx';
import { useRecords } from '../records/use-records.ts';
import { CountrySelect } from './country-select.tsx';
import { MovesField } from './moves-field.tsx';
import { TripAnswer } from './trip-answer.tsx';
import { TripLinks } from './trip-links.tsx';
import { tripName } from './trip-rows.ts';
import { TripStamps } from './trip-stamps.tsx';
import { TripUncertain } from './trip-uncertain.tsx';
import type { Days } from './use-days.ts';
import { WhenField } from './when-field.tsx';

interface TripPageProps {
  readonly id: string;
  readonly days: Days;
  readonly undo: Undo;
}

/** Any part of a trip, to be changed; undefined takes an optional part away. */
export type TripChange = { readonly [Part in keyof KeptTrip]?: KeptTrip[Part] | undefined };

/** One trip: two dates, and what is known besides. The record is made by the first keystroke. */
export function TripPage({ id, days, undo }: TripPageProps) {
  const { state, put } = useRecords();
  const key = keyOf(trips, id);
  const stored = recordOf(state, trips, id);
  const trip: KeptTrip = stored ?? { member: '', entry: '', exit: '' };
  const change = (part: TripChange) => {
    const owner = stored ? { id: stored.member, change: {} } : chosenOrNew(state);
    const whole = Object.entries({ ...trip, ...part, member: owner.id }).filter(([, value]) => value !== undefined);
    put({ ...owner.change, [key]: Object.fromEntries(whole) });
  };
  const exit = trip.exit;
  return (
    <>
      <div class="two">
        <WhenField
          label="In"
          value={trip.entry}
          today={days.today}
          onChange={(entry) => entry !== 'unknown' && change({ entry })}
        />
        <WhenField label="Out" value={exit} today={days.today} onChange={(exit) => change({ exit })} />
        {exit === 'unknown' && <p class="quiet">Out: the day is not known.</p>}
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={exit === null}
          onChange={({ currentTarget }) => change({ exit: currentTarget.checked ? null : '' })}
        />
        Still there
      </label>
      <TripAnswer trip={stored ? { ...stored, id } : undefined} days={days} />
      <CountrySelect
        label="Country (you may leave it open)"
        none="Not said"
        value={trip.country ?? ''}
        onChange={(code) => change({ country: code === '' ? undefined : code })}
      />
      <TripUncertain trip={trip} onChange={change} />
      <TripStamps recorded={trip.recorded} hasExit={exit !== null} onChange={(recorded) => change({ recorded })} />
      <MovesField
        moves={trip.moves ?? []}
        today={days.today}
        onChange={(moves) => change({ moves: moves.length === 0 ? undefined : moves })}
      />
      {stored && <TripLinks trip={{ ...stored, id }} />}
      <div class="buttons">
        <a class="action" href="#days">
          Done
        </a>
        {stored && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              undo.change(`Deleted: ${tripName(stored)}.`, { [key]: null });
              location.hash = '#days';
            }}
          >
            Delete this trip
          </button>
        )}
      </div>
      <p class="quiet small">Each keystroke is kept. You can close this at any moment.</p>
    </>
  );
}
