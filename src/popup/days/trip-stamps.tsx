import type { Trip } from '../../stay/trip.ts';

type Recorded = NonNullable<Trip['recorded']>;

interface TripStampsProps {
  readonly recorded: Recorded | undefined;
  readonly hasExit: boolean;
  readonly onChange: (recorded: Recorded | undefined) => void;
}

/** Whether the two crossings were stamped or recorded: a missing exit is something to carry evidence of. */
export function TripStamps({ recorded = {}, hasExit, onChange }: TripStampsProps) {
  const set = (side: keyof Recorded, value: string) => {
    const { [side]: _, ...rest } = recorded;
    const next: Recorded = value === '' ? rest : { ...rest, [side]: value === 'yes' };
    onChange(Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <details open={Object.keys(recorded).length > 0}>
      <summary>Stamped or recorded?</summary>
      <p class="quiet">A stamp in the passport, or a record in the Entry/Exit System.</p>
      <div class="two">
        <Side label="On the way in" value={recorded.entry} onChange={(value) => set('entry', value)} />
        {hasExit && <Side label="On the way out" value={recorded.exit} onChange={(value) => set('exit', value)} />}
      </div>
    </details>
  );
}

function Side({
  label,
  value,
  onChange,
}: {
  label: string;
  value: boolean | undefined;
  onChange: (value: string) => void;
}) {
  return (
    <label class="select-field">
      <span>{label}</span>
      <select
        value={value === undefined ? '' : value ? 'yes' : 'no'}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <option value="">Not said</option>
        <option value="yes">Yes</option>
        <option value="no">No, it is missing</option>
      </select>
    </label>
  );
}
