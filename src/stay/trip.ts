/** A date as it is remembered: one day, or any day from `earliest` to `latest`. All dates are `YYYY-MM-DD`. */
export type When = string | { readonly earliest: string; readonly latest: string };

/** On day `on` the traveller went to another country; that day is spent in both. */
export interface Move {
  readonly on: string;
  /** A code of `STATES` or `OTHER_PLACES`; `outside` for any other country. */
  readonly to: string;
  /** Whether the crossing was stamped or recorded, when it crosses the border of the area. Left out: as the law wants. */
  readonly recorded?: boolean;
}

/** One trip, from coming into the area to going out of it for good. */
export interface Trip {
  readonly id: string;
  readonly entry: When;
  /** `null`: still there. `unknown`: has gone out, but the day is not known. */
  readonly exit: When | null | 'unknown';
  /** The first country; left out: not said, so no permit can free the days. */
  readonly country?: string;
  /** The countries after that, in order of time. */
  readonly moves?: readonly Move[];
  /** Whether entry and exit were stamped or recorded. Left out: as the law wants. */
  readonly recorded?: { readonly entry?: boolean; readonly exit?: boolean };
}

/** A residence permit or a long-stay visa (type D): it frees the days in the state that gave it, and there only. */
export interface Permit {
  readonly id: string;
  readonly kind: 'permit' | 'long-stay-visa';
  /** Code of the state that gave it. */
  readonly issuer: string;
  /** First and last day of validity, both included. */
  readonly from: string;
  readonly to: string;
}

/** All that the count needs to know of one traveller. The order of the rows does not matter. */
export interface History {
  readonly trips: readonly Trip[];
  readonly permits?: readonly Permit[];
}
