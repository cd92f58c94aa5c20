import type { Page } from 'puppeteer-core';
import type { ExtensionApi } from './own-page.ts';
import type { Session } from './session.ts';

declare const browser: ExtensionApi;

/**
 * Zooms the page as the user's Ctrl and + do: 2 is 200 %. Ends when the page is laid out anew. A reload loses it, and
 * Firefox hangs if the viewport is changed while zoomed: set the viewport first.
 */
export async function zoom(session: Session, page: Page, factor: number): Promise<void> {
  await page.bringToFront();
  await session.own.evaluate(async (factor) => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!tab) throw new Error('No tab is active.');
    await browser.tabs.setZoom(tab.id, factor);
  }, factor);
  const width = page.viewport()?.width ?? Number.NaN;
  await page.waitForFunction((width, factor) => Math.abs(innerWidth * factor - width) <= factor, {}, width, factor);
}
