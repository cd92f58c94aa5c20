import { CODES_BY_STATUS, PARTICULARS, type Particulars } from './nationality-list.ts';

/** Code of `nationality-list.ts`: `FR`, `XK`, `GBN`. Parsed at the edge; an unknown code has no status. */
export type Code = string;

export type NationalityStatus = keyof typeof CODES_BY_STATUS;

const STATUSES: ReadonlyMap<Code, NationalityStatus> = new Map(
  Object.entries(CODES_BY_STATUS).flatMap(([status, codes]) =>
    codes.split(' ').map((code) => [code, status as NationalityStatus] as const),
  ),
);

/** All codes of nationality, sorted. */
export const NATIONALITY_CODES: readonly Code[] = [...STATUSES.keys()].sort();

/** Of no nationality: the code that stands in the box "nationality" of a stateless person's travel document. The list of nationalities does not have it. */
export const STATELESS: Code = 'XXA';

/** What the list says of a nationality, or undefined for a code that does not exist. */
export function nationalityStatus(code: Code): NationalityStatus | undefined {
  return STATUSES.get(code);
}

/** Citizens of the EU, the EEA and Switzerland: not third-country nationals (Schengen Borders Code Art. 2(5) and 2(6)). */
export function movesFreely(code: Code): boolean {
  return STATUSES.get(code) === 'free-movement';
}

export function particularsOf(code: Code): Particulars {
  return PARTICULARS[code] ?? {};
}

/**
 * Nationalities whose passports are issued by another code: British nationals who are not British citizens carry British
 * passports, and the two special regions carry Chinese ones.
 */
const ISSUED_BY: Readonly<Record<Code, Code>> = {
  GBD: 'GB',
  GBN: 'GB',
  GBO: 'GB',
  GBP: 'GB',
  GBS: 'GB',
  HK: 'CN',
  MO: 'CN',
};

/** Which of these nationalities a document of this issuer proves, or undefined when it fits none. */
export function nationalityProved(nationalities: readonly Code[], issuer: Code): Code | undefined {
  return nationalities.find((code) => code === issuer) ?? nationalities.find((code) => ISSUED_BY[code] === issuer);
}

/** Andorra, Monaco, San Marino: EES and the Code name their nationals. Of the fourth, the Vatican, they name the passport. */
export function isNamedMicrostate(code: Code): boolean {
  return nationalityStatus(code) === 'microstate' && code !== 'VA';
}
