import type { Crossing } from '../../border/crossing.ts';
import { type PaperKind, paperOf } from '../../border/papers.ts';
import type { DocumentKind, Traveller, VisaKind } from '../../border/traveller.ts';
import { type BothLanguages, inBoth } from './both-languages.ts';
import { countryName } from './crossing-lines.ts';

const DOCUMENTS: Readonly<Record<DocumentKind, readonly [string, string]>> = {
  passport: ['Passeport', 'Passport'],
  'passport-card': ['Carte passeport', 'Passport card'],
  'id-card': ['Carte nationale d’identité', 'National identity card'],
  'diplomatic-passport': ['Passeport diplomatique ou de service', 'Diplomatic or service passport'],
  'refugee-travel-document': ['Titre de voyage pour réfugié ou apatride', 'Refugee or stateless travel document'],
  'crew-certificate': ['Certificat de membre d’équipage', 'Crew certificate'],
};

const VISAS: Readonly<Record<VisaKind, readonly [string, string]>> = {
  C: ['Visa de court séjour (type C)', 'Short-stay visa (type C)'],
  LTV: ['Visa à validité territoriale limitée', 'Visa with limited territorial validity'],
  D: ['Visa de long séjour (type D)', 'Long-stay visa (type D)'],
  'VLS-TS': ['Visa de long séjour valant titre de séjour (type D)', 'Long-stay visa VLS-TS (type D)'],
  'VLS-T': ['Visa de long séjour temporaire (type D)', 'Long-stay visa VLS-T (type D)'],
  unknown: ['Visa', 'Visa'],
};

/** Papers of other states too, whose printed words are not French. */
const NOT_FRENCH: Partial<Record<PaperKind, string>> = {
  'residence-permit': 'Titre de séjour',
  student: 'Titre de séjour pour études ou recherche, avec mobilité',
  ict: 'Titre de séjour « ICT »',
};

/** What is written in by hand: names, and the numbers of what is handed over. */
export function blankLines(traveller: Traveller, crossing: Crossing): readonly BothLanguages[] {
  const { documents = [], permits = [], visas = [] } = traveller;
  const handed = (crossing.shown ?? [0]).flatMap((index) => documents[index] ?? []);
  return [
    inBoth('Nom et prénoms', 'Surname and first names'),
    ...handed.map(({ kind, issuer }) => numberOf(DOCUMENTS[kind], issuer)),
    ...(crossing.permitsWithheld === true ? [] : permits).map(({ paper, issuer }) => {
      const { printed, english } = paperOf(paper);
      return numberOf([NOT_FRENCH[paper] ?? printed, `${english.charAt(0).toUpperCase()}${english.slice(1)}`], issuer);
    }),
    ...visas.map(({ kind, issuer }) => numberOf(VISAS[kind], issuer)),
    inBoth('Poste de contrôle', 'Border post'),
  ];
}

function numberOf([french, english]: readonly [string, string], issuer: string): BothLanguages {
  const country = countryName(issuer);
  const by = (name: string | undefined) => (name === undefined ? '' : `, ${name}`);
  return inBoth(`${french}${by(country?.french)}, n°`, `${english}${by(country?.english)}, number`);
}
