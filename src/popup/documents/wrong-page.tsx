import type { Ground } from '../../border/remedies/letter.ts';
import { OFFICES, type Office } from '../../border/remedies/offices.ts';
import { REMEDIES, remedyOf, sentencesFor } from '../../border/remedies/remedies.ts';
import type { Remedy, RemedyId, Statement } from '../../border/remedies/remedy.ts';
import type { Phrase } from '../../border/say/phrases.ts';
import { Prose } from '../prose.tsx';
import { CertaintyNote } from './certainty-note.tsx';
import { Sources } from './sources.tsx';

/** What can go wrong, as links; what can happen to this traveller comes first. */
export function WrongList({ order }: { order: readonly RemedyId[] }) {
  const sorted = [...REMEDIES].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return (
    <ul class="links-list">
      {sorted.map(({ id, title }) => (
        <li key={id}>
          <a href={`#documents/wrong/${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  );
}

/** One page: what it means, what to do now, what to keep, until when, and whom to write to. */
export function WrongPage({ remedy, ground }: { remedy: Remedy; ground: Ground | undefined }) {
  const { id, whom, means, onTheSpot, evidence, deadlines, writeTo, letter, also } = remedy;
  return (
    <>
      <p class="quiet">{whom}</p>
      <Statements title="What to do on the spot" statements={onTheSpot} />
      <Phrases phrases={sentencesFor(remedy, ground)} />
      <Statements title="What it means" statements={means} />
      <section class="card">
        <h3>Evidence to keep</h3>
        <ul>
          {evidence.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      {deadlines.length > 0 ? (
        <Statements title="Until when" statements={deadlines} />
      ) : (
        <section class="card">
          <h3>Until when</h3>
          <p>Our sources name no limit of time for this.</p>
        </section>
      )}
      <section class="card">
        <h3>Whom to write to</h3>
        {letter && (
          <p>
            <a href={`#documents/letter/${letter}/${id}`}>
              {letter === 'erase' ? 'The letter to have the data erased' : 'The letter to have the data put right'}
            </a>
          </p>
        )}
        {also && (
          <p>
            {also.text} <a href={`#documents/wrong/${also.id}`}>{remedyOf(also.id).title}</a>
          </p>
        )}
        <ul class="lines">
          {writeTo.map((office) => (
            <OfficeLine key={office} office={OFFICES[office]} />
          ))}
        </ul>
      </section>
      <p class="quiet">Not legal advice. The officer, the office or the court decides.</p>
    </>
  );
}

function Statements({ title, statements }: { title: string; statements: readonly Statement[] }) {
  return (
    <section class="card">
      <h3>{title}</h3>
      <ul class="lines">
        {statements.map((statement) => (
          <li key={statement.text}>
            <p>
              <Prose text={statement.text} /> <CertaintyNote certainty={statement.certainty} />
            </p>
            <details class="more">
              <summary>
                Source<span class="unseen">: {statement.text.replaceAll(/[«»]/g, '')}</span>
              </summary>
              <Sources {...statement} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Phrases({ phrases }: { phrases: readonly Phrase[] }) {
  return (
    <section class="card">
      <h3>What to say, in French</h3>
      <ul class="lines phrases">
        {phrases.map(({ id, french, english }) => (
          <li key={id}>
            <p lang="fr" translate={false}>
              «&#8239;{french}&#8239;»
            </p>
            <p class="quiet">{english}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OfficeLine({ office }: { office: Office }) {
  const { matter, french, english, address, email, certainty } = office;
  return (
    <li>
      <p>
        <strong>{matter}</strong> <CertaintyNote certainty={certainty} />
      </p>
      <p lang="fr" translate={false}>
        {[french, ...address].map((line) => (
          <span class="address-line" key={line}>
            {line}
          </span>
        ))}
      </p>
      <p class="quiet">{english}</p>
      {email && <p class="email">{email}</p>}
      <details class="more">
        <summary>
          Source<span class="unseen">: {matter}</span>
        </summary>
        <Sources {...office} />
      </details>
    </li>
  );
}
