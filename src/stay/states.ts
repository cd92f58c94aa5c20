import type { Certainty, Dated } from './law.ts';

/** A state of the single 90/180 count. */
export interface SchengenState {
  readonly name: string;
  /** The first day on which days there count, an ISO date. */
  readonly countFrom: string;
  /** How sure that date is. The dates before 2023 are general knowledge. */
  readonly certainty: Certainty;
}

/** A place that is not a state of the count. */
export interface OtherPlace {
  readonly name: string;
  /** `no`: days there do not count. `may`: it is not settled. A code: days there are taken as days in that state. */
  readonly days: 'no' | 'may' | 'FR' | 'IT';
  /** What to know about it, in words for the reader. */
  readonly note: string;
  readonly certainty: Certainty;
}

/** The list of 29 states, and how old it is. */
export const STATES_DATED: Dated = { asOf: '2026-07-13', checkedOn: '2026-11-23', certainty: 'medium' };

/** The 29 states whose days add up to one count. */
export const STATES = {
  AT: { name: 'Austria', countFrom: '1997-12-01', certainty: 'low' },
  BE: { name: 'Belgium', countFrom: '1995-03-26', certainty: 'low' },
  BG: { name: 'Bulgaria', countFrom: '2024-03-31', certainty: 'high' },
  CH: { name: 'Switzerland', countFrom: '2008-12-12', certainty: 'low' },
  CZ: { name: 'Czechia', countFrom: '2007-12-21', certainty: 'low' },
  DE: { name: 'Germany', countFrom: '1995-03-26', certainty: 'low' },
  DK: { name: 'Denmark', countFrom: '2001-03-25', certainty: 'low' },
  EE: { name: 'Estonia', countFrom: '2007-12-21', certainty: 'low' },
  ES: { name: 'Spain', countFrom: '1995-03-26', certainty: 'low' },
  FI: { name: 'Finland', countFrom: '2001-03-25', certainty: 'low' },
  FR: { name: 'France', countFrom: '1995-03-26', certainty: 'low' },
  GR: { name: 'Greece', countFrom: '2000-01-01', certainty: 'low' },
  HR: { name: 'Croatia', countFrom: '2023-01-01', certainty: 'high' },
  HU: { name: 'Hungary', countFrom: '2007-12-21', certainty: 'low' },
  IS: { name: 'Iceland', countFrom: '2001-03-25', certainty: 'low' },
  IT: { name: 'Italy', countFrom: '1997-10-26', certainty: 'low' },
  LI: { name: 'Liechtenstein', countFrom: '2011-12-19', certainty: 'low' },
  LT: { name: 'Lithuania', countFrom: '2007-12-21', certainty: 'low' },
  LU: { name: 'Luxembourg', countFrom: '1995-03-26', certainty: 'low' },
  LV: { name: 'Latvia', countFrom: '2007-12-21', certainty: 'low' },
  MT: { name: 'Malta', countFrom: '2007-12-21', certainty: 'low' },
  NL: { name: 'Netherlands', countFrom: '1995-03-26', certainty: 'low' },
  NO: { name: 'Norway', countFrom: '2001-03-25', certainty: 'low' },
  PL: { name: 'Poland', countFrom: '2007-12-21', certainty: 'low' },
  PT: { name: 'Portugal', countFrom: '1995-03-26', certainty: 'low' },
  RO: { name: 'Romania', countFrom: '2024-03-31', certainty: 'high' },
  SE: { name: 'Sweden', countFrom: '2001-03-25', certainty: 'low' },
  SI: { name: 'Slovenia', countFrom: '2007-12-21', certainty: 'low' },
  SK: { name: 'Slovakia', countFrom: '2007-12-21', certainty: 'low' },
} satisfies Readonly<Record<string, SchengenState>>;

const OVERSEAS = 'Overseas France is outside the Schengen area. It has its own limit of stay, counted apart.';
const OUTLYING = 'This territory is outside the Schengen area, although its state is inside.';

/** Places outside, or nearly so, that people ask about. */
export const OTHER_PLACES = {
  CY: {
    name: 'Cyprus',
    days: 'no',
    note: 'Cyprus keeps its own count of 90 days in 180. It may join later: check again before you rely on this.',
    certainty: 'medium',
  },
  IE: { name: 'Ireland', days: 'no', note: 'Ireland is outside the Schengen area.', certainty: 'high' },
  GB: {
    name: 'United Kingdom',
    days: 'no',
    note: 'The United Kingdom is outside the Schengen area.',
    certainty: 'high',
  },
  GI: {
    name: 'Gibraltar',
    days: 'may',
    note: 'Days in Gibraltar may count. A treaty foresees Schengen checks there; we could not confirm since when.',
    certainty: 'low',
  },
  AD: {
    name: 'Andorra',
    days: 'may',
    note: 'Andorra is outside the Schengen area, but its border is checked lightly and days there are hard to prove.',
    certainty: 'low',
  },
  MC: {
    name: 'Monaco',
    days: 'FR',
    note: 'There is no border check with France. Days in Monaco are normally taken as days in France.',
    certainty: 'low',
  },
  SM: {
    name: 'San Marino',
    days: 'IT',
    note: 'The border with Italy is open. Days in San Marino are normally taken as days in Italy.',
    certainty: 'low',
  },
  VA: {
    name: 'Vatican City',
    days: 'IT',
    note: 'The border with Italy is open. Days in Vatican City are normally taken as days in Italy.',
    certainty: 'low',
  },
  GP: { name: 'Guadeloupe', days: 'no', note: OVERSEAS, certainty: 'medium' },
  MQ: { name: 'Martinique', days: 'no', note: OVERSEAS, certainty: 'medium' },
  GF: { name: 'French Guiana', days: 'no', note: OVERSEAS, certainty: 'medium' },
  RE: { name: 'Réunion', days: 'no', note: OVERSEAS, certainty: 'medium' },
  YT: { name: 'Mayotte', days: 'no', note: OVERSEAS, certainty: 'medium' },
  PM: { name: 'Saint Pierre and Miquelon', days: 'no', note: OVERSEAS, certainty: 'medium' },
  BL: { name: 'Saint Barthélemy', days: 'no', note: OVERSEAS, certainty: 'medium' },
  MF: { name: 'Saint Martin', days: 'no', note: OVERSEAS, certainty: 'medium' },
  WF: { name: 'Wallis and Futuna', days: 'no', note: OVERSEAS, certainty: 'medium' },
  PF: { name: 'French Polynesia', days: 'no', note: OVERSEAS, certainty: 'medium' },
  NC: { name: 'New Caledonia', days: 'no', note: OVERSEAS, certainty: 'medium' },
  TF: { name: 'French Southern Territories', days: 'no', note: OVERSEAS, certainty: 'medium' },
  FO: { name: 'Faroe Islands', days: 'no', note: OUTLYING, certainty: 'low' },
  GL: { name: 'Greenland', days: 'no', note: OUTLYING, certainty: 'low' },
  SJ: { name: 'Svalbard', days: 'no', note: OUTLYING, certainty: 'low' },
  outside: {
    name: 'Another country outside the Schengen area',
    days: 'no',
    note: 'Days outside the Schengen area do not count.',
    certainty: 'high',
  },
} satisfies Readonly<Record<string, OtherPlace>>;
