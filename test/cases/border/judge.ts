import { type Decision, decide } from '../../../src/border/decide.ts';
import type { BorderCase } from './read-case.ts';

/** How one case came out. */
export interface Judgement {
  readonly decision: Decision;
  /** One line for each value that is not as expected; empty when the case agrees. */
  readonly differences: readonly string[];
}

const inWords = (value: unknown) => (value === null ? 'null' : String(value));

/** Decides a case and compares: verdict, stamp, ees and counts90_180 equal, flags a subset, rows as named. */
export function judge(borderCase: BorderCase): Judgement {
  const { traveller, crossing, expected, rows } = borderCase;
  const decision = decide(traveller, crossing, Temporal.PlainDate.from(crossing.date));
  if (decision === undefined) throw new Error(`${borderCase.id}: an answer is missing, so nothing can be decided.`);
  const pairs = [
    ['verdict', expected.verdict, decision.verdict],
    ['stamp', expected.stamp, decision.stamp],
    ['ees', expected.ees, decision.ees],
    ['counts90_180', expected.counts90_180, decision.count.counts],
  ] as const;
  const values = pairs.flatMap(([name, want, got]) =>
    want === got ? [] : [`${name}: the file says ${inWords(want)}, we say ${inWords(got)}`],
  );
  const missing = expected.flags
    .filter((flag) => !decision.flags.includes(flag))
    .map((flag) => `flags: the file has ${flag}, we do not`);
  const found: readonly string[] = [decision.statusRow.name, decision.verdictRow.name];
  const strayed = rows
    .filter((row) => !found.includes(row))
    .map((row) => `row: the file names ${row}, decided by ${found.join(' and ')}`);
  return { decision, differences: [...values, ...missing, ...strayed] };
}

/** The grounds of both sides, for a disagreement. */
export function grounds({ legal, note }: BorderCase, decision: Decision): readonly string[] {
  const cited = decision.citations.map(({ name, article }) => `${name}, ${article}`).join('; ');
  return [
    `the file's ground: ${[...legal, ...(note === undefined ? [] : [note])].join('; ') || 'none given'}`,
    `our ground: ${decision.because.join(' ')} ${decision.count.because} (${cited}; certainty ${decision.certainty})`,
    `our rows: ${decision.statusRow.name}, ${decision.verdictRow.name}`,
  ];
}
