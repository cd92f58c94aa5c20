import type { Crossing } from './crossing.ts';
import type { Facts } from './facts.ts';
import type { Flag } from './flag-words.ts';
import { EES_STARTS, ETIAS_NOT_STARTED_ON } from './law/period.ts';
import { isAboveNinety } from './read/conditions.ts';
import { differsByDay } from './read/day-boundary.ts';
import type { Aside } from './read/establish.ts';
import { isMissingInEes, lacksEntry } from './read/record.ts';
import { isLongStay } from './read/visa.ts';
import type { Status } from './tables/status-names.ts';
import type { EesAnswer, VerdictCode } from './tables/verdict.ts';
import { hasEnded, type Permit, type Traveller } from './traveller.ts';

/** A decided crossing, as the flags look at it. */
export interface FlagSetting {
  readonly traveller: Traveller;
  readonly crossing: Crossing;
  readonly facts: Facts;
  readonly aside: Aside;
  readonly status: Status;
  readonly verdict: VerdictCode;
  readonly ees: EesAnswer;
}

const RECORDED: readonly EesAnswer[] = [
  'register',
  'register-where-operated',
  'register-without-calculator',
  'register-without-biometrics',
  'create-file-with-stamped-entry',
  'register-and-correct',
  'likely-register',
];

const WITH_CARD: readonly Status[] = [
  'family-card',
  'permit-holder',
  'mobile-permit-holder',
  'frontier-worker',
  'equivalent-family-with-permit',
  'long-stay-visa',
  'long-stay-unvalidated',
  'unsettled-paper',
  'expired-card',
];

const OUTSIDE_ETIAS: readonly Status[] = ['free-mover', 'microstate', 'vatican', ...WITH_CARD.slice(0, 6)];

/** Is this crossing recorded in EES, as far as is known? */
export function isRecorded(ees: EesAnswer): boolean {
  return RECORDED.includes(ees);
}

const isMinor = ({ age }: Aside) => age !== undefined && age < 18;
const isChecked = ({ facts }: FlagSetting) => facts.place !== 'internal' && facts.place !== 'airside';
const isThirdCountry = ({ status }: FlagSetting) => status !== 'free-mover' && status !== 'contradictory';
const takesBiometrics = ({ ees }: FlagSetting) =>
  isRecorded(ees) && ees !== 'register-without-biometrics' && ees !== 'likely-register';
/** Only these papers may carry words on crossing the border. */
const speaksOfTheBorder = ({ paper }: Permit) => paper === 'api' || paper === 'favourable-decision';
const isVisitor = ({ verdict, ees }: FlagSetting) => isRecorded(ees) || verdict === 'STAMP';

/** When each flag holds. */
const HOLDS: Readonly<Record<Flag, (setting: FlagSetting) => boolean>> = {
  ADVISE_DCEM: (s) =>
    isChecked(s) && isThirdCountry(s) && isMinor(s.aside) && s.aside.held === 'none' && s.facts.role === 'none',
  CALCULATOR_NOT_RELIABLE_LTV: (s) => s.facts.visa === 'limited',
  CHECK_EXIT_RECORDED: (s) => s.facts.direction === 'exit' && isChecked(s) && isVisitor(s),
  DAY_BOUNDARY: (s) => isChecked(s) && differsByDay(s.crossing, s.aside.on),
  DUAL_SHOW_EU_DOCUMENT: (s) => s.aside.hiddenCitizen,
  EES_ERASURE: (s) => s.aside.on >= EES_STARTS && isOutsideEes(s) && (isRecorded(s.ees) || hasFile(s)),
  ETIAS_NOT_REQUIRED: (s) =>
    isChecked(s) && s.facts.direction === 'entry' && (isOutsideEtias(s) || s.aside.on <= ETIAS_NOT_STARTED_ON),
  ETIAS_STATUS_UNKNOWN: (s) =>
    isChecked(s) && s.facts.direction === 'entry' && !isOutsideEtias(s) && s.aside.on > ETIAS_NOT_STARTED_ON,
  FACE_ONLY_FINGERPRINTS_IN_VIS: (s) => takesBiometrics(s) && hasShortVisa(s),
  FINGERPRINTS: (s) => takesBiometrics(s) && givesPrints(s) && s.aside.age !== undefined && s.aside.age >= 12,
  FIRST_ENTRY_PROOF_USEFUL: (s) =>
    (s.traveller.visas ?? []).some((visa) => visa.kind === 'VLS-TS' && visa.validation === 'due'),
  NO_FINGERPRINTS_UNDER_12: (s) => takesBiometrics(s) && s.aside.age !== undefined && s.aside.age < 12,
  PRESUMPTION_REBUT: (s) => isChecked(s) && isThirdCountry(s) && (lacksRecord(s) || overstays(s)),
  READ_TRAVEL_MENTION: (s) => s.status === 'unsettled-paper' && (s.traveller.permits ?? []).some(speaksOfTheBorder),
  RECTIFY_EES: (s) => s.aside.on >= EES_STARTS && (isMissingInEes(s.aside.missingExit) || isRecordedByMistake(s)),
  SHOW_CARD_FIRST: (s) => isChecked(s) && (WITH_CARD.includes(s.status) || s.aside.withheld.length > 0),
  START_COUNT_DAY_AFTER_VISA_END: (s) => s.facts.visa === 'expired-long' && s.status === 'visitor',
  UK_SIDE_NEEDS_PASSPORT: (s) => s.facts.direction === 'exit' && s.crossing.to === 'GB' && showsOnlyCards(s),
  USE_BORDER_CROSSING_POINT: (s) =>
    s.facts.direction === 'entry' && isChecked(s) && s.crossing.mode === 'pleasure-boat',
};

/** All flags that hold for a decided crossing, in the order of the alphabet. */
export function flagsOf(setting: FlagSetting): readonly Flag[] {
  return (Object.keys(HOLDS) as Flag[]).filter((flag) => HOLDS[flag](setting));
}

/** A file exists, as the traveller says or as an exit that it lacks shows. */
function hasFile({ crossing, aside }: FlagSetting): boolean {
  return crossing.records?.eesFile === true || isMissingInEes(aside.missingExit);
}

/** Recorded although outside EES: the card stayed in the pocket, or the other passport was shown. */
function isRecordedByMistake(setting: FlagSetting): boolean {
  return isOutsideEes(setting) && isRecorded(setting.ees);
}

function isOutsideEes({ status, aside, ees }: FlagSetting): boolean {
  return ees === 'exempt' || status === 'free-mover' || aside.hiddenCitizen || aside.withheld.length > 0;
}

/** Short-stay visas of type C and LTV, even where this passport would not need one, and at an exit even when it has run out. */
function hasShortVisa({ facts }: FlagSetting): boolean {
  const spent = facts.visa === 'spent' && facts.direction === 'exit' && facts.visaNeed === 'required';
  return facts.visa === 'short' || facts.visa === 'limited' || spent;
}

/** EES takes fingerprints of those who need no visa (Art. 17); those of the others stand in the visa system (Art. 16). */
function givesPrints(setting: FlagSetting): boolean {
  return setting.facts.visaNeed !== 'required' && !hasShortVisa(setting);
}

/** Regulation (EU) 2018/1240 Art. 2: only nationals who need no visa, and among them no citizens, residents or visa holders. */
function isOutsideEtias(setting: FlagSetting): boolean {
  const { status, facts, aside } = setting;
  return (
    OUTSIDE_ETIAS.includes(status) ||
    facts.visaNeed === 'required' ||
    hasShortVisa(setting) ||
    aside.hiddenCitizen ||
    aside.held !== 'none'
  );
}

/** Neither a stamp nor a file, or an exit that is not shown, of someone whom a record should cover. */
function lacksRecord({ crossing, aside, status, ees }: FlagSetting): boolean {
  const isCovered = ees !== 'exempt' && !WITH_CARD.includes(status);
  return isCovered && (lacksEntry(crossing, aside.on) || (aside.missingExit !== undefined && aside.on >= EES_STARTS));
}

/** Leaves later than the ninetieth day, the long-stay visa or the short-stay visa allowed. */
function overstays({ traveller, crossing, facts, aside, status }: FlagSetting): boolean {
  if (facts.direction === 'entry' || status !== 'visitor') return false;
  const ended = (traveller.visas ?? []).filter((visa) => hasEnded(visa, aside.on));
  const outstayedVisa = facts.visa !== 'short' && facts.visaNeed === 'required' && ended.length > 0;
  return isAboveNinety(crossing) === true || outstayedVisa || ended.some(isLongStay);
}

function showsOnlyCards({ traveller, crossing }: FlagSetting): boolean {
  const shown = (crossing.shown ?? [0]).flatMap((index) => traveller.documents?.[index] ?? []);
  const cards = shown.filter(({ kind, issuer }) => kind === 'id-card' || (kind === 'passport-card' && issuer !== 'IE'));
  return cards.length > 0 && cards.length === shown.length;
}
