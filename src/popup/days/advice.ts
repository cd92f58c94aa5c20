import { ALLOWED, type Count, countDays, type Reading } from '../../stay/count.ts';
import type { Day } from '../../stay/day.ts';
import { earliestEntries, mayStay } from '../../stay/may-stay.ts';
import { permitGaps } from '../../stay/permits.ts';
import { includes, type Span } from '../../stay/spans.ts';
import type { History } from '../../stay/trip.ts';
import { unlawfulSpans } from '../../stay/unlawful.ts';
import { usedOn } from '../../stay/window.ts';
import { countryName, daysWords, dayWords, ordinal, spanWords } from './words.ts';

/** A plain sentence or two above the strip, the most pressing first. */
export interface Advice {
  readonly tone: 'red' | 'amber' | 'plain';
  /** What to do or know first. */
  readonly head: string;
  readonly text: string;
  /** Days over the 90 are on record: an officer may speak of them. */
  readonly isOver?: true;
}

/**
 * What is wrong or will be, and the way out. Uncertain dates are taken at their worst, and it is said so.
 * @param reading of `history` with today as its control day
 */
export function adviceOn(reading: Reading, history: History): Advice[] {
  const { worst, best, today } = reading;
  const spans = unlawfulSpans(worst.counted);
  const isOnlyWorst = spans.length > 0 && unlawfulSpans(best.counted).length === 0;
  const hedge = isOnlyWorst ? ' This is the worst case: with better-known dates it may be lawful.' : '';
  const next = spans.find(({ to }) => to >= today);
  return [
    ...(next ? [upcoming(reading, history, next, hedge)] : stillThere(reading)),
    ...past(spans, today, hedge),
    ...permitGaps(worst).map(
      ({ state, countedDays, ...gap }): Advice => ({
        tone: countedDays > 0 ? 'amber' : 'plain',
        head: `Between two papers of ${countryName(state)}: ${spanWords(gap)}.`,
        text:
          countedDays > 0
            ? `No paper frees these days: ${daysWords(countedDays)} of yours there ${countedDays === 1 ? 'counts' : 'count'}.`
            : 'No paper frees these days. You entered no day there in that time.',
      }),
    ),
  ];
}

function upcoming({ worst, today }: Reading, history: History, span: Span, hedge: string): Advice {
  if (span.from <= today) {
    return {
      tone: hedge === '' ? 'red' : 'amber',
      head: `By what you entered, you have been over the 90 days since ${dayWords(span.from)}.`,
      text: `Today ${usedOn(worst, today)} days are used in 180. Check the dates, and whether a permit or a long-stay visa is missing here.${hedge}`,
      isOver: true,
    };
  }
  const piece = worst.countedPieces.find(({ from, to }) => from <= span.from && span.from <= to);
  const start = runStart(worst, span.from);
  const used = usedOn(worst, span.from);
  const leaveBy = dayWords(span.from - 1);
  // Who is not there yet has to be told which trip it is: the large number speaks of a stay from today.
  const leave = start > today ? `On the trip of ${dayWords(start)}, leave by ${leaveBy}.` : `Leave by ${leaveBy}.`;
  const head = start === span.from ? `No day of the trip of ${dayWords(start)} fits.` : leave;
  const why = `${dayWords(span.from)} would be the ${ordinal(used)} day in 180.`;
  return {
    tone: hedge === '' ? 'red' : 'amber',
    head,
    text: `${why} ${shiftWords(history, piece?.trip, today)}${hedge}`.trim(),
  };
}

/** The first day of the unbroken run of counted days that holds this day. */
function runStart({ counted }: Count, day: Day): Day {
  const at = counted.from.findLastIndex((from) => from <= day);
  return counted.from[at] as Day;
}

/** `Enter on 20 Dec 2026 instead and all 36 days fit.` for a planned trip that does not fit. */
function shiftWords(history: History, id: string | undefined, today: Day): string {
  const trip = history.trips.find((trip) => trip.id === id);
  if (!trip || typeof trip.entry !== 'string' || typeof trip.exit !== 'string') return '';
  const without = countDays({ ...history, trips: history.trips.filter((other) => other !== trip) }, today);
  const alone = countDays({ trips: [trip] }, today).worst.counted;
  const length = alone.to.length === 0 ? 0 : (alone.to.at(-1) as Day) - (alone.from[0] as Day) + 1;
  return laterEntry(without.worst, alone.from[0] as Day, length);
}

/** When a stay of this length fits, not before `from`; said in a sentence, or nothing when it never does. */
export function laterEntry(count: Count, from: Day, length: number): string {
  if (length > ALLOWED) return `No stay of ${length} days fits: at most ${ALLOWED} do.`;
  const entry = earliestEntries(count, from)[length - 1]?.entry ?? null;
  if (entry === null || entry <= from) return '';
  return `Enter on ${dayWords(entry)} instead and ${length === 1 ? 'the day fits' : `all ${length} days fit`}.`;
}

function stillThere({ worst, today, trips }: Reading): Advice[] {
  const isOpen = trips.some(({ exit, entry }) => exit === null && entry.from <= today);
  if (!isOpen || !includes(worst.counted, today)) return [];
  const { leaveBy, days } = mayStay(worst, today);
  if (leaveBy === null) return [];
  return [
    {
      tone: 'plain',
      head: `You are in Schengen now. Leave by ${dayWords(leaveBy)}.`,
      text: `That is ${daysWords(days)}, today included.`,
    },
  ];
}

function past(spans: readonly Span[], today: Day, hedge: string): Advice[] {
  const over = spans.filter(({ to }) => to < today);
  const last = over.at(-1);
  if (!last) return [];
  const before =
    over.length === 1 ? '' : ` It happened ${over.length - 1 === 1 ? 'once' : `${over.length - 1} times`} before that.`;
  return [
    {
      tone: 'amber',
      head: `By what you entered, you were over the 90 days: ${spanWords(last)}.`,
      text: `Check the dates of those trips, and whether a permit or a long-stay visa is missing here.${before}${hedge}`,
      isOver: true,
    },
  ];
}
