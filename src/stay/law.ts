/** How sure a fact is: read in the law or an official page; in a secondary source or by inference; general knowledge. */
export type Certainty = 'high' | 'medium' | 'low';

/** How old a fact is. Ages are counted from `asOf`, never from `checkedOn`. */
export interface Dated {
  /** What the source says it is true of: an ISO date, month or year. */
  readonly asOf: string;
  /** When we last looked, an ISO date. */
  readonly checkedOn: string;
  readonly certainty: Certainty;
}

/** One rule of the count, with the article that it comes from. */
export interface Citation extends Dated {
  readonly instrument: string;
  readonly article: string;
  /** Where to read it, when the text was read at an address that lasts. */
  readonly link?: string;
  /** What it says, in our words. */
  readonly says: string;
}

const BORDERS_CODE = {
  instrument: 'Regulation (EU) 2016/399, Schengen Borders Code',
  link: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0399',
  checkedOn: '2026-11-23',
} as const;
const EES = {
  instrument: 'Regulation (EU) 2017/2226, Entry/Exit System',
  link: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32017R2226',
  checkedOn: '2026-11-23',
} as const;

/**
 * The law of the count. The years are those of the newest text that we read: the change of 2024 leaves Articles 6 to 12
 * of the Borders Code alone; the Entry/Exit System was read as it stood on 3 August 2021.
 */
export const LAW = {
  ninetyDays: {
    ...BORDERS_CODE,
    article: 'Article 6(1)',
    says: 'A short stay is at most 90 days in any 180 days. For each day of the stay one looks back 180 days.',
    asOf: '2024',
    certainty: 'high',
  },
  oneCount: {
    ...BORDERS_CODE,
    article: 'Article 6(1a)',
    says: 'The days in all states that run the Entry/Exit System add up to one count. A state that does not run it counts apart.',
    asOf: '2024',
    certainty: 'high',
  },
  endDays: {
    ...BORDERS_CODE,
    article: 'Article 6(2)',
    says: 'The day of entry is the first day of a stay and the day of exit is its last day.',
    asOf: '2024',
    certainty: 'high',
  },
  permitDays: {
    ...BORDERS_CODE,
    article: 'Article 6(2)',
    says: 'Days authorised under a residence permit or a long-stay visa are left out of the count.',
    asOf: '2024',
    certainty: 'high',
  },
  permitElsewhere: {
    ...BORDERS_CODE,
    article: 'Article 6(2), with Article 21 of the Convention implementing the Schengen Agreement',
    says: 'A permit frees the days in the state that gave it. In the other Schengen states its holder has 90 days in 180.',
    asOf: '2024',
    certainty: 'medium',
  },
  presumption: {
    ...BORDERS_CODE,
    article: 'Article 12',
    says: 'If an entry or an exit is not on record, officers may presume that a stay was unlawful. Credible evidence, such as tickets, answers that.',
    asOf: '2024',
    certainty: 'high',
  },
  afterPermit: {
    ...EES,
    article: 'Article 14(8)',
    says: 'A short stay that follows a permit or a long-stay visa without leaving can be put on record if the traveller asks.',
    asOf: '2021-08-03',
    certainty: 'high',
  },
  shortStayVisa: {
    ...EES,
    article: 'Article 11',
    says: 'A short-stay visa allows the days, entries and dates printed on it, and never more than 90 days in 180.',
    asOf: '2021-08-03',
    certainty: 'medium',
  },
  croatia: {
    instrument: 'Council Decision (EU) 2022/2451',
    link: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022D2451',
    article: 'whole text',
    says: 'Days in Croatia count from 1 January 2023.',
    asOf: '2023-01-01',
    checkedOn: '2026-11-23',
    certainty: 'high',
  },
  bulgariaRomania: {
    instrument: 'Council Decision (EU) 2024/210',
    link: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32024D0210',
    article: 'whole text',
    says: 'Days in Bulgaria and Romania count from 31 March 2024. Some calculators wrongly begin on 1 January 2025.',
    asOf: '2024-03-31',
    checkedOn: '2026-11-23',
    certainty: 'high',
  },
  overseas: {
    instrument: 'Convention implementing the Schengen Agreement; service-public, page F10610',
    article: 'Article 138',
    says: 'For France, the Schengen area is its European territory only.',
    asOf: '2026-07-13',
    checkedOn: '2026-11-23',
    certainty: 'medium',
  },
} satisfies Readonly<Record<string, Citation>>;

/** The name of a citation, for answers that cite it. */
export type LawId = keyof typeof LAW;

/** What is never computed, and where to ask. Shown to whoever is near or over 90 days. */
export const BILATERAL_AGREEMENTS = {
  text: 'France has old agreements with some countries, for example the United States and New Zealand, that might allow more days in France alone. We do not count with them: what they give today is not established.',
  ask: 'Ask a French consulate before you travel. The extension is asked for at entry, or at the latest on the last working day of the 90 days.',
  instrument: 'Convention implementing the Schengen Agreement, as changed by Article 60 of Regulation (EU) 2017/2226',
  article: 'Article 20(2) and (2a)',
  link: EES.link,
  asOf: '2021-08-03',
  checkedOn: '2026-11-23',
  certainty: 'low',
} as const satisfies Dated & Record<string, string>;
