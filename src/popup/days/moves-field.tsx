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
      {moves.map(({ on, to, recorded }, at) => (
        <fieldset class="move" key={at}>
          <legend>Change {at + 1}</legend>
          <div class="two">
            <DateField label="On" value={on} today={today} onChange={(on) => set(at, { on })} />
            <CountrySelect label="To" value={to} onChange={(to) => set(at, { to })} />
          </div>
          <label class="select-field">
            <span>If that crossed the border of the area: stamped or recorded?</span>
            <select
              value={recorded === undefined ? '' : recorded ? 'yes' : 'no'}
              onChange={({ currentTarget }) =>
                onChange(moves.map((move, index) => (index === at ? withRecord(move, currentTarget.value) : move)))
              }
            >
              <option value="">Not said</option>
              <option value="yes">Yes</option>
              <option value="no">No, it is missing</option>
            </select>
          </label>
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

function withRecord({ on, to }: Move, value: string): Move {
  return value === '' ? { on, to } : { on, to, recorded: value === 'yes' };
}
