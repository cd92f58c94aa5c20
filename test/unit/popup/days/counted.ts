import { countDays } from '../../../../src/stay/count.ts';
import { type Day, dayOf } from '../../../../src/stay/day.ts';
import type { Permit, Trip } from '../../../../src/stay/trip.ts';
import type { ShortStayVisa } from '../../../../src/stay/visa.ts';

export const TODAY = '2026-11-23';

/** The day number of an ISO date that is surely one. */
export function day(iso: string): Day {
  const found = dayOf(iso);
  if (found === undefined) throw new Error(`${iso} is no day.`);
  return found;
}

/** A trip from one day to another; `null` for still there. */
export function trip(id: string, entry: Trip['entry'], exit: Trip['exit'], more: Partial<Trip> = {}): Trip {
  return { id, entry, exit, ...more };
}

export function permit(from: string, to: string, issuer = 'FR'): Permit {
  return { id: `permit-${from}`, kind: 'permit', issuer, from, to };
}

/** A history and its reading on the day of these tests. */
export function counted(trips: readonly Trip[], permits: readonly Permit[] = [], today = TODAY) {
  const history = { trips, permits };
  return { history, reading: countDays(history, day(today)) };
}

export const VISA: ShortStayVisa = { id: 'visa-0', from: '2026-11-01', to: '2027-01-31', days: 30, entries: 2 };

/** As in the design's sketch: 82 days used, and a planned trip that does not fit. */
export const SKETCH = [
  trip('1', '2026-07-01', '2026-08-20', { country: 'FR', recorded: { entry: true, exit: true } }),
  trip('2', '2026-09-20', '2026-10-20', { recorded: { entry: true, exit: false } }),
  trip('3', '2026-12-01', '2027-01-05'),
];
