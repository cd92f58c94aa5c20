import type { Journey } from '../../ameli/journey.ts';
import { Entry } from './entry.tsx';

/** The other ways through the site, folded: each is for some. */
export function OtherJourneys({ journeys }: { journeys: readonly Journey[] }) {
  return (
    <section aria-labelledby="journeys">
      <h2 id="journeys">Other ways through the site</h2>
      {journeys.map(({ id, title, steps, otherWays }) => (
        <details key={id}>
          <summary>{title}</summary>
          <ol class="entries">
            {steps.map((step) => (
              <li key={step.title}>
                <Entry entry={step} />
              </li>
            ))}
          </ol>
          {otherWays.map((way) => (
            <Entry key={way.title} entry={way} />
          ))}
        </details>
      ))}
    </section>
  );
}
