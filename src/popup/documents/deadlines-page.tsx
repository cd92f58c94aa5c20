import type { RecordState } from '../../storage/records.ts';
import { useCountdown } from '../ameli/use-countdown.ts';
import { formatDay } from '../dates/format-day.ts';
import { todayHere } from '../dates/today.ts';
import { saveFile } from '../save-file.ts';
import { allDeadlines, calendarOf, type NamedDeadline } from './deadline-list.ts';
import { emailLinkDay } from './email-link-day.ts';
import { Sources } from './sources.tsx';
import type { Trip } from './use-trip.ts';

/** All days that matter, of everybody, in the order of the calendar. */
export function DeadlinesPage({ state, trip }: { state: RecordState; trip: Trip | undefined }) {
  const today = trip?.today ?? todayHere();
  const link = emailLinkDay(useCountdown().clickBefore, today);
  const ofPeople = allDeadlines(state, trip, today);
  const all = [...(link === undefined ? [] : [link]), ...ofPeople].sort((a, b) => a.day.localeCompare(b.day));
  const isNamed = new Set(ofPeople.map(({ name }) => name)).size > 1;
  const coming = all.filter(({ past }) => !past);
  const gone = all.filter(({ past }) => past);
  return (
    <>
      {coming.length === 0 ? (
        <p>No day lies ahead, by what you entered. Dates of passports, cards and visas would stand here.</p>
      ) : (
        <>
          <DayList deadlines={coming} named={isNamed} />
          <button
            type="button"
            class="action"
            onClick={() =>
              saveFile('bienvenue-days.ics', 'text/calendar;charset=utf-8', calendarOf(all, Temporal.Now.instant()))
            }
          >
            Add to calendar
          </button>
          <p class="quiet">
            This saves a file that calendars open, with a reminder a week and a day before. Saving it again moves the
            same days to where they are then.
          </p>
        </>
      )}
      {gone.length > 0 && (
        <section class="card">
          <h3>Past</h3>
          <DayList deadlines={gone} named={isNamed} />
        </section>
      )}
    </>
  );
}

function DayList({ deadlines, named }: { deadlines: readonly NamedDeadline[]; named: boolean }) {
  return (
    <ol class="deadlines">
      {deadlines.map((deadline) => (
        <li key={deadline.id}>
          <p>
            <strong>{formatDay(deadline.day)}</strong>
            {deadline.past && <span class="red"> past</span>}
          </p>
          <p>
            {deadline.title}
            {named && deadline.name !== '' && <span class="quiet"> · {deadline.name}</span>}
          </p>
          <details class="more">
            <summary>
              Why<span class="unseen">: {deadline.title}</span>
            </summary>
            <p>{deadline.because}</p>
            <Sources {...deadline} />
          </details>
        </li>
      ))}
    </ol>
  );
}
