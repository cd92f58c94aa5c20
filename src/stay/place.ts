import { type Day, dayOf } from './day.ts';
import { NEVER } from './spans.ts';
import { OTHER_PLACES, type OtherPlace, STATES } from './states.ts';

/** What a place means to the count. */
export interface Place {
  /** The state whose permit frees the days, or `''` when it is not known or not one of the 29. */
  readonly state: string;
  /** `may`: counted in the worst case only. */
  readonly days: 'yes' | 'no' | 'may';
  /** The first day that counts. */
  readonly countFrom: Day;
}

/** A trip without a country: somewhere in the area, so every day counts and no permit frees it. */
export const SOMEWHERE: Place = { state: '', days: 'yes', countFrom: NEVER };

const PLACES = new Map<string, Place>(
  Object.entries(STATES).map(([state, { countFrom }]) => [
    state,
    { state, days: 'yes', countFrom: dayOf(countFrom) as Day },
  ]),
);
for (const [code, { days }] of Object.entries<OtherPlace>(OTHER_PLACES)) {
  const neighbour = PLACES.get(days);
  PLACES.set(code, neighbour ?? { ...SOMEWHERE, days: days === 'may' ? 'may' : 'no' });
}

/**
 * What a country code means: one of the 29 states, a place of `OTHER_PLACES`, or nothing given.
 * @returns `undefined` for a code that we do not know.
 */
export function placeOf(code: string | undefined): Place | undefined {
  return code === undefined ? SOMEWHERE : PLACES.get(code);
}

/** The state of the count that a permit of this issuer frees, or `''`. Monaco's permits are on the French list. */
export function stateOf(issuer: string): string {
  return PLACES.get(issuer)?.state ?? '';
}
