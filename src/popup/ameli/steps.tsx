import type { Journey } from '../../ameli/journey.ts';
import { Prose } from '../prose.tsx';
import { Entry } from './entry.tsx';
import { start } from './start.ts';

/** The way through the site, from the address to the end, and what to do where it does not work. */
export function Steps({ journey }: { journey: Journey }) {
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{journey.title}</h2>
      <p>
        Start at{' '}
        {/* A link, since the safest way to the real site is one that no message, advert or search result has touched. */}
        <a href={start.address} target="_blank" rel="noopener noreferrer">
          {new URL(start.address).host}
        </a>
        , and press <Prose text={start.press} />.
      </p>
      <ol class="entries">
        {journey.steps.map((step) => (
          <li key={step.title}>
            <Entry entry={step} />
          </li>
        ))}
      </ol>
      <h3>When that does not work</h3>
      <ul class="entries">
        {journey.otherWays.map((way) => (
          <li key={way.title}>
            <Entry entry={way} />
          </li>
        ))}
      </ul>
    </section>
  );
}
