import { useState } from 'preact/hooks';
import type { CountedDay } from './counted-days.ts';
import { dayWords } from './words.ts';

/** The 180 days, one by one; drawn when asked for. */
export function DayByDay({ days }: { days: readonly CountedDay[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Day by day</summary>
      {isOpen && (
        <table class="numbers dated">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Used</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, number, why }) => (
              <tr key={day}>
                <td>{dayWords(day)}</td>
                <td>{number ?? '–'}</td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
