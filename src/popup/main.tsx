// The popup, and the same page in a tab. All is read before the first drawing, so that nothing flickers or jumps.
import { render } from 'preact';
import { version } from '../storage/extension.ts';
import { read } from '../storage/item.ts';
import { settings } from '../storage/settings.ts';
import { lookAtSite } from '../storage/site.ts';
import { App } from './app.tsx';

const [initialSettings, initialSite] = await Promise.all([read(settings), lookAtSite()]);
// A popup is as wide as its contents say; a tab is as wide as the window.
document.documentElement.className = initialSite.thisTab === 'own tab' ? 'tab' : 'popup';
render(<App initialSettings={initialSettings} initialSite={initialSite} version={version()} />, document.body);
