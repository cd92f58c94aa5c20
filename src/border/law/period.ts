/** A: stamps. B: stamps, and EES where the post already runs it. C: EES, stamps only in a total failure. */
export type Period = 'A' | 'B' | 'C';

/** First day of the progressive start (Regulation (EU) 2025/1534; Decision 2025/1544 fixes the day). */
export const EES_STARTS = '2025-10-12';

/** First day of full operation; the day before is the last of parallel stamping. */
export const EES_IS_COMPLETE = '2026-04-10';

/** Last day on which posts may run EES without biometrics for up to six hours (Art. 7(3), with the 60 days of 7(4)). */
const PARTIAL_SUSPENSION_UNTIL = '2026-09-06';

/** Last day on which guards also look at stamps (Code Art. 12a; Regulation (EU) 2025/1534 Art. 5(13)). */
const STAMPS_COUNT_UNTIL = '2026-10-06';

/** Up to this day ETIAS is known not to have started: the newest dated page still announces it. */
export const ETIAS_NOT_STARTED_ON = '2026-07-13';

/** `on` is an ISO date. */
export function periodOn(on: string): Period {
  if (on < EES_STARTS) return 'A';
  return on < EES_IS_COMPLETE ? 'B' : 'C';
}

/** A day on each side of every change, and one far on either end: the tables are enumerated on each of these. */
export const BOUNDARY_DATES: readonly string[] = [
  '2016-03-09',
  '2025-10-11',
  EES_STARTS,
  '2026-04-09',
  EES_IS_COMPLETE,
  PARTIAL_SUSPENSION_UNTIL,
  '2026-09-07',
  STAMPS_COUNT_UNTIL,
  '2026-10-07',
  '2026-11-23',
  '2030-01-01',
];
