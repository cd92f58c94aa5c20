const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** `2026-04-01` as `1er avril 2026`; what is known only to the month or the year (`2026-08`, `2016`) is no longer than that. */
export function frenchDay(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const parts = [day && (day === '01' ? '1er' : `${Number(day)}`), month && MONTHS[Number(month) - 1], year];
  return parts.filter(Boolean).join('\u00a0');
}
