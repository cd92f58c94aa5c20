import type { History, Move, Permit, Trip, When } from '../../../src/stay/trip.ts';
import { CALENDAR } from './oracle.ts';

/** A whole number from 0 up to, and not including, the bound. */
export type Dice = (below: number) => number;

/** The same numbers at each run (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const COUNTRIES = [undefined, 'FR', 'FR', 'ES', 'IT', 'HR', 'BG', 'RO', 'GB', 'RE', 'CY', 'MC', 'SM', 'outside'];
const ISSUERS = ['FR', 'FR', 'ES', 'HR', 'MC'];

const iso = (day: number) => CALENDAR[Math.min(Math.max(day, 0), CALENDAR.length - 1)] as string;

/**
 * A history of up to six trips around a day in 2019 to 2028, with overlaps, exits and entries on one day, moves, permits
 * and open stays; leap days and the days on which Croatia, Bulgaria and Romania joined are inside.
 * @param uncertain whether dates may be ranges or not known, and places unsettled
 */
export function randomHistory(roll: Dice, uncertain: boolean): { history: History; today: string } {
  const start = 365 + roll(365 * 9);
  const trips: Trip[] = [];
  let last = start;
  const count = roll(7);
  for (let at = 0; at < count; at += 1) {
    // A third of the trips begin on the day of the last exit, a third a little later, a third anywhere.
    const entry = [last, last + 1 + roll(40), start + roll(400)][roll(3)] as number;
    const exit = entry + (roll(4) === 0 ? roll(150) : roll(30));
    trips.push(randomTrip(roll, `t${at}`, entry, exit, uncertain));
    last = exit;
  }
  const permits: Permit[] = [];
  for (let at = roll(5) - 1; at > 0; at -= 1) {
    const from = start - 50 + roll(400);
    permits.push({
      id: `p${at}`,
      kind: 'permit',
      issuer: ISSUERS[roll(ISSUERS.length)] as string,
      from: iso(from),
      to: iso(from + roll(200)),
    });
  }
  return { history: { trips, permits }, today: iso(start + roll(450)) };
}

function randomTrip(roll: Dice, id: string, entry: number, exit: number, uncertain: boolean): Trip {
  const moves: Move[] = [];
  let on = entry;
  const moveCount = roll(3) === 0 ? 1 + roll(2) : 0;
  for (let at = 0; at < moveCount; at += 1) {
    on += roll(exit - on + 1);
    moves.push({ on: iso(on), to: COUNTRIES[1 + roll(COUNTRIES.length - 1)] as string });
  }
  const country = uncertain && roll(12) === 0 ? 'AD' : COUNTRIES[roll(COUNTRIES.length)];
  return {
    id,
    entry: uncertain && moves.length === 0 && roll(3) === 0 ? range(entry, entry + roll(6)) : iso(entry),
    exit: randomExit(roll, exit, uncertain),
    ...(country && { country }),
    ...(moves.length > 0 && { moves }),
  };
}

function randomExit(roll: Dice, exit: number, uncertain: boolean): Trip['exit'] {
  const kind = roll(12);
  if (kind === 0) return null;
  if (uncertain && kind === 1) return 'unknown';
  return uncertain && kind < 6 ? range(exit, exit + roll(6)) : iso(exit);
}

function range(from: number, to: number): When {
  return { earliest: iso(from), latest: iso(to) };
}
