import { contentLine, escapeText } from './content-line.ts';

/** One day to remember. */
export interface CalendarEvent {
  /** The same deadline always has the same id, so that a calendar replaces it instead of showing it twice. */
  readonly id: string;
  readonly day: Temporal.PlainDate;
  readonly title: string;
  /** Plain text; may have several lines. */
  readonly notes?: string;
  readonly link?: string;
  /** Days before the event on which to be reminded, at 9 in the morning; 0 is the day itself. Left out: no reminder. */
  readonly remindDaysBefore?: readonly number[];
}

/**
 * An iCalendar file (RFC 5545) of all-day events, to be saved as UTF-8 with the ending `.ics`.
 * @param stamp when the file is made; of two files with the same event, a calendar keeps the later one.
 * @throws Error when there is no event: the format has no empty calendar.
 */
export function calendarFile(events: readonly CalendarEvent[], stamp: Temporal.Instant): string {
  if (events.length === 0) throw new Error('A calendar file needs an event.');
  const made = `${basic(stamp.toZonedDateTimeISO('UTC').toPlainDateTime().toString({ smallestUnit: 'second' }))}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bienvenue//Bienvenue browser extension//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, made)),
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

function eventLines({ id, day, title, notes, link, remindDaysBefore = [] }: CalendarEvent, made: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}@bienvenue`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${basic(day.toString())}`,
    // The end of an all-day event is the first day after it.
    `DTEND;VALUE=DATE:${basic(day.add({ days: 1 }).toString())}`,
    `SUMMARY:${escapeText(title)}`,
    ...(notes === undefined ? [] : [`DESCRIPTION:${escapeText(notes)}`]),
    ...(link === undefined ? [] : [`URL:${link}`]),
    // A deadline does not make its day busy.
    'TRANSP:TRANSPARENT',
    ...remindDaysBefore.flatMap((days) => alarmLines(title, days)),
    'END:VEVENT',
  ];
}

/** An alarm counts from the midnight with which the day begins: nine in the morning, a day before, is 15 hours earlier. */
function alarmLines(title: string, daysBefore: number): string[] {
  const wholeDays = daysBefore > 1 ? `${daysBefore - 1}D` : '';
  const trigger = daysBefore === 0 ? 'PT9H' : `-P${wholeDays}T15H`;
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escapeText(title)}`, `TRIGGER:${trigger}`, 'END:VALARM'];
}

/** `2026-11-23T09:30:00` without its hyphens and colons. */
function basic(iso: string): string {
  return iso.replaceAll(/[-:]/g, '');
}
