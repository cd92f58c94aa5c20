import { notBegunBy, withBegunPapers } from '../read/begun.ts';
import { hasEnded, type Visa } from '../traveller.ts';
import { dayInWords } from './day-in-words.ts';
import type { ItemFacts } from './item-facts.ts';
import type { Leg } from './journey.ts';

/** The short-stay visas that are in force on the day of this leg, the one that lasts longest first. */
function shortVisasOf({ traveller, crossing: { date } }: Leg): readonly Visa[] {
  const { visas = [] } = withBegunPapers(traveller, date);
  return visas
    .filter((visa) => (visa.kind === 'C' || visa.kind === 'LTV') && !hasEnded(visa, date))
    .sort((a, b) => (b.until ?? '9999').localeCompare(a.until ?? '9999'));
}

/** Days of the stay, the first and the last included; undefined while no way back is planned. */
function lengthOf({ stay }: Leg): number | undefined {
  if (stay?.to === undefined) return undefined;
  return Temporal.PlainDate.from(stay.from).until(Temporal.PlainDate.from(stay.to)).days + 1;
}

/** Does a short-stay visa last for the stay that this entry begins, by its last day and its "duration of stay"? */
export function readVisaStay(leg: Leg): ItemFacts['visaStay'] {
  const visas = shortVisasOf(leg);
  const to = leg.stay?.to;
  const length = lengthOf(leg);
  if (to === undefined || length === undefined) return 'may-fit';
  const isTooShort = ({ until, days }: Visa) =>
    (until !== undefined && until < to) || (days !== undefined && days < length);
  return visas.length > 0 && visas.every(isTooShort) ? 'too-short' : 'may-fit';
}

/** The visa against the stay, in a sentence; undefined where neither its days nor its length were entered. */
export function visaOnYourDates(leg: Leg): string | undefined {
  const [visa] = shortVisasOf(leg);
  const { date } = leg.crossing;
  if (visa === undefined) {
    const later = notBegunBy({ ...leg.traveller, permits: [] }, date);
    return later && `The visa that you entered begins on ${dayInWords(later.from)}, after you come in.`;
  }
  const { from, until, days } = visa;
  if (until === undefined && days === undefined) return undefined;
  const span = [from && `from ${dayInWords(from)}`, until && `to ${dayInWords(until)}`].filter(Boolean).join(' ');
  const allowed = days === undefined ? '' : `${span === '' ? '' : ', '}for ${days === 1 ? 'one day' : `${days} days`}`;
  return `Valid ${span}${allowed}.${stayInWords(leg)}`;
}

function stayInWords(leg: Leg): string {
  const { stay } = leg;
  const length = lengthOf(leg);
  if (stay?.to === undefined || length === undefined || length < 1) return '';
  const days = length === 1 ? 'one day' : `${length} days`;
  return ` You stay from ${dayInWords(stay.from)} to ${dayInWords(stay.to)}: ${days}.`;
}
