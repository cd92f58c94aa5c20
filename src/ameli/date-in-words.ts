const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An ISO date, month or year as we write it: `2026-04-03` is "3 Apr 2026", `2024-10` is "Oct 2024", `2023` stays. */
export function dateInWords(iso: string): string {
  const [year, month, day] = iso.split('-');
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
