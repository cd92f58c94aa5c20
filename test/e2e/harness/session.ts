import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { firstPass } from '../../../scripts/first-pass.mjs';
import { type Launched, launchBrowser } from '../../../scripts/launch.mjs';
import { goToOwn } from '../../../scripts/own-page.mjs';
import type { Answering, Asked } from '../../../scripts/serve.mjs';
import { openToolbarPopup, type ToolbarPopup } from '../../../scripts/toolbar-popup.mjs';
import type { SeenError } from './errors.ts';
import { builtExtension, type Running, run, takeBrowser } from './kept-browser.ts';

export interface SessionOptions {
  /** What stands at which address; everything else is a 404. */
  readonly pages: Answering;
  /** A built extension, or `none`; the project's own unless told otherwise. */
  readonly extension?: string;
  readonly proxyPort?: number;
}

/** One browser with the extension, for one test file. */
export interface Session extends Launched {
  /** Every request of every page, frame and popup, growing as they come. */
  readonly asked: readonly Asked[];
  /** Errors and warnings so far of pages, content script and popup. */
  errors(): Promise<readonly SeenError[]>;
  /** Opens a new tab and waits until the content script has looked at the page. */
  open(url: string): Promise<Page>;
  /** Opens a new tab and waits for the page's load event only: for pages where nothing of ours is to appear. */
  openBare(url: string): Promise<Page>;
  /** Opens the popup's page in a tab. */
  openPopup(): Promise<Page>;
  /** The first tab: a page of the extension that runs no code of ours, for the extension's API. Blank without one. */
  readonly own: Page;
  /** Opens the real popup, as from the toolbar, over this page. */
  openToolbarPopup(page: Page): Promise<ToolbarPopup>;
}

/**
 * A session in the browser that the running test project names, with the extension, the pages and nothing of the network.
 * The browser is new, or as new: one that earlier files have used and left in order. With a built extension of its own or
 * a proxy it is always a new one, and ends with the session.
 */
export async function startSession({ pages, extension, proxyPort }: SessionOptions): Promise<Session> {
  if (proxyPort === undefined && (extension === undefined || extension === 'none')) {
    const running = await takeBrowser(extension ?? 'extension', pages);
    return sessionOf(running, running.giveBack);
  }
  const launched = await launchBrowser(inject('browser'), {
    ...(extension !== 'none' && { extension: extension ?? (await builtExtension()) }),
    ...(proxyPort !== undefined && { proxyPort }),
  });
  const running = Object.assign(await run(launched), { pages });
  return sessionOf(running, running.close);
}

function sessionOf(running: Running, close: () => Promise<void>): Session {
  const { browser, popupUrl, own } = running;
  const openBare = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  const open = async (url: string) => {
    const page = await openBare(url);
    await firstPass(page);
    return page;
  };
  const openPopup = async () => {
    const page = await browser.newPage();
    await goToOwn(page, popupUrl);
    return page;
  };
  const overPage = (page: Page) => openToolbarPopup(running, own, page);
  const errors = () => running.errors.read();
  return { ...running, errors, open, openBare, openPopup, openToolbarPopup: overPage, close };
}
