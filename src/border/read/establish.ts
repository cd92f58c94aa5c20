import { type Code, particularsOf } from '../codes/nationality.ts';
import type { Crossing, Role } from '../crossing.ts';
import type { Facts, KnownFacts } from '../facts.ts';
import type { IsoDate, Permit, Traveller } from '../traveller.ts';
import { withBegunPapers } from './begun.ts';
import { readBiometrics, readDays, readDocument } from './conditions.ts';
import { readFamily } from './family.ts';
import { type Held, isExempting, readHeld } from './held.ts';
import { readMissingExit } from './missing-exit.ts';
import { type PaperSetting, readPaper, readPapers } from './paper.ts';
import { readPlace } from './place.ts';
import { readRecord } from './record.ts';
import { readShown } from './shown.ts';
import { readVisas } from './visa.ts';

/** What the tables do not read but the count, the flags and the advice do. */
export interface Aside {
  readonly on: IsoDate;
  readonly age: number | undefined;
  readonly nationality: Code | undefined;
  /** What there is to know about that nationality. */
  readonly nationalityNote: string | undefined;
  /** Which passports of that nationality need an airport transit visa for France, in words. */
  readonly transitVisa: string | undefined;
  /** A citizen of the EU, the EEA or Switzerland who does not show it. */
  readonly hiddenCitizen: boolean;
  /** A national of Andorra, Monaco or San Marino who shows another passport. */
  readonly hiddenMicrostate: boolean;
  readonly held: Held;
  /** The permit or paper that decides; undefined when none was shown. */
  readonly deciding: Permit | undefined;
  /** Permits that would exempt, but stay in the pocket. */
  readonly withheld: readonly Permit[];
  /** The earlier exit of which a record is missing, where one should be. */
  readonly missingExit: IsoDate | undefined;
  /** Trips of uncertain dates leave open whether the ninety days are used. */
  readonly daysOpen: boolean;
}

export interface Established {
  readonly known: KnownFacts;
  readonly aside: Aside;
}

const ROLES: Readonly<Record<Role, Facts['role']>> = {
  'aircrew-on-duty': 'crew',
  'seafarer-shore-leave': 'crew',
  'train-crew-on-duty': 'crew',
  'cruise-call': 'cruise',
  'head-of-government': 'official',
  'wa-frontier-worker': 'frontier-worker',
  // No exemption for these: off duty, on the way to a ship, at work on the road or for an employer.
  'aircrew-off-duty': 'none',
  'seafarer-joining-ship': 'none',
  'cruise-joining': 'none',
  'lorry-driver': 'none',
  'posted-worker': 'none',
};

/** Turns a traveller and a crossing into the named facts of the tables, on the day `on` (ISO date). */
export function establish(given: Traveller, crossing: Crossing, on: IsoDate): Established {
  const traveller = withBegunPapers(given, on);
  const place = readPlace(crossing);
  const visas = traveller.visas ?? [];
  const setting: PaperSetting = { checkedBy: crossing.checkedBy, on, age: traveller.age, visas };
  const shown = readShown(traveller, crossing, on);
  const paper = readShownPaper(traveller, crossing, setting);
  const { permits, family } = traveller;
  const missingExit = readMissingExit(traveller, crossing, setting, shown?.shownAs);
  const known: KnownFacts = {
    shownAs: shown?.shownAs,
    visaNeed: shown?.visaNeed,
    document: shown === undefined ? 'in-order' : readDocument(shown.documents, crossing, on),
    paper,
    visa:
      traveller.visas &&
      readVisas(traveller.visas, { checkedBy: crossing.checkedBy, direction: crossing.direction, on }),
    // A card of a family member speaks of a tie, even where none was entered.
    family: paper === 'family-card' && family?.length === 0 ? 'unsettled' : family && readFamily(family, crossing),
    role: crossing.role ? ROLES[crossing.role] : 'none',
    direction: crossing.direction,
    days: readDays(crossing),
    biometrics: readBiometrics(crossing, place, on),
    place,
    ees: crossing.ees ?? 'as-expected',
    record: readRecord(crossing, missingExit),
    host: readHost(traveller, crossing),
  };
  const withheld =
    crossing.permitsWithheld === true ? (permits ?? []).filter((permit) => isExempting(permit, setting)) : [];
  const aside: Aside = {
    on,
    age: traveller.age,
    nationality: shown?.nationality,
    nationalityNote: shown?.nationality && particularsOf(shown.nationality).note,
    transitVisa: shown?.nationality && particularsOf(shown.nationality).airportTransitVisa,
    hiddenCitizen: shown?.hiddenCitizen ?? false,
    hiddenMicrostate: shown?.hiddenMicrostate ?? false,
    held: readHeld(traveller, crossing, setting),
    deciding:
      paper === undefined || paper === 'none'
        ? undefined
        : permits?.find((permit) => readPaper(permit, setting) === paper),
    withheld,
    missingExit,
    daysOpen: known.days === undefined,
  };
  return { known, aside };
}

function readShownPaper({ permits }: Traveller, crossing: Crossing, setting: PaperSetting): Facts['paper'] | undefined {
  if (permits === undefined) return undefined;
  return crossing.permitsWithheld === true ? 'none' : readPapers(permits, setting);
}

/**
 * Directive Art. 5(3) binds the host state: the state that issued the card, or another one in which the citizen uses free
 * movement; never the citizen's own state.
 */
function readHost({ permits = [], family = [] }: Traveller, crossing: Crossing): Facts['host'] {
  if (family.some(({ citizenOf }) => citizenOf === crossing.checkedBy)) return 'other';
  const issuedHere = permits.some(({ paper, issuer }) => paper === 'family-card' && issuer === crossing.checkedBy);
  const moves = ['free-mover', 'equivalent-mover'].includes(readFamily(family, crossing));
  return issuedHere || moves ? 'host' : 'other';
}
