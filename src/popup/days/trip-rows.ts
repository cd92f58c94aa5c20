import type { Reading } from '../../stay/count.ts';
import { type Day, dayOf } from '../../stay/day.ts';
import { overlaps } from '../../stay/overlaps.ts';
import type { Remark } from '../../stay/remark.ts';
import { type Span, type Spans, unionOf, within } from '../../stay/spans.ts';
import type { Trip, When } from '../../stay/trip.ts';
import { unlawfulSpans } from '../../stay/unlawful.ts';
import { dateProblem } from './trip-problem.ts';
import { countryName, countryNote, spanWords, whenWords } from './words.ts';

/** A word about a trip on a coloured ground. */
interface Chip {
  readonly tone: 'green' | 'amber' | 'red' | 'blue' | 'quiet';
  readonly text: string;
}

/** One trip as it stands in the table. */
export interface TripRow {
  readonly trip: Trip;
  readonly in: string;
  readonly out: string;
  /** Calendar days of the trip; empty when its dates are not known. */
  readonly days: string;
  readonly countries: string;
  readonly chips: readonly Chip[];
  /** Sentences to be read at the row: an error, a question, a note. */
  readonly said: readonly {
    readonly tone: 'red' | 'amber' | 'plain';
    readonly text: string;
    readonly code: Remark['code'] | 'overlap' | 'place';
  }[];
}

/** All trips, newest first and what must be mended before them; and how to draw one. Drawing is left to the caller, row by row. */
export interface TripTable {
  readonly trips: readonly Trip[];
  readonly rowOf: (trip: Trip) => TripRow;
  /** Ids of the trips of which there is something to ask or to mend. */
  readonly asked: ReadonlySet<string>;
}

/**
 * The table of trips. O(n log n), rows apart.
 * @param reading of these trips, with today as its control day
 * @param today ISO date of that day, for reading what was typed
 */
export function tripTable(trips: readonly Trip[], reading: Reading, today: string): TripTable {
  const remarks = groupBy(
    reading.remarks.filter(({ row }) => row === 'trip'),
    ({ id }) => id,
  );
  const starts = new Map(reading.trips.map(({ trip, entry }) => [trip.id, entry.from]));
  const overIn = (which: 'worst' | 'best') => unionOf(unlawfulSpans(reading[which].counted));
  const over = { worst: overIn('worst'), best: overIn('best') };
  const pieces = groupBy(reading.worst.countedPieces, ({ trip }) => trip);
  const freed = new Set(reading.worst.freedPieces.map(({ trip }) => trip));
  const shared = new Map(overlaps(reading).flatMap((found) => found.trips.map((id) => [id, found] as const)));
  const startOf = (trip: Trip) => starts.get(trip.id) ?? Number.POSITIVE_INFINITY;
  const rowOf = (trip: Trip): TripRow => {
    const own = remarks.get(trip.id) ?? [];
    const overlap = shared.get(trip.id);
    const isWrong = !starts.has(trip.id);
    return {
      trip,
      in: whenWords(trip.entry),
      out: whenWords(trip.exit),
      days: isWrong ? '' : lengthWords(trip, reading.today),
      countries: countriesOf(trip),
      chips: isWrong
        ? [{ tone: 'red', text: 'not counted' }]
        : chipsOf(trip, {
            start: startOf(trip),
            today: reading.today,
            over: overOf(pieces.get(trip.id) ?? [], over),
            isFreed: freed.has(trip.id) && !pieces.has(trip.id),
          }),
      said: [
        ...own.filter(({ code }) => code !== 'future-exit').map((remark) => sentence(remark, trip, today)),
        ...(overlap
          ? [
              {
                tone: 'amber' as const,
                code: 'overlap' as const,
                text: `Two trips share ${spanWords(overlap)}. A shared day counts once. Check both.`,
              },
            ]
          : []),
        ...placeNotes(trip).map((text) => ({ tone: 'plain' as const, code: 'place' as const, text })),
      ],
    };
  };
  const asked = new Set(
    [...remarks].filter(([, list]) => list.some(({ level }) => level !== 'note')).map(([id]) => id),
  );
  for (const id of shared.keys()) asked.add(id);
  return { trips: [...trips].sort((one, other) => compare(startOf(other), startOf(one))), rowOf, asked };
}

function compare(one: number, other: number): number {
  // Two infinities have no difference.
  return one === other ? 0 : one - other;
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

type Over = 'no' | 'perhaps' | 'yes';

function overOf(pieces: readonly Span[], over: { readonly worst: Spans; readonly best: Spans }): Over {
  const isIn = (spans: Spans) => pieces.some(({ from, to }) => within(spans, from, to).length > 0);
  return isIn(over.best) ? 'yes' : isIn(over.worst) ? 'perhaps' : 'no';
}

const OVER: Readonly<Record<Over, Chip | undefined>> = {
  no: undefined,
  perhaps: { tone: 'amber', text: 'perhaps over' },
  yes: { tone: 'red', text: 'over' },
};

function sentence(remark: Remark, trip: Trip, today: string): TripRow['said'][number] {
  const tone = remark.level === 'error' ? 'red' : remark.level === 'question' ? 'amber' : 'plain';
  const text = remark.code === 'invalid-date' ? (dateProblem(trip, today) ?? remark.text) : remark.text;
  return { tone, text, code: remark.code };
}

function edges(when: When): [Day | undefined, Day | undefined] {
  return typeof when === 'string' ? [dayOf(when), dayOf(when)] : [dayOf(when.earliest), dayOf(when.latest)];
}

/** `51`, or `28 to 34` when dates are not certain. */
function lengthWords({ entry, exit }: Trip, today: Day): string {
  if (exit === 'unknown') return '?';
  const [first = 0, firstLate = 0] = edges(entry);
  const [last = 0, lastLate = 0] = exit === null ? [today, today] : edges(exit);
  const [least, most] = [Math.max(1, last - firstLate + 1), lastLate - first + 1];
  if (most < 1) return '';
  return least === most ? String(most) : `${least} to ${most}`;
}

function countriesOf({ country, moves = [] }: Trip): string {
  const codes = [country, ...moves.map(({ to }) => to)].filter((code) => code !== undefined && code !== '');
  return codes.map((code) => (code === 'outside' ? 'outside' : countryName(code as string))).join(' → ');
}

function placeNotes({ country, moves = [] }: Trip): string[] {
  const notes = [country, ...moves.map(({ to }) => to).filter((to) => to !== 'outside')].map(countryNote);
  return [...new Set(notes.filter((note) => note !== undefined))];
}

interface Facts {
  readonly start: Day;
  readonly today: Day;
  readonly over: Over;
  readonly isFreed: boolean;
}

function chipsOf(trip: Trip, { start, today, over, isFreed }: Facts): Chip[] {
  if (start > today) {
    return [
      over === 'yes' ? { tone: 'red', text: 'planned: over' } : (OVER[over] ?? { tone: 'blue', text: 'planned' }),
    ];
  }
  const chips: Chip[] = [recordChip(trip, isFreed)];
  if (trip.exit === null) chips.unshift({ tone: 'blue', text: 'still there' });
  const chip = OVER[over];
  return chip ? [...chips, chip] : chips;
}

function recordChip({ recorded = {}, exit }: Trip, isFreed: boolean): Chip {
  const { entry } = recorded;
  const out = exit === null ? true : recorded.exit;
  if (entry === false && out === false) return { tone: 'amber', text: 'both missing' };
  if (entry === false) return { tone: 'amber', text: 'entry missing' };
  if (out === false) return { tone: 'amber', text: 'exit missing' };
  if (entry && out) return { tone: 'green', text: exit === null ? 'entry recorded' : 'in and out' };
  return isFreed ? { tone: 'green', text: 'under a permit' } : { tone: 'quiet', text: 'not said' };
}

/** `12 trips`, or `1 trip`. */
export function tripsWords(count: number): string {
  return count === 1 ? '1 trip' : `${count.toLocaleString('en-GB')} trips`;
}

/** `12 trips`, or `10 trips (2 more not counted)` where some cannot be read. */
export function countedWords(counted: number, all: number): string {
  return counted === all ? tripsWords(all) : `${tripsWords(counted)} (${all - counted} more not counted)`;
}

/** What the heading of an editor or a deletion calls a trip. */
export function tripName({ entry, exit }: Pick<Trip, 'entry' | 'exit'>): string {
  const out = exit === null ? '' : ` to ${whenWords(exit)}`;
  return whenWords(entry) === '?' ? 'a trip without dates' : `the trip of ${whenWords(entry)}${out}`;
}
