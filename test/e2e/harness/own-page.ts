import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

/** What of the extension's API the tests ask for, as the extension's own pages see it. */
export interface ExtensionApi {
  readonly storage: Record<'local' | 'sync' | 'session', StorageArea>;
  readonly tabs: {
    query(which: { active: boolean; currentWindow: boolean }): Promise<readonly { readonly id: number }[]>;
    setZoom(tab: number, factor: number): Promise<void>;
  };
  readonly action: { openPopup(): Promise<void> };
}

interface StorageArea {
  get(): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}

declare const browser: ExtensionApi;

/** All that the extension remembers, in each of the browser's storage areas. */
export function stored(session: Session): Promise<Record<'local' | 'sync' | 'session', Record<string, unknown>>> {
  return session.own.evaluate(async () => ({
    local: await browser.storage.local.get(),
    sync: await browser.storage.sync.get(),
    session: await browser.storage.session.get(),
  }));
}

/** Puts these items into the extension's local storage, past its own code: settings, or something unreadable. */
export function store(session: Session, items: Record<string, unknown>): Promise<void> {
  return session.own.evaluate((items) => browser.storage.local.set(items), items);
}

/** Forgets all that the extension remembers, and what was on its way there. */
export function forget(session: Session): Promise<void> {
  return session.own.evaluate(() => {
    localStorage.clear();
    return browser.storage.local.clear();
  });
}

/** Forgets all that is stored, in each of the browser's storage areas; `own` is a page of the extension. */
export async function forgetAll(own: Page): Promise<void> {
  await own.evaluate(async () => {
    localStorage.clear();
    for (const area of ['local', 'sync', 'session'] as const) await browser.storage[area].clear();
  });
}
