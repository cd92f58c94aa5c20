import type { Page } from 'puppeteer-core';
import { goToOwn } from '../../../scripts/own-page.mjs';
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
