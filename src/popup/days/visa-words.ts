import type { Reading } from '../../stay/count.ts';
import { type Day, dayOf } from '../../stay/day.ts';
import type { Case } from '../../stay/runs.ts';
import { checkVisa, remarksOnVisa, type ShortStayVisa, type VisaCheck } from '../../stay/visa.ts';
import { daysWords, dayWords } from './words.ts';

/**
 * The short-stay visa that bounds a stay from this day on: the one valid on it, of several the one that allows most. None
 * is valid: undefined, and `visaNotes` says so.
 */
export function visaOn(
  reading: Reading,
  which: Case,
  visas: readonly ShortStayVisa[],
  day: Day,
): VisaCheck | undefined {
  return visas
    .filter(({ from, to }) => (dayOf(from) ?? day + 1) <= day && day <= (dayOf(to) ?? day - 1))
    .flatMap((visa) => checkVisa(reading, which, visa) ?? [])
    .sort((one, other) => other.limit.daysFrom(day) - one.limit.daysFrom(day))[0];
}

export interface VisaNote {
  readonly tone: 'plain' | 'amber' | 'red';
  readonly text: string;
}

const BREACHES = {
  days: (day: Day) => `more days than the visa allows, from ${dayWords(day)} on`,
  entries: (day: Day) => `one entry more than the visa allows, on ${dayWords(day)}`,
  'after-end': (day: Day) => `a stay that goes on after the visa ended, from ${dayWords(day)} on`,
} as const;

/** What is to be said of the short-stay visas beside the large number. */
export function visaNotes(reading: Reading, visas: readonly ShortStayVisa[], day: Day): VisaNote[] {
  const notes = visas.flatMap((visa) => notesOn(reading, visa));
  const isCovered = visaOn(reading, 'worst', visas, day) !== undefined;
  if (visas.length > 0 && !isCovered) {
    notes.push({
      tone: 'amber',
      text: `None of your short-stay visas is valid on ${dayWords(day)}. If you need a visa, you may not stay on that day, whatever the number above says.`,
    });
  }
  return notes;
}

function notesOn(reading: Reading, visa: ShortStayVisa): VisaNote[] {
  const remarks = remarksOnVisa(visa).map(
    ({ text, level }): VisaNote => ({ tone: level === 'error' ? 'red' : 'amber', text }),
  );
  const check = checkVisa(reading, 'worst', visa);
  if (check === null) return remarks;
  const entries =
    visa.entries === 'multiple'
      ? 'any number of entries'
      : `${check.usedEntries} of ${visa.entries} ${visa.entries === 1 ? 'entry' : 'entries'}`;
  const dates = `${dayWords(dayOf(visa.from) as Day)} to ${dayWords(dayOf(visa.to) as Day)}`;
  return [
    {
      tone: 'plain',
      text: `Short-stay visa, ${dates}: ${check.usedDays} of ${daysWords(visa.days)} used, ${entries} made.`,
    },
    ...(check.breaches.length > 0
      ? [
          {
            tone: 'red' as const,
            text: `By what you entered there is ${check.breaches.map(({ kind, day }) => BREACHES[kind](day)).join('; ')}.`,
          },
        ]
      : []),
    ...(check.doubt === null ? [] : [{ tone: 'amber' as const, text: check.doubt }]),
    ...remarks,
  ];
}
