import { useMemo, useState } from 'preact/hooks';
import { countDays } from '../../stay/count.ts';
import { dayOf } from '../../stay/day.ts';
import { BILATERAL_AGREEMENTS } from '../../stay/law.ts';
import { PersonBar } from '../people/person-bar.tsx';
import { newId } from '../records/new-id.ts';
import { adviceOn } from './advice.ts';
import { ControlDay } from './control-day.tsx';
import { largeNumbers } from './large-number.ts';
import { LargeNumber } from './large-number.tsx';
import { paperWarning } from './paper-list.ts';
import { Strip } from './strip.tsx';
import { countedWords, tripTable } from './trip-rows.ts';
import { TripTable } from './trip-table.tsx';
import type { Days } from './use-days.ts';
import { visaNotes } from './visa-words.ts';

/** The large number, what to do, the strip, the trips, and the ways on. */
export function Overview({ days }: { days: Days }) {
  const { history, reading, today } = days;
  const [control, setControl] = useState(today);
  // Half a date asks nothing yet.
  const day = dayOf(control) ?? reading.today;
  // An open stay goes on to a day in the future that is asked about.
  const onDay = useMemo(() => (day > reading.today ? countDays(history, day) : reading), [history, reading, day]);
  const gauges = useMemo(
    () => largeNumbers(onDay, history.shortVisas, day, reading.today),
    [onDay, history, day, reading],
  );
  const advice = useMemo(() => adviceOn(reading, history), [reading, history]);
  const table = useMemo(() => tripTable(history.trips, reading, today), [history, reading, today]);
  const newTrip = useMemo(() => newId(), [history.trips.length]);
  const isNear =
    advice.some(({ tone }) => tone === 'red') || gauges.some(({ number }) => Number.parseInt(number, 10) < 15);
  const wrongPapers = reading.remarks.filter(({ row, level }) => row === 'permit' && level === 'error').length;
  const undatedPapers = paperWarning(days.member, wrongPapers);
  const isEmpty = history.trips.length === 0;
  return (
    <>
      <PersonBar />
      <section aria-labelledby="days-number">
        <h2 id="days-number" class="unseen" tabIndex={-1}>
          How long may I stay?
        </h2>
        {gauges.map((gauge) => (
          <LargeNumber key={gauge.what} gauge={gauge} />
        ))}
        <p class="quiet small">
          By what you entered: {isEmpty ? 'no trip yet' : countedWords(reading.trips.length, history.trips.length)}
          {history.permits.length > 0 && `, ${papersWords(history.permits.length)}`}. The officer decides.
        </p>
        <ControlDay value={control} today={today} onChange={setControl} />
      </section>
      {visaNotes(onDay, history.shortVisas, day).map(({ tone, text }) => (
        <p key={text} class={tone === 'plain' ? 'quiet' : `problem ${tone}`}>
          {text}
        </p>
      ))}
      {undatedPapers && (
        <p class="problem amber">
          {undatedPapers} <a href="#days/papers">Permits and visas</a>
        </p>
      )}
      {advice.map(({ tone, head, text, isOver }) => (
        <p key={head} class={tone === 'plain' ? 'card' : `problem ${tone}`}>
          <span>
            <b>{head}</b> {text}
            {isOver && (
              <>
                {' '}
                <a href="#documents/wrong/told-overstay">If an officer says so</a>
              </>
            )}
          </span>
        </p>
      ))}
      {isEmpty ? (
        <p>
          Add each trip of the last 180 days and those that you plan. Days in all 29 Schengen states count together, the
          day you come in and the day you go out too.
        </p>
      ) : (
        <>
          <Strip key={today} reading={reading} visas={history.shortVisas} />
          <TripTable table={table} days={days} />
        </>
      )}
      <div class="buttons">
        <a class="action" href={`#days/trip/${newTrip}`}>
          Add a trip
        </a>
        <a class="plain" href="#days/plans">
          Try a plan
        </a>
      </div>
      {isNear && (
        <details>
          <summary>Could I stay longer than 90 days?</summary>
          <p>{BILATERAL_AGREEMENTS.text}</p>
          <p>{BILATERAL_AGREEMENTS.ask}</p>
          <p class="quiet small">
            {BILATERAL_AGREEMENTS.instrument}, {BILATERAL_AGREEMENTS.article}. Not certain; as of{' '}
            {BILATERAL_AGREEMENTS.asOf}, checked {BILATERAL_AGREEMENTS.checkedOn}.
          </p>
        </details>
      )}
      <nav class="ways" aria-label="More about these days">
        <a href="#days/papers">Permits and visas</a>
        <a href="#days/counted">How is this counted?</a>
        <a href="#days/data">Your data</a>
      </nav>
    </>
  );
}

function papersWords(count: number): string {
  return count === 1 ? '1 permit or long-stay visa' : `${count} permits or long-stay visas`;
}
