// What is remembered of the travellers. The forms are those of src/border, src/stay and src/household; a date is kept as
// it was typed, since half a date must not be lost.
import {
  array,
  boolean,
  exactOptional,
  type GenericSchema,
  literal,
  nullable,
  number,
  picklist,
  record,
  strictObject,
  string,
  union,
} from 'valibot';
import { PAPERS, type PaperKind } from '../border/papers.ts';
import { PLACES, type PlaceId } from '../border/places.ts';
import type { FamilyTie, IdentityDocument, Permit, Visa } from '../border/traveller.ts';
import type { KeptTrip } from '../household/history.ts';
import type { Journey, Leg, Personal } from '../household/journey.ts';
import type { KeptLetters, KeptList } from '../household/list.ts';
import type { Member } from '../household/member.ts';
import type { Plan } from '../household/plan.ts';
import type { Move, When } from '../stay/trip.ts';
import type { RecordKind } from './records.ts';

const date = string();
const code = string();

const identityDocument = strictObject({
  kind: picklist([
    'passport',
    'passport-card',
    'id-card',
    'diplomatic-passport',
    'refugee-travel-document',
    'crew-certificate',
  ]),
  issuer: code,
  issued: exactOptional(date),
  expires: exactOptional(date),
  biometric: exactOptional(boolean()),
  taiwanIdNumber: exactOptional(boolean()),
}) satisfies GenericSchema<IdentityDocument>;

const permit = strictObject({
  paper: picklist(Object.keys(PAPERS) as PaperKind[]),
  issuer: code,
  from: exactOptional(date),
  until: exactOptional(date),
  ended: exactOptional(literal(true)),
  renewalFiled: exactOptional(nullable(boolean())),
  withExpiredCard: exactOptional(boolean()),
  mention: exactOptional(string()),
  allowsCrossing: exactOptional(nullable(boolean())),
}) satisfies GenericSchema<Permit>;

const visa = strictObject({
  kind: picklist(['C', 'LTV', 'D', 'VLS-TS', 'VLS-T', 'unknown']),
  issuer: code,
  from: exactOptional(date),
  until: exactOptional(date),
  ended: exactOptional(literal(true)),
  entriesUsed: exactOptional(boolean()),
  entries: exactOptional(picklist(['01', '02', 'MULT'])),
  validFor: exactOptional(array(code)),
  days: exactOptional(number()),
  validation: exactOptional(picklist(['due', 'done', 'missed', 'not-needed'])),
  firstEntry: exactOptional(boolean()),
  mention: exactOptional(string()),
  words: exactOptional(string()),
}) satisfies GenericSchema<Visa>;

const tie = strictObject({
  relation: picklist(['spouse', 'partner', 'child', 'parent', 'other']),
  citizenOf: code,
  citizenLivesIn: nullable(code),
}) satisfies GenericSchema<FamilyTie>;

/** The people who travel. */
export const members = {
  name: 'member',
  schema: strictObject({
    nickname: exactOptional(string()),
    born: exactOptional(date),
    adult: exactOptional(boolean()),
    livesInFrance: exactOptional(boolean()),
    cover: exactOptional(picklist(['france', 'other-state', 'britain', 'none-of-these'])),
    nationalities: exactOptional(array(code)),
    documents: exactOptional(array(identityDocument)),
    permits: exactOptional(array(permit)),
    visas: exactOptional(array(visa)),
    family: exactOptional(array(tie)),
  }),
} satisfies RecordKind<Member>;

const when = union([string(), strictObject({ earliest: string(), latest: string() })]) satisfies GenericSchema<When>;

const move = strictObject({
  on: date,
  to: string(),
  recorded: exactOptional(boolean()),
}) satisfies GenericSchema<Move>;

/** Trips into the area, each of one person. */
export const trips = {
  name: 'trip',
  schema: strictObject({
    member: string(),
    entry: when,
    exit: nullable(when),
    country: exactOptional(string()),
    moves: exactOptional(array(move)),
    recorded: exactOptional(strictObject({ entry: exactOptional(boolean()), exit: exactOptional(boolean()) })),
  }),
} satisfies RecordKind<KeptTrip>;

/** Trips that are only thought about. */
export const plans = {
  name: 'plan',
  schema: strictObject({
    member: string(),
    entry: string(),
    exit: string(),
    country: exactOptional(string()),
  }),
} satisfies RecordKind<Plan>;

const leg = strictObject({
  place: exactOptional(picklist(PLACES.map(({ id }): PlaceId => id))),
  far: exactOptional(nullable(code)),
  date: exactOptional(date),
  localTime: exactOptional(string()),
  ees: exactOptional(picklist(['as-expected', 'suspended-full', 'suspended-partial', 'failure-total'])),
}) satisfies GenericSchema<Leg>;

const personal = strictObject({
  shown: exactOptional(array(number())),
  permitsWithheld: exactOptional(boolean()),
  role: exactOptional(
    nullable(
      picklist([
        'aircrew-on-duty',
        'aircrew-off-duty',
        'seafarer-shore-leave',
        'seafarer-joining-ship',
        'train-crew-on-duty',
        'lorry-driver',
        'posted-worker',
        'wa-frontier-worker',
        'cruise-call',
        'cruise-joining',
        'head-of-government',
      ]),
    ),
  ),
  withCitizen: exactOptional(nullable(picklist(['together', 'joining', 'alone']))),
  freeMovement: exactOptional(nullable(boolean())),
  records: exactOptional(
    strictObject({
      entryDate: exactOptional(date),
      entryStamp: exactOptional(boolean()),
      eesFile: exactOptional(boolean()),
      missingExitOn: exactOptional(date),
    }),
  ),
  daysUsed: exactOptional(number()),
  refusesBiometrics: exactOptional(boolean()),
  ofTrip: exactOptional(string()),
  skipped: exactOptional(
    array(
      picklist([
        'journey',
        'documents',
        'permits',
        'visas',
        'family',
        'visa-letter',
        'visa-states',
        'family-link',
        'documents-fit',
        'days',
      ]),
    ),
  ),
}) satisfies GenericSchema<Personal>;

/** Journeys that members make together. */
export const journeys = {
  name: 'journey',
  schema: strictObject({
    members: array(string()),
    entry: exactOptional(leg),
    exit: exactOptional(leg),
    personal: exactOptional(record(string(), personal)),
  }),
} satisfies RecordKind<Journey>;

/** The document list of one member on one journey. */
export const lists = {
  name: 'list',
  schema: strictObject({
    circumstances: exactOptional(
      strictObject({
        lodging: exactOptional(picklist(['booked', 'host', 'own-home', 'open'])),
        carries: exactOptional(array(picklist(['pet', 'medicines', 'cash', 'car']))),
        licence: exactOptional(picklist(['british', 'other'])),
        company: exactOptional(picklist(['parents', 'one-parent', 'without'])),
        passportNotAtHand: exactOptional(literal(true)),
      }),
    ),
    ready: exactOptional(array(string())),
    own: exactOptional(array(strictObject({ id: string(), text: string(), done: exactOptional(literal(true)) }))),
  }),
} satisfies RecordKind<KeptList>;

/** The letters that one member sent about data in EES. */
export const letters = {
  name: 'letters',
  schema: strictObject({ sent: array(date) }),
} satisfies RecordKind<KeptLetters>;

/** What the user last chose: `chosen.member`, `chosen.journey`, `chosen.tab`; by id. */
export const chosen = {
  name: 'chosen',
  schema: strictObject({ is: string() }),
} satisfies RecordKind<{ readonly is: string }>;

/** Everything of the popup's own that is kept; a backup holds just this. */
export const KINDS = [members, trips, plans, journeys, lists, letters, chosen] as const;
