import { movesFreely, NATIONALITY_CODES, STATELESS } from '../../../src/border/codes/nationality.ts';
import { PLACE_CODES } from '../../../src/border/codes/state.ts';
import type { Crossing } from '../../../src/border/crossing.ts';
import { isClockTime } from '../../../src/border/read/day-boundary.ts';
import type { FamilyTie, IdentityDocument, Permit, Traveller, Visa } from '../../../src/border/traveller.ts';
import { OTHER_PLACES, PERMIT_TYPES, VALUES } from './case-file.ts';
import type { Reader } from './reader.ts';

const INPUT_KEYS = [
  'nationality',
  'otherNationalities',
  'travelDocument',
  'documentIssuer',
  'documentDetails',
  'alsoShown',
  'permit',
  'visa',
  'family',
  'role',
  'age',
  'crossing',
  'date',
  'localTime',
  'eesAtPost',
  'records',
  'daysUsed',
  'refusesBiometrics',
  'asks',
  'context',
];
const NEEDED_INPUTS = ['nationality', 'travelDocument', 'documentIssuer', 'crossing', 'date'];
/** A case may be about a stateless person; the given files have none. */
const NATIONALITIES = [...NATIONALITY_CODES, STATELESS];
const STATES = [...new Set([...NATIONALITY_CODES, ...PLACE_CODES])];
const PLACES = [...new Set([...STATES, ...OTHER_PLACES])];

/** Turns the inputs of a case into a traveller and a crossing. */
export function readInputs(value: unknown, reader: Reader): { traveller: Traveller; crossing: Crossing } {
  const raw = reader.object(value, '"inputs"', INPUT_KEYS) ?? {};
  for (const key of NEEDED_INPUTS) {
    if (raw[key] === undefined || raw[key] === null) reader.faults.push(`"inputs" lacks "${key}".`);
  }
  reader.text(raw.context, '"context"');
  for (const ask of reader.list(raw.asks ?? [], '"asks"')) reader.oneOf(ask, '"asks"', VALUES.asks);
  const others = reader.list(raw.otherNationalities ?? [], '"otherNationalities"');
  const nationalities = [raw.nationality, ...others].map(
    (code) => reader.oneOf(code, 'A nationality', NATIONALITIES) ?? '',
  );
  const documents = readDocuments(raw, reader);
  const permit = readPermit(raw.permit, reader);
  const visa = readVisa(raw.visa, reader);
  const family = readFamily(raw.family, reader);
  const age = reader.whole(raw.age, '"age"');
  const traveller: Traveller = {
    ...(age === undefined ? {} : { age }),
    nationalities,
    documents,
    permits: permit.permit === undefined ? [] : [permit.permit],
    visas: visa === undefined ? [] : [visa],
    family: family.tie === undefined ? [] : [family.tie],
  };
  const crossing: Crossing = {
    ...readCrossing(raw.crossing, reader),
    ...readCircumstances(raw, reader),
    ...family.link,
    date: reader.date(raw.date, '"date"') ?? '1970-01-01',
    shown: documents.map((_, index) => index),
    permitsWithheld: permit.withheld,
  };
  return { traveller, crossing };
}

function readDocuments(raw: Record<string, unknown>, reader: Reader): readonly IdentityDocument[] {
  const details =
    reader.object(raw.documentDetails ?? {}, '"documentDetails"', ['issued', 'biometric', 'taiwanIdNumber']) ?? {};
  const issued = reader.date(details.issued, '"documentDetails.issued"');
  const biometric = reader.yesNo(details.biometric, '"documentDetails.biometric"');
  const taiwanIdNumber = reader.yesNo(details.taiwanIdNumber, '"documentDetails.taiwanIdNumber"');
  const first: IdentityDocument = {
    kind: reader.oneOf(raw.travelDocument, '"travelDocument"', VALUES.travelDocument) ?? 'passport',
    issuer: reader.oneOf(raw.documentIssuer, '"documentIssuer"', STATES) ?? '',
    ...(issued === undefined ? {} : { issued }),
    ...(typeof biometric === 'boolean' ? { biometric } : {}),
    ...(typeof taiwanIdNumber === 'boolean' ? { taiwanIdNumber } : {}),
  };
  const also = reader.list(raw.alsoShown ?? [], '"alsoShown"').map((value): IdentityDocument => {
    const { document, issuer } = reader.object(value, '"alsoShown"', ['document', 'issuer']) ?? {};
    return {
      kind: reader.oneOf(document, '"alsoShown.document"', VALUES.travelDocument) ?? 'passport',
      issuer: reader.oneOf(issuer, '"alsoShown.issuer"', STATES) ?? '',
    };
  });
  return [first, ...also];
}

const PERMIT_KEYS = [
  'type',
  'issuer',
  'status',
  'expiredOn',
  'renewalFiled',
  'withExpired',
  'mention',
  'borderMention',
  'shown',
];

function readPermit(value: unknown, reader: Reader): { permit?: Permit; withheld: boolean } {
  if (value === null || value === undefined) return { withheld: false };
  const raw = reader.object(value, '"permit"', PERMIT_KEYS) ?? {};
  const type = reader.oneOf(raw.type, '"permit.type"', Object.keys(PERMIT_TYPES) as (keyof typeof PERMIT_TYPES)[]);
  const until = reader.date(raw.expiredOn, '"permit.expiredOn"');
  const mention = reader.text(raw.mention, '"permit.mention"');
  const permit: Permit = {
    paper: PERMIT_TYPES[type ?? 'carte_sejour'],
    issuer: reader.oneOf(raw.issuer, '"permit.issuer"', STATES) ?? '',
    ...readEnd(reader.oneOf(raw.status, '"permit.status"', VALUES.paperStatus), until),
    renewalFiled: reader.yesNo(raw.renewalFiled, '"permit.renewalFiled"') ?? null,
    withExpiredCard: reader.maybe(raw.withExpired, '"permit.withExpired"', VALUES.withExpired) === 'card',
    allowsCrossing: reader.yesNo(raw.borderMention, '"permit.borderMention"') ?? null,
    ...(mention === undefined ? {} : { mention }),
  };
  return { permit, withheld: reader.yesNo(raw.shown, '"permit.shown"') === false };
}

/** The status rules: an expired paper has ended even if the day is not told, and a valid one has no end that matters. */
function readEnd(status: string | undefined, until: string | undefined): { until?: string; ended?: true } {
  if (status !== 'expired') return {};
  return until === undefined ? { ended: true } : { until, ended: true };
}

const VISA_KEYS = [
  'type',
  'issuer',
  'status',
  'lastValidDay',
  'entries',
  'validation',
  'firstEntry',
  'mention',
  'userWords',
];

function readVisa(value: unknown, reader: Reader): Visa | undefined {
  if (value === null || value === undefined) return undefined;
  const raw = reader.object(value, '"visa"', VISA_KEYS) ?? {};
  const status = reader.oneOf(raw.status, '"visa.status"', VALUES.visaStatus);
  const entries = reader.maybe(raw.entries, '"visa.entries"', VALUES.entries);
  const validation = reader.maybe(raw.validation, '"visa.validation"', VALUES.validation);
  const mention = reader.text(raw.mention, '"visa.mention"');
  const words = reader.text(raw.userWords, '"visa.userWords"');
  const firstEntry = reader.yesNo(raw.firstEntry, '"visa.firstEntry"');
  return {
    kind: reader.oneOf(raw.type, '"visa.type"', VALUES.visaType) ?? 'unknown',
    issuer: reader.oneOf(raw.issuer, '"visa.issuer"', STATES) ?? '',
    ...readEnd(status, reader.date(raw.lastValidDay, '"visa.lastValidDay"')),
    entriesUsed: status === 'entries-used',
    ...(entries === undefined ? {} : { entries }),
    ...(validation === undefined ? {} : { validation }),
    ...(typeof firstEntry === 'boolean' ? { firstEntry } : {}),
    ...(mention === undefined ? {} : { mention }),
    ...(words === undefined ? {} : { words }),
  };
}

function readFamily(
  value: unknown,
  reader: Reader,
): { tie?: FamilyTie; link?: Pick<Crossing, 'withCitizen' | 'freeMovement'> } {
  if (value === null || value === undefined) return {};
  const raw =
    reader.object(value, '"family"', ['relation', 'citizenOf', 'citizenLivesIn', 'travel', 'freeMovement']) ?? {};
  const tie: FamilyTie = {
    relation: reader.oneOf(raw.relation, '"family.relation"', VALUES.relation) ?? 'spouse',
    citizenOf: reader.oneOf(raw.citizenOf, '"family.citizenOf"', NATIONALITY_CODES.filter(movesFreely)) ?? '',
    citizenLivesIn: reader.maybe(raw.citizenLivesIn, '"family.citizenLivesIn"', PLACES) ?? null,
  };
  return {
    tie,
    link: {
      withCitizen: reader.maybe(raw.travel, '"family.travel"', VALUES.travel) ?? null,
      freeMovement: reader.yesNo(raw.freeMovement, '"family.freeMovement"') ?? null,
    },
  };
}

function readCrossing(value: unknown, reader: Reader): Omit<Crossing, 'date'> {
  const keys = ['place', 'checkedBy', 'from', 'to', 'direction', 'border', 'mode'];
  const raw = reader.object(value, '"crossing"', keys) ?? {};
  const mode = reader.maybe(raw.mode, '"crossing.mode"', VALUES.mode);
  reader.text(raw.place, '"crossing.place"');
  return {
    checkedBy: reader.oneOf(raw.checkedBy, '"crossing.checkedBy"', PLACES) ?? '',
    from: reader.maybe(raw.from, '"crossing.from"', PLACES) ?? null,
    to: reader.maybe(raw.to, '"crossing.to"', PLACES) ?? null,
    direction: reader.oneOf(raw.direction, '"crossing.direction"', VALUES.direction) ?? 'entry',
    border: reader.oneOf(raw.border, '"crossing.border"', VALUES.border) ?? 'external',
    ...(mode === undefined ? {} : { mode }),
  };
}

function readCircumstances(raw: Record<string, unknown>, reader: Reader): Partial<Crossing> {
  const records =
    reader.object(raw.records ?? {}, '"records"', [
      'entryDate',
      'entryStamp',
      'eesFile',
      'eesFileOn',
      'eesFileSince',
      'missingExitOn',
    ]) ?? {};
  const entryDate = reader.date(records.entryDate, '"records.entryDate"');
  const entryStamp = reader.yesNo(records.entryStamp, '"records.entryStamp"');
  const eesFile = reader.yesNo(records.eesFile, '"records.eesFile"');
  const missingExitOn = reader.date(records.missingExitOn, '"records.missingExitOn"');
  reader.maybe(records.eesFileOn, '"records.eesFileOn"', STATES);
  reader.text(records.eesFileSince, '"records.eesFileSince"');
  const localTime = reader.text(raw.localTime, '"localTime"');
  if (localTime !== undefined && !isClockTime(localTime))
    reader.faults.push(`"localTime" has no clock time: ${JSON.stringify(localTime)}.`);
  const daysUsed = reader.whole(raw.daysUsed, '"daysUsed"');
  return {
    role: reader.maybe(raw.role, '"role"', VALUES.role) ?? null,
    ees: reader.maybe(raw.eesAtPost, '"eesAtPost"', VALUES.eesAtPost) ?? 'as-expected',
    records: {
      ...(entryDate === undefined ? {} : { entryDate }),
      ...(typeof entryStamp === 'boolean' ? { entryStamp } : {}),
      ...(typeof eesFile === 'boolean' ? { eesFile } : {}),
      ...(missingExitOn === undefined ? {} : { missingExitOn }),
    },
    refusesBiometrics: reader.yesNo(raw.refusesBiometrics, '"refusesBiometrics"') === true,
    ...(daysUsed === undefined ? {} : { daysUsed }),
    ...(localTime === undefined ? {} : { localTime }),
  };
}
