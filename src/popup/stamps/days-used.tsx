import type { FormProps } from './form-props.ts';

type DaysProps = Pick<FormProps, 'present' | 'answers'>;

/** The days used in the 180, for those who know better than their trips. */
export function DaysUsed({ present: { personal, told }, answers }: DaysProps) {
  return (
    <label class="select-field">
      <span>Days used in the 180</span>
      <input
        type="number"
        inputMode="numeric"
        min="0"
        max="180"
        value={personal.daysUsed ?? ''}
        placeholder={told.daysUsed === undefined ? undefined : String(told.daysUsed)}
        onInput={({ currentTarget: { valueAsNumber } }) =>
          answers.personal({ daysUsed: Number.isNaN(valueAsNumber) ? undefined : valueAsNumber })
        }
      />
    </label>
  );
}

/** The same as a question, for the entry that turns on it. */
export function DaysForm({ present, answers }: DaysProps) {
  return (
    <>
      <DaysUsed {...{ present, answers }} />
      <p class="quiet">
        The days in and out count as days of stay; the day of this crossing is left out.{' '}
        <TripsLead told={present.told} />
      </p>
    </>
  );
}

/** What the trips make of it, and the way to them. */
export function TripsLead({ told: { daysUsed, daysBetween } }: Pick<DaysProps['present'], 'told'>) {
  const trips = <a href="#days">Your trips: Days</a>;
  if (daysBetween !== undefined)
    return (
      <>
        Not all days of your trips are certain: they make between {daysBetween[0]} and {daysBetween[1]}. {trips}
      </>
    );
  if (daysUsed !== undefined)
    return (
      <>
        Your trips make {daysUsed}. Leave the box empty to go by them. {trips}
      </>
    );
  return (
    <>
      Enter your trips in <a href="#days">Days</a>, and they are counted for you.
    </>
  );
}
