import { ALLOWED, type Count, type Reading } from '../../stay/count.ts';
import type { Day } from '../../stay/day.ts';
import { earliestEntries, type Limit, type MayStay } from '../../stay/may-stay.ts';
import { gaugesOn } from '../../stay/permits.ts';
import { includes } from '../../stay/spans.ts';
import type { ShortStayVisa } from '../../stay/visa.ts';
import { isLawful, usedOn } from '../../stay/window.ts';
import { visaOn } from './visa-words.ts';
import { countryName, daysWords, dayWords } from './words.ts';

/** One large number and what it says. */
export interface Gauge {
  /** `8`, or `8 to 20` when dates are not certain. */
  readonly number: string;
  /** `days you may stay from today` */
  readonly what: string;
  /** The quieter lines under it, each a part of a sentence. */
  readonly under: readonly string[];
  readonly isOver: boolean;
}

/**
 * What stands large in the tab: how long one may stay from a day on. With a permit that is valid on the day there are
 * two: in the state that gave it, and elsewhere.
 * @param reading counted with the later of today and `day` as its control day
 * @param day the day from which one stays
 */
export function largeNumbers(reading: Reading, visas: readonly ShortStayVisa[], day: Day, today: Day): Gauge[] {
  const from = day === today ? 'today' : dayWords(day);
  const may = day < today ? 'could' : 'may';
  const { worst, best } = reading;
  const gauges = gaugesOn(worst, day);
  const visa = visaOn(reading, 'worst', visas, day);
  const elsewhere = limited(gauges.elsewhere, visa?.limit?.daysFrom(day));
  const elsewhereBest = limited(
    gaugesOn(best, day).elsewhere,
    visaOn(reading, 'best', visas, day)?.limit?.daysFrom(day),
  );
  const inStates = gauges.permits.map(({ state, freeUntil, mayStay }): Gauge => {
    const place = countryName(state);
    return {
      number: String(mayStay.days),
      what: `${mayStay.days === 1 ? 'day' : 'days'} you ${may} stay in ${place} from ${from}`,
      under: [
        `until ${dayWords(freeUntil)} under your permit or visa`,
        ...(mayStay.leaveBy !== null && mayStay.leaveBy > freeUntil
          ? [`then as a short stay until ${dayWords(mayStay.leaveBy)}; ask to have that put on record`]
          : []),
      ],
      isOver: false,
    };
  });
  const where = gauges.permits.length > 0 ? ' elsewhere in Schengen' : '';
  return [
    ...inStates,
    {
      number: range(elsewhere.days, elsewhereBest.days),
      what: `${elsewhere.days === 1 && elsewhereBest.days === 1 ? 'day' : 'days'} you ${may} stay${where} from ${from}`,
      under: [
        ...untilWords(elsewhere, elsewhereBest),
        ...(elsewhereBest.days === 0 ? againWords(worst, best, day, visa?.limit) : []),
        `${range(usedOn(best, day), usedOn(worst, day))} used in the last 180 days`,
        ...returningWords(worst, day, elsewhere),
        ...(elsewhere.isByVisa ? ['your visa sets this limit'] : []),
      ],
      isOver: isOver(worst, day),
    },
  ];
}

interface Limited {
  readonly days: number;
  readonly leaveBy: Day | null;
  readonly isByVisa: boolean;
}

function limited({ from, days, leaveBy }: MayStay, allowed = days): Limited {
  if (allowed >= days) return { days, leaveBy, isByVisa: false };
  return { days: allowed, leaveBy: allowed > 0 ? from + allowed - 1 : null, isByVisa: true };
}

/** Why one may stay for more days than are unused: who adds the two numbers gets more than 90. */
function returningWords(worst: Count, day: Day, { days }: Limited): string[] {
  const unused = Math.max(0, ALLOWED - usedOn(worst, day));
  // A day on which one is there is used already, and stayed.
  const fresh = days - (includes(worst.counted, day) ? 1 : 0);
  return fresh > unused ? [`more than the ${unused} unused, as earlier days drop out of the 180`] : [];
}

function isOver(count: Count, day: Day): boolean {
  return !isLawful(count, day) || (usedOn(count, day) > ALLOWED && includes(count.counted, day));
}

function range(least: number, most: number): string {
  return least === most ? String(least) : `${least} to ${most}`;
}

function untilWords(worst: Limited, best: Limited): string[] {
  if (best.leaveBy === null) return [];
  if (worst.leaveBy === best.leaveBy) return [`until ${dayWords(best.leaveBy)}`];
  const atWorst = worst.leaveBy === null ? 'not at all' : `until ${dayWords(worst.leaveBy)}`;
  return [`${atWorst} in the worst case, until ${dayWords(best.leaveBy)} in the best`];
}

function againWords(worst: Count, best: Count, day: Day, limit: Limit | undefined): string[] {
  const table = earliestEntries(worst, day, limit);
  const first = table[0]?.entry ?? null;
  if (first === null) return ['no day on which your visa allows an entry'];
  const bestFirst = earliestEntries(best, day, limit)[0]?.entry ?? first;
  const whole = table[ALLOWED - 1]?.entry ?? null;
  const again =
    bestFirst === first ? dayWords(first) : `${dayWords(first)} at the worst, ${dayWords(bestFirst)} at best`;
  const leaving = includes(worst.counted, day) ? 'once you have left, ' : '';
  const short = `${leaving}you may come again from ${again}`;
  if (whole === null || limit) return [short];
  return whole === first
    ? [`${short}, for up to ${daysWords(ALLOWED)}`]
    : [short, `for ${daysWords(ALLOWED)} from ${dayWords(whole)}`];
}
