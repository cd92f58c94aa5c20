/** What was typed into a field for one day. */
export type ReadDay =
  | { readonly kind: 'empty' }
  /** One day, and no other can be meant. */
  | { readonly kind: 'day'; readonly day: string }
  /** More than one day can be meant: the user is asked. ISO dates, likeliest first. */
  | { readonly kind: 'ask'; readonly days: readonly string[] }
  | { readonly kind: 'problem'; readonly text: string };

const MONTHS = [
  'january janvier',
  'february fevrier fev',
  'march mars',
  'april avril avr',
  'may mai',
  'june juin',
  'july juillet juil',
  'august aout',
  'september septembre sept',
  'october octobre',
  'november novembre',
  'december decembre',
].map((names) => names.split(' '));

const FORMS = 'Write it like 3 Apr 2026 or 2026-04-03.';
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/**
 * Reads a day as people type it: `2026-04-03`, `3 Apr 2026`, `April 3, 2026`, `3 avril 2026`, `03/04/2026`. Numbers that
 * can be read as day and month both ways, and days without a year, are asked about and never guessed.
 * @param today ISO date; only for the years that are offered when none was typed.
 */
export function readDay(text: string, today: string): ReadDay {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)(st|nd|rd|th|er)\b/g, '$1')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'of');
  if (words.length === 0) return text.trim() === '' ? { kind: 'empty' } : { kind: 'problem', text: FORMS };
  const month = words.findIndex((word) => /[a-z]/.test(word));
  return month < 0 ? readNumbers(words, today) : readWithName(words, month, today);
}

function readNumbers(words: readonly string[], today: string): ReadDay {
  const [one = '', two = '', three] = words;
  if (words.length > 3 || words.some((word) => word.length > 5) || two === '') return { kind: 'problem', text: FORMS };
  if (one.length >= 3)
    return three === undefined ? { kind: 'problem', text: FORMS } : settle([[one, two, three]], today);
  const orders = [
    [three, two, one],
    [three, one, two],
  ] as const;
  return settle(orders, today);
}

function readWithName(words: readonly string[], at: number, today: string): ReadDay {
  const name = words[at] ?? '';
  const month = MONTHS.findIndex((names) =>
    names.some((full) => full === name || (name.length >= 3 && full.startsWith(name))),
  );
  const numbers = words.filter((_, index) => index !== at);
  if (month < 0 || numbers.length === 0 || numbers.length > 2 || numbers.some((word) => !/^\d+$/.test(word))) {
    return { kind: 'problem', text: FORMS };
  }
  const year = numbers.find((word) => word.length > 2);
  const day = numbers.find((word) => word !== year);
  if (numbers.length === 2 && year === undefined) return { kind: 'problem', text: 'Write the year with four digits.' };
  if (day === undefined) return { kind: 'problem', text: 'The day of the month is missing.' };
  return settle([[year, String(month + 1), day]], today);
}

type Parts = readonly [year: string | undefined, month: string, day: string];

/** Keeps the readings that are days of the calendar; says why when there is none. */
function settle(readings: readonly Parts[], today: string): ReadDay {
  const years = readings[0]?.[0];
  if (years !== undefined && years.length !== 4) {
    return {
      kind: 'problem',
      text: years.length < 4 ? 'Write the year with four digits.' : `There is no year ${years} here. Use four digits.`,
    };
  }
  if (years !== undefined && (Number(years) < FIRST_YEAR || Number(years) > LAST_YEAR)) {
    return { kind: 'problem', text: `The year ${years} cannot be right.` };
  }
  const year = Number(today.slice(0, 4));
  const days = readings.flatMap(([own, month, day]) =>
    (own === undefined ? [year, year + 1, year - 1] : [Number(own)]).flatMap((year) => isoOrNothing(year, month, day)),
  );
  const distinct = [...new Set(days)];
  if (distinct.length === 0) return { kind: 'problem', text: noSuchDay(readings) };
  if (distinct.length === 1 && years !== undefined) return { kind: 'day', day: distinct[0] as string };
  return { kind: 'ask', days: distinct };
}

function isoOrNothing(year: number, month: string, day: string): string[] {
  try {
    return [
      Temporal.PlainDate.from({ year, month: Number(month), day: Number(day) }, { overflow: 'reject' }).toString(),
    ];
  } catch {
    return [];
  }
}

const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function noSuchDay(readings: readonly Parts[]): string {
  const real = readings.find(([, month]) => Number(month) >= 1 && Number(month) <= 12);
  if (real === undefined) return `There are 12 months. ${FORMS}`;
  const [year, month, day] = real;
  const length = Temporal.PlainYearMonth.from({ year: Number(year ?? 2024), month: Number(month) }).daysInMonth;
  const name = NAMES[Number(month) - 1];
  return `There is no ${Number(day)} ${name}: ${name}${year === undefined ? '' : ` ${year}`} has ${length} days.`;
}
