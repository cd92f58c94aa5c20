import type { Crossing } from '../crossing.ts';
import type { Traveller } from '../traveller.ts';

/** A rare fact that was not asked: what we took it to be, and where it can be changed. */
export interface Assumption {
  readonly id: 'shown' | 'role' | 'ees' | 'records' | 'days' | 'biometrics' | 'document';
  readonly text: string;
}

/** What was assumed because it was left out: "no crew or official role, border systems working". */
export function assumptionsFor(traveller: Traveller, crossing: Crossing): readonly Assumption[] {
  const assumed: Assumption[] = [];
  if ((traveller.permits ?? []).length > 0 && crossing.permitsWithheld === undefined)
    assumed.push({ id: 'shown', text: 'card or paper handed over with the passport' });
  if (crossing.role === undefined)
    assumed.push({ id: 'role', text: 'no crew, cruise, frontier worker or official role' });
  if (crossing.ees === undefined) assumed.push({ id: 'ees', text: 'border systems working as planned' });
  if (crossing.records === undefined)
    assumed.push({ id: 'records', text: 'earlier entries and exits recorded as they should be' });
  if (crossing.daysUsed === undefined && crossing.daysBetween === undefined)
    assumed.push({ id: 'days', text: 'fewer than 90 days used in the 180' });
  if (crossing.refusesBiometrics === undefined)
    assumed.push({ id: 'biometrics', text: 'face image and fingerprints given where they are asked for' });
  const dated = (traveller.documents ?? []).some(
    ({ issued, expires }) => issued !== undefined && expires !== undefined,
  );
  if (!dated) assumed.push({ id: 'document', text: 'a passport that is valid, biometric and less than ten years old' });
  return assumed;
}
