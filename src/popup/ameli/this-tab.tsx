import type { ThisTab } from '../../storage/site.ts';

interface Said {
  tone: 'green' | 'amber' | 'neutral';
  sign: string;
  title: string;
  more: string;
}

const SAID: Record<ThisTab, Said> = {
  real: {
    tone: 'green',
    sign: '✓',
    title: 'This tab is the real ameli.fr',
    more: 'Your browser says so. A page cannot make this message up.',
  },
  'not real': {
    tone: 'amber',
    sign: '✕',
    title: 'This tab is not the real ameli.fr account site',
    more: 'If it looks like it, type nothing there: close it, and go to assure.ameli.fr.',
  },
  'cannot tell': {
    tone: 'amber',
    sign: '?',
    title: 'Bienvenue cannot tell whether this tab is the real ameli.fr',
    more: 'Your browser does not let it look: see below. Until then look at the address yourself. The account is at assure.ameli.fr and ameliconnect.ameli.fr.',
  },
  'own tab': {
    tone: 'neutral',
    sign: 'i',
    title: 'This page is open in its own tab',
    more: 'To check whether another tab is the real ameli.fr, go to that tab and press the Bienvenue button in the toolbar.',
  },
};

/** The one place that says whether a page is the real site: the page itself could draw anything. */
export function ThisTabCard({ thisTab }: { thisTab: ThisTab }) {
  const { tone, sign, title, more } = SAID[thisTab];
  return (
    <section class={`card said ${tone}`} role="status">
      <span class="sign" aria-hidden="true">
        {sign}
      </span>
      <div>
        <h2>{title}</h2>
        <p>{more}</p>
      </div>
    </section>
  );
}

/**
 * The same in one line, for the other tabs of the popup: over a page that only looks like the real one they may be what
 * is open. Quietly, since most who count days or make a list are on no such page; nothing where all is well.
 */
export function ThisTabLine({ thisTab }: { thisTab: ThisTab }) {
  if (thisTab === 'real' || thisTab === 'own tab') return null;
  return (
    <p class="small quiet">
      <a href="#ameli">{SAID[thisTab].title}</a>
    </p>
  );
}
