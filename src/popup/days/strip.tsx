import { useMemo, useState } from 'preact/hooks';
import type { Reading } from '../../stay/count.ts';
import type { Day } from '../../stay/day.ts';
import type { ShortStayVisa } from '../../stay/visa.ts';
import { daySentence } from './day-sentence.ts';
import { KINDS_OF_DAY, type KindOfDay, type StripRow, stripEnds, stripRows } from './strip-rows.ts';

const NAMES: Readonly<Record<KindOfDay, string>> = {
  counted: 'in Schengen',
  planned: 'planned',
  maybe: 'not certain',
  freed: 'permit or long-stay visa',
  'maybe-over': 'perhaps over',
  over: 'over',
};

/** How far each key goes, in days. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: 7,
  ArrowUp: -7,
  PageDown: 30,
  PageUp: -30,
};

/**
 * The days as one can see them. One stop of the Tab key: a slider whose value is a day, so that each arrow key speaks the
 * sentence of its day; the same sentence stands below.
 */
export function Strip({ reading, visas }: { reading: Reading; visas: readonly ShortStayVisa[] }) {
  const { today } = reading;
  const { first, last } = stripEnds(today);
  const rows = useMemo(() => stripRows(reading), [reading]);
  const [day, setDay] = useState(today);
  const sentence = daySentence(reading, visas, day);
  const go = (to: Day) => setDay(Math.min(last, Math.max(first, to)));

  function onKeyDown(event: KeyboardEvent) {
    const ends: Record<string, Day> = { Home: first, End: last };
    const to = ends[event.key] ?? (STEPS[event.key] === undefined ? undefined : day + (STEPS[event.key] as number));
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(to);
  }

  const shown = KINDS_OF_DAY.filter((kind) => rows.some(({ runs }) => runs.some((run) => run.kind === kind)));
  return (
    <section aria-labelledby="strip-title">
      <h3 id="strip-title">Your days</h3>
      <Patterns />
      <div
        class="strip"
        role="slider"
        tabIndex={0}
        aria-label="Day"
        aria-describedby="strip-keys"
        aria-valuemin={first - today}
        aria-valuemax={last - today}
        aria-valuenow={day - today}
        aria-valuetext={sentence}
        onKeyDown={onKeyDown}
      >
        {rows.map((row) => (
          <Line key={row.first} row={row} day={day} today={today} onPick={go} />
        ))}
      </div>
      <p id="strip-keys" class="unseen">
        Left and right arrow keys go by days, up and down by weeks, Page Up and Page Down by 30 days.
      </p>
      <p class="day-sentence">{sentence}</p>
      <ul class="legend">
        {shown.map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <Shape kind={kind} from={0} width={12} height={12} />
            </svg>
            {NAMES[kind]}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly row: StripRow;
  readonly day: Day;
  readonly today: Day;
  readonly onPick: (day: Day) => void;
}

const HEIGHT = 24;

function Line({ row: { title, first, length, runs, months }, day, today, onPick }: LineProps) {
  const at = day - first;
  const percent = (index: number) => `${(index / length) * 100}%`;
  return (
    <div class="strip-line">
      <p class="quiet">{title}</p>
      <svg
        viewBox={`0 0 ${length} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onClick={({ currentTarget, clientX }) => {
          const { left, width } = currentTarget.getBoundingClientRect();
          onPick(first + Math.min(length - 1, Math.floor(((clientX - left) / width) * length)));
        }}
      >
        <rect class="ground" width={length} height={HEIGHT} />
        {months.map(({ at }) => (
          <line key={at} class="month" x1={at} x2={at} y1="0" y2={HEIGHT} />
        ))}
        {runs.map(({ kind, from, to }) => (
          <Shape key={from} kind={kind} from={from} width={to - from + 1} height={HEIGHT} />
        ))}
      </svg>
      <div class="months" aria-hidden="true">
        {months
          .filter(({ at }) => at < length - (first <= today ? 24 : 12))
          .map(({ at, name }) => (
            <span key={at} style={{ insetInlineStart: percent(at) }}>
              {name}
            </span>
          ))}
        {first <= today && today < first + length && <span class="today">today</span>}
      </div>
      {at >= 0 && at < length && <span class="cursor" style={{ insetInlineStart: percent(at + 0.5) }} />}
    </div>
  );
}

interface ShapeProps {
  readonly kind: KindOfDay;
  readonly from: number;
  readonly width: number;
  readonly height: number;
}

/** Each kind has a form of its own, for eyes and printers without colour. */
function Shape({ kind, from, width, height }: ShapeProps) {
  const low = kind === 'freed' ? height * 0.6 : 0;
  return <rect class={`day ${kind}`} x={from} y={low} width={width} height={height - low} />;
}

/** Lines for the drawing above, for both kinds that are more than a plain colour. */
function Patterns() {
  return (
    <svg class="patterns" aria-hidden="true">
      <pattern id="planned" width="3" height="6" patternUnits="userSpaceOnUse">
        <rect class="planned-ground" width="3" height="6" />
        <path class="planned-line" d="M0 6 3 0" />
      </pattern>
      <pattern id="over" width="4" height="6" patternUnits="userSpaceOnUse">
        <rect class="over-ground" width="4" height="6" />
        <path class="over-line" d="M0 3H4" />
      </pattern>
      <pattern id="maybe-over" width="4" height="6" patternUnits="userSpaceOnUse">
        <path class="maybe-over-line" d="M0 3H4" />
      </pattern>
    </svg>
  );
}
