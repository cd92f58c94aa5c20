import { FACTS } from '../facts.ts';

/**
 * Every fact that the rows of the checklist read, with every value. A leg of the journey and the traveller are read into
 * these (see `read-leg.ts`); a fact that has not been answered is left out.
 */
export const ITEM_FACTS = {
  direction: FACTS.direction,
  /** What kind of border: `special` is overseas France, Ireland, Cyprus or another state that is not fully in Schengen. */
  border: ['external', 'internal', 'airside', 'special'],
  /** Whose rules hold for the stay: those of the state whose officers check. */
  state: ['france', 'elsewhere'],
  /** The country on the other side of this border. */
  far: ['britain', 'schengen', 'other-eu', 'third', 'special'],
  /** What the traveller's stay rests on, once papers are in order. */
  right: [
    'free-movement',
    'microstate',
    'role',
    'family-card',
    'permit',
    'long-stay-visa',
    'family-without-card',
    'family-unsettled',
    'unsettled',
    'visitor',
  ],
  visaNeed: FACTS.visaNeed,
  visa: FACTS.visa,
  /** Does a short-stay visa last for the whole stay? `may-fit`: nothing that was entered is against it. */
  visaStay: ['may-fit', 'too-short'],
  paper: FACTS.paper,
  /** The paper that decides, by what has to be carried with it. */
  paperKind: ['none', 'card', 'receipt', 'dcem', 'aps'],
  /** Which state gave the permit or long-stay visa. */
  paperFrom: ['none', 'france', 'elsewhere'],
  /** A permit of a state outside Schengen is held: it opens nothing here. */
  foreignPermit: ['no', 'yes'],
  /** What is shown as travel document. */
  document: ['passport', 'id-card', 'refugee-document', 'none'],
  documentEnd: ['in-force', 'ended', 'not-known'],
  refugeeFrom: ['none', 'france', 'elsewhere'],
  /** Passport issued less than ten years before the entry (Code Art. 6(1)(a)(ii)). */
  passportAge: ['fresh', 'tenth-birthday', 'too-old', 'not-known'],
  /** Passport valid three months after leaving (Code Art. 6(1)(a)(i)). `leaving-open`: it turns on the day of leaving. */
  passportEnd: ['long-enough', 'too-short', 'leaving-open', 'not-known'],
  /** A citizenship that would open the border, by a document that is not shown. */
  hiddenCitizen: ['no', 'yes'],
  validation: ['none', 'due', 'done', 'missed'],
  age: ['minor', 'adult'],
  /** Where the traveller lives. */
  home: ['france', 'elsewhere'],
  /** With whom a child travels: a holder of parental authority, one parent of two, or neither. */
  company: ['parents', 'one-parent', 'without'],
  role: ['none', 'crew', 'cruise', 'official', 'frontier-worker', 'working'],
  lodging: ['booked', 'host', 'own-home', 'open'],
  /** Does an earlier trip lack its record of entry or exit? */
  gap: ['none', 'missing'],
  transitVisa: ['not-listed', 'listed'],
  pets: ['no', 'yes'],
  cash: ['below', 'declared'],
  medicines: ['no', 'yes'],
  driving: ['no', 'british-licence', 'other-licence'],
  /** Who covers the traveller's health care. */
  cover: ['france', 'other-state', 'britain', 'none-of-these'],
} as const;

export type ItemFactName = keyof typeof ITEM_FACTS;

export type ItemFacts = { readonly [Name in ItemFactName]: (typeof ITEM_FACTS)[Name][number] };

/** Facts as far as they are known. */
export type KnownItemFacts = { readonly [Name in ItemFactName]?: ItemFacts[Name] | undefined };
