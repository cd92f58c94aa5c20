import { isDay } from '../../household/both-ways.ts';
import { trips } from '../../storage/household.ts';
import { recordsOf } from '../../storage/records.ts';
import { formatDay } from '../dates/format-day.ts';
import { chosenMember } from '../records/chosen.ts';
import { useRecords } from '../records/use-records.ts';

interface TripDaysProps {
  /** ISO date. */
  readonly today: string;
  readonly onTake: (days: { readonly id: string; readonly entry: string; readonly exit: string }) => void;
}

/** More are better chosen in the Days tab. */
const MOST = 3;

/** The trips to come that stand in the Days tab, so that their days are not typed again. Nothing where there is none. */
export function TripDays({ today, onTake }: TripDaysProps) {
  const { state } = useRecords();
  const person = chosenMember(state)?.id;
  const upcoming = recordsOf(state, trips)
    .flatMap(({ id, member, entry, exit }) =>
      member === person && typeof entry === 'string' && typeof exit === 'string' && isDay(entry) && isDay(exit)
        ? [{ id, entry, exit }]
        : [],
    )
    .filter(({ entry, exit }) => exit >= today && entry <= exit)
    .sort((one, other) => one.entry.localeCompare(other.entry))
    .slice(0, MOST);
  if (upcoming.length === 0) return null;
  return (
    <div class="answers">
      {upcoming.map(({ id, entry, exit }) => (
        <button type="button" class="plain" key={id} onClick={() => onTake({ id, entry, exit })}>
          Take the days of your trip: {formatDay(entry)} – {formatDay(exit)}
        </button>
      ))}
    </div>
  );
}
