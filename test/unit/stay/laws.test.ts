import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Count, countDays, PERIOD } from '../../../src/stay/count.ts';
import { type Day, dayOf, isoOf } from '../../../src/stay/day.ts';
import { earliestEntries, mayStay } from '../../../src/stay/may-stay.ts';
import { officerView } from '../../../src/stay/officer.ts';
import { checkPlan } from '../../../src/stay/plan.ts';
import { includes } from '../../../src/stay/spans.ts';
import { MARK, stripOf } from '../../../src/stay/strip.ts';
import type { Permit, Trip, When } from '../../../src/stay/trip.ts';
import { firstUnlawful, unlawfulSpans } from '../../../src/stay/unlawful.ts';
import { comingBack, isLawful, statusOn, usedOn } from '../../../src/stay/window.ts';

/** Runs of each law; the mutation run asks for fewer. */
const RUNS = Number(process.env.STAY_RUNS ?? 100);
fc.configureGlobal({ numRuns: RUNS });
vi.setConfig({ testTimeout: 60_000 });

/** 23 November 2026. */
const TODAY = Date.UTC(2026, 10, 23) / 86_400_000;

/** Days from 400 before today to 300 after it. */
const dayBy = fc.integer({ min: TODAY - 400, max: TODAY + 300 });
const stretch = fc.tuple(dayBy, fc.integer({ min: 0, max: 60 })).map(([from, length]) => ({ from, to: from + length }));
const country = fc.constantFrom(undefined, 'FR', 'ES', 'GB');
const trip = fc.tuple(stretch, country).map(([{ from, to }, where]) => tripOf(from, to, where));
const trips = fc.array(trip, { maxLength: 8 }).map((rows) => rows.map((row, at) => ({ ...row, id: `t${at}` })));
const permits = fc
  .array(fc.tuple(stretch, fc.constantFrom('FR', 'ES')), { maxLength: 4 })
  .map((rows) => rows.map(([{ from, to }, issuer], at) => permitOf(`p${at}`, from, to, issuer)));
const history = fc.record({ trips, permits });

function tripOf(from: Day, to: Day, where?: string): Trip {
  return { id: 'trip', entry: isoOf(from), exit: isoOf(to), ...(where && { country: where }) };
}

function permitOf(id: string, from: Day, to: Day, issuer: string): Permit {
  return { id, kind: 'permit', issuer, from: isoOf(from), to: isoOf(to) };
}

const certain = (trips: readonly Trip[], permits: readonly Permit[] = []) => countDays({ trips, permits }, TODAY).worst;

/** What can be asked of a count on a day, as plain numbers counted from a day. */
function numbers(count: Count, day: Day) {
  return {
    used: usedOn(count, day),
    mayStay: mayStay(count, day).days,
    entries: earliestEntries(count, day).map(({ entry }) => (entry as Day) - day),
    unlawful: unlawfulSpans(count.counted).map(({ from, to }) => [from - day, to - day]),
  };
}

describe('laws of the count', () => {
  test('the order of trips and permits does not matter', () => {
    fc.assert(
      fc.property(history, dayBy, fc.infiniteStream(fc.nat()), (given, day, keys) => {
        const shuffled = <Row>(rows: readonly Row[]) =>
          rows
            .map((row) => ({ row, key: keys.next().value as number }))
            .sort((one, other) => one.key - other.key)
            .map(({ row }) => row);
        const other = certain(shuffled(given.trips), shuffled(given.permits));
        expect(numbers(other, day)).toEqual(numbers(certain(given.trips, given.permits), day));
      }),
    );
  });

  test('all dates moved by the same number of days give answers moved by it', () => {
    const rows = fc.array(stretch, { maxLength: 6 });
    fc.assert(
      fc.property(rows, rows, dayBy, fc.integer({ min: -5000, max: 5000 }), (visits, papers, day, shift) => {
        const moved = (by: number) =>
          numbers(
            certain(
              visits.map(({ from, to }, at) => ({ ...tripOf(from + by, to + by, at % 2 ? 'FR' : 'ES'), id: `t${at}` })),
              papers.map(({ from, to }, at) => permitOf(`p${at}`, from + by, to + by, 'FR')),
            ),
            day + by,
          );
        expect(moved(shift)).toEqual(moved(0));
      }),
    );
  });

  test('one more trip never frees days, one more permit never costs days', () => {
    fc.assert(
      fc.property(history, trip, dayBy, stretch, (given, extra, day, paper) => {
        const before = certain(given.trips, given.permits);
        const more = certain([...given.trips, { ...extra, id: 'extra' }], given.permits);
        const freed = certain(given.trips, [...given.permits, permitOf('extra', paper.from, paper.to, 'FR')]);
        expectNoBetter(more, before, day);
        expectNoBetter(before, freed, day);
      }),
    );
  });

  test('the last day of the longest stay is lawful, the day after it is not', () => {
    fc.assert(
      fc.property(history, dayBy, (given, from) => {
        const count = certain(given.trips, given.permits);
        const { days, leaveBy, stop } = mayStay(count, from);
        const long = checkPlan(given, { ...tripOf(from, from + days), id: 'plan' }, TODAY).worst;
        expect(long.firstUnlawful?.day).toBe(from + days);
        expect(long.latestSafeExit).toBe(leaveBy);
        expect(long.firstUnlawful?.used).toBe(stop?.used);
        if (days === 0) return;
        const short = checkPlan(given, { ...tripOf(from, from + days - 1), id: 'plan' }, TODAY).worst;
        expect(short.lawful).toBe(true);
        expect(short.latestSafeExit).toBe(leaveBy);
      }),
    );
  });

  test('each entry of the table allows its length, and no day before it does', () => {
    fc.assert(
      fc.property(history, dayBy, (given, from) => {
        const count = certain(given.trips, given.permits);
        for (const { days, entry, leaveBy } of earliestEntries(count, from)) {
          expect(mayStay(count, entry as Day).days).toBeGreaterThanOrEqual(days);
          expect(leaveBy).toBe((entry as Day) + days - 1);
          if (entry !== from) expect(mayStay(count, (entry as Day) - 1).days).toBeLessThan(days);
        }
      }),
      { numRuns: RUNS / 4 },
    );
  });

  test('after 90 days of absence one may stay 90 days', () => {
    fc.assert(
      fc.property(trips, (rows) => {
        const count = certain(rows);
        const last = count.counted.to.at(-1) ?? TODAY;
        expect(mayStay(count, last + 91).days).toBe(90);
      }),
    );
  });

  test('a trip cut in two on any of its days is the same', () => {
    fc.assert(
      fc.property(history, stretch, fc.nat(60), dayBy, (given, { from, to }, cut, day) => {
        const middle = Math.min(from + cut, to);
        const whole = certain([...given.trips, tripOf(from, to, 'FR')], given.permits);
        const parts = certain([...given.trips, tripOf(from, middle, 'FR'), tripOf(middle, to, 'FR')], given.permits);
        expect(numbers(parts, day)).toEqual(numbers(whole, day));
      }),
    );
  });

  test('the count changes from day to day by the day itself and by what comes back', () => {
    fc.assert(
      fc.property(history, dayBy, (given, from) => {
        const count = certain(given.trips, given.permits);
        const returns = comingBack(count, from, from + 60);
        for (let day = from; day <= from + 60; day += 1) {
          const came = returns.filter((each) => each.from <= day && day <= each.to).length;
          const isThere = includes(count.counted, day) ? 1 : 0;
          expect(usedOn(count, day) - usedOn(count, day - 1)).toBe(isThere - came);
        }
      }),
    );
  });

  test('a count of the last days alone answers the same from 180 days later on', () => {
    fc.assert(
      fc.property(history, dayBy, fc.nat(60), (given, day, more) => {
        const whole = certain(given.trips, given.permits);
        const late = countDays(given, TODAY, day - PERIOD - more).worst;
        const answers = (count: Count) => ({
          ...numbers(count, day),
          unlawful: firstUnlawful(count, day)?.day,
          mayStayInFrance: mayStay(count, day, { country: 'FR' }).days,
          back: comingBack(count, day, day + 60),
          strip: stripOf(count, day, 60),
        });
        expect(answers(late)).toEqual(answers(whole));
        expect(late.counted.from[0] ?? day).toBeGreaterThanOrEqual(day - PERIOD - more);
      }),
    );
  });

  test('the strip says of each day what the other answers say', () => {
    fc.assert(
      fc.property(history, dayBy, fc.integer({ min: 1, max: 60 }), (given, from, length) => {
        const count = certain(given.trips, given.permits);
        const { used, marks } = stripOf(count, from, length);
        expect([used.length, marks.length]).toEqual([length, length]);
        for (let at = 0; at < length; at += 1) {
          const day = from + at;
          const isFreed = count.freedPieces.some((piece) => piece.from <= day && day <= piece.to);
          const isThere = includes(count.counted, day);
          expect(used[at]).toBe(usedOn(count, day));
          expect(marks[at]).toBe(
            (isThere ? MARK.counted : 0) | (isFreed ? MARK.freed : 0) | (isLawful(count, day) ? 0 : MARK.over),
          );
        }
      }),
    );
  });

  test('the days of an answer add up to its number', () => {
    fc.assert(
      fc.property(history, dayBy, (given, day) => {
        const count = certain(given.trips, given.permits);
        const status = statusOn(count, day);
        const sum = status.days.reduce((total, { from, to }) => total + to - from + 1, 0);
        expect(sum).toBe(status.used);
        expect(status.unused - status.over).toBe(90 - status.used);
        for (const run of status.days) expect(run.trips.length).toBeGreaterThan(0);
        expect(firstUnlawful(count, day)?.used ?? 91).toBeGreaterThan(90);
      }),
    );
  });

  test('an officer who finds every record and meets no permit counts what is true', () => {
    fc.assert(
      fc.property(trips, (rows) => {
        const inside = rows.map((row) => ({ ...row, country: 'FR', recorded: { entry: true, exit: true } }));
        const view = officerView(countDays({ trips: inside }, TODAY));
        expect([view.presumed.used, view.proven.used]).toEqual([view.truth, view.truth]);
        expect(view.missing).toEqual([]);
      }),
    );
  });
});

describe('uncertain dates', () => {
  const when = (day: Day, slack: number): When =>
    slack ? { earliest: isoOf(day), latest: isoOf(day + slack) } : isoOf(day);
  const loose = fc.array(fc.tuple(stretch, fc.nat(5), fc.nat(5), country, fc.boolean()), { maxLength: 6 }).map((rows) =>
    rows.map(([{ from, to }, early, late, where, isKnown], at) => ({
      ...tripOf(from, to, where),
      id: `t${at}`,
      entry: when(from, early),
      exit: isKnown ? when(to, late) : ('unknown' as const),
    })),
  );

  test('best and worst case bound every history that the dates allow', () => {
    fc.assert(
      fc.property(loose, permits, dayBy, fc.infiniteStream(fc.nat()), (rows, papers, day, picks) => {
        const reading = countDays({ trips: rows, permits: papers }, TODAY);
        const pick = (from: Day, to: Day) => from + ((picks.next().value as number) % (to - from + 1));
        const resolved = rows.map((row) => {
          const days = (part: When) => (typeof part === 'string' ? [part, part] : [part.earliest, part.latest]);
          const [earliest, latest] = days(row.entry).map((iso) => dayOf(iso) as Day) as [Day, Day];
          const exits = row.exit === 'unknown' ? null : (days(row.exit).map((iso) => dayOf(iso) as Day) as [Day, Day]);
          const entry = pick(earliest, Math.min(latest, exits?.[1] ?? latest));
          const exit = exits
            ? pick(Math.max(exits[0], entry), exits[1])
            : pick(entry, Math.max(entry, lastExit(rows, latest)));
          return { ...row, entry: isoOf(entry), exit: isoOf(exit) };
        });
        const count = certain(resolved, papers);
        expectNoBetter(reading.worst, count, day);
        expectNoBetter(count, reading.best, day);
      }),
      { numRuns: RUNS * 4 },
    );
  });

  /** Nobody who has left stays beyond today or beyond a later entry, which for its part is not after its own exit. */
  function lastExit(rows: readonly Trip[], entry: Day): Day {
    const ends = (part: When): [Day, Day] => {
      const [earliest, latest] = typeof part === 'string' ? [part, part] : [part.earliest, part.latest];
      return [dayOf(earliest) as Day, dayOf(latest) as Day];
    };
    const later = rows
      .map(({ entry, exit }): [Day, Day] => {
        const [earliest, latest] = ends(entry);
        return [earliest, exit && exit !== 'unknown' ? Math.min(latest, ends(exit)[1]) : latest];
      })
      .filter(([earliest]) => earliest > entry)
      .map(([, latest]) => latest);
    return Math.min(TODAY, ...later);
  }
});

/** Whoever has the days of `more` besides fares no better than with those of `fewer`. */
function expectNoBetter(more: Count, fewer: Count, day: Day): void {
  expect(usedOn(more, day)).toBeGreaterThanOrEqual(usedOn(fewer, day));
  expect(mayStay(more, day).days).toBeLessThanOrEqual(mayStay(fewer, day).days);
  const first = (count: Count) => unlawfulSpans(count.counted)[0]?.from ?? Number.POSITIVE_INFINITY;
  expect(first(more)).toBeLessThanOrEqual(first(fewer));
  const entries = earliestEntries(fewer, day);
  for (const [at, { entry }] of earliestEntries(more, day).entries()) {
    expect(entry).toBeGreaterThanOrEqual(entries[at]?.entry as Day);
  }
}
