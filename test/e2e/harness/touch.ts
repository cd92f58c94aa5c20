import type { Page } from 'puppeteer-core';
import { inFirefoxTab } from '../../../scripts/chrome-scope.mjs';
import type { FirefoxTab } from './firefox-rights.ts';
import type { Session } from './session.ts';

/**
 * Makes the page's screen one for fingers, 390 × 844 as of a phone unless told otherwise. Reloads the page: wait for
 * `firstPass` afterwards. `page.tap` then sends what a finger sends.
 */
export async function makeTouch(session: Session, page: Page, size = { width: 390, height: 844 }): Promise<void> {
  if (session.kind === 'chromium') {
    await page.setViewport({ ...size, hasTouch: true, isMobile: true });
    return;
  }
  // Firefox hangs when told of touch by way of the viewport.
  await page.setViewport(size);
  await inFirefoxTab(page, (tab: FirefoxTab) => {
    tab.touchEventsOverride = 'enabled';
  });
  await page.reload();
}
