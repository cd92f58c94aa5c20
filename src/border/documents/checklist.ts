import type { Direction } from '../crossing.ts';
import { ITEMS } from '../items/all-items.ts';
import type { Citation } from '../law/citation.ts';
import { type Dated, isStale } from '../law/dated.ts';
import { holdsOn } from '../tables/row.ts';
import type { Traveller } from '../traveller.ts';
import type { Circumstances } from './circumstances.ts';
import type { Item, ItemRow, Need, Standing } from './item.ts';
import type { ItemFactName, KnownItemFacts } from './item-facts.ts';
import { type Journey, type Leg, legsOf } from './journey.ts';
import { type OnYourDates, onYourDates } from './on-your-dates.ts';
import { type ListQuestion, partingFacts, questionFor } from './questions.ts';
import { readLeg } from './read-leg.ts';

/** The weaker of two answers. */
interface OtherWay {
  readonly way: Direction;
  readonly need: Need;
  readonly because: string;
}

/** One thing for one traveller, with its answer and its source. */
export interface ListItem extends Dated {
  readonly id: string;
  readonly title: string;
  readonly french?: string;
  readonly need: Need;
  readonly standing?: Standing;
  /** The row that answers. */
  readonly row: string;
  readonly because: string;
  readonly practice?: string;
  readonly whom: string;
  readonly form: Item['form'];
  readonly luggage: Item['luggage'];
  readonly together: readonly string[];
  /** Whether this answer holds coming in, going out, or both, in the order of travel. */
  readonly ways: readonly Direction[];
  /** What holds on the other way, where that is something else and worth a line. */
  readonly otherWay?: OtherWay;
  /** The rule worked out on the dates of the journey. */
  readonly dates?: OnYourDates;
  readonly citations: readonly Citation[];
  /** True of a day that is long past: to be looked up anew. */
  readonly stale: boolean;
}

/** A line that turns on an answer that is missing, with what it may come to. */
interface OpenItem {
  readonly id: string;
  readonly title: string;
  readonly may: readonly Need[];
}

/** The list for one traveller on one journey. */
export interface Checklist {
  /** Ordered as `ITEMS`; what does not concern the traveller at all is left out. */
  readonly items: readonly ListItem[];
  readonly open: readonly OpenItem[];
  /** What would matter next; undefined when every line is sure, or was answered with "I don't know". */
  readonly question: ListQuestion | undefined;
}

/** The strongest answer of two ways is the one that is shown. */
const STRENGTH: readonly Need[] = [
  'needed',
  'not-allowed',
  'does-not-serve',
  'not-established',
  'advised',
  'not-needed',
];

/** The rows that may answer for one thing, on each way. */
export interface Answers {
  readonly item: Item;
  readonly ways: readonly { readonly leg: Leg; readonly facts: KnownItemFacts; readonly rows: readonly ItemRow[] }[];
}

/** Looks up every thing on both ways of a journey. */
export function answersFor(traveller: Traveller, journey: Journey, circumstances: Circumstances): readonly Answers[] {
  const legs = legsOf(traveller, journey, circumstances).map((leg) => ({
    leg,
    facts: readLeg(leg, journey, circumstances),
  }));
  return ITEMS.map((item) => ({
    item,
    ways: legs.map(({ leg, facts }) => ({ leg, facts, rows: possibleRows(item, facts, leg.crossing.date) })),
  }));
}

/**
 * What one traveller carries on a journey, out and back, with the same papers and crossings as the verdict.
 * @param on the day of asking, from which the age of the facts is counted.
 */
export function documentsFor(
  traveller: Traveller,
  journey: Journey,
  circumstances: Circumstances,
  on: Temporal.PlainDate,
): Checklist {
  const items: ListItem[] = [];
  const open: OpenItem[] = [];
  const parting = new Set<ItemFactName>();
  for (const { item, ways } of answersFor(traveller, journey, circumstances)) {
    const undecided = ways.filter(({ rows }) => rows.length > 1);
    for (const { facts, rows } of undecided) for (const fact of partingFacts(rows, facts)) parting.add(fact);
    if (undecided.length > 0) {
      open.push(
        openItem(
          item,
          undecided.flatMap(({ rows }) => rows),
        ),
      );
      continue;
    }
    const listed = listItem(
      item,
      ways.map(({ leg, rows }) => ({ leg, row: rows[0] as ItemRow })),
      on,
    );
    if (listed !== undefined) items.push(listed);
  }
  return { items, open, question: questionFor(parting, traveller, circumstances) };
}

/** The rows that may answer, as far as the facts are known. All known: exactly one. */
export function possibleRows(item: Item, known: KnownItemFacts, on: string): readonly ItemRow[] {
  return item.rows.filter((row) => holdsOn(row, on) && isPossible(row, known));
}

function isPossible({ when }: ItemRow, known: KnownItemFacts): boolean {
  return (Object.keys(when) as ItemFactName[]).every((name) => {
    const value = known[name];
    const allowed: readonly string[] | undefined = when[name];
    return value === undefined || allowed === undefined || allowed.includes(value);
  });
}

function openItem({ id, title }: Item, rows: readonly ItemRow[]): OpenItem {
  return { id, title, may: STRENGTH.filter((need) => rows.some((row) => row.need === need)) };
}

interface Answer {
  readonly leg: Leg;
  readonly row: ItemRow;
}

function listItem(item: Item, answers: readonly Answer[], on: Temporal.PlainDate): ListItem | undefined {
  const [first] = [...answers].sort((a, b) => weight(a) - weight(b));
  if (first === undefined || first.row.silent) return undefined;
  const { row, leg } = first;
  const { id, title, french, whom, form, luggage } = item;
  const dates = onYourDates(id, row, leg, on);
  const other = answers.find((answer) => answer.row.name !== row.name && !answer.row.silent);
  return {
    id,
    title,
    ...(french === undefined ? {} : { french }),
    need: row.need,
    ...(row.standing === undefined ? {} : { standing: row.standing }),
    row: row.name,
    because: row.because,
    ...(row.practice === undefined ? {} : { practice: row.practice }),
    whom,
    form,
    luggage,
    together: row.together ?? [],
    ways: answers
      .filter((answer) => answer.row.need === row.need && !answer.row.silent)
      .map((answer) => answer.leg.crossing.direction),
    ...(other === undefined || other.row.need === 'not-needed'
      ? {}
      : { otherWay: { way: other.leg.crossing.direction, need: other.row.need, because: other.row.because } }),
    ...(dates === undefined ? {} : { dates }),
    citations: row.citations,
    asOf: row.asOf,
    checkedOn: row.checkedOn,
    certainty: row.certainty,
    stale: isStale(row, on),
  };
}

/** Strongest need first; of two alike the one that fails; what is silent comes last. */
function weight({ row }: Answer): number {
  const standing = row.standing === 'fails' ? 0 : 1;
  return STRENGTH.indexOf(row.need) * 10 + standing + (row.silent ? 5 : 0);
}
