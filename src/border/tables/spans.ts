import type { Facts } from '../facts.ts';
import { CHECKED_ON } from '../law/dated.ts';
import type { Status } from './status-names.ts';

type Place = Facts['place'];

/** The three periods as days of rows, with what their rows share. Text of a closed period is dated by its last day. */
export const A = { until: '2025-10-11', asOf: '2025-10-11', checkedOn: CHECKED_ON } as const;
export const B = { from: '2025-10-12', until: '2026-04-09', asOf: '2026-04-09', checkedOn: CHECKED_ON } as const;
/** The newest source found on how EES runs is of August 2026. */
export const C = { from: '2026-04-10', asOf: '2026-08', checkedOn: CHECKED_ON } as const;
export const B_AND_C = { from: '2025-10-12', asOf: '2026-08', checkedOn: CHECKED_ON } as const;

/** Places where a Schengen state that runs EES checks. */
export const SCHENGEN_PLACES = [
  'schengen',
  'andorra',
  'gibraltar',
  'overseas-link',
] as const satisfies readonly Place[];

/** Gibraltar was an ordinary external border of Spain until the day for which its agreement was announced. */
export const ORDINARY_BEFORE = ['schengen', 'gibraltar'] as const satisfies readonly Place[];

/** All of them and Cyprus: all that apply the Borders Code. */
export const CODE_PLACES = [...SCHENGEN_PLACES, 'cyprus'] as const satisfies readonly Place[];

export const PERMIT_STATUSES = [
  'permit-holder',
  'mobile-permit-holder',
  'frontier-worker',
] as const satisfies readonly Status[];

export const FAMILY_STATUSES = [
  'family-without-card',
  'family-unsettled',
  'family-returning',
] as const satisfies readonly Status[];
