import { issuerStanding } from '../codes/state.ts';
import type { Crossing } from '../crossing.ts';
import { hasEnded, type IsoDate, type Permit, type Traveller } from '../traveller.ts';
import { type PaperSetting, readPaper } from './paper.ts';
import { isLongStay } from './visa.ts';

/** Where the right to stay comes from that keeps days out of the count: shown or not, it is what the person holds. */
export type Held = 'none' | 'here' | 'mobility' | 'monaco' | 'elsewhere';

const EXEMPTING = ['family-card', 'permit', 'mobility-permit', 'frontier-document'];

const PREFERRED: readonly Held[] = ['here', 'mobility', 'monaco', 'elsewhere'];

/** Does this permit put its holder outside EES, if it is shown? */
export function isExempting(permit: Permit, setting: PaperSetting): boolean {
  return EXEMPTING.includes(readPaper(permit, setting));
}

/** The best of the permits and long-stay visas held, by the state that issued it. */
export function readHeld(traveller: Traveller, crossing: Crossing, setting: PaperSetting): Held {
  const permits = (traveller.permits ?? []).filter((permit) => isExempting(permit, setting));
  const visas = (traveller.visas ?? []).filter(
    (visa) => isLongStay(visa) && isInForce(visa, setting.on) && visa.validation !== 'missed',
  );
  const held = [
    ...permits.map((permit) =>
      heldFrom(permit.issuer, crossing, setting.on, readPaper(permit, setting) === 'mobility-permit'),
    ),
    ...visas.map((visa) => heldFrom(visa.issuer, crossing, setting.on, false)),
  ];
  return PREFERRED.find((kind) => held.includes(kind)) ?? 'none';
}

function isInForce(visa: { until?: IsoDate; ended?: true }, on: IsoDate): boolean {
  return !hasEnded(visa, on);
}

function heldFrom(issuer: string, crossing: Crossing, on: IsoDate, mobility: boolean): Held {
  if (issuer === crossing.checkedBy) return 'here';
  if (mobility) return 'mobility';
  const standing = issuerStanding(issuer, on);
  if (standing === 'monaco') return 'monaco';
  return standing === 'outside' ? 'none' : 'elsewhere';
}
