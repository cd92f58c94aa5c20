import { useMemo, useState } from 'preact/hooks';
import { countDays } from '../../stay/count.ts';
import { type Day, dayOf } from '../../stay/day.ts';
import { BILATERAL_AGREEMENTS } from '../../stay/law.ts';
import { STATES_DATED } from '../../stay/states.ts';
import { statusOn } from '../../stay/window.ts';
import { formatDay } from '../dates/format-day.ts';
import { ControlDay } from './control-day.tsx';
import { calculatorLines, countedDays, lawsFor, STATE_NAMES } from './counted-days.ts';
import { DayByDay } from './day-by-day.tsx';
import { Laws } from './laws.tsx';
import { officerWords } from './officer-words.ts';
import type { Days } from './use-days.ts';
import { daysWords, dayWords, spanWords, whenWords } from './words.ts';

/** Every day of the count with its reason, what an officer would see, and how to check it elsewhere. */
export function CountedPage({ days: { history, reading, today } }: { days: Days }) {
  const [control, setControl] = useState(today);
  const day: Day = dayOf(control) ?? reading.today;
  const onDay = useMemo(() => (day === reading.today ? reading : countDays(history, day)), [history, reading, day]);
  const { worst, best, certain } = onDay;
  const status = statusOn(worst, day);
  const days = useMemo(() => countedDays(worst, day), [worst, day]);
  const nameOf = (id: string) => whenWords(history.trips.find((trip) => trip.id === id)?.entry ?? '');
  return (
    <>
      <ControlDay value={control} today={today} onChange={setControl} />
      <p>
        <b>
          {daysWords(status.used)} used on {dayWords(day)}.
        </b>{' '}
        One looks back 180 days, that day included: from {dayWords(status.windowStart)}. Unused: {status.unused}.
        {!certain && ` In the best case ${daysWords(statusOn(best, day).used)} used; below is the worst case.`}
      </p>
      {status.days.length > 0 && (
        <ul class="plain-list">
          {status.days.map((span) => (
            <li key={span.from}>
              {spanWords(span)}: <b>{daysWords(span.to - span.from + 1)}</b>{' '}
              <span class="quiet">
                of the {span.trips.length === 1 ? 'trip' : 'trips'} of {span.trips.map(nameOf).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <DayByDay days={days} />
      <details>
        <summary>The articles</summary>
        <Laws laws={lawsFor(history.trips, history.permits.length > 0, history.shortVisas.length > 0)} />
      </details>
      <Officer words={officerWords(onDay)} />
      <details>
        <summary>Check it with the official calculator</summary>
        <p>
          The European Commission’s short-stay calculator takes days as six digits. These stays count up to{' '}
          {dayWords(day)}; type them as they stand, entry and exit. It knows no permits: days that a permit frees are
          left out here. It takes nothing before 22 April 2013.
        </p>
        <pre class="digits">{calculatorLines(worst, day).join('\n') || 'no stay in the 180 days'}</pre>
      </details>
      <details>
        <summary>What is not computed</summary>
        <p>{BILATERAL_AGREEMENTS.text}</p>
        <p>{BILATERAL_AGREEMENTS.ask}</p>
        <p class="quiet small">
          {BILATERAL_AGREEMENTS.instrument}, {BILATERAL_AGREEMENTS.article}. Not certain; true as of{' '}
          {formatDay(BILATERAL_AGREEMENTS.asOf)}, checked {formatDay(BILATERAL_AGREEMENTS.checkedOn)}.
        </p>
      </details>
      <details>
        <summary>The 29 states of the one count</summary>
        <p>{STATE_NAMES.join(', ')}.</p>
        <p>Cyprus, Ireland, the United Kingdom and overseas France are outside: days there do not count here.</p>
        <p class="quiet small">
          True as of {formatDay(STATES_DATED.asOf)}, checked {formatDay(STATES_DATED.checkedOn)}.
        </p>
      </details>
      <p class="quiet small">This is not legal advice. The officer decides.</p>
    </>
  );
}

function Officer({ words: { lines, notes } }: { words: ReturnType<typeof officerWords> }) {
  return (
    <section class="part">
      <h3>What an officer would compute</h3>
      <p class="quiet">Who has only stamps or records sees no permits, no countries and no tickets.</p>
      <dl class="pairs">
        {lines.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {notes.map((note) => (
        <p class="problem amber" key={note}>
          {note}
        </p>
      ))}
    </section>
  );
}
