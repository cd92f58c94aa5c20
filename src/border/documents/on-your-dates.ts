import { dayInWords } from './day-in-words.ts';
import type { ItemRow } from './item.ts';
import type { Leg } from './journey.ts';
import { datesOf, lastEntryDay, lastLeavingDay } from './read-passport.ts';
import { visaOnYourDates } from './visa-stay.ts';

/** What a rule comes to on the dates of this journey. */
export interface OnYourDates {
  /** A sentence. */
  readonly text: string;
  /** The day by which something must be there, or before which it must not be made. */
  readonly orderBy?: { readonly notBefore?: string; readonly by: string };
}

/** An Animal Health Certificate opens the border for so many days. */
const CERTIFICATE_DAYS = 10;

/** A European health card is asked for so many days before it is needed. */
const HEALTH_CARD_DAYS = 15;

/** The reference amounts for a day, in cents of a euro. */
const CENTS_A_DAY: Readonly<Record<string, number>> = {
  'funds-with-hotel': 6500,
  'funds-with-host': 3250,
  'funds-without-booking': 12_000,
};

/**
 * Works a row out on the user's dates; undefined where there is nothing to work out.
 * @param on the day of asking, for what should be done by now.
 */
export function onYourDates(item: string, row: ItemRow, leg: Leg, on: Temporal.PlainDate): OnYourDates | undefined {
  if (row.need === 'not-needed' || row.need === 'not-established') return undefined;
  if (item === 'passport-age') return ageOnYourDates(leg);
  if (item === 'passport-validity') return validityOnYourDates(leg);
  if (item === 'travel-document') return documentOnYourDates(leg);
  if (item === 'visa' && leg.crossing.direction === 'entry') return inWords(visaOnYourDates(leg));
  if (row.name === 'pets-from-britain') return certificateOnYourDates(leg);
  if (row.name === 'health-french-leaving-within') return healthCardOnYourDates(leg, on);
  return fundsOnYourDates(row, leg);
}

function inWords(text: string | undefined): OnYourDates | undefined {
  return text === undefined ? undefined : { text };
}

function ageOnYourDates(leg: Leg): OnYourDates | undefined {
  const { issued } = datesOf(leg);
  if (issued === undefined) return undefined;
  const last = dayInWords(lastEntryDay(issued));
  return {
    text: `Issued on ${dayInWords(issued)}: it opens entries up to ${last}. You enter on ${dayInWords(leg.crossing.date)}.`,
  };
}

function validityOnYourDates(leg: Leg): OnYourDates | undefined {
  const { expires } = datesOf(leg);
  const to = leg.stay?.to;
  const due = to && dayInWords(Temporal.PlainDate.from(to).add({ months: 3 }));
  const asked = due && `You leave on ${dayInWords(to)}, so it must be valid until ${due} or longer.`;
  if (expires === undefined) return asked ? { text: asked } : undefined;
  const last = dayInWords(lastLeavingDay(expires));
  return { text: `It ends on ${dayInWords(expires)}: good for leaving up to ${last}.${asked ? ` ${asked}` : ''}` };
}

function documentOnYourDates(leg: Leg): OnYourDates | undefined {
  const { expires } = datesOf(leg);
  return expires === undefined ? undefined : { text: `The one that you show ends on ${dayInWords(expires)}.` };
}

function certificateOnYourDates({ crossing }: Leg): OnYourDates {
  const entry = Temporal.PlainDate.from(crossing.date);
  const notBefore = entry.subtract({ days: CERTIFICATE_DAYS });
  return {
    text: `Have the certificate made between ${dayInWords(notBefore)} and ${dayInWords(entry)}, the day on which you enter.`,
    orderBy: { notBefore: notBefore.toString(), by: entry.toString() },
  };
}

function healthCardOnYourDates({ crossing }: Leg, on: Temporal.PlainDate): OnYourDates {
  const by = Temporal.PlainDate.from(crossing.date).subtract({ days: HEALTH_CARD_DAYS });
  const isLate = Temporal.PlainDate.compare(by, on) < 0;
  const text = isLate
    ? `It was to be ordered by ${dayInWords(by)}. Download the certificate that stands in for it for three months.`
    : `Order it by ${dayInWords(by)}.`;
  return { text, orderBy: { by: by.toString() } };
}

function fundsOnYourDates({ name }: ItemRow, { stay }: Leg): OnYourDates | undefined {
  const cents = CENTS_A_DAY[name];
  if (cents === undefined || stay?.to === undefined) return undefined;
  const from = Temporal.PlainDate.from(stay.from);
  const days = from.until(Temporal.PlainDate.from(stay.to)).days + 1;
  if (days < 1) return undefined;
  const euros = ((cents * days) / 100).toLocaleString('en-GB', {
    minimumFractionDigits: (cents * days) % 100 === 0 ? 0 : 2,
  });
  return { text: `${days === 1 ? 'One day' : `${days} days`}, first and last included: EUR ${euros}.` };
}
