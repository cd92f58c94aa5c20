import { Both } from './both.tsx';
import type { BothLanguages } from './both-languages.ts';
import type { OfficerContent } from './card-content.ts';
import { Citations } from './citations.tsx';

/** The face in French, with the English beneath each line. */
export function OfficerFace({ content }: { content: OfficerContent }) {
  const { lines, further, references, citations, standing, crossing, blanks } = content;
  return (
    <>
      <div class="said">
        {lines.map((line) => (
          <p key={line.french}>
            <Both {...line} />
          </p>
        ))}
      </div>
      <section>
        <Title french="Base légale" english="Legal reference" />
        <Lines of={references} />
        <Citations of={citations} />
        <Lines of={standing} />
      </section>
      <section>
        <Title french="Noms et numéros" english="Names and numbers" />
        <ul class="filled">
          {blanks.map((line) => (
            <li key={line.french}>
              <span>
                <Both {...line} />
              </span>
              <span class="blank" />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <Title french="Passage" english="Crossing" />
        <Lines of={crossing} />
      </section>
      {further.length > 0 && (
        <section class="further">
          <h3 lang="en">If it goes another way</h3>
          {further.map((line) => (
            <div key={line.french}>
              <h4 lang="en">{line.when}</h4>
              <p>
                <Both {...line} />
              </p>
            </div>
          ))}
        </section>
      )}
      <p class="small">
        <Both
          french="Ceci n’est pas un avis juridique. La décision appartient à l’agent."
          english="Not legal advice; the officer decides."
        />
      </p>
    </>
  );
}

function Title(title: BothLanguages) {
  return (
    <h3>
      <Both {...title} />
    </h3>
  );
}

function Lines({ of }: { of: readonly BothLanguages[] }) {
  return of.map((line) => (
    <p key={line.french}>
      <Both {...line} />
    </p>
  ));
}
