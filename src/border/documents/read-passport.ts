import { endsBeforeIssue, type IdentityDocument, type IsoDate } from '../traveller.ts';
import type { Circumstances } from './circumstances.ts';
import type { ItemFacts, KnownItemFacts } from './item-facts.ts';
import type { Leg } from './journey.ts';

type PassportFacts = Pick<KnownItemFacts, 'document' | 'documentEnd' | 'refugeeFrom' | 'passportAge' | 'passportEnd'>;

const KINDS: Readonly<Record<IdentityDocument['kind'], ItemFacts['document']>> = {
  passport: 'passport',
  'diplomatic-passport': 'passport',
  'refugee-travel-document': 'refugee-document',
  'passport-card': 'id-card',
  'id-card': 'id-card',
  'crew-certificate': 'none',
};

const PREFERRED: readonly ItemFacts['document'][] = ['passport', 'refugee-document', 'id-card', 'none'];

/** The document that counts on this leg: the best of those shown, and of two alike the one that lasts longer. */
export function documentOf({ traveller, crossing }: Pick<Leg, 'traveller' | 'crossing'>): IdentityDocument | undefined {
  const shown = (crossing.shown ?? [0]).flatMap((index) => traveller.documents?.[index] ?? []);
  const rank = ({ kind }: IdentityDocument) => PREFERRED.indexOf(KINDS[kind]);
  return [...shown].sort((a, b) => rank(a) - rank(b) || (b.expires ?? '9999').localeCompare(a.expires ?? '9999'))[0];
}

/**
 * The dates of the document as far as they can be right on the day of this leg: one that ends before it was issued has
 * none, and one that is issued only later has no date of issue yet.
 */
export function datesOf(leg: Pick<Leg, 'traveller' | 'crossing'>): Pick<IdentityDocument, 'issued' | 'expires'> {
  const document: Pick<IdentityDocument, 'issued' | 'expires'> = documentOf(leg) ?? {};
  if (endsBeforeIssue(document)) return {};
  const { issued, expires } = document;
  return {
    ...(issued === undefined || issued > leg.crossing.date ? {} : { issued }),
    ...(expires === undefined ? {} : { expires }),
  };
}

/** The travel document and its dates against the dates of the journey. */
export function readPassport(leg: Leg, { passportNotAtHand }: Circumstances): PassportFacts {
  if (leg.traveller.documents === undefined) return {};
  const document = documentOf(leg);
  const { issued, expires } = datesOf(leg);
  const refugee = document?.kind === 'refugee-travel-document';
  const hasRules = refugee || (document !== undefined && KINDS[document.kind] === 'passport');
  // Nobody is asked for the dates of a paper that is no passport.
  const unknown = passportNotAtHand || !hasRules ? 'not-known' : undefined;
  return {
    document: document === undefined ? 'none' : KINDS[document.kind],
    documentEnd: readEnd(expires, leg.crossing.date),
    refugeeFrom: refugee ? (document.issuer === 'FR' ? 'france' : 'elsewhere') : 'none',
    passportAge: issued === undefined ? unknown : readAge(issued, leg.crossing.date),
    passportEnd: expires === undefined ? unknown : readMargin(expires, leg),
  };
}

function readEnd(expires: IsoDate | undefined, on: IsoDate): ItemFacts['documentEnd'] {
  if (expires === undefined) return 'not-known';
  return expires < on ? 'ended' : 'in-force';
}

/** Last day on which a passport issued on this day opens an entry: its tenth anniversary. */
export function lastEntryDay(issued: IsoDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(issued).add({ years: 10 });
}

/** Is a passport that ends on one day valid three months after leaving on another? */
function lastsThreeMonthsAfter(leaving: Temporal.PlainDate, expires: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(leaving.add({ months: 3 }), expires) <= 0;
}

/** Last day of leaving with which a passport that ends on this day is still valid for three months. */
export function lastLeavingDay(expires: IsoDate): Temporal.PlainDate {
  const end = Temporal.PlainDate.from(expires);
  let day = end.subtract({ months: 3 });
  // Months differ in length: 30 Nov and 28 Nov both have their third month end on 28 Feb.
  while (lastsThreeMonthsAfter(day.add({ days: 1 }), end)) day = day.add({ days: 1 });
  return day;
}

function readAge(issued: IsoDate, on: IsoDate): ItemFacts['passportAge'] {
  const last = lastEntryDay(issued).toString();
  if (last < on) return 'too-old';
  return last === on ? 'tenth-birthday' : 'fresh';
}

function readMargin(expires: IsoDate, { crossing, stay }: Leg): ItemFacts['passportEnd'] {
  const last = lastLeavingDay(expires).toString();
  if (last < (stay?.to ?? crossing.date)) return 'too-short';
  return stay?.to === undefined ? 'leaving-open' : 'long-enough';
}
