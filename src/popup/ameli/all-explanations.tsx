import { type ChoiceList, lists } from '../../ameli/choices.ts';
import { fields, type KnownField } from '../../ameli/fields.ts';
import type { Message } from '../../ameli/message.ts';
import { messages } from '../../ameli/messages.ts';
import { pageWords } from '../../ameli/page-words.ts';
import { sourceInWords } from '../../ameli/source-in-words.ts';
import { Prose } from '../prose.tsx';
import { Doubt } from './doubt.tsx';

/** Everything that Bienvenue says on the pages, to be read before one has ever been there. */
export function AllExplanations() {
  return (
    <section aria-labelledby="all">
      <h2 id="all">All explanations</h2>
      <p class="quiet">What you can read on the pages of ameli.fr, all in one place.</p>
      <details>
        <summary>Fields ({fields.length})</summary>
        {fields.map((field) => (
          <Field key={field.id} field={field} />
        ))}
      </details>
      <details>
        <summary>Messages ({messages.length})</summary>
        {messages.map((message) => (
          <MessageEntry key={message.id} message={message} />
        ))}
      </details>
      <details>
        <summary>Buttons, links and headings ({pageWords.length})</summary>
        <dl class="words">
          {pageWords.map(({ french, english, more, doubt }) => (
            <div key={english + french[0]}>
              <dt lang="fr" translate={false}>
                {french.join(' · ')}
              </dt>
              <dd>
                {english}
                {more && (
                  <>
                    . <Prose text={more} />
                  </>
                )}
                {more && <Doubt text={doubt} />}
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <details>
        <summary>Lists ({lists.length})</summary>
        {lists.map((list) => (
          <ListEntry key={list.english} list={list} />
        ))}
      </details>
    </section>
  );
}

function ListEntry({ list }: { list: ChoiceList }) {
  const { french, english, more, choices, doubt, sources } = list;
  return (
    <details>
      <summary>
        {english} <French text={french[0] ?? ''} />
      </summary>
      <p>
        <Prose text={more} />
      </p>
      {choices.length > 0 && (
        <dl class="words">
          {choices.map((choice) => (
            <div key={choice.english}>
              <dt lang="fr" translate={false}>
                {choice.french.join(' · ')}
              </dt>
              <dd>{choice.english}</dd>
            </div>
          ))}
        </dl>
      )}
      <Doubt text={doubt} />
      <p class="quiet small">{sources.map(sourceInWords).join(' ')}</p>
    </details>
  );
}

function Field({ field: { explain } }: { field: KnownField }) {
  const { title, french, trap, type, find, example, mistake, doubt, sources } = explain;
  return (
    <details>
      <summary>
        {title} <French text={french} />
      </summary>
      <Line lead="Watch out: " text={trap} />
      <Line lead="What to type: " text={type} />
      <Line lead="Where: " text={find} />
      <Line lead="For example: " text={example} />
      <Line lead="Usual mistake: " text={mistake} />
      <Doubt text={doubt} />
      <p class="quiet small">{sources.map(sourceInWords).join(' ')}</p>
    </details>
  );
}

function MessageEntry({ message }: { message: Message }) {
  const { title, french, means, next, doubt, sources } = message;
  return (
    <details>
      <summary>{title}</summary>
      {french.map((text) => (
        <p key={text}>
          <French text={text} />
        </p>
      ))}
      <Line lead="It means: " text={means.replace('{It}', 'The field').replace('{it}', 'the field')} />
      <Line lead="What to do: " text={next} />
      <Doubt text={doubt} />
      <p class="quiet small">{sources.map(sourceInWords).join(' ')}</p>
    </details>
  );
}

function French({ text }: { text: string }) {
  return (
    <i lang="fr" translate={false} class="quiet">
      {text}
    </i>
  );
}

function Line({ lead, text }: { lead: string; text: string | undefined }) {
  return (
    text && (
      <p>
        <strong>{lead}</strong>
        <Prose text={text} />
      </p>
    )
  );
}
