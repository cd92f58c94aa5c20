import type { Journey, Leg, Personal } from './journey.ts';

/** The same trip for the next time: who, where, and what is true of each at the border; without days and records. */
export function journeyForNextTime({ members, entry, exit, personal }: Journey): Journey {
  return {
    members,
    ...(entry === undefined ? {} : { entry: withoutDay(entry) }),
    ...(exit === undefined ? {} : { exit: withoutDay(exit) }),
    ...(personal === undefined
      ? {}
      : { personal: Object.fromEntries(Object.entries(personal).map(([id, one]) => [id, withoutRecords(one)])) }),
  };
}

function withoutDay({ date: _, localTime: __, ees: ___, ...rest }: Leg): Leg {
  return rest;
}

function withoutRecords({ records: _, daysUsed: __, ofTrip: ___, ...rest }: Personal): Personal {
  return rest;
}
