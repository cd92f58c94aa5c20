import { isDay } from './both-ways.ts';
import type { KeptTrip } from './history.ts';
import type { Journey } from './journey.ts';

type Kept<T> = T & { readonly id: string };

/**
 * The journey for which the border and the papers are asked about a trip, with the days that are known: nobody types them
 * twice. Of a trip that has one already, it is that one, with the days of the trip as they are now.
 * @returns `id` undefined: it is a new one. Nothing while no day is known.
 */
export function journeyOfTrip(
  trip: Kept<KeptTrip>,
  journeys: readonly Kept<Journey>[],
): { readonly id: string | undefined; readonly journey: Journey } | undefined {
  const days = daysOfTrip(trip);
  if (days === undefined) return undefined;
  const { member } = trip;
  const found =
    journeys.find(({ personal }) => personal?.[member]?.ofTrip === trip.id) ??
    journeys.find((one) => one.members.includes(member) && hasDays(one, days));
  const { id, ...journey } = found ?? { id: undefined, members: [member] };
  return { id, journey: takenFrom(trip.id, member, { ...journey, ...legs(journey, days) }) };
}

/** The journey, marked as one of a trip of the member. */
function takenFrom(trip: string, member: string, journey: Journey): Journey {
  return { ...journey, personal: { ...journey.personal, [member]: { ...journey.personal?.[member], ofTrip: trip } } };
}

type Days = Pick<Journey, 'entry' | 'exit'>;

function hasDays(journey: Journey, { entry, exit }: Days): boolean {
  return journey.entry?.date === entry?.date && journey.exit?.date === exit?.date;
}

/** The legs with the days of the trip; what else was said of them stays. */
function legs(journey: Journey, { entry, exit }: Days): Days {
  return {
    ...(entry === undefined ? {} : { entry: { ...journey.entry, ...entry } }),
    ...(exit === undefined ? {} : { exit: { ...journey.exit, ...exit } }),
  };
}

function daysOfTrip({ entry, exit }: KeptTrip): Days | undefined {
  const day = (when: KeptTrip['exit']) => (typeof when === 'string' && isDay(when) ? when : undefined);
  const [dayIn, dayOut] = [day(entry), day(exit)];
  if (dayIn === undefined && dayOut === undefined) return undefined;
  return {
    ...(dayIn === undefined ? {} : { entry: { date: dayIn } }),
    ...(dayOut === undefined ? {} : { exit: { date: dayOut } }),
  };
}
