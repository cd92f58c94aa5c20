import { QUESTIONS, type QuestionId } from '../../border/questions.ts';
import { wordsFor } from '../../border/say/words.ts';
import { TripsLead } from './days-used.tsx';
import { Seal } from './seal.tsx';
import type { Case } from './use-case.ts';

interface OpenAnswersProps {
  readonly present: Case;
  readonly onAsk: (id: QuestionId) => void;
}

/** After "I don't know": the answers that are still possible, on what each hangs, and what would settle it. */
export function OpenAnswers({ present, onAsk }: OpenAnswersProps) {
  const { crossing, outcomes, skipped, areDaysOpen, told, verdict } = present;
  // That another answer is missing is no outcome, where there are others.
  const answers = outcomes.filter(({ verdictRow }) => verdictRow.verdict !== 'ASK');
  const settled = answers.length > 0 ? answers : outcomes;
  const open = [...skipped.filter((id) => id !== 'days'), ...(areDaysOpen ? (['days'] as const) : [])];
  return (
    <section class="open-answers" aria-labelledby="open-answers">
      <h2 id="open-answers" tabIndex={-1}>
        {crossing === undefined ? 'Where and when you cross is not known yet' : 'It may come to this'}
      </h2>
      {settled.map(({ statusRow, verdictRow, conditions }) => {
        const words = wordsFor(verdictRow);
        return (
          <div class="card verdict small" key={statusRow.name + verdictRow.name}>
            <Seal seal={words.seal} />
            <div>
              <p>{capital(words.sentence.replace('By what you entered, ', ''))}</p>
              {conditions.length > 0 && (
                <details open={isShort(conditions)}>
                  <summary>When</summary>
                  {conditions.map((any) => (
                    <p key={any.join()}>If {any.join(', or ')}.</p>
                  ))}
                </details>
              )}
            </div>
          </div>
        );
      })}
      <h3>What would settle it</h3>
      <ul>
        {open.map((id) => (
          <li key={id}>
            {QUESTIONS[id].settledBy}{' '}
            {id === 'days' && (
              <>
                <TripsLead told={told} />{' '}
              </>
            )}
            <button type="button" class="plain" onClick={() => onAsk(id)}>
              Answer it<span class="unseen">: {QUESTIONS[id].text}</span>
            </button>
          </li>
        ))}
      </ul>
      {verdict && (
        <div class="answers">
          <a class="action" href="#stamps/card">
            Show the officer
          </a>
        </div>
      )}
    </section>
  );
}

/** What it hangs on stands open where it is one thing; a long list is unfolded by those who want it. */
function isShort(conditions: readonly (readonly string[])[]): boolean {
  return conditions.length === 1 && conditions.flat().length <= 2;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
