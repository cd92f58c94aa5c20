// Is the count as fast as it should be? Ratios, so that the machine does not matter: all answers for 300 trips and 20
// permits against building the set of all days present and counting one window once; and how time grows to 10,000 trips.
import { loadStay } from '../../scripts/load-stay.mjs';

const TODAY = '2026-11-23';

/** A generator of whole numbers below a bound, the same at each run. @param {number} seed */
function dice(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * Trips one after the other up to a little after today, and permits of three states among them.
 * @param {import('../../scripts/load-stay.mjs').Stay} stay
 * @param {{ trips: number, permits: number, length: number }} size `length`: the longest trip, in days
 */
function historyOf(stay, { trips, permits, length }) {
  const roll = dice(trips + length);
  const rows = [];
  const years = 200;
  let day = 0;
  for (let at = 0; at < trips; at += 1) {
    const entry = day + 1 + roll(Math.min(20, (years * 365) / trips));
    const exit = entry + roll(length);
    rows.push({ id: `t${at}`, entry, exit, country: ['FR', 'ES', 'IT', 'DE', undefined][roll(5)] });
    day = exit;
  }
  const shift = (stay.dayOf(TODAY) ?? 0) + 60 - day;
  const history = {
    trips: rows.map(({ id, entry, exit, country }) => ({
      id,
      entry: stay.isoOf(entry + shift),
      exit: stay.isoOf(exit + shift),
      ...(country && { country }),
    })),
    permits: Array.from({ length: permits }, (_, at) => {
      const from = shift + Math.floor((day / permits) * at);
      return {
        id: `p${at}`,
        kind: 'permit',
        issuer: ['FR', 'ES', 'IT'][at % 3],
        from: stay.isoOf(from),
        to: stay.isoOf(from + 90),
      };
    }),
  };
  // As it comes out of the store: plain flat strings.
  return /** @type {typeof history} */ (JSON.parse(JSON.stringify(history)));
}

/**
 * Every row read and remarked on, then days used, how long one may stay, the table of entries and the strip of a year.
 * @param {import('../../scripts/load-stay.mjs').Stay} stay @param {any} history @param {number} today
 * @param {number} [since] the first day counted; left out: the whole past
 */
function allAnswers(stay, history, today, since) {
  const { worst } = stay.countDays(history, today, since);
  const used = stay.usedOn(worst, today);
  const may = stay.mayStay(worst, today);
  const table = stay.earliestEntries(worst, today);
  const strip = stay.stripOf(worst, today - 180, 545);
  return used + may.days + table.length + strip.used.length;
}

/**
 * The yardstick: the same rows read by the same reader, the set of all days present, and one window counted once.
 * @param {import('../../scripts/load-stay.mjs').Stay} stay @param {{ trips: readonly { entry: string, exit: string }[] }} history @param {number} today
 */
function daySet({ dayOf }, { trips }, today) {
  const days = new Set();
  for (const trip of trips) {
    const exit = dayOf(trip.exit) ?? 0;
    for (let day = dayOf(trip.entry) ?? 0; day <= exit; day += 1) days.add(day);
  }
  let used = 0;
  for (let day = today - 179; day <= today; day += 1) if (days.has(day)) used += 1;
  return used;
}

/** The median time of one call, in microseconds; the two take turns, so that a busy machine slows both. @param {(() => number)[]} calls */
function medians(calls) {
  const rounds = 41;
  // Until the compiler has settled, the first case would carry its work; and it begins anew when it meets other rows.
  for (const call of [...calls, ...calls]) {
    for (const start = performance.now(); performance.now() - start < 300; ) call();
  }
  /** @type {number[][]} */
  const times = calls.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    calls.forEach((call, at) => {
      let repeat = 0;
      const start = performance.now();
      while (performance.now() - start < 8) {
        call();
        repeat += 1;
      }
      times[at]?.push(((performance.now() - start) * 1000) / repeat);
    });
  }
  return times.map((list) => list.sort((one, other) => one - other)[rounds >> 1] ?? 0);
}

/** @typedef {import('./table.mjs').Row} Row */

/**
 * No answer looks further back than 180 days, so older days than the oldest of the strip needs are not counted; their rows
 * are read all the same. What it costs to count them too is told besides.
 * @returns {Promise<Row[]>}
 */
export async function benchStay() {
  const stay = await loadStay();
  const today = stay.dayOf(TODAY) ?? 0;
  const lengths = [10, 20, 40];
  const histories = lengths.map((length) => historyOf(stay, { trips: 300, permits: 20, length }));
  const times = medians(
    histories.flatMap((history) => [
      () => allAnswers(stay, history, today, today - 2 * stay.PERIOD),
      () => daySet(stay, history, today),
      () => allAnswers(stay, history, today),
    ]),
  );
  const rows = lengths.map((length, at) => {
    const [ours = 0, yardstick = 0, whole = 0] = times.slice(3 * at);
    return {
      what: `all answers ÷ set of days, 300 trips of at most ${length} days`,
      figure: ours / yardstick,
      unit: '×',
      atMost: 1,
      detail: `${ours.toFixed(0)} µs, set of days ${yardstick.toFixed(0)} µs; 20 permits; with all past days ${whole.toFixed(0)} µs`,
    };
  });
  const few = historyOf(stay, { trips: 1000, permits: 20, length: 8 });
  const many = historyOf(stay, { trips: 10_000, permits: 20, length: 8 });
  const [small = 0, large = 0] = medians([() => allAnswers(stay, few, today), () => allAnswers(stay, many, today)]);
  const nLogN = (10_000 * Math.log2(10_000)) / (1000 * Math.log2(1000));
  const growth = {
    what: 'all answers, 10,000 trips ÷ 1,000',
    figure: large / small,
    unit: '×',
    atMost: nLogN,
    detail: `${large.toFixed(0)} µs, ${small.toFixed(0)} µs; the bound is n log n`,
  };
  return [...rows, growth];
}
