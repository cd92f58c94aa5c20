import type { ComponentChildren } from 'preact';
import type { Advice } from '../../border/advice.ts';
import type { Decision } from '../../border/decide.ts';
import { isStale } from '../../border/law/dated.ts';
import type { Biometrics } from '../../border/say/biometrics.ts';
import { wordsFor } from '../../border/say/words.ts';
import { frenchTypography } from '../card/french-typography.ts';
import { Sources } from '../documents/sources.tsx';
import { Prose } from '../prose.tsx';

interface ReasonsProps {
  readonly decision: Decision;
  readonly advice: Advice;
  /** ISO date. */
  readonly today: string;
}

/** What to hand over, where to queue, what may be said, why, and what would change it. */
export function Reasons({ decision, advice, today }: ReasonsProps) {
  const now = Temporal.PlainDate.from(today);
  const { show, reminders, lane, myths, changes, warnings, biometrics, wayBack } = advice;
  return (
    <div class="reasons">
      <Part title="Hand over, in this order" open>
        <ol>
          {show.map(({ text, french, when }) => (
            <li key={text}>
              {text}
              {french !== undefined && (
                <>
                  {' '}
                  <i lang="fr" translate={false}>
                    {frenchTypography(french)}
                  </i>
                </>
              )}
              <span class="quiet"> · {WHEN[when]}</span>
            </li>
          ))}
        </ol>
      </Part>
      {reminders.length > 0 && (
        <Part title="Keep in mind" open>
          <ul>
            {reminders.map((reminder) => (
              <li key={reminder.text}>
                {reminder.text}
                <details class="whence">
                  <summary>Who says so</summary>
                  <Sources {...reminder} stale={isStale(reminder, now)} />
                </details>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {lane && (
        <Part title="Which lane, kiosk or gate">
          <p>{lane.lane}</p>
          <p>{lane.kiosk}</p>
          <p>{lane.gate}</p>
          <Sources {...lane} stale={isStale(lane, now)} />
        </Part>
      )}
      <Part title="Face image and fingerprints">
        <BiometricsLines biometrics={biometrics} />
      </Part>
      {myths.length > 0 && (
        <Part title="What officers may wrongly say">
          {myths.map((myth) => (
            <div key={myth.name}>
              <p>
                <q>{myth.claim}</q>
              </p>
              <p>
                <Prose text={myth.reply} />
              </p>
              <Sources {...myth} stale={isStale(myth, now)} />
            </div>
          ))}
        </Part>
      )}
      <Part title="Why">
        <Why decision={decision} now={now} />
      </Part>
      {changes.length > 0 && (
        <Part title="What would change it">
          <ul>
            {changes.map((change) => {
              const { stamp, ees } = wordsFor(change);
              return (
                <li key={change.condition}>
                  If {change.condition}: {stamp}; {ees}.
                </li>
              );
            })}
          </ul>
        </Part>
      )}
      {warnings.length > 0 && (
        <Part title={`Also to know (${warnings.length})`}>
          {warnings.map((warning) => (
            <div key={warning.name}>
              <p>
                <Prose text={warning.text} />
              </p>
              <Sources {...warning} stale={isStale(warning, now)} />
            </div>
          ))}
        </Part>
      )}
      {(wayBack.tone === 'fine' || wayBack.tone === 'not-judged') && (
        <Part title="The way back in">
          {wayBack.tone === 'fine' && <p>By what you entered, these papers let you come back in.</p>}
          {wayBack.reasons.map((reason) => (
            <p key={reason}>
              <Prose text={reason} />
            </p>
          ))}
          {wayBack.decision?.statusRow.status === 'visitor' && (
            <p>
              The days that you have left are not looked at here: see <a href="#days">How long may I stay?</a>
            </p>
          )}
        </Part>
      )}
    </div>
  );
}

const WHEN = { 'hand-over': 'without being asked', 'at-hand': 'when asked', obtain: 'get it before you go' };

function Part({ title, open = false, children }: { title: string; open?: boolean; children: ComponentChildren }) {
  return (
    <details open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function Why({ decision, now }: { decision: Decision; now: Temporal.PlainDate }) {
  const { because, practice, citations, asOf, checkedOn, certainty, doubts } = decision;
  return (
    <>
      {because.map((text) => (
        <p key={text}>
          <Prose text={text} />
        </p>
      ))}
      {practice.map((text) => (
        <p key={text}>
          <strong>In practice:</strong> <Prose text={text} />
        </p>
      ))}
      {doubts.map(({ text }) => (
        <p key={text} class="doubt">
          <Prose text={text} />
        </p>
      ))}
      <Sources {...{ citations, asOf, checkedOn, certainty }} stale={isStale({ asOf }, now)} />
    </>
  );
}

const TAKEN: Readonly<Record<Biometrics['face'], string>> = {
  taken: 'taken',
  'where-operated': 'taken where the post already does so',
  'not-taken': 'not taken for EES',
  'not-established': 'not established',
};

function BiometricsLines({ biometrics: { face, fingerprints } }: { biometrics: Biometrics }) {
  return (
    <p>
      Face image: {TAKEN[face]}. Fingerprints: {TAKEN[fingerprints]}.
    </p>
  );
}
