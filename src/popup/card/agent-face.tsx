import type { AgentContent } from './agent-content.ts';
import { Citations } from './citations.tsx';

/** The face for the airline, the ferry or the train, in English. */
export function AgentFace({ content: { lines, papers, journey, citations } }: { content: AgentContent }) {
  return (
    <>
      <div class="said">
        {lines.map((line) => (
          <p key={line} class="line" lang="en">
            {line}
          </p>
        ))}
      </div>
      <section lang="en">
        <h3>Documents</h3>
        <ul>
          {papers.map(({ text, french }) => (
            <li key={text}>
              {text}
              {french !== undefined && (
                <>
                  {' '}
                  <i lang="fr" translate={false}>
                    {french}
                  </i>
                </>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section lang="en">
        <h3>Crossing</h3>
        {journey.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <section lang="en">
        <h3>Legal reference</h3>
        <Citations of={citations} />
      </section>
      <p class="small" lang="en">
        Not legal advice; the officer decides.
      </p>
    </>
  );
}
