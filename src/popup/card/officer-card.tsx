import { useEffect, useRef, useState } from 'preact/hooks';
import type { Advice } from '../../border/advice.ts';
import type { Crossing } from '../../border/crossing.ts';
import type { Decision } from '../../border/decide.ts';
import { remediesFor } from '../../border/remedies/remedies.ts';
import type { Traveller } from '../../border/traveller.ts';
import { savePage } from '../save-page.ts';
import { agentContent } from './agent-content.ts';
import { AgentFace } from './agent-face.tsx';
import { Both } from './both.tsx';
import { officerContent } from './card-content.ts';
import { OfficerFace } from './officer-face.tsx';
import { SavedCard, savedCardCss } from './saved-card.tsx';
import { AGENT_TITLE, OFFICER_TITLE } from './titles.ts';

interface OfficerCardProps {
  readonly decision: Decision;
  readonly advice: Advice;
  readonly traveller: Traveller;
  readonly crossing: Crossing;
  readonly onBack: () => void;
}

type Face = 'officer' | 'agent';

const FACES: Readonly<Record<Face, string>> = { officer: 'For the officer', agent: 'For the check-in agent' };

/** The card to hold up to a window: it fills the screen, and Esc goes back. */
export function OfficerCard({ decision, advice, traveller, crossing, onBack }: OfficerCardProps) {
  const [face, setFace] = useState<Face>('officer');
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    heading.current?.focus();
    // Closing gives the focus back to where it was.
    return () => shown?.close();
  }, []);
  const officer = officerContent(decision, traveller, crossing);
  const agent = agentContent(decision, advice, crossing);
  const save = () =>
    savePage({
      file: `border-card-${decision.aside.on}`,
      title: 'Card for crossing the border',
      content: <SavedCard officer={officer} agent={agent} />,
      css: savedCardCss,
    });
  const back = (event: Event) => {
    event.preventDefault();
    onBack();
  };
  return (
    <dialog class="officer-card" ref={dialog} aria-labelledby="card-title" onCancel={back}>
      <div class="card-actions">
        <button type="button" class="plain" onClick={onBack}>
          Back
        </button>
        <fieldset class="faces">
          <legend class="unseen">Face of the card</legend>
          {(Object.keys(FACES) as Face[]).map((one) => (
            <button key={one} type="button" class="plain" aria-pressed={one === face} onClick={() => setFace(one)}>
              {FACES[one]}
            </button>
          ))}
        </fieldset>
        <a href={`#documents/wrong/${remediesFor(decision)[0]}`}>If it goes wrong</a>
        <Print />
        <button type="button" class="plain" onClick={save}>
          Save for the phone
        </button>
      </div>
      <h2 id="card-title" tabIndex={-1} ref={heading}>
        {face === 'officer' ? <Both {...OFFICER_TITLE} /> : AGENT_TITLE}
      </h2>
      {face === 'officer' ? <OfficerFace content={officer} /> : <AgentFace content={agent} />}
    </dialog>
  );
}

/** A popup closes when the window for printing opens, so there the same card is opened in a tab first. */
function Print() {
  if (document.documentElement.classList.contains('popup')) {
    return (
      <a href={`popup.html${location.hash}`} target="_blank" rel="noopener">
        Open in a tab, to print
      </a>
    );
  }
  return (
    <button type="button" class="plain" onClick={() => print()}>
      Print
    </button>
  );
}
