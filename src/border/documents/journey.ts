import { movesFreely } from '../codes/nationality.ts';
import type { Crossing } from '../crossing.ts';
import { isLongStay } from '../read/visa.ts';
import { afterThisJourney } from '../say/way-back.ts';
import type { IsoDate, Traveller } from '../traveller.ts';
import type { Circumstances } from './circumstances.ts';

/** An earlier trip whose entry or exit was not stamped or recorded. */
export interface MissingRecord {
  readonly kind: 'entry' | 'exit';
  /** Left out: the day is not known. */
  readonly on?: IsoDate;
}

/** The way out and the way back of one trip. For a visitor the way out comes in; for a resident it goes out. */
export interface Journey {
  readonly out: Crossing;
  /** Left out: not planned yet. Then the way back of those who may live here is looked at on the day of the way out. */
  readonly back?: Crossing;
  readonly missingRecords?: readonly MissingRecord[];
}

/** One crossing of the journey, with what the rest of the journey tells about it. */
export interface Leg {
  readonly crossing: Crossing;
  /** The papers as they are on this leg: the way out may have used up a visa. */
  readonly traveller: Traveller;
  /** First and last day of the stay that this entry begins; the last is undefined while no way back is planned. */
  readonly stay: { readonly from: IsoDate; readonly to: IsoDate | undefined } | undefined;
}

/** The same way turned round: `day` is its date, or the day of the way out while none is planned. */
export function turnedRound(out: Crossing, day: IsoDate = out.date): Crossing {
  const { records, daysUsed, daysBetween, localTime, from, to, ...rest } = out;
  return { ...rest, from: to, to: from, direction: out.direction === 'entry' ? 'exit' : 'entry', date: day };
}

/** Both legs, in the order of travel; only the first where a visitor goes home and plans no other entry. */
export function legsOf(traveller: Traveller, { out, back }: Journey, circumstances: Circumstances): readonly Leg[] {
  const stay = out.direction === 'entry' ? { from: out.date, to: back?.date } : undefined;
  const first: Leg = { crossing: out, traveller, stay };
  if (back === undefined && out.direction === 'exit' && !comesBack(traveller, circumstances)) return [first];
  const returning = back ?? turnedRound(out);
  const later = returning.direction === 'entry' ? { from: returning.date, to: undefined } : undefined;
  return [first, { crossing: returning, traveller: afterThisJourney(traveller), stay: later }];
}

/** May somebody who goes out live here? Only of a grown-up without any paper of stay is it known that not. */
function comesBack(
  { permits, visas, documents, nationalities, age }: Traveller,
  { livesInFrance, minor }: Circumstances,
): boolean {
  if (livesInFrance !== undefined) return livesInFrance;
  const isChild = age === undefined ? minor !== false : age < 18;
  const isCitizen = nationalities === undefined || nationalities.some(movesFreely);
  const holdsPaper = permits === undefined || permits.length > 0 || visas === undefined || visas.some(isLongStay);
  const isRefugee = documents?.some(({ kind, issuer }) => kind === 'refugee-travel-document' && issuer === 'FR');
  return isChild || isCitizen || holdsPaper || isRefugee === true;
}
