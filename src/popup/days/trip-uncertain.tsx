import type { KeptTrip } from '../../household/history.ts';
import type { TripChange } from './trip-page.tsx';
import { type Knowledge, knowledgeOf, withKnowledge } from './when-field.tsx';

interface TripUncertainProps {
  readonly trip: KeptTrip;
  readonly onChange: (change: TripChange) => void;
}

/** How well the two days are known. What is not certain is counted at its best and at its worst. */
export function TripUncertain({ trip: { entry, exit }, onChange }: TripUncertainProps) {
  const isCertain = typeof entry === 'string' && (exit === null || (typeof exit === 'string' && exit !== 'unknown'));
  return (
    <details open={!isCertain}>
      <summary>Not sure of a date?</summary>
      <p class="quiet">The count then gives you the best and the worst case.</p>
      <div class="two">
        <label class="select-field">
          <span>In</span>
          <select
            value={knowledgeOf(entry)}
            onChange={({ currentTarget }) => {
              const when = withKnowledge(entry, currentTarget.value as Knowledge);
              if (when !== 'unknown') onChange({ entry: when });
            }}
          >
            <option value="day">I know the day</option>
            <option value="range">Between two days</option>
          </select>
        </label>
        {exit !== null && (
          <label class="select-field">
            <span>Out</span>
            <select
              value={knowledgeOf(exit)}
              onChange={({ currentTarget }) =>
                onChange({ exit: withKnowledge(exit, currentTarget.value as Knowledge) })
              }
            >
              <option value="day">I know the day</option>
              <option value="range">Between two days</option>
              <option value="unknown">I left, day not known</option>
            </select>
          </label>
        )}
      </div>
    </details>
  );
}
