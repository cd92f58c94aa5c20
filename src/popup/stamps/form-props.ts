import type { Answers } from './answers.ts';
import type { Case } from './use-case.ts';

/** What every form of a question gets. */
export interface FormProps {
  readonly present: Case;
  readonly answers: Answers;
  /** ISO date. */
  readonly today: string;
  /** The question is answered to the end. */
  readonly onDone: () => void;
}
