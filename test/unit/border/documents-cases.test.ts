import { describe, expect, it } from 'vitest';
import type { Crossing, Direction } from '../../../src/border/crossing.ts';
import { answersFor, type Checklist, documentsFor } from '../../../src/border/documents/checklist.ts';
import type { Circumstances } from '../../../src/border/documents/circumstances.ts';
import type { Journey, MissingRecord } from '../../../src/border/documents/journey.ts';
import { ITEMS } from '../../../src/border/items/all-items.ts';
import { crossingAt, type PlaceId } from '../../../src/border/places.ts';
import type { Traveller } from '../../../src/border/traveller.ts';
import families from '../../cases/documents/families.json';
import residents from '../../cases/documents/residents.json';
import special from '../../cases/documents/special.json';
import visitors from '../../cases/documents/visitors.json';

interface CaseCrossing {
  readonly place: PlaceId;
  readonly direction: Direction;
  readonly date: string;
  readonly far?: string;
  readonly with?: Partial<Crossing>;
}

/** One trip of one traveller, written by hand from the facts. */
interface DocumentCase {
  readonly id: string;
  readonly title: string;
  readonly traveller: Traveller;
  readonly out: CaseCrossing;
  readonly back?: CaseCrossing;
  readonly missingRecords?: readonly MissingRecord[];
  readonly circumstances: Circumstances;
  /** By item: its need and standing; `open`: not decided; null: not worth a line. */
  readonly needs: Readonly<Record<string, string | null>>;
  /** Rows that answer on one way or the other. */
  readonly rows: readonly string[];
  readonly ways?: Readonly<Record<string, readonly string[]>>;
  /** By item: what holds on the other way. */
  readonly otherWay?: Readonly<Record<string, string>>;
  readonly dates?: Readonly<Record<string, string | null>>;
  /** The question that matters next. */
  readonly question: string | null;
}

const cases = [visitors, residents, families, special].flat() as unknown as readonly DocumentCase[];
const today = Temporal.PlainDate.from('2026-11-23');

const crossing = ({ place, direction, date, far, with: more }: CaseCrossing): Crossing => ({
  ...crossingAt(place, direction, date, far ?? null),
  ...more,
});

function journeyOf({ out, back, missingRecords }: DocumentCase): Journey {
  return {
    out: crossing(out),
    ...(back === undefined ? {} : { back: crossing(back) }),
    ...(missingRecords === undefined ? {} : { missingRecords }),
  };
}

function needOf({ items, open }: Checklist, id: string): string | null {
  if (open.some((item) => item.id === id)) return 'open';
  const item = items.find((candidate) => candidate.id === id);
  if (item === undefined) return null;
  return item.standing === undefined ? item.need : `${item.need} ${item.standing}`;
}

describe.each(cases.map((one) => [one.id, one.title, one] as const))('%s %s', (_id, _title, one) => {
  // Worked out inside each test: what is done while tests are gathered, the mutation run takes for data.
  const listNow = () => documentsFor(one.traveller, journeyOf(one), one.circumstances, today);

  it('needs what the facts say', () => {
    const list = listNow();
    const got = Object.fromEntries(Object.keys(one.needs).map((id) => [id, needOf(list, id)]));
    expect(got).toEqual(one.needs);
  });

  it('is answered by the rows that it names', () => {
    const answers = answersFor(one.traveller, journeyOf(one), one.circumstances);
    const rows = answers.flatMap(({ ways }) => ways.flatMap((way) => (way.rows.length === 1 ? way.rows : [])));
    const names = rows.map(({ name }) => name);
    expect(one.rows.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('asks the question that matters next, and works out the dates', () => {
    const list = listNow();
    expect(list.question?.id ?? null).toBe(one.question);
    for (const [id, text] of Object.entries(one.dates ?? {})) {
      expect(list.items.find((item) => item.id === id)?.dates?.text ?? null).toBe(text);
    }
    for (const [id, need] of Object.entries(one.otherWay ?? {})) {
      expect(list.items.find((item) => item.id === id)?.otherWay?.need).toBe(need);
    }
    for (const [id, ways] of Object.entries(one.ways ?? {})) {
      expect(list.items.find((item) => item.id === id)?.ways).toEqual(ways);
    }
  });
});

it('every row is named by a case', () => {
  const named = new Set(cases.flatMap(({ rows }) => rows));
  const rows = ITEMS.flatMap((item) => item.rows.map(({ name }) => name));
  expect(rows.filter((name) => !named.has(name))).toEqual([]);
  expect([...named].filter((name) => !rows.includes(name))).toEqual([]);
});
