import { dateInWords } from '../../ameli/date-in-words.ts';
import { emailLink } from '../../ameli/email-link.ts';
import { calendarFile } from '../../calendar/calendar-file.ts';
import { saveFile } from '../save-file.ts';
import { Doubt } from './doubt.tsx';

interface CountdownProps {
  /** The day before which the link is to be clicked, as an ISO date; empty while no countdown runs. */
  clickBefore: string;
  today: Temporal.PlainDate;
  /** The last change could not be stored. */
  unsaved: boolean;
  /** What was stored is no day. */
  unreadable: boolean;
  onChange: (clickBefore: string) => void;
}

/** How long the link in the e-mail still works: started by the user, cleared by the user, nothing in between. */
export function Countdown({ clickBefore, today, unsaved, unreadable, onChange }: CountdownProps) {
  const words = problemOf(unsaved, unreadable);
  const problem = words && (
    <p class="problem amber" role="alert">
      {words}
    </p>
  );
  if (!clickBefore) {
    return (
      <section class="card" aria-labelledby="countdown">
        <h2 id="countdown">The link in the e-mail</h2>
        <p>At the end of account creation ameli sends an e-mail. {emailLink.short}</p>
        <Doubt text={emailLink.doubt} />
        <button type="button" class="action" onClick={() => onChange(today.add({ days: emailLink.days }).toString())}>
          It came today: start the {emailLink.days} days
        </button>
        {problem}
      </section>
    );
  }
  const day = Temporal.PlainDate.from(clickBefore);
  const left = today.until(day).days;
  return (
    <section class={`card ${left > 2 ? 'green' : 'amber'}`} aria-labelledby="countdown">
      <h2 id="countdown">
        {left > 0 ? 'Click the link before' : 'The link was to be clicked before'} {dateInWords(clickBefore)}
      </h2>
      <p>
        <strong>{daysLeft(left)}</strong> Look among spam too.
      </p>
      <Doubt text={emailLink.doubt} />
      <p class="actions">
        {left > 0 && (
          <button
            type="button"
            class="action"
            onClick={() => saveFile('ameli-link.ics', 'text/calendar', calendarOf(day))}
          >
            Add to a calendar
          </button>
        )}
        <button type="button" class="plain" onClick={() => onChange('')}>
          {left > 0 ? 'I clicked it: clear' : 'Clear'}
        </button>
      </p>
      {problem}
    </section>
  );
}

function problemOf(unsaved: boolean, unreadable: boolean): string | undefined {
  if (unsaved) return 'This could not be stored. Try again.';
  if (unreadable) {
    return 'The day that was stored could not be read and is kept aside. Start again, and this message goes.';
  }
  return undefined;
}

function daysLeft(days: number): string {
  if (days > 1) return `${days} days left.`;
  if (days === 1) return 'Today is the last day.';
  return 'The days are over. If the link no longer works, begin the account again.';
}

function calendarOf(clickBefore: Temporal.PlainDate): string {
  const event = {
    id: 'ameli-email-link',
    // The last day on which it is sure to work is the day before.
    day: clickBefore.subtract({ days: 1 }),
    title: 'Last day to click the link in the e-mail from ameli',
    notes: emailLink.doubt ?? '',
    remindDaysBefore: [2, 0],
  };
  return calendarFile([event], Temporal.Now.instant());
}
