import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { buildExtension } from '../../../build.mjs';
import { firstPass } from '../../../scripts/first-pass.mjs';
import { type Launched, launchBrowser } from '../../../scripts/launch.mjs';
import { goToOwn, openManifest } from '../../../scripts/own-page.mjs';
import { type Answering, type Asked, servePages } from '../../../scripts/serve.mjs';
import { openToolbarPopup, type ToolbarPopup } from '../../../scripts/toolbar-popup.mjs';
import { type SeenError, watchErrors } from './errors.ts';

export interface SessionOptions {
  /** What stands at which address; everything else is a 404. */
  readonly pages: Answering;
  /** A built extension, or `none`; the project's own, built afresh, unless told otherwise. */
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

/** Starts the browser that the running test project names, with the extension, the pages and nothing of the network. */
export async function startSession({ pages, extension, proxyPort }: SessionOptions): Promise<Session> {
  const folder = await mkdtemp(join(tmpdir(), 'bienvenue-'));
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  try {
    if (extension === undefined) await buildExtension(folder);
    const launched = await launchBrowser(inject('browser'), {
      ...(extension !== 'none' && { extension: extension ?? folder }),
      ...(proxyPort !== undefined && { proxyPort }),
    });
    return await withPages(launched, pages, removeFolder);
  } catch (error) {
    await removeFolder();
    throw error;
  }
}

async function withPages(launched: Launched, pages: Answering, removeFolder: () => Promise<void>): Promise<Session> {
  const { browser, popupUrl } = launched;
  const asked = await servePages(launched, pages);
  const errors = await watchErrors(launched);
  const own = await openManifest(launched);
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
  const close = async () => {
    await launched.close();
    await removeFolder();
  };
  const overPage = (page: Page) => openToolbarPopup(launched, own, page);
  return { ...launched, asked, errors, open, openBare, openPopup, openToolbarPopup: overPage, own, close };
}
