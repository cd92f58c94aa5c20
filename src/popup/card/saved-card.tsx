import type { AgentContent } from './agent-content.ts';
import { AgentFace } from './agent-face.tsx';
import { Both } from './both.tsx';
import type { OfficerContent } from './card-content.ts';
import { OfficerFace } from './officer-face.tsx';
import { AGENT_TITLE, OFFICER_TITLE } from './titles.ts';

/** The style of the card that is saved for the phone. `card.css` has the same faces in the popup: what changes there changes here. */
export const savedCardCss = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 44rem; padding: 16px; font: 1.05rem/1.4 system-ui, sans-serif; overflow-wrap: break-word;
  background: light-dark(#ffffff, #11162a); color: light-dark(#16203a, #eef0f7); }
h1, h2, h3, h4, p { margin: 0; }
h1 { font-size: 1.1rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.1rem; } h4 { font-size: 0.95rem; margin-top: 12px; }
nav { display: flex; flex-wrap: wrap; gap: 8px 24px; margin-block: 8px 16px; }
a { color: light-dark(#1f3fae, #a9bcff); display: inline-block; min-height: 44px; align-content: center; }
article, section { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; margin-top: 16px; padding-top: 12px; border-top: 1px solid light-dark(#ddd8cb, #353d59); }
article + article { margin-top: 48px; border-top-width: 6px; }
.french { display: block; font-weight: 600; }
.english { display: block; font-size: 0.85em; font-weight: 400; color: light-dark(#5c6478, #aab2c8); }
.said { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px; margin-block: 8px; font-size: clamp(1.35rem, 5vw, 2rem); line-height: 1.3; }
@media (max-width: 260px) { .said { font-size: 1.1rem; } }
.line { font-weight: 600; }
ul { margin: 0; padding-inline-start: 1.3rem; } li + li { margin-top: 4px; }
.filled { padding: 0; list-style: none; } .filled li { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: 0 12px; align-items: end; }
.blank { height: 1.6em; border-bottom: 1px solid; }
.small { font-size: 0.85rem; }
@page { margin: 10mm; }
@media print { body { padding: 0; font-size: 8.5pt; line-height: 1.25; max-width: none; } nav, h1 { display: none; }
  h2 { font-size: 11pt; } h3 { font-size: 10pt; } h4 { margin-top: 2pt; font-size: 9pt; } .said { gap: 6pt; margin-block: 6pt; font-size: 13.5pt; line-height: 1.25; } .said .english { font-size: 0.7em; }
  article { display: block; columns: 2; column-gap: 8mm; margin: 0; padding: 0; border: 0; } li + li { margin-top: 0; } h2, .said, article > .small { column-span: all; }
  section { gap: 3pt; margin: 0 0 6pt; padding-top: 4pt; break-inside: avoid; } .filled li { grid-template-columns: 3fr 2fr; } .filled :is(.french, .english) { display: inline; } .filled .english::before { content: ' · '; } .small { font-size: 7.5pt; }
  article + article { break-before: page; border-top: 0; } }
`;

/** Both faces, one below the other, to be read without the extension. */
export function SavedCard({ officer, agent }: { officer: OfficerContent; agent: AgentContent }) {
  return (
    <main>
      <h1>
        <Both french="Carte de passage de la frontière" english="Card for crossing the border" />
      </h1>
      <nav aria-label="Faces of the card">
        <a href="#officer">For the officer</a>
        <a href="#agent">For the check-in agent</a>
      </nav>
      <article id="officer">
        <h2>
          <Both {...OFFICER_TITLE} />
        </h2>
        <OfficerFace content={officer} />
      </article>
      <article id="agent">
        <h2 lang="en">{AGENT_TITLE}</h2>
        <AgentFace content={agent} />
      </article>
    </main>
  );
}
