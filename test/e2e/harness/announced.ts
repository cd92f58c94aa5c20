import type { CDPSession, Page } from 'puppeteer-core';
import { inFirefox } from '../../../scripts/chrome-scope.mjs';
import type { FirefoxClasses, FirefoxInterfaces, FirefoxServices } from './firefox-rights.ts';
import type { Session } from './session.ts';

declare const Cc: FirefoxClasses;
declare const Ci: FirefoxInterfaces;
declare const Services: FirefoxServices;

/** What is said to assistive technology from now on. */
export interface Announcements {
  /** All that was said so far, in order. */
  heard(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/**
 * Listens to what the content script has spoken. Firefox tells its accessibility events, as a screen reader gets them;
 * Chromium does not, so there the call in the content script's own world is watched, and goes on to the browser.
 */
export function listen(session: Session, page: Page): Promise<Announcements> {
  return session.kind === 'chromium' ? listenInChromium(page) : listenInFirefox(session);
}

async function listenInFirefox({ browser }: Session): Promise<Announcements> {
  await inFirefox(browser, () => {
    Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const heard: string[] = [];
    const observer = {
      observe(subject: { QueryInterface(kind: unknown): { eventType: number; announcement: string } }) {
        const { eventType } = subject.QueryInterface(Ci.nsIAccessibleEvent);
        if (eventType !== Ci.nsIAccessibleEvent.EVENT_ANNOUNCEMENT) return;
        heard.push(subject.QueryInterface(Ci.nsIAccessibleAnnouncementEvent).announcement);
      },
    };
    Services.obs.addObserver(observer, 'accessible-event');
    Object.assign(globalThis, { bienvenueHeard: heard, bienvenueObserver: observer });
  });
  return {
    heard: () => inFirefox(browser, 'function () { return bienvenueHeard; }'),
    stop: async () =>
      void (await inFirefox(
        browser,
        "function () { Services.obs.removeObserver(bienvenueObserver, 'accessible-event'); }",
      )),
  };
}

async function listenInChromium(page: Page): Promise<Announcements> {
  const cdp = await page.createCDPSession();
  const contextId = await contentWorld(cdp);
  const inWorld = async (expression: string): Promise<unknown> => {
    const { result } = await cdp.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
    return result.value;
  };
  await inWorld(`heard = []; said = Document.prototype.ariaNotify;
    Document.prototype.ariaNotify = function (text, ...rest) { heard.push(text); return said.call(this, text, ...rest); }`);
  return {
    heard: async () => (await inWorld('heard')) as string[],
    stop: async () => {
      await inWorld('Document.prototype.ariaNotify = said');
      await cdp.detach();
    },
  };
}

/** The world of our script in the page: a page has one of each extension. */
async function contentWorld(cdp: CDPSession): Promise<number> {
  const ids: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const { type } = context.auxData as { type?: string };
    if (type === 'isolated' && context.origin.startsWith('chrome-extension:')) ids.push(context.id);
  });
  await cdp.send('Runtime.enable');
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0) throw new Error(`${ids.length} worlds of extensions in this page.`);
  return id;
}
