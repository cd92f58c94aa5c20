import type { Crossing } from '../../../src/border/crossing.ts';
import { FLAGS, type Flag } from '../../../src/border/flag-words.ts';
import type { Traveller } from '../../../src/border/traveller.ts';
import { VALUES } from './case-file.ts';
import { readInputs } from './read-inputs.ts';
import { Reader } from './reader.ts';

/** What a case expects. `row` is ours: the row of table 1 and of table 2 that must decide. */
interface Expected {
  readonly verdict: string;
  readonly stamp: string;
  readonly ees: string;
  readonly counts90_180: boolean | null;
  readonly show: readonly string[];
  readonly flags: readonly Flag[];
}

export interface BorderCase {
  readonly id: string;
  readonly title: string;
  readonly traveller: Traveller;
  readonly crossing: Crossing;
  readonly expected: Expected;
  readonly legal: readonly string[];
  readonly note: string | undefined;
  readonly rows: readonly string[];
}

export interface ReadCase {
  readonly id: string;
  /** Left out when the case has faults. */
  readonly case?: BorderCase;
  readonly faults: readonly string[];
}

const CASE_KEYS = ['id', 'title', 'phase', 'inputs', 'expected', 'legal', 'confidence', 'note', 'row'];
const EXPECTED_KEYS = ['verdict', 'stamp', 'ees', 'counts90_180', 'show', 'flags'];
/** Reads the cases of a file: a list, or an object with `cases`. */
export function readCaseFile(content: unknown): readonly ReadCase[] {
  const reader = new Reader();
  const cases = Array.isArray(content)
    ? content
    : reader.list(reader.object(content, 'The file', ['_meta', 'cases'])?.cases, '"cases"');
  const faulty = reader.faults.length > 0 ? [{ id: 'file', faults: reader.faults }] : [];
  return [...faulty, ...cases.map((value, index) => readCase(value, `case ${index + 1}`))];
}

function readCase(value: unknown, position: string): ReadCase {
  const reader = new Reader();
  const raw = reader.object(value, 'The case', CASE_KEYS) ?? {};
  const id = typeof raw.id === 'string' ? raw.id : position;
  reader.maybe(raw.phase, '"phase"', VALUES.phase);
  reader.maybe(raw.confidence, '"confidence"', VALUES.confidence);
  const situation = readInputs(raw.inputs, reader);
  const expected = readExpected(raw.expected, reader);
  const read = {
    id,
    title: reader.text(raw.title, '"title"') ?? '',
    ...situation,
    expected,
    legal: reader.list(raw.legal ?? [], '"legal"').map(String),
    note: reader.text(raw.note, '"note"'),
    rows: reader.list(raw.row ?? [], '"row"').map(String),
  };
  return reader.faults.length > 0 ? { id, faults: reader.faults } : { id, case: read as BorderCase, faults: [] };
}

function readExpected(value: unknown, reader: Reader): Expected {
  const raw = reader.object(value, '"expected"', EXPECTED_KEYS) ?? {};
  for (const key of ['verdict', 'stamp', 'ees', 'counts90_180']) {
    if (!(key in raw)) reader.faults.push(`"expected" lacks "${key}".`);
  }
  return {
    verdict: reader.oneOf(raw.verdict, '"expected.verdict"', VALUES.verdict) ?? '',
    stamp: reader.oneOf(raw.stamp, '"expected.stamp"', VALUES.stamp) ?? '',
    ees: reader.oneOf(raw.ees, '"expected.ees"', VALUES.ees) ?? '',
    counts90_180: reader.yesNo(raw.counts90_180, '"expected.counts90_180"') ?? null,
    show: reader.list(raw.show ?? [], '"expected.show"').map(String),
    flags: reader
      .list(raw.flags ?? [], '"expected.flags"')
      .flatMap((flag) => reader.oneOf(flag, '"expected.flags"', Object.keys(FLAGS) as Flag[]) ?? []),
  };
}
