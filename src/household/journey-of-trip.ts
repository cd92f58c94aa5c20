import { isDay } from './both-ways.ts';
import type { KeptTrip } from './history.ts';
import type { Journey } from './journey.ts';

/**
 * The journey for which the border and the papers are asked about a trip, with the days that are known: nobody types them
 * twice. Undefined while no day is known.
 */
export function journeyOfTrip({ member, entry, exit }: KeptTrip): Journey | undefined {
  const day = (when: KeptTrip['exit']) => (typeof when === 'string' && isDay(when) ? when : undefined);
  const [dayIn, dayOut] = [day(entry), day(exit)];
  if (dayIn === undefined && dayOut === undefined) return undefined;
  return {
    members: [member],
    ...(dayIn === undefined ? {} : { entry: { date: dayIn } }),
    ...(dayOut === undefined ? {} : { exit: { date: dayOut } }),
  };
}

/** Do both journeys speak of the same days of the same person? */
export function isSameTrip(one: Journey, other: Journey): boolean {
  return (
    one.entry?.date === other.entry?.date &&
    one.exit?.date === other.exit?.date &&
    other.members.every((member) => one.members.includes(member))
  );
}
