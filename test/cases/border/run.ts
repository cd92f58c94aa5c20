import { grounds, judge } from './judge.ts';
import { type BorderCase, readCaseFile } from './read-case.ts';

export interface Report {
  readonly lines: readonly string[];
  readonly passed: number;
  readonly failed: number;
}

/** Runs all cases of a parsed file. A case with faults is not decided: it has failed as a case, and says why. */
export function run(content: unknown): Report {
  const lines: string[] = [];
  let failed = 0;
  const cases = readCaseFile(content);
  for (const read of cases) {
    const told =
      read.case === undefined ? read.faults.map((fault) => `  error in the file: ${fault}`) : compare(read.case);
    if (told.length === 0) continue;
    failed += 1;
    lines.push(`${read.id}${read.case === undefined ? '' : ` ${read.case.title}`}`, ...told);
  }
  return { lines, passed: cases.length - failed, failed };
}

function compare(borderCase: BorderCase): readonly string[] {
  const { decision, differences } = judge(borderCase);
  if (differences.length === 0) return [];
  const show = `to show, by the file: ${borderCase.expected.show.join(', ') || 'nothing'}`;
  return [...differences, ...grounds(borderCase, decision), show].map((line) => `  ${line}`);
}
