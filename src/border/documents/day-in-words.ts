const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `3 Apr 2026`, from a date or its ISO form. */
export function dayInWords(day: Temporal.PlainDate | string): string {
  const { year, month, day: number } = Temporal.PlainDate.from(day);
  return `${number} ${MONTHS[month - 1]} ${year}`;
}
