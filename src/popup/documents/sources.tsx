import { dateInWords } from '../../ameli/date-in-words.ts';
import type { Citation } from '../../border/law/citation.ts';
import type { Certainty } from '../../border/law/dated.ts';
import { CERTAINTY_WORDS } from './words.ts';

interface SourcesProps {
  readonly citations: readonly Citation[];
  readonly asOf: string;
  readonly checkedOn: string;
  readonly certainty: Certainty;
  readonly stale?: boolean;
}

/** Who says so, of when it is true, when we looked, and how sure it is. */
export function Sources({ citations, asOf, checkedOn, certainty, stale }: SourcesProps) {
  const sure = CERTAINTY_WORDS[certainty];
  return (
    <div class="sources quiet">
      {citations.length === 0 ? (
        <p>
          We have read no text that says so: we looked on {dateInWords(checkedOn)}. How sure: {sure}.
        </p>
      ) : (
        <>
          <ul>
            {citations.map(({ name, article, link }) => (
              <li key={name + article}>
                {article},{' '}
                <a href={link} target="_blank" rel="noopener noreferrer">
                  {name}
                </a>
              </li>
            ))}
          </ul>
          <p>
            As of {dateInWords(asOf)}, checked {dateInWords(checkedOn)}. How sure: {sure}.
            {stale && ' This is more than half a year old: look it up before you rely on it.'}
          </p>
        </>
      )}
    </div>
  );
}
