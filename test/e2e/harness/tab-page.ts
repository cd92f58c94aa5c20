import type { Page } from 'puppeteer-core';
import { emulateMedia } from '../../../scripts/media.mjs';
import { goToOwn } from '../../../scripts/own-page.mjs';
import { axeFaults } from './axe.ts';
import { type ExtensionApi, store, stored } from './own-page.ts';
import type { Session } from './session.ts';

/** A page as wide as the popup, for the popup's own tabs. */
export async function tabPage(session: Session): Promise<Page> {
  const page = await session.browser.newPage();
  await page.setViewport({ width: 400, height: 600 });
  return page;
}

/** Everything that the page has begun to write is written: what it reads after that waits its turn. */
async function written(page: Page): Promise<void> {
  await page.evaluate(async () => void (await (globalThis as { browser?: ExtensionApi }).browser?.storage.local.get()));
}

/** Opens the page afresh with these records and at this place; resolves when what `selector` names is drawn. */
export async function openTab(
  session: Session,
  page: Page,
  { hash, selector, records = {} }: { hash: string; selector: string; records?: Record<string, unknown> },
): Promise<void> {
  await written(page);
  await page.goto('about:blank');
  await store(session, records);
  await goToOwn(page, `${session.popupUrl}${hash}`);
  await page.waitForSelector(selector);
}

/** The records in the extension's local storage, with all that the page has begun to write. */
export async function recordsAfter(session: Session, page: Page): Promise<Record<string, Record<string, unknown>>> {
  await written(page);
  return (await stored(session)).local as Record<string, Record<string, unknown>>;
}

/** What axe finds on the page with all that it folds open, light and dark, and how wide it is in 320 pixels. */
export async function lookOver(session: Session, page: Page): Promise<{ faults: unknown[]; width: number }> {
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
  const faults: unknown[] = [];
  for (const dark of [false, true]) {
    await emulateMedia(session, page, { dark });
    const { ours, theirs } = await axeFaults(page);
    faults.push(...ours, ...theirs);
  }
  await emulateMedia(session, page, {});
  await page.setViewport({ width: 320, height: 600 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewport({ width: 400, height: 600 });
  return { faults, width };
}
