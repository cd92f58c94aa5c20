import type { Code } from '../codes/nationality.ts';
import { issuerStanding } from '../codes/state.ts';
import type { Direction } from '../crossing.ts';
import type { Facts } from '../facts.ts';
import { hasEnded, type IsoDate, type Visa } from '../traveller.ts';

type VisaFact = Facts['visa'];

export interface VisaSetting {
  readonly checkedBy: Code;
  readonly direction: Direction;
  readonly on: IsoDate;
}

/** Strongest first. An unvalidated long-stay visa comes before a short one: both cannot serve at once. */
const STRENGTH: readonly VisaFact[] = [
  'long',
  'long-unvalidated',
  'long-unsettled',
  'short',
  'limited',
  'letter-unknown',
  'limited-elsewhere',
  'expired-long',
  'spent',
  'none',
];

const LONG_STAY = ['D', 'VLS-TS', 'VLS-T'] as const satisfies readonly Visa['kind'][];

export function isLongStay(visa: Visa): boolean {
  return LONG_STAY.some((kind) => kind === visa.kind);
}

/** What the visas in the passport amount to at this crossing. */
export function readVisas(visas: readonly Visa[], setting: VisaSetting): VisaFact {
  const read = visas.map((visa) => readVisa(visa, setting));
  return STRENGTH.find((fact) => read.includes(fact)) ?? 'none';
}

function readVisa(visa: Visa, { checkedBy, direction, on }: VisaSetting): VisaFact {
  const standing = visa.issuer === checkedBy ? 'schengen' : issuerStanding(visa.issuer, on);
  // Monaco issues no Schengen visa; a visa of any other place outside is no visa here.
  if (standing === 'outside' || standing === 'monaco') return 'none';
  if (hasEnded(visa, on)) return isLongStay(visa) ? 'expired-long' : 'spent';
  // Entries are used up for coming in again; the stay under the last one goes on until the exit.
  if (visa.entriesUsed === true && direction === 'entry') return 'spent';
  if (isLongStay(visa)) {
    if (standing === 'unsettled') return 'long-unsettled';
    return visa.kind === 'VLS-TS' && visa.validation === 'missed' ? 'long-unvalidated' : 'long';
  }
  if (visa.kind === 'unknown') return 'letter-unknown';
  if (standing === 'unsettled') return 'none';
  if (visa.kind === 'LTV') return direction === 'exit' ? 'limited' : readLimits(visa, checkedBy);
  return 'short';
}

/** The box "valid for" decides: a visa for other states only is as good as none. As long as it has not been read, the state that gave the visa is taken to be among them. */
function readLimits({ validFor, issuer }: Visa, checkedBy: Code): VisaFact {
  if (validFor !== undefined && validFor.length > 0) return validFor.includes(checkedBy) ? 'limited' : 'spent';
  return issuer === checkedBy ? 'limited' : 'limited-elsewhere';
}
