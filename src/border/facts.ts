/**
 * Every fact that the tables read, with every value that it can have. Dates, numbers and papers enter as these named
 * values (see `read/`); nothing else decides.
 */
export const FACTS = {
  /** What the documents handed over show the person to be. */
  shownAs: ['free-mover', 'microstate', 'vatican', 'third-country', 'stateless', 'contradictory'],
  role: ['none', 'crew', 'cruise', 'official', 'frontier-worker'],
  /** The best paper of stay that is shown, by what it is in law. */
  paper: [
    'none',
    'family-card',
    'permit',
    'mobility-permit',
    'frontier-document',
    'limited-card',
    'unsettled-permit',
    'unsettled-paper',
    'expired-card',
    'first-application',
    'asylum-claim',
  ],
  /** The best visa, by the letter on the sticker. */
  visa: [
    'none',
    'short',
    'limited',
    'limited-elsewhere',
    'long',
    'long-unvalidated',
    'long-unsettled',
    'letter-unknown',
    'expired-long',
    'spent',
  ],
  /** Link with a citizen who uses free movement in the state crossed into; equivalent: a citizen of the EEA or Switzerland. */
  family: ['none', 'free-mover', 'equivalent-mover', 'unsettled', 'returning'],
  /** Does the passport shown need a visa for a short stay? Unsettled: refugee papers of a visa-exempt country, and stateless people. */
  visaNeed: ['exempt', 'required', 'unsettled'],
  direction: ['entry', 'exit'],
  /** The document as an entry condition; at an exit it is always in order. */
  document: ['in-order', 'no-travel-document', 'too-old'],
  /** Would the day of entry be above 90 in 180? At an exit always within. */
  days: ['within', 'used-up'],
  /** Biometrics that EES asks for at this post on this day. */
  biometrics: ['given', 'refused'],
  place: [
    'schengen',
    'andorra',
    'gibraltar',
    'overseas-link',
    'overseas',
    'cyprus',
    'ireland',
    'elsewhere',
    'internal',
    'airside',
  ],
  ees: ['as-expected', 'suspended-full', 'suspended-partial', 'failure-total'],
  /** What an earlier crossing left behind that this one must set right. */
  record: ['none', 'stamp-without-file', 'missing-exit'],
  /** For a 2004/38 card: is the state crossed into the host state that Directive Art. 5(3) binds? */
  host: ['host', 'other'],
} as const;

export type FactName = keyof typeof FACTS;

export type Facts = { readonly [Name in FactName]: (typeof FACTS)[Name][number] };

/** Facts as far as they are known: a missing one has not been answered. */
export type KnownFacts = { readonly [Name in FactName]?: Facts[Name] | undefined };
