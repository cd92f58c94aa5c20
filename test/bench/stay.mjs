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

/** Every answer that the Days tab shows. @param {import('../../scripts/load-stay.mjs').Stay} stay @param {any} history @param {number} today */
function allAnswers(stay, history, today) {
  const { worst } = stay.countDays(history, today);
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

/**
 * Measures and prints the ratios.
 * @returns {Promise<boolean>} whether each is within its bound
 */
export async function benchStay() {
  const stay = await loadStay();
  const today = stay.dayOf(TODAY) ?? 0;
  const days = (/** @type {string} */ iso) => stay.dayOf(iso) ?? 0;
  let isGood = true;
  for (const length of [10, 20, 40]) {
    const history = historyOf(stay, { trips: 300, permits: 20, length });
    const present = history.trips.reduce((sum, { entry, exit }) => sum + days(exit) - days(entry) + 1, 0);
    const [ours = 0, yardstick = 0] = medians([
      () => allAnswers(stay, history, today),
      () => daySet(stay, history, today),
    ]);
    const ratio = ours / yardstick;
    console.log(
      `stay: 300 trips of at most ${length} days (${present} in all), 20 permits: all answers ${ours.toFixed(0)} µs, day set ${yardstick.toFixed(0)} µs, ratio ${ratio.toFixed(2)}`,
    );
    if (length === 20) isGood &&= ratio <= 1;
  }
  const few = historyOf(stay, { trips: 1000, permits: 20, length: 8 });
  const many = historyOf(stay, { trips: 10_000, permits: 20, length: 8 });
  const [small = 0, large = 0] = medians([() => allAnswers(stay, few, today), () => allAnswers(stay, many, today)]);
  const bound = (10_000 * Math.log2(10_000)) / (1000 * Math.log2(1000));
  console.log(
    `stay: 10,000 trips take ${(large / small).toFixed(1)} times as long as 1,000 (n log n: ${bound.toFixed(1)})`,
  );
  return isGood && large / small <= bound;
}

if (import.meta.url === `file://${process.argv[1]}`) process.exitCode = (await benchStay()) ? 0 : 1;
