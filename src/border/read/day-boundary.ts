import type { Crossing } from '../crossing.ts';
import type { IsoDate } from '../traveller.ts';

/** Hours ahead of UTC of the zone names that stand on clocks and tickets around France. */
const OFFSETS: Readonly<Record<string, string>> = {
  UTC: '+00:00',
  GMT: '+00:00',
  WET: '+00:00',
  BST: '+01:00',
  WEST: '+01:00',
  IST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
};

const CLOCK =
  /(?<hour>\d{1,2})[:h.](?<minute>\d{2})(?::\d{2})?\s*(?<zone>[A-Za-z]+\/[A-Za-z_]+|[A-Z]{2,5}|[+-]\d{2}:\d{2})?/;

/** Can this clock time be read? A zone that is not known is taken as that of the country. */
export function isClockTime(text: string): boolean {
  const clock = CLOCK.exec(text)?.groups;
  return clock !== undefined && Number(clock.hour) < 24 && Number(clock.minute) < 60;
}

/** An offset or a European zone from a clock text; undefined when it names none that we know. */
function zoneNamed(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (/^[+-]\d{2}:\d{2}$/.test(name) || /^Europe\/(London|Dublin|Paris|Brussels|Madrid|Lisbon)$/.test(name))
    return name;
  return OFFSETS[name];
}

const isBritishTime = (code: string | null) => code === 'GB' || code === 'IE';

/**
 * Between Britain or Ireland and France: is it already another day on the other side? Which date is stored was not found,
 * so the earlier day is the safe one to count.
 */
export function differsByDay({ localTime, from, to, direction, checkedBy }: Crossing, on: IsoDate): boolean {
  const clock = localTime === undefined || !isClockTime(localTime) ? undefined : CLOCK.exec(localTime)?.groups;
  if (clock === undefined) return false;
  const touchesBritain = [from, to, checkedBy].some(isBritishTime);
  const isBeforeDeparture = direction === 'entry' && isBritishTime(from);
  const zone =
    zoneNamed(clock.zone) ?? (isBeforeDeparture || isBritishTime(checkedBy) ? 'Europe/London' : 'Europe/Paris');
  const instant = Temporal.ZonedDateTime.from(`${on}T${String(clock.hour).padStart(2, '0')}:${clock.minute}[${zone}]`);
  const dayIn = (name: string) => instant.withTimeZone(name).toPlainDate().toString();
  return (touchesBritain || dayIn('Europe/Paris') !== on) && dayIn('Europe/London') !== dayIn('Europe/Paris');
}
