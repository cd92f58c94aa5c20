import type { ComponentChildren } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { chosen } from '../storage/household.ts';
import { recordOf } from '../storage/records.ts';
import type { SettingsRead } from '../storage/settings.ts';
import type { Site } from '../storage/site.ts';
import { AmeliTab } from './ameli/ameli-tab.tsx';
import { ThisTabLine } from './ameli/this-tab.tsx';
import { useSite } from './ameli/use-site.ts';
import { DaysTab } from './days/days-tab.tsx';
import { DocumentsTab } from './documents/documents-tab.tsx';
import { choose } from './records/chosen.ts';
import { StorageNotice } from './records/storage-notice.tsx';
import { useRecords } from './records/use-records.ts';
import { StampsTab } from './stamps/stamps-tab.tsx';
import { type TabEntry, Tabs } from './tabs.tsx';

interface AppProps {
  initialSettings: SettingsRead;
  initialSite: Site;
  /** `0.1.0` */
  version: string;
}

/** On the site, what helps there comes first; elsewhere, where the user was last. */
function firstTab(tabs: readonly TabEntry[], site: Site, last: string | undefined): string {
  const wanted = site.thisTab === 'real' ? 'ameli' : last;
  return tabs.find(({ id }) => id === wanted)?.id ?? tabs[0]?.id ?? 'ameli';
}

export function App({ initialSettings, initialSite, version }: AppProps) {
  const site = useSite(initialSite);
  const inTab = initialSite.thisTab === 'own tab';
  const { state, put, store } = useRecords();
  const remember = useCallback((id: string) => void put(choose('tab', id)), [put]);
  const tabs = useMemo<readonly TabEntry[]>(() => {
    const line = <ThisTabLine thisTab={site.thisTab} />;
    const entry = (id: string, title: string, tab: ComponentChildren) => ({ id, title, panel: () => [line, tab] });
    return [
      entry('stamps', 'Stamps', <StampsTab />),
      entry('days', 'Days', <DaysTab />),
      entry('documents', 'Documents', <DocumentsTab />),
      { id: 'ameli', title: 'ameli', panel: () => <AmeliTab initialSettings={initialSettings} site={site} /> },
    ];
  }, [initialSettings, site]);
  return (
    <>
      <header>
        <img src="icons/48.png" alt="" width="24" height="24" />
        <h1>
          <span lang="fr" translate={false}>
            Bienvenue
          </span>
        </h1>
        <span class="quiet">all on your device</span>
      </header>
      <StorageNotice state={state} onRetry={store.retry} />
      <Tabs tabs={tabs} first={firstTab(tabs, initialSite, recordOf(state, chosen, 'tab')?.is)} onChange={remember} />
      <footer>
        <p>Not an official product of ameli or of the French state.</p>
        <p>Bienvenue sends nothing anywhere. What you enter here is kept on this device only.</p>
        <p>
          Version {version} · <a href="#days/data">Your data</a>
          {!inTab && (
            <>
              {' · '}
              <a href="popup.html" target="_blank" rel="noopener">
                Keep this page open in a tab
              </a>
            </>
          )}
        </p>
      </footer>
    </>
  );
}
