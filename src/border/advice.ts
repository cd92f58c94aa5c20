import type { Crossing } from './crossing.ts';
import type { Decision } from './decide.ts';
import { withBegunPapers } from './read/begun.ts';
import { type Assumption, assumptionsFor } from './say/assumptions.ts';
import { type Biometrics, biometricsFor } from './say/biometrics.ts';
import { type Change, changesFor } from './say/changes.ts';
import { type LaneAdvice, laneFor } from './say/lanes.ts';
import { type Myth, mythsFor } from './say/myths.ts';
import { type PhraseSheet, phrasesFor } from './say/phrases.ts';
import { type Reminder, remindersFor } from './say/reminders.ts';
import { type ShowItem, showList } from './say/show.ts';
import { paperWarnings, type Warning, warningsFor } from './say/warnings.ts';
import { type WayBack, wayBack } from './say/way-back.ts';
import { type VerdictWords, wordsFor } from './say/words.ts';
import type { Traveller } from './traveller.ts';

/** Everything that is said with a verdict. The card for the officer and the document list read the same. */
export interface Advice {
  readonly words: VerdictWords;
  readonly biometrics: Biometrics;
  readonly show: readonly ShowItem[];
  readonly reminders: readonly Reminder[];
  readonly lane: LaneAdvice | undefined;
  readonly phrases: PhraseSheet;
  readonly myths: readonly (Myth & { readonly reply: string })[];
  readonly changes: readonly Change[];
  readonly warnings: readonly Warning[];
  readonly assumed: readonly Assumption[];
  readonly wayBack: WayBack;
}

/** What to say with a decision. `back` is the day of the way back; the day of the crossing itself will do before booking. */
export function adviseOn(decision: Decision, given: Traveller, crossing: Crossing, back: Temporal.PlainDate): Advice {
  const traveller = withBegunPapers(given, decision.aside.on);
  return {
    words: wordsFor(decision),
    biometrics: biometricsFor(decision),
    show: showList(decision, traveller, crossing),
    reminders: remindersFor(decision),
    lane: laneFor(decision),
    phrases: phrasesFor(decision, traveller, crossing),
    myths: mythsFor(decision),
    changes: changesFor(decision),
    warnings: [...paperWarnings(given, decision.aside.on), ...warningsFor(decision)],
    assumed: assumptionsFor(traveller, crossing),
    wayBack: wayBack(given, crossing, back, decision.verdict),
  };
}
