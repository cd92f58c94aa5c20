import { movesFreely } from '../codes/nationality.ts';
import type { Crossing } from '../crossing.ts';
import type { Facts } from '../facts.ts';
import { periodOn } from '../law/period.ts';
import type { IdentityDocument, IsoDate } from '../traveller.ts';

/** Micro-states whose identity card is taken as a travel document (general knowledge). */
const ACCEPTED_CARDS = ['AD', 'MC', 'SM'];

function isTravelDocument({ kind, issuer, expires }: IdentityDocument, on: IsoDate): boolean {
  if (expires !== undefined && expires < on) return false;
  if (kind === 'crew-certificate') return false;
  if (kind === 'passport-card') return movesFreely(issuer);
  if (kind === 'id-card') return movesFreely(issuer) || ACCEPTED_CARDS.includes(issuer);
  return true;
}

/**
 * Issued within the previous ten years (Code Art. 6(1)(a)(ii)). The tenth anniversary itself is read as still within:
 * a period of years ends with its last day. Carriers may read it more strictly; `doubts.ts` says so.
 */
function isOlderThanTenYears(issued: IsoDate, on: IsoDate): boolean {
  return Temporal.PlainDate.from(issued).add({ years: 10 }).toString() < on;
}

/** The documents as a condition of entry. */
export function readDocument(
  documents: readonly IdentityDocument[],
  crossing: Crossing,
  on: IsoDate,
): Facts['document'] {
  if (crossing.direction === 'exit') return 'in-order';
  const serving = documents.filter((document) => isTravelDocument(document, on));
  if (serving.length === 0) return 'no-travel-document';
  const fresh = serving.some(({ issued }) => issued === undefined || !isOlderThanTenYears(issued, on));
  return fresh ? 'in-order' : 'too-old';
}

/**
 * Days of the window before the day of crossing: the day itself is one more, and the ninety-first is too many. Undefined
 * where trips of uncertain dates may or may not make too many.
 */
export function isAboveNinety({ daysUsed, daysBetween }: Crossing): boolean | undefined {
  const [fewest, most] = daysUsed === undefined ? (daysBetween ?? [0, 0]) : [daysUsed, daysUsed];
  const isAbove = most + 1 > 90;
  return isAbove === fewest + 1 > 90 ? isAbove : undefined;
}

/** The 90/180 days as a condition of entry; undefined where the trips do not settle it. */
export function readDays(crossing: Crossing): Facts['days'] | undefined {
  const isAbove = crossing.direction === 'entry' ? isAboveNinety(crossing) : false;
  return isAbove === undefined ? undefined : isAbove ? 'used-up' : 'within';
}

/** A refusal counts only where EES asks for biometrics: Code Art. 6(1)(f) says "if such data is required". */
export function readBiometrics(crossing: Crossing, place: Facts['place'], on: IsoDate): Facts['biometrics'] {
  const asked =
    crossing.direction === 'entry' &&
    periodOn(on) !== 'A' &&
    (crossing.ees ?? 'as-expected') === 'as-expected' &&
    (place === 'schengen' || place === 'andorra' || place === 'gibraltar' || place === 'overseas-link');
  return asked && crossing.refusesBiometrics === true ? 'refused' : 'given';
}
