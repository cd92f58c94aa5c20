import type { Decision } from '../decide.ts';
import { FLAGS, type Flag } from '../flag-words.ts';

/** Flags that are told as a sentence, the gravest first. What the others mean is told by the lists and the way back. */
const TOLD: readonly Flag[] = [
  'PRESUMPTION_REBUT',
  'UK_SIDE_NEEDS_PASSPORT',
  'USE_BORDER_CROSSING_POINT',
  'CHECK_EXIT_RECORDED',
  'START_COUNT_DAY_AFTER_VISA_END',
  'CALCULATOR_NOT_RELIABLE_LTV',
  'DAY_BOUNDARY',
  'RECTIFY_EES',
  'EES_ERASURE',
  'ETIAS_NOT_REQUIRED',
];

/** What the traveller should mind beside the verdict, in sentences. */
export function remindersFor({ flags }: Pick<Decision, 'flags'>): readonly string[] {
  return TOLD.filter((flag) => flags.includes(flag)).map((flag) => FLAGS[flag]);
}
