// The real ameli.fr and whether the browser lets us work there. The hosts stand in the manifest and nowhere else.
// `tab.url` is never read: an address on this site can hold the user's social security number.
import browser from 'webextension-polyfill';
import { isAlive } from './extension.ts';

/** What can be said of the tab that the user looks at. */
export type ThisTab =
  /** One of the site's own hosts, over https. */
  | 'real'
  | 'not real'
  /** Not seen to be the real site, but the browser withholds access to some of it, so it may be. */
  | 'cannot tell'
  /** The asking page is itself in a tab: there is no other tab to speak of. */
  | 'own tab';

function siteHosts(): string[] {
  const hosts = browser.runtime.getManifest().host_permissions ?? [];
  // An empty list would mean every tab to `tabs.query`: then all the web would be called real.
  if (hosts.length === 0) throw new Error('The manifest names no host of the site.');
  return hosts;
}

export interface Site {
  readonly thisTab: ThisTab;
  /** Whether the browser gives access to all the hosts of the site; the user can withhold it. */
  readonly access: boolean;
}

/** Asks the browser about the active tab and about our access to the site. Never rejects. */
export async function lookAtSite(): Promise<Site> {
  // What the browser cannot answer counts as withheld.
  const access = await hasAccess().catch(() => false);
  return { thisTab: await lookAtTab(access).catch(() => 'cannot tell'), access };
}

async function hasAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: siteHosts() });
}

async function lookAtTab(access: boolean): Promise<ThisTab> {
  if (await browser.tabs.getCurrent()) return 'own tab';
  const real = await browser.tabs.query({ active: true, currentWindow: true, url: siteHosts() });
  if (real.length > 0) return 'real';
  return access ? 'not real' : 'cannot tell';
}

/**
 * Has the browser ask the user for access to the site. Only straight from a click: the browsers refuse it otherwise.
 * Resolves to the user's answer; rejects when the browser would not ask.
 */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: siteHosts() });
}

/** Calls back when what `lookAtSite` says may have changed, until the signal is aborted. */
export function onSiteChange(callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const changed = () => callback();
  const events = [
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
    browser.tabs.onActivated,
    browser.tabs.onUpdated,
  ];
  for (const event of events) event.addListener(changed);
  signal.addEventListener('abort', () => {
    if (!isAlive()) return;
    for (const event of events) event.removeListener(changed);
  });
}
