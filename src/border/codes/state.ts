import type { Code } from './nationality.ts';
import { DAYS_COUNT_FROM } from './schengen-list.ts';

export const SCHENGEN_CODES: readonly Code[] = Object.keys(DAYS_COUNT_FROM);

/** Members of the EEA and Switzerland that are not in the EU: their citizens move as freely as citizens of the EU. */
const EQUIVALENT_MOVERS: readonly Code[] = ['CH', 'IS', 'LI', 'NO'];

/** Overseas France: outside Schengen, with its own visas and its own limit of stay (service-public F10610). */
const OVERSEAS_FRANCE: readonly Code[] = ['GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF', 'WF', 'PF', 'NC', 'TF'];

/** States whose permits were not found to count, or not to count, as permits of a Schengen state. */
const UNSETTLED_ISSUERS: readonly Code[] = ['AD', 'CY', 'SM', 'VA'];

/** States of the EU that take no part in the directives on mobile students and transferees (general knowledge). */
const WITHOUT_MOBILITY: readonly Code[] = ['DK', 'IE'];

export function isOverseas(code: Code | null): boolean {
  return code !== null && OVERSEAS_FRANCE.includes(code);
}

/** In the single count on this day (ISO date)? Before its day a state counted for itself, like Croatia in 2022. */
export function inSchengen(code: Code, on: string): boolean {
  const from = DAYS_COUNT_FROM[code];
  return from !== undefined && from <= on;
}

export function isEquivalentMover(code: Code): boolean {
  return EQUIVALENT_MOVERS.includes(code);
}

/** Bound by Directive 2004/38/EC: the EU with Ireland and Cyprus, and the EEA; Switzerland has its own agreement. */
export function appliesFamilyDirective(code: Code): boolean {
  return code !== 'CH' && (code in DAYS_COUNT_FROM || code === 'CY' || code === 'IE');
}

/** Bound by Directives 2014/66 and 2016/801 on transferees and students. */
export function appliesMobilityDirectives(code: Code): boolean {
  return appliesFamilyDirective(code) && !EQUIVALENT_MOVERS.includes(code) && !WITHOUT_MOBILITY.includes(code);
}

/**
 * What a permit or visa of this state is worth in the sense of Art. 2(16) of the Code on this day.
 * Monaco stands on the French list; Cyprus, Andorra and states that had not yet joined are not settled.
 */
export function issuerStanding(code: Code, on: string): 'schengen' | 'monaco' | 'unsettled' | 'outside' {
  if (inSchengen(code, on)) return 'schengen';
  if (code === 'MC') return 'monaco';
  if (code in DAYS_COUNT_FROM || UNSETTLED_ISSUERS.includes(code) || isOverseas(code)) return 'unsettled';
  return 'outside';
}

/** All codes of places that this folder knows beside the nationalities. */
export const PLACE_CODES: readonly Code[] = [
  ...SCHENGEN_CODES,
  'CY',
  'IE',
  'GB',
  'GI',
  'MC',
  'SM',
  'VA',
  'AD',
  ...OVERSEAS_FRANCE,
];
