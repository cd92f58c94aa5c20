import type { Journey } from './journey.ts';
import { type Thing, type ThingId, things } from './things.ts';

/** What a journey takes, in the order in which it is needed, each thing once. */
export function thingsFor(journey: Journey): readonly Thing[] {
  const ids = new Set<ThingId>(journey.steps.flatMap(({ have }) => have));
  return [...ids].map((id) => things[id]);
}
