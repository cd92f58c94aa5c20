import { OTHER_PLACES, STATES } from '../../stay/states.ts';

interface CountrySelectProps {
  readonly label: string;
  /** A code, or '' for none. */
  readonly value: string;
  readonly onChange: (code: string) => void;
  /** What stands for no answer; left out: one must be chosen. */
  readonly none?: string;
  /** Only the states that can give a permit. */
  readonly onlyStates?: boolean;
}

const byName = ([, one]: readonly [string, { name: string }], [, other]: readonly [string, { name: string }]) =>
  one.name.localeCompare(other.name, 'en');
const INSIDE = Object.entries(STATES).sort(byName);
const OUTSIDE = Object.entries(OTHER_PLACES)
  .filter(([code]) => code !== 'outside')
  .sort(byName);

/** A country of the count, or a place beside it. France stands first: most trips are there. */
export function CountrySelect({ label, value, onChange, none, onlyStates = false }: CountrySelectProps) {
  return (
    <label class="select-field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        <option value="FR">France</option>
        <optgroup label="Schengen">
          {INSIDE.filter(([code]) => code !== 'FR').map(([code, { name }]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </optgroup>
        {!onlyStates && (
          <optgroup label="Outside, or apart">
            <option value="outside">Any other country outside Schengen</option>
            {OUTSIDE.map(([code, { name }]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  );
}
