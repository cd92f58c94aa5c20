import { type Contact, contacts } from '../../ameli/contacts.ts';
import { sourceInWords } from '../../ameli/source-in-words.ts';
import { stages } from '../../ameli/stages.ts';
import { type WayOut, waysOut } from '../../ameli/ways-out.ts';
import { Prose } from '../prose.tsx';
import { Doubt } from './doubt.tsx';
import { Entry } from './entry.tsx';

/** For those who take joining the fund, the number, the account and the card for one another. */
export function Stages() {
  return (
    <section aria-labelledby="stages">
      <h2 id="stages">Which step are you at?</h2>
      <p>Joining the fund, the number, the account and the card are four different things.</p>
      <ol class="entries">
        {stages.map((stage) => (
          <li key={stage.title}>
            <Entry entry={stage} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The ways out, by what one is stuck in, each with a sentence to say. */
export function Stuck() {
  const ways: readonly WayOut[] = Object.values(waysOut);
  return (
    <section aria-labelledby="stuck">
      <h2 id="stuck">Stuck?</h2>
      {ways.map((way) => (
        <details key={way.title}>
          <summary>{way.title}</summary>
          {way.text.map((sentence) => (
            <p key={sentence}>
              <Prose text={sentence} />
            </p>
          ))}
          <p>Say or show this:</p>
          <blockquote lang="fr" translate={false}>
            {way.say.french.replaceAll(' ?', '\u00a0?')}
          </blockquote>
          <p class="quiet">It means: {way.say.english}</p>
          <p>
            Ask: <Prose text={way.ask.map((id) => nameOf(contacts[id])).join(' · ')} />
          </p>
          <Doubt text={way.doubt} />
          <Ages sources={way.sources} />
        </details>
      ))}
      <details>
        <summary>Whom to ask: numbers and hours</summary>
        <ul class="entries">
          {Object.values(contacts).map((contact: Contact) => (
            <li key={contact.title}>
              <p>
                <strong>
                  <Prose text={nameOf(contact)} />
                </strong>
              </p>
              <p>
                <Prose text={contact.text} />
              </p>
              <Doubt text={contact.doubt} />
              <Ages sources={contact.sources} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function nameOf({ title, number }: Contact): string {
  return number ? `${title}: ${number}` : title;
}

/** How old what is said is, and when we looked. */
function Ages({ sources }: { sources: Contact['sources'] }) {
  return <p class="quiet small">{sources.map(sourceInWords).join(' ')}</p>;
}
