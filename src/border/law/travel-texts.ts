import type { Instrument } from './instruments.ts';

const eurLex = (celex: string) => `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`;
const page = (sheet: string) => `https://www.service-public.gouv.fr/particuliers/vosdroits/${sheet}`;

/** Texts and pages on what to carry, and on what to do when the border goes wrong. */
export const TRAVEL_TEXTS = {
  leavingMinor: {
    name: 'service-public, sheet on leaving France as a minor (F1922)',
    link: page('F1922'),
    asOf: '2026',
    known: 'through guidance or press',
  },
  fundsPage: {
    name: 'service-public, sheet on the means of a short stay (F21921)',
    link: page('F21921'),
    asOf: '2020',
    known: 'through guidance or press',
  },
  fundsList: {
    name: 'Reference amounts of the states, OJ C 224 of 2014',
    link: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=OJ:C:2014:224:TOC',
    asOf: '2014',
    known: 'through guidance or press',
  },
  britishPets: {
    name: 'EU rules for pets from Great Britain since 22 Apr 2026, as reported by press',
    link: 'https://food.ec.europa.eu/animals/movement-pets_en',
    asOf: '2026-04-22',
    known: 'through guidance or press',
  },
  food: {
    name: 'Regulation (EU) 2019/2122 on goods in travellers’ luggage',
    link: eurLex('32019R2122'),
    asOf: '2019',
    known: 'through guidance or press',
  },
  cash: { name: 'Cash Regulation (EU) 2018/1672', link: eurLex('32018R1672'), asOf: '2018' },
  cashFrance: {
    name: 'French monetary code (CMF), through the customs code',
    link: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072026/',
    asOf: '2026-04-03',
  },
  customs: {
    name: 'French customs, pages for travellers',
    link: 'https://www.douane.gouv.fr/',
    asOf: '2026',
    known: 'through guidance or press',
  },
  healthCards: {
    name: 'ameli and NHS pages on the European and the UK health card',
    link: 'https://www.ameli.fr/',
    asOf: '2026',
    known: 'general knowledge',
  },
  healthCardOrder: {
    name: 'Guides to the ameli account, ordering the European health card',
    link: 'https://www.ameli.fr/',
    asOf: '2026',
    known: 'through guidance or press',
  },
  driving: {
    name: 'Rules on driving with a foreign licence',
    link: 'https://www.service-public.gouv.fr/',
    asOf: '2026',
    known: 'general knowledge',
  },
  fineReports: {
    name: 'Press on travellers told to pay EUR 198 (The Local, before EES)',
    link: 'https://www.thelocal.fr/',
    asOf: '2025',
    known: 'through guidance or press',
  },
  fundamentalRights: {
    name: 'Guidance of the EU Agency for Fundamental Rights (FRA) on EES',
    link: 'https://fra.europa.eu/en',
    asOf: '2026',
    known: 'through guidance or press',
  },
  dataOffices: {
    name: 'List of offices for EES data, travel-europe.europa.eu (as quoted in a data file)',
    link: 'https://travel-europe.europa.eu/ees_en',
    asOf: '2026-10-05',
    known: 'through guidance or press',
  },
  cnil: {
    name: 'CNIL, the French data protection authority',
    link: 'https://www.cnil.fr/',
    asOf: '2026',
    known: 'through guidance or press',
  },
  complaints: {
    name: 'French bodies for complaints about officers',
    link: 'https://www.defenseurdesdroits.fr/',
    asOf: '2026',
    known: 'general knowledge',
  },
} as const satisfies Readonly<Record<string, Instrument>>;
