import type { SettingsRead } from '../storage/settings.ts';
import type { Site } from '../storage/site.ts';
import { AmeliTab } from './ameli/ameli-tab.tsx';

interface AppProps {
  initialSettings: SettingsRead;
  initialSite: Site;
  /** `0.1.0` */
  version: string;
}

export function App({ initialSettings, initialSite, version }: AppProps) {
  const inTab = initialSite.thisTab === 'own tab';
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
      <main>
        <AmeliTab initialSettings={initialSettings} initialSite={initialSite} />
      </main>
      <footer>
        <p>Not an official product of ameli or of the French state.</p>
        <p>Bienvenue does not read what you type and sends nothing anywhere. It stores only the two settings above.</p>
        <p>
          Version {version}
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
