import type { Journey, Warning } from '../../ameli/journey.ts';
import { thingsFor } from '../../ameli/things-for.ts';
import { Doubt } from './doubt.tsx';
import { Entry } from './entry.tsx';

/** What must be known first: it stops people for months. */
export function WarningCard({ warning }: { warning: Warning }) {
  return (
    <section class="card amber" aria-labelledby="warning">
      <h2 id="warning">{warning.title}</h2>
      <p>{warning.short}</p>
      <Doubt text={warning.doubt} />
      <details>
        <summary>What to do</summary>
        <ul>
          {warning.text.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** What to have at hand before the journey begins. */
export function AtHand({ journey }: { journey: Journey }) {
  return (
    <section aria-labelledby="at-hand">
      <h2 id="at-hand">Have these at hand</h2>
      <ul class="entries">
        {thingsFor(journey).map((thing) => (
          <li key={thing.title}>
            <Entry entry={thing} />
          </li>
        ))}
      </ul>
    </section>
  );
}
