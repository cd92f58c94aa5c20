import type { Day } from '../../stay/day.ts';
import type { EarliestEntry } from '../../stay/may-stay.ts';

/** Lengths of stay that can begin on the same day at the earliest. */
export interface EarliestRow {
  readonly least: number;
  readonly most: number;
  /** `null`: never, under the visa. */
  readonly entry: Day | null;
  /** The last day of the longest of them. */
  readonly leaveBy: Day | null;
}

/** The table of 90 lengths, those with the same entry day in one row. */
export function earliestRows(table: readonly EarliestEntry[]): EarliestRow[] {
  const rows: EarliestRow[] = [];
  for (const { days, entry, leaveBy } of table) {
    const row = rows.at(-1);
    if (row && row.entry === entry) rows[rows.length - 1] = { ...row, most: days, leaveBy };
    else rows.push({ least: days, most: days, entry, leaveBy });
  }
  return rows;
}
