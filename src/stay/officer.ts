import { ALLOWED, PERIOD, type Reading } from './count.ts';
import type { Day } from './day.ts';
import type { LawId } from './law.ts';
import type { Case } from './runs.ts';
import { includes, type Span, type Spans, unionOf } from './spans.ts';
import { unlawfulSpans } from './unlawful.ts';
import { type Crossing, type Visit, visitsOf } from './visit.ts';
import { usedOn } from './window.ts';

/** What an officer would compute from stamps or records alone: no tickets, no permits, no countries. */
export interface OfficerView {
  readonly day: Day;
  /** The truth, as the traveller tells it. */
  readonly truth: number;
  /** Each missing record read against the traveller, as Article 12 lets an officer presume. */
  readonly presumed: OfficerCount;
  /** Only the days that the records prove. */
  readonly proven: OfficerCount;
  readonly stays: readonly RecordedStay[];
  /** Crossings that should be on record and are not: carry evidence for these. */
  readonly missing: readonly MissingRecord[];
  /** Crossings on record although a permit or long-stay visa was valid that day. */
  readonly unneeded: readonly Crossing[];
  readonly law: readonly LawId[];
}

interface OfficerCount {
  readonly used: number;
  readonly unused: number;
  /** The first day up to now that would look unlawful, or `null`. */
  readonly unlawfulFrom: Day | null;
}

interface MissingRecord {
  readonly trip: string;
  readonly direction: 'entry' | 'exit';
  readonly day: Day;
}

/** A stay as the records show it. */
interface RecordedStay extends Span {
  /** The end that no record shows; then only the other end is proven. */
  readonly missing: 'entry' | 'exit' | null;
}

/** A crossing that is on record. */
interface Mark {
  readonly day: Day;
  readonly direction: 'entry' | 'exit';
}

/**
 * The control day as an officer would see it who has nothing but stamps or records. A crossing of which nothing is said
 * is taken as recorded, unless a permit or a long-stay visa was valid that day: its holders are neither stamped nor recorded.
 */
export function officerView(reading: Reading, which: Case = 'worst'): OfficerView {
  const { today } = reading;
  const permitDays = unionOf(reading.permits);
  const visits = visitsOf(reading, which).filter(({ entry }) => entry.day <= today);
  const past = crossingsOf(visits).filter(({ crossing }) => crossing.day <= today);
  const isDue = ({ day }: Crossing) => !includes(permitDays, day);
  const isOnRecord = (crossing: Crossing) => crossing.recorded ?? isDue(crossing);
  const marks = past
    .filter(({ crossing }) => isOnRecord(crossing))
    .map(({ crossing, direction }) => ({ day: crossing.day, direction }));
  const last = visits.at(-1);
  const stays = pair(marks, today, last !== undefined && (last.exit === null || last.exit.day > today));
  const presumed = unionOf(stays);
  const proven = unionOf(stays.map(provenDays));
  return {
    day: today,
    truth: usedOn(reading[which], today),
    presumed: officerCount(presumed, today),
    proven: officerCount(proven, today),
    stays,
    missing: past
      .filter(({ crossing }) => crossing.recorded === false && isDue(crossing))
      .map(({ crossing, direction }) => ({ trip: crossing.trip, direction, day: crossing.day })),
    unneeded: past.filter(({ crossing }) => crossing.recorded && !isDue(crossing)).map(({ crossing }) => crossing),
    law: ['ninetyDays', 'presumption'],
  };
}

function crossingsOf(visits: readonly Visit[]) {
  return visits.flatMap(({ entry, exit }) => [
    { crossing: entry, direction: 'entry' as const },
    ...(exit ? [{ crossing: exit, direction: 'exit' as const }] : []),
  ]);
}

/**
 * Reads marks in order of time. Two entries in a row hide an exit, two exits an entry: the stay is presumed to fill the
 * time between; an exit that nothing comes before is presumed to end a stay of the whole period.
 */
function pair(marks: readonly Mark[], today: Day, isStillThere: boolean): RecordedStay[] {
  const stays: RecordedStay[] = [];
  let open: Day | null = null;
  let previous: Day | null = null;
  for (const { day, direction } of marks) {
    if (direction === 'entry') {
      if (open !== null) stays.push({ from: open, to: day, missing: 'exit' });
      open = day;
    } else {
      const from: Day = open ?? previous ?? day - PERIOD + 1;
      stays.push({ from, to: day, missing: open === null ? 'entry' : null });
      open = null;
    }
    previous = day;
  }
  if (open !== null) stays.push({ from: open, to: today, missing: isStillThere ? null : 'exit' });
  return stays;
}

function provenDays({ from, to, missing }: RecordedStay): Span {
  return { from: missing === 'entry' ? to : from, to: missing === 'exit' ? from : to };
}

function officerCount(counted: Spans, today: Day): OfficerCount {
  const used = usedOn({ counted }, today);
  const unlawfulFrom = unlawfulSpans(counted)[0]?.from ?? null;
  return { used, unused: Math.max(0, ALLOWED - used), unlawfulFrom };
}
