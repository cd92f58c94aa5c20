import { isMainThread } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { type Count, countDays } from '../../../src/stay/count.ts';
import { dayOf, dayOfDate } from '../../../src/stay/day.ts';
import { earliestEntries, mayStay } from '../../../src/stay/may-stay.ts';
import type { Spans } from '../../../src/stay/spans.ts';
import { stripOf } from '../../../src/stay/strip.ts';
import type { History } from '../../../src/stay/trip.ts';
import { unlawfulSpans } from '../../../src/stay/unlawful.ts';
import { isLawful, usedOn } from '../../../src/stay/window.ts';
import * as oracle from './oracle.ts';
import { type Dice, dice, randomHistory } from './random-history.ts';

// The mutation run asks for fewer: it runs them for each mutant.
const HISTORIES = Number(process.env.STAY_HISTORIES ?? 104_000);
/** Minutes that July is behind UTC, to see that the zone is really set. */
const ZONES = { UTC: 0, 'Europe/Paris': -120, 'America/New_York': 240, 'Pacific/Auckland': -720 };

describe.each(Object.entries(ZONES))('the engine and the oracle agree, TZ=%s', (zone, offset) => {
  test(`${HISTORIES / 4} random histories`, { timeout: 120_000 }, () => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      // Node changes the zone of a running process; a worker thread (the mutation run) keeps its own.
      if (isMainThread) expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(offset);
      const roll = dice(offset + 20_261_123);
      for (let at = 0; at < HISTORIES / 4; at += 1) agree(roll, at);
    } finally {
      process.env.TZ = before ?? '';
      if (before === undefined) delete process.env.TZ;
    }
  });
});

/** Throws with the history when the two differ; one comparison of plain numbers each, since there are so many. */
function same(what: string, engine: unknown, truth: unknown, history: History, today: string): void {
  if (engine === truth) return;
  throw new Error(`${what}: engine ${engine}, oracle ${truth}\n${JSON.stringify({ history, today })}`);
}

function agree(roll: Dice, at: number): void {
  const { history, today } = randomHistory(roll, at % 3 === 0);
  const control = dayOf(today) as number;
  const reading = countDays(history, control);
  const truth = oracle.countedDays(history, today);
  const check = (what: string, engine: unknown, expected: unknown) => same(what, engine, expected, history, today);
  for (const which of ['worst', 'best'] as const) {
    const count = reading[which];
    if (Buffer.compare(bytesOf(count.counted), truth[which]) !== 0) {
      check(`${which} days`, listOf(count.counted).join(), listIn(truth[which]).join());
    }
    checkDays(check, count, truth[which], control - oracle.OFFSET, roll);
    if (reading.certain) return;
  }
}

type Check = (what: string, engine: unknown, expected: unknown) => void;

function checkDays(check: Check, count: Count, days: oracle.Days, today: number, roll: Dice): void {
  const day = today - 100 + roll(300);
  check(`used on ${day}`, usedOn(count, day + oracle.OFFSET), oracle.used(days, day));
  const unlawful = unlawfulSpans(count.counted).flatMap(({ from, to }) => daysFrom(from, to));
  // Without 91 days there is nothing to find: this spares the oracle most of its walks.
  const expected = listIn(days).length > 90 ? oracle.unlawfulDays(days) : [];
  check('unlawful days', unlawful.join(), expected.join());
  check('lawful', isLawful(count, day + oracle.OFFSET), !expected.includes(day));
  check(`may stay from ${day}`, mayStay(count, day + oracle.OFFSET).days, oracle.mayStay(days, day));
  if (roll(100) === 0) checkRarely(check, count, days, day, roll);
}

/** What costs the oracle too much to do each time. */
function checkRarely(check: Check, count: Count, days: oracle.Days, day: number, roll: Dice): void {
  const table = earliestEntries(count, day + oracle.OFFSET);
  for (const length of [1, 1 + roll(90), 90]) {
    const entry = oracle.earliestEntry(days, day, length);
    check(`earliest entry for ${length} from ${day}`, (table[length - 1]?.entry ?? 0) - oracle.OFFSET, entry);
  }
  const freed = count.permitDays.get('FR');
  const freedDays = new Set(freed ? listOf(freed) : []);
  const frees = (each: number) => freedDays.has(each);
  check(
    `may stay in France from ${day}`,
    mayStay(count, day + oracle.OFFSET, { country: 'FR' }).days,
    oracle.mayStay(days, day, frees),
  );
  const strip = stripOf(count, day + oracle.OFFSET, 40);
  check(
    'strip',
    [...strip.used].join(),
    daysFrom(day, day + 39, 0)
      .map((each) => oracle.used(days, each))
      .join(),
  );
}

function daysFrom(from: number, to: number, offset = oracle.OFFSET): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at - offset);
}

function bytesOf(spans: Spans): oracle.Days {
  const bytes = new Uint8Array(oracle.CALENDAR.length);
  for (const [at, from] of spans.from.entries()) {
    bytes.fill(1, from - oracle.OFFSET, (spans.to[at] as number) - oracle.OFFSET + 1);
  }
  return bytes;
}

function listOf(spans: Spans): number[] {
  return [...spans.from].flatMap((from, at) => daysFrom(from, spans.to[at] as number));
}

function listIn(days: oracle.Days): number[] {
  const list: number[] = [];
  for (let day = days.indexOf(1); day >= 0; day = days.indexOf(1, day + 1)) list.push(day);
  return list;
}

test('the calendars agree on each day', () => {
  for (const [at, iso] of oracle.CALENDAR.entries()) {
    expect(dayOf(iso)).toBe(at + oracle.OFFSET);
    if (at % 30 === 0) expect(dayOfDate(Temporal.PlainDate.from(iso))).toBe(at + oracle.OFFSET);
  }
});
