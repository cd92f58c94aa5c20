const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const LONG = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2026-04-03` as `3 Apr 2026`; what is no day of the calendar comes back as it is. */
export function formatDay(iso: string): string {
  return written(iso, SHORT);
}

/** `2026-04-03` as `Friday 3 April 2026`, for ears and for choices. */
export function formatLongDay(iso: string): string {
  return written(iso, LONG);
}

function written(iso: string, format: Intl.DateTimeFormat): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // Some dates that do not exist are moved on by `Date`: 30 February would be shown as 2 March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso)) return iso;
  // The browsers' British short form of September has four letters, the other months three.
  return format.format(time).replace('Sept ', 'Sep ').replace(',', '');
}
