import type { ListItem } from '../../border/documents/checklist.ts';
import { Prose } from '../prose.tsx';
import { Sources } from './sources.tsx';
import { capital, carriedAs, isTickable, otherWayInWords, STANDING_WORDS, waysInWords } from './words.ts';

interface ListLineProps {
  readonly item: ListItem;
  readonly ready: boolean;
  readonly onReady: (ready: boolean) => void;
}

/** One thing: what it is, why, how it stands on the user's dates, and all the rest one click away. */
export function ListLine({ item, ready, onReady }: ListLineProps) {
  const { id, title, french, because, standing, dates, otherWay, together } = item;
  const shown = standing && STANDING_WORDS[standing];
  return (
    <li class="line" data-item={id}>
      {isTickable(item) ? (
        <label class="line-title">
          <input type="checkbox" checked={ready} onChange={({ currentTarget }) => onReady(currentTarget.checked)} />
          <span>
            {title}
            <French text={french} />
          </span>
        </label>
      ) : (
        <p class="line-title">
          <span>
            {title}
            <French text={french} />
          </span>
        </p>
      )}
      {shown && (
        <p class={`standing ${shown.tone}`}>
          <span aria-hidden="true">{shown.sign}</span> {shown.text}
        </p>
      )}
      <p>
        <Prose text={because} />
      </p>
      {dates && <p class="dates">{dates.text}</p>}
      {together.length > 0 && (
        <ul class="together">
          {together.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {otherWay && (
        <p class="other-way amber">
          <strong>{otherWayInWords(otherWay)}</strong> <Prose text={otherWay.because} />
        </p>
      )}
      <More item={item} />
    </li>
  );
}

function French({ text }: { text: string | undefined }) {
  return (
    text && (
      <>
        {' '}
        <i class="quiet" lang="fr" translate={false}>
          {text}
        </i>
      </>
    )
  );
}

function More({ item }: { item: ListItem }) {
  const { title, whom, practice, ways } = item;
  const carried = carriedAs(item);
  return (
    <details class="more">
      <summary>
        For whom, how, and source<span class="unseen">: {title}</span>
      </summary>
      {practice && (
        <p>
          <Prose text={practice} />
        </p>
      )}
      <dl>
        <dt>For whom</dt>
        <dd>{whom}</dd>
        <dt>When</dt>
        <dd>{capital(waysInWords(ways))}</dd>
        {carried && (
          <>
            <dt>How</dt>
            <dd>{carried}</dd>
          </>
        )}
      </dl>
      <Sources {...item} />
    </details>
  );
}
