import type { Citation } from '../../stay/law.ts';
import { formatDay } from '../dates/format-day.ts';

const SURE = { high: 'sure', medium: 'fairly sure', low: 'not certain' } as const;

/** The rules of the count: what each says in our words, where it stands, how old and how sure it is. */
export function Laws({ laws }: { laws: readonly Citation[] }) {
  return (
    <ul class="plain-list">
      {laws.map(({ instrument, article, link, says, asOf, checkedOn, certainty }) => (
        <li key={says}>
          <p>{says}</p>
          <p class="quiet small">
            {link ? (
              <a href={link} target="_blank" rel="noopener">
                {instrument}
              </a>
            ) : (
              instrument
            )}
            , {article}. {SURE[certainty]}; true as of {formatDay(asOf)}, checked {formatDay(checkedOn)}
          </p>
        </li>
      ))}
    </ul>
  );
}
