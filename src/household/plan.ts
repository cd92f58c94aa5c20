import type { Trip } from '../stay/trip.ts';

/** A trip that is only thought about: it is kept, but counts for nothing until it is made a trip. Dates are as typed. */
export interface Plan {
  readonly member: string;
  readonly entry: string;
  readonly exit: string;
  readonly country?: string;
}

/** The plan as the trip that it would be; its id is no trip's. */
export function tripOfPlan({ id, entry, exit, country }: Plan & { readonly id: string }): Trip {
  return { id: `plan.${id}`, entry, exit, ...(country === undefined ? {} : { country }) };
}
