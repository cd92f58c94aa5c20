import { inSchengen, isOverseas, issuerStanding } from '../codes/state.ts';
import type { Crossing } from '../crossing.ts';
import type { KnownFacts } from '../facts.ts';
import { possibleStatuses } from '../outcomes.ts';
import { withBegunPapers } from '../read/begun.ts';
import { type Established, establish } from '../read/establish.ts';
import { lacksEntry } from '../read/record.ts';
import { isLongStay } from '../read/visa.ts';
import type { Status } from '../tables/status-names.ts';
import { hasEnded, type Traveller } from '../traveller.ts';
import type { Circumstances } from './circumstances.ts';
import type { ItemFacts, KnownItemFacts } from './item-facts.ts';
import type { Journey, Leg } from './journey.ts';
import { readPassport } from './read-passport.ts';
import { readVisaStay } from './visa-stay.ts';

type Right = ItemFacts['right'];

/** What a status of table 1 means for the papers to carry. */
const RIGHTS: Readonly<Record<Status, Right>> = {
  contradictory: 'unsettled',
  'free-mover': 'free-movement',
  microstate: 'microstate',
  vatican: 'microstate',
  crew: 'role',
  cruise: 'role',
  official: 'role',
  'family-card': 'family-card',
  'permit-holder': 'permit',
  'mobile-permit-holder': 'permit',
  'frontier-worker': 'permit',
  'equivalent-family-with-permit': 'permit',
  'long-stay-visa': 'long-stay-visa',
  'long-stay-unvalidated': 'unsettled',
  'unsettled-paper': 'unsettled',
  'expired-card': 'unsettled',
  'unsettled-permit': 'unsettled',
  'asylum-claimant': 'unsettled',
  'asylum-claim-refused': 'unsettled',
  'limited-card-leaving': 'unsettled',
  'limited-card': 'unsettled',
  'visa-letter-unknown': 'unsettled',
  'family-unsettled': 'family-unsettled',
  'family-returning': 'family-unsettled',
  'family-without-card': 'family-without-card',
  'refugee-document': 'visitor',
  'limited-visa-elsewhere': 'visitor',
  'biometrics-refused': 'visitor',
  refused: 'visitor',
  visitor: 'visitor',
};

const ROLES: Readonly<Partial<Record<NonNullable<Crossing['role']>, ItemFacts['role']>>> = {
  'aircrew-on-duty': 'crew',
  'seafarer-shore-leave': 'crew',
  'train-crew-on-duty': 'crew',
  'cruise-call': 'cruise',
  'head-of-government': 'official',
  'wa-frontier-worker': 'frontier-worker',
  'lorry-driver': 'working',
  'posted-worker': 'working',
};

/** Turns one leg into the facts of the list. What was not answered is left out. */
export function readLeg(leg: Leg, journey: Journey, circumstances: Circumstances): KnownItemFacts {
  const { crossing } = leg;
  const traveller = withBegunPapers(leg.traveller, crossing.date);
  const established = establish(traveller, crossing, crossing.date);
  const { known, aside } = established;
  const person = readPerson(traveller, circumstances, known);
  return {
    direction: crossing.direction,
    border: readBorder(known),
    state: crossing.checkedBy === 'FR' ? 'france' : 'elsewhere',
    far: readFar(crossing),
    right: readRight(known),
    visaNeed: known.visaNeed,
    visa: known.visa,
    visaStay: traveller.visas && readVisaStay(leg),
    paper: known.paper,
    ...readPapersCarried(traveller, crossing, established),
    ...readPassport(leg, circumstances),
    hiddenCitizen: known.shownAs === undefined ? undefined : yesOrNo(aside.hiddenCitizen),
    ...person,
    role: (crossing.role && ROLES[crossing.role]) ?? 'none',
    gap: readGap(crossing, journey, aside.missingExit),
    transitVisa: known.shownAs === undefined ? undefined : aside.transitVisa === undefined ? 'not-listed' : 'listed',
    ...readLuggage(circumstances),
    lodging: circumstances.lodging,
    cover: circumstances.cover,
  };
}

function yesOrNo(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no';
}

function readBorder({ place }: KnownFacts): ItemFacts['border'] {
  if (place === 'internal' || place === 'airside') return place;
  return place === 'schengen' || place === 'andorra' || place === 'gibraltar' ? 'external' : 'special';
}

function readFar({ direction, from, to, date }: Crossing): ItemFacts['far'] {
  const far = direction === 'entry' ? from : to;
  if (far === null) return 'third';
  if (far === 'GB') return 'britain';
  if (inSchengen(far, date)) return 'schengen';
  if (far === 'IE' || far === 'CY') return 'other-eu';
  return isOverseas(far) || ['AD', 'MC', 'SM', 'VA', 'GI'].includes(far) ? 'special' : 'third';
}

/** Who the person is once the papers are in order: a passport that is too old makes nobody lose a permit. */
function readRight(known: KnownFacts): Right | undefined {
  const { shownAs, paper, visaNeed } = known;
  if (shownAs === 'contradictory') return undefined;
  // Lives here and waits for the first card: refused without a visa, but no visitor.
  if (shownAs === 'third-country' && paper === 'first-application' && visaNeed === 'required') return 'unsettled';
  const statuses = possibleStatuses({ ...known, document: 'in-order', days: 'within', biometrics: 'given' });
  const [right, ...others] = new Set([...statuses].map((status) => RIGHTS[status]));
  return others.length === 0 ? right : undefined;
}

type PapersCarried = Pick<KnownItemFacts, 'paperKind' | 'paperFrom' | 'foreignPermit' | 'validation'>;

function readPapersCarried(
  { permits, visas }: Traveller,
  { date }: Crossing,
  { known, aside: { deciding } }: Established,
): PapersCarried {
  const validation = visas?.find(({ kind }) => kind === 'VLS-TS')?.validation ?? 'none';
  return {
    paperKind: known.paper && kindOf(deciding?.paper),
    paperFrom: readPaperFrom(permits, visas, deciding?.issuer, date),
    foreignPermit: permits && yesOrNo(permits.some(({ issuer }) => issuerStanding(issuer, date) === 'outside')),
    validation: visas && (validation === 'not-needed' ? 'none' : validation),
  };
}

function kindOf(paper: string | undefined): ItemFacts['paperKind'] {
  if (paper === undefined) return 'none';
  if (paper === 'recepisse-renewal') return 'receipt';
  return paper === 'dcem' || paper === 'aps' ? paper : 'card';
}

function readPaperFrom(
  permits: Traveller['permits'],
  visas: Traveller['visas'],
  deciding: string | undefined,
  date: string,
): ItemFacts['paperFrom'] | undefined {
  if (permits === undefined || (deciding === undefined && visas === undefined)) return undefined;
  const issuer = deciding ?? visas?.find((visa) => isLongStay(visa) && !hasEnded(visa, date))?.issuer;
  if (issuer === undefined) return 'none';
  return issuer === 'FR' ? 'france' : 'elsewhere';
}

/** Age, home and company of the traveller. */
function readPerson(
  { age, permits, visas }: Traveller,
  { minor, livesInFrance, company }: Circumstances,
  { shownAs }: KnownFacts,
): Pick<KnownItemFacts, 'age' | 'home' | 'company'> {
  const isMinor = age === undefined ? minor : age < 18;
  const french = [...(permits ?? []), ...(visas ?? []).filter(isLongStay)].some(({ issuer }) => issuer === 'FR');
  // A grown-up from outside the EU who holds no French paper is no resident; a child may hold none and live here.
  const isForeign = shownAs === 'third-country' || shownAs === 'stateless';
  const knownVisitor = isMinor === false && isForeign && permits !== undefined && visas !== undefined;
  const home = french ? true : knownVisitor ? false : livesInFrance;
  return {
    age: isMinor === undefined ? undefined : isMinor ? 'minor' : 'adult',
    home: home === undefined ? undefined : home ? 'france' : 'elsewhere',
    company,
  };
}

function readGap(
  crossing: Crossing,
  { missingRecords = [] }: Journey,
  missingExit: string | undefined,
): ItemFacts['gap'] {
  const missing = missingRecords.length > 0 || missingExit !== undefined || lacksEntry(crossing, crossing.date);
  return missing ? 'missing' : 'none';
}

function readLuggage({
  carries,
  licence,
}: Circumstances): Pick<KnownItemFacts, 'pets' | 'medicines' | 'cash' | 'driving'> {
  if (carries === undefined) return {};
  return {
    pets: yesOrNo(carries.includes('pet')),
    medicines: yesOrNo(carries.includes('medicines')),
    cash: carries.includes('cash') ? 'declared' : 'below',
    driving: carries.includes('car') ? licence && `${licence}-licence` : 'no',
  };
}
