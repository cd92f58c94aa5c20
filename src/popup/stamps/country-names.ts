import { movesFreely, NATIONALITY_CODES, STATELESS } from '../../border/codes/nationality.ts';

const NAMES = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' });

/** Passports of the United Kingdom whose holders are not British citizens: codes of their own, with no name in the browser. */
const BRITISH: Readonly<Record<string, string>> = {
  GB: 'United Kingdom (British citizen)',
  GBD: 'British overseas territories citizen',
  GBN: 'British National (Overseas)',
  GBO: 'British overseas citizen',
  GBP: 'British protected person',
  GBS: 'British subject',
};

const OTHERS: Readonly<Record<string, string>> = {
  VA: 'Vatican City, Holy See',
  HK: 'Hong Kong',
  MO: 'Macao',
  [STATELESS]: 'Stateless: no nationality',
};

/** What a nationality is called; a code without a name comes back as it is. */
export function nationalityName(code: string): string {
  return BRITISH[code] ?? OTHERS[code] ?? nameOrNothing(code) ?? code;
}

/** What a state is called. */
export function stateName(code: string): string {
  return code === 'GB' ? 'United Kingdom' : nationalityName(code);
}

function nameOrNothing(code: string): string | undefined {
  return code.length === 2 ? NAMES.of(code) : undefined;
}

export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

const byName = (one: NamedCode, other: NamedCode) => one.name.localeCompare(other.name, 'en');

/** Every nationality, by name, and the lack of one. */
export const NATIONALITIES: readonly NamedCode[] = [...NATIONALITY_CODES, STATELESS]
  .map((code) => ({
    code,
    name: nationalityName(code),
  }))
  .sort(byName);

/** Every state, by name: nationalities that are no state left out. */
export const COUNTRIES: readonly NamedCode[] = NATIONALITY_CODES.filter((code) => code.length === 2)
  .map((code) => ({ code, name: stateName(code) }))
  .sort(byName);

/** The EU, the EEA and Switzerland. */
export const FREE_MOVERS: readonly NamedCode[] = COUNTRIES.filter(({ code }) => movesFreely(code));
