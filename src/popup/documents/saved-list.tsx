import type { ListItem } from '../../border/documents/checklist.ts';
import { CHECKED_ON } from '../../border/law/dated.ts';
import { formatDay } from '../dates/format-day.ts';
import { Prose } from '../prose.tsx';
import { tripInWords } from './trip-head.tsx';
import type { Trip } from './use-trip.ts';
import { carriedAs, GROUPS, isTickable, otherWayInWords, STANDING_WORDS } from './words.ts';

/** The style of the page that is saved for the phone. */
export const savedCss = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 40rem; padding: 16px; font: 1rem/1.45 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.3rem; } h2 { font-size: 1.15rem; border-top: 1px solid; padding-top: 12px; } h3 { font-size: 1rem; }
ul { padding: 0; list-style: none; } li { margin-block: 12px; } p { margin: 0; }
label { font-weight: 600; display: flex; gap: 12px; align-items: start; min-height: 44px; }
input { width: 1.5rem; height: 1.5rem; flex: none; margin: 0; }
.quiet { font-size: 0.9rem; } strong { font-weight: 600; }
@media print { body { font-size: 10pt; } label { min-height: 0; } }
`;

/** The lists of everybody on a trip, to be read without the extension. */
export function SavedList({ trips }: { trips: readonly Trip[] }) {
  const [first] = trips;
  return (
    <main>
      <h1>Documents for the trip {first && tripInWords(first.journey)}</h1>
      <p class="quiet">
        Made by Bienvenue on {first && formatDay(first.today)}, from sources last looked at on {formatDay(CHECKED_ON)}.
        Not legal advice: the officer decides. Look up what is not established.
      </p>
      {trips.map((trip) => (
        <section key={trip.memberId}>
          <h2>{trip.name}</h2>
          <SavedGroups trip={trip} />
        </section>
      ))}
    </main>
  );
}

function SavedGroups({ trip: { list, kept } }: { trip: Trip }) {
  if (list === undefined) return <p>Where and when this traveller crosses has not been said.</p>;
  const { ready = [], own = [] } = kept;
  return (
    <>
      {list.open.length > 0 && (
        <p>
          <strong>Still open:</strong> {list.open.map(({ title }) => title).join('; ')}.
        </p>
      )}
      {GROUPS.map(({ need, title }) => {
        const items = list.items.filter((item) => item.need === need);
        if (items.length === 0) return null;
        return (
          <section key={need}>
            <h3>{title}</h3>
            {need === 'not-needed' ? (
              <p>{items.map((item) => item.title).join('; ')}.</p>
            ) : (
              <ul>
                {items.map((item) => (
                  <SavedLine key={item.id} item={item} ready={ready.includes(item.id)} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
      {own.length > 0 && (
        <section>
          <h3>Your own</h3>
          <ul>
            {own.map(({ id, text, done }) => (
              <li key={id}>
                <label>
                  <input type="checkbox" checked={done === true} />
                  {text}
                </label>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function SavedLine({ item, ready }: { item: ListItem; ready: boolean }) {
  const { title, french, because, dates, standing, together, otherWay } = item;
  const name = (
    <span>
      {title} {french && <i lang="fr">{french}</i>}
    </span>
  );
  return (
    <li>
      {isTickable(item) ? (
        <label>
          <input type="checkbox" checked={ready} />
          {name}
        </label>
      ) : (
        <p>
          <strong>{name}</strong>
        </p>
      )}
      <p>
        {standing && `${STANDING_WORDS[standing].text}. `}
        <Prose text={because} /> {dates?.text} {together.length > 0 && `With it: ${together.join('; ')}.`}{' '}
        {otherWay && <Prose text={`${otherWayInWords(otherWay)} ${otherWay.because}`} />}
      </p>
      {carriedAs(item) && <p class="quiet">{carriedAs(item)}</p>}
    </li>
  );
}
