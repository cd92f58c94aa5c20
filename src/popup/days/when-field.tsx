import type { Trip, When } from '../../stay/trip.ts';
import { DateField } from '../dates/date-field.tsx';

interface WhenFieldProps {
  /** `In` or `Out` */
  readonly label: string;
  readonly value: Trip['exit'];
  readonly onChange: (value: Exclude<Trip['exit'], null>) => void;
  /** ISO date */
  readonly today: string;
  readonly problem?: string | undefined;
}

/** One end of a trip: a day, two days between which it lies, or nothing where there is no day to give. */
export function WhenField({ label, value, onChange, today, problem }: WhenFieldProps) {
  if (value === null || value === 'unknown') return null;
  if (typeof value === 'string') {
    return <DateField label={label} value={value} today={today} problem={problem} onChange={onChange} />;
  }
  return (
    <div class="range">
      <DateField
        label={`${label}: not before`}
        value={value.earliest}
        today={today}
        problem={problem}
        onChange={(earliest) => onChange({ ...value, earliest })}
      />
      <DateField
        label={`${label}: not after`}
        value={value.latest}
        today={today}
        onChange={(latest) => onChange({ ...value, latest })}
      />
    </div>
  );
}

/** How well an end of a trip is known. */
export type Knowledge = 'day' | 'range' | 'unknown';

export function knowledgeOf(when: Trip['exit']): Knowledge {
  if (when === 'unknown') return 'unknown';
  return typeof when === 'object' && when !== null ? 'range' : 'day';
}

/** The same end, known better or worse; what was typed is carried over. */
export function withKnowledge(when: Trip['exit'], knowledge: Knowledge): When | 'unknown' {
  const typed = when === null || when === 'unknown' ? '' : typeof when === 'string' ? when : when.earliest;
  if (knowledge === 'unknown') return 'unknown';
  return knowledge === 'day' ? typed : { earliest: typed, latest: typeof when === 'object' && when ? when.latest : '' };
}
