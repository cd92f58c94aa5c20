import { useMemo } from 'preact/hooks';
import type { Reading } from '../../stay/count.ts';
import { comingBack } from '../../stay/window.ts';
import { daysWords, spanWords } from './words.ts';

/** Which days leave the count in the year to come, and so can be spent again. */
export function ComingBack({ reading: { worst, today } }: { reading: Reading }) {
  const returns = useMemo(() => comingBack(worst, today + 1, today + 365), [worst, today]);
  return (
    <details>
      <summary>Which days come back when?</summary>
      {returns.length === 0 ? (
        <p>No day is used that could come back in the year to come.</p>
      ) : (
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">Come back, one a day</th>
              <th scope="col">How many</th>
              <th scope="col">Spent</th>
            </tr>
          </thead>
          <tbody>
            {returns.map((each) => (
              <tr key={each.from}>
                <td>{spanWords(each)}</td>
                <td>{daysWords(each.to - each.from + 1)}</td>
                <td>{spanWords(each.days)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="quiet">Each day counts for 180 days, itself included. On the 180th day after it, it no longer does.</p>
    </details>
  );
}
