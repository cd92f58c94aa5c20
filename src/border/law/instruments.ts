import { TRAVEL_TEXTS } from './travel-texts.ts';

/** One act, list or page that is cited: what it is called, where it can be read, what its text is true of. */
export interface Instrument {
  readonly name: string;
  readonly link: string;
  readonly asOf: string;
  /** Left out for primary text that was read; otherwise how it is known. */
  readonly known?: 'through guidance or press' | 'general knowledge';
}

const eurLex = (celex: string) => `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`;
const page = (sheet: string) => `https://www.service-public.gouv.fr/particuliers/vosdroits/${sheet}`;
const HOME_AFFAIRS = 'https://home-affairs.ec.europa.eu/policies/schengen/smart-borders_en';

export const INSTRUMENTS = {
  code: {
    name: 'Schengen Borders Code, Regulation (EU) 2016/399, with the EES changes of Regulation (EU) 2017/2225',
    link: eurLex('32016R0399'),
    asOf: '2024',
  },
  oldCode: {
    name: 'Schengen Borders Code, Regulation (EU) 2016/399, as in force before EES',
    link: eurLex('32016R0399'),
    asOf: '2016',
  },
  ees: { name: 'EES Regulation (EU) 2017/2226', link: eurLex('32017R2226'), asOf: '2021-08-03' },
  start: {
    name: 'Regulation (EU) 2025/1534 on the progressive start of EES',
    link: eurLex('32025R1534'),
    asOf: '2025-07-23',
  },
  directive: { name: 'Free movement Directive 2004/38/EC', link: eurLex('32004L0038'), asOf: '2004' },
  swiss: {
    name: 'Agreement on free movement of persons between the EU and Switzerland (1999)',
    link: eurLex('22002A0430(01)'),
    asOf: '2002',
    known: 'through guidance or press',
  },
  visaList: { name: 'Visa list, Regulation (EU) 2018/1806', link: eurLex('32018R1806'), asOf: '2025-02-03' },
  visaCode: {
    name: 'Visa Code, Regulation (EC) 810/2009',
    link: eurLex('32009R0810'),
    asOf: '2009',
    known: 'general knowledge',
  },
  etias: { name: 'ETIAS Regulation (EU) 2018/1240', link: eurLex('32018R1240'), asOf: '2018' },
  etiasStart: {
    name: 'EU page on the start of ETIAS (European External Action Service)',
    link: 'https://travel-europe.europa.eu/etias_en',
    asOf: '2026-07-13',
    known: 'through guidance or press',
  },
  convention: {
    name: 'Convention implementing the Schengen Agreement',
    link: eurLex('42000A0922(02)'),
    asOf: '2000',
    known: 'general knowledge',
  },
  monaco: {
    name: 'Decision SCH/Com-ex (98) 19 on Monaco',
    link: eurLex('41998D0019'),
    asOf: '1998',
    known: 'through guidance or press',
  },
  mobileStudents: {
    name: 'Directive (EU) 2016/801 on students and researchers',
    link: eurLex('32016L0801'),
    asOf: '2016',
  },
  transferees: {
    name: 'Directive 2014/66/EU on intra-corporate transferees',
    link: eurLex('32014L0066'),
    asOf: '2014',
  },
  report2009: {
    name: 'Commission report COM(2009) 489',
    link: eurLex('52009DC0489'),
    asOf: '2009',
    known: 'through guidance or press',
  },
  guidance2022: {
    name: 'Commission guidance of 2022 on residents under the Withdrawal Agreement (as reproduced by a ministry)',
    link: HOME_AFFAIRS,
    asOf: '2022',
    known: 'through guidance or press',
  },
  frenchList: {
    name: 'French list of residence permits under Art. 39 of the Code, C/2024/1212',
    link: 'https://eur-lex.europa.eu/eli/C/2024/1212/oj',
    asOf: '2024',
    known: 'through guidance or press',
  },
  ceseda: {
    name: 'French code on foreigners (CESEDA)',
    link: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070158/',
    asOf: '2026-04-03',
  },
  security: {
    name: 'French code of internal security (CSI)',
    link: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025503132/',
    asOf: '2026-04-03',
  },
  receipts: {
    name: 'service-public, sheet on the récépissé (F12189)',
    link: page('F12189'),
    asOf: '2026',
    known: 'through guidance or press',
  },
  overseas: {
    name: 'service-public, sheet on overseas France (F10610)',
    link: page('F10610'),
    asOf: '2026',
    known: 'through guidance or press',
  },
  transit: {
    name: 'france-visas, list of airport transit visas',
    link: 'https://france-visas.gouv.fr/',
    asOf: '2026',
    known: 'through guidance or press',
  },
  gibraltar: {
    name: 'Agreement between the EU and the United Kingdom on Gibraltar (day of application not verified)',
    link: 'https://commission.europa.eu/',
    asOf: '2026-04',
    known: 'through guidance or press',
  },
  georgia: {
    name: 'Commission act of 6 Mar 2026 on Georgian diplomatic and service passports (press)',
    link: HOME_AFFAIRS,
    asOf: '2026-03-06',
    known: 'through guidance or press',
  },
  gates: {
    name: 'Ministry of the interior on the PARAFE gates, about May 2026 (press)',
    link: 'https://www.interieur.gouv.fr/',
    asOf: '2026-05',
    known: 'through guidance or press',
  },
  ...TRAVEL_TEXTS,
} as const satisfies Readonly<Record<string, Instrument>>;

export type InstrumentId = keyof typeof INSTRUMENTS;
