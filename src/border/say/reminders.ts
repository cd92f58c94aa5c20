import type { Decision } from '../decide.ts';
import { FLAGS, type Flag } from '../flag-words.ts';
import { type Citation, cite } from '../law/citation.ts';
import { type Certainty, CHECKED_ON, type Dated } from '../law/dated.ts';

/** What the traveller should mind beside the verdict, and who says so: nobody that we have read, where nothing is cited. */
export interface Reminder extends Dated {
  readonly text: string;
  readonly citations: readonly Citation[];
}

type Source = Omit<Reminder, 'text'>;

/** Where nothing is cited, what is true of a day is that we had read no text that says so. */
function source(certainty: Certainty, ...citations: readonly Citation[]): Source {
  return { citations, asOf: citations[0]?.asOf ?? CHECKED_ON, checkedOn: CHECKED_ON, certainty };
}

const presumption = [cite('code', 'Art. 12(1)'), cite('oldCode', 'Art. 12(1), 12(4)')];
const correction = cite('ees', 'Art. 35, 52');

/** Flags that are told as a sentence, the gravest first. What the others mean is told by the lists and the way back. */
const TOLD: Partial<Record<Flag, Source>> = {
  PRESUMPTION_REBUT: source('high', ...presumption),
  UK_SIDE_NEEDS_PASSPORT: source('low'),
  USE_BORDER_CROSSING_POINT: source('medium', cite('code', 'Annex VI, 3.2.4 to 3.2.6')),
  CHECK_EXIT_RECORDED: source('medium', ...presumption),
  START_COUNT_DAY_AFTER_VISA_END: source('high', cite('code', 'Art. 6(2)')),
  CALCULATOR_NOT_RELIABLE_LTV: source('medium', cite('ees', 'Art. 11(6)')),
  DAY_BOUNDARY: source('low'),
  RECTIFY_EES: source('high', correction),
  EES_ERASURE: source('high', correction),
  ETIAS_NOT_REQUIRED: source('high', cite('etias', 'Art. 2')),
};

/** All reminders there are, the gravest first. */
export const REMINDERS: readonly (Reminder & { readonly flag: Flag })[] = (
  Object.entries(TOLD) as [Flag, Source][]
).map(([flag, from]) => ({ flag, text: FLAGS[flag], ...from }));

/** The reminders of a decided crossing. */
export function remindersFor({ flags }: Pick<Decision, 'flags'>): readonly Reminder[] {
  return REMINDERS.filter(({ flag }) => flags.includes(flag));
}
