import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface TabEntry {
  /** Also the part of the address after `#`, so that any link can lead here. */
  readonly id: string;
  readonly title: string;
  readonly panel: () => ComponentChildren;
}

interface TabsProps {
  readonly tabs: readonly TabEntry[];
  /** Where to begin when the address names no tab. */
  readonly first: string;
  /** Called when the user has gone to a tab. */
  readonly onChange: (id: string) => void;
}

/** `#days/trip-3` names the tab `days`; what follows the slash is the tab's own. */
function tabInAddress(tabs: readonly TabEntry[]): string | undefined {
  const id = location.hash.slice(1).split('/')[0];
  return tabs.find((tab) => tab.id === id)?.id;
}

/** The tabs of the popup. The present one stands in the address: links lead there, and the browser's Back works. */
export function Tabs({ tabs, first, onChange }: TabsProps) {
  const [present, setPresent] = useState(tabInAddress(tabs) ?? first);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const stop = new AbortController();
    const follow = () => {
      const id = tabInAddress(tabs);
      if (id === undefined) return;
      setPresent(id);
      onChange(id);
    };
    addEventListener('hashchange', follow, { signal: stop.signal });
    return () => stop.abort();
  }, [tabs, onChange]);

  const shown = useRef(present);
  useEffect(() => {
    if (shown.current === present) return;
    shown.current = present;
    // A link in a tab leads to another tab and is gone with its own: the reader goes on at the head of what came.
    if (document.activeElement !== document.body) return;
    const head = document.querySelector<HTMLElement>('#panel h2[tabindex]');
    (head ?? document.querySelector<HTMLElement>('#panel'))?.focus();
  }, [present]);

  function step(event: KeyboardEvent) {
    const at = tabs.findIndex(({ id }) => id === present);
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs.at(to % tabs.length);
    if (!next) return;
    location.hash = next.id;
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  }

  const tab = tabs.find(({ id }) => id === present);
  return (
    <>
      <nav aria-label="Parts of Bienvenue">
        <div role="tablist" aria-label="Bienvenue" ref={list} onKeyDown={step}>
          {tabs.map(({ id, title }) => (
            <button
              type="button"
              key={id}
              role="tab"
              id={`tab-${id}`}
              aria-selected={id === present}
              aria-controls="panel"
              tabIndex={id === present ? 0 : -1}
              onClick={() => {
                location.hash = id;
              }}
            >
              {title}
            </button>
          ))}
        </div>
      </nav>
      <main>
        <div role="tabpanel" id="panel" aria-labelledby={`tab-${present}`} tabIndex={-1} key={present}>
          {tab?.panel()}
        </div>
      </main>
    </>
  );
}
