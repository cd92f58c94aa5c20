import { remediesFor } from '../../border/remedies/remedies.ts';
import type { VerdictWords } from '../../border/say/words.ts';
import { formatDay } from '../dates/format-day.ts';
import { Prose } from '../prose.tsx';
import { Reasons } from './reasons.tsx';
import { Seal } from './seal.tsx';
import type { Case } from './use-case.ts';
import { WayBackBox } from './way-back-box.tsx';

interface VerdictProps {
  readonly verdict: NonNullable<Case['verdict']>;
  /** ISO date. */
  readonly today: string;
  /** ISO date for which the verdict was asked, where that is not the day of the crossing. */
  readonly asOf?: string | undefined;
}

/** The verdict: the stamp, the sentence, what to do, and why. */
export function Verdict({ verdict: { decision, advice }, today, asOf }: VerdictProps) {
  const { seal, sentence, disclaimer } = advice.words;
  return (
    <>
      <section class="card verdict" aria-labelledby="verdict">
        <Seal seal={seal} />
        <div>
          <h2 id="verdict" tabIndex={-1}>
            {HEADINGS[seal.word]}
          </h2>
          {asOf && <p class="quiet">By the rules of {formatDay(asOf)}</p>}
          <p>
            <Prose text={sentence} />
          </p>
        </div>
      </section>
      <WayBackBox wayBack={advice.wayBack} />
      <div class="answers">
        <a class="action" href="#stamps/card">
          Show the officer
        </a>
        <a class="plain" href={`#documents/wrong/${remediesFor(decision)[0]}`}>
          If it goes wrong
        </a>
      </div>
      <nav class="answers" aria-label="More about this trip">
        <a href="#documents">What to carry</a>
        <a href="#days">How long may I stay?</a>
      </nav>
      <Reasons decision={decision} advice={advice} today={today} />
      <p class="quiet">
        <em>{disclaimer}</em>
      </p>
    </>
  );
}

const HEADINGS: Readonly<Record<VerdictWords['seal']['word'], string>> = {
  'NO STAMP': 'No stamp',
  STAMP: 'A stamp',
  'STAMP AND RECORD': 'A stamp and a record',
  RECORDED: 'Recorded, not stamped',
  'NOT CERTAIN': 'Not certain',
  'ONE QUESTION': 'One answer is missing',
  'MAY BE REFUSED': 'You may be refused',
};
