import { useMemo } from 'preact/hooks';
import { earliestEntries } from '../../stay/may-stay.ts';
import { earliestRows } from './earliest-rows.ts';
import type { Days } from './use-days.ts';
import { visaOn } from './visa-words.ts';
import { dayWords } from './words.ts';

/** From which day one may come for how long, for 1 to 90 days. */
export function EarliestTable({ days: { history, reading } }: { days: Days }) {
  const { today } = reading;
  const rows = useMemo(() => {
    const limit = visaOn(reading, 'worst', history.shortVisas, today)?.limit;
    return earliestRows(earliestEntries(reading.worst, today, limit));
  }, [reading, history]);
  return (
    <details>
      <summary>From when may I come for how long?</summary>
      <p class="quiet">
        Without a permit, and not before today. {reading.certain ? '' : 'Uncertain dates are taken at their worst. '}
        Later booked trips are not kept free: check a plan for that.
      </p>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">Days</th>
            <th scope="col">In, at the earliest</th>
            <th scope="col">Leave by</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ least, most, entry, leaveBy }) => (
            <tr key={least}>
              <th scope="row">{least === most ? least : `${least} to ${most}`}</th>
              <td>{entry === null ? 'not with this visa' : dayWords(entry)}</td>
              <td>{leaveBy === null ? '' : dayWords(leaveBy)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
