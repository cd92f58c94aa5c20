// The popup, and the same page in a tab. All is read before the first drawing, so that nothing flickers or jumps.
import { render } from 'preact';
import { version } from '../storage/extension.ts';
import { KINDS } from '../storage/household.ts';
import { read } from '../storage/item.ts';
import { openRecords } from '../storage/records.ts';
import { settings } from '../storage/settings.ts';
import { lookAtSite } from '../storage/site.ts';
import { App } from './app.tsx';
import { RecordsContext } from './records/use-records.ts';

const [initialSettings, initialSite, records] = await Promise.all([read(settings), lookAtSite(), openRecords(KINDS)]);
// A popup is as wide as its contents say; a tab is as wide as the window.
document.documentElement.className = initialSite.thisTab === 'own tab' ? 'tab' : 'popup';
render(
  <RecordsContext.Provider value={records}>
    <App initialSettings={initialSettings} initialSite={initialSite} version={version()} />
  </RecordsContext.Provider>,
  document.body,
);
