import type { Move } from '../../stay/trip.ts';
import { DateField } from '../dates/date-field.tsx';
import { CountrySelect } from './country-select.tsx';

interface MovesFieldProps {
  readonly moves: readonly Move[];
  /** ISO date */
  readonly today: string;
  readonly onChange: (moves: readonly Move[]) => void;
}

/** Other countries on the way, in order of time: also a journey outside and back, whose days then do not count. */
export function MovesField({ moves, today, onChange }: MovesFieldProps) {
  const set = (at: number, part: Partial<Move>) =>
    onChange(moves.map((move, index) => (index === at ? { ...move, ...part } : move)));
  return (
    <details open={moves.length > 0}>
      <summary>Other countries on the way?</summary>
      <p class="quiet">
        Say on which day you went on, and where. Days outside Schengen inside a trip do not count; the day of the change
        counts as spent in both.
      </p>
      {moves.map(({ on, to }, at) => (
        <fieldset class="move" key={at}>
          <legend>Change {at + 1}</legend>
          <div class="two">
            <DateField label="On" value={on} today={today} onChange={(on) => set(at, { on })} />
            <CountrySelect label="To" value={to} onChange={(to) => set(at, { to })} />
          </div>
          <button type="button" class="plain" onClick={() => onChange(moves.filter((_, index) => index !== at))}>
            Take away<span class="unseen"> change {at + 1}</span>
          </button>
        </fieldset>
      ))}
      <button type="button" class="plain" onClick={() => onChange([...moves, { on: '', to: 'outside' }])}>
        Add a change of country
      </button>
    </details>
  );
}
