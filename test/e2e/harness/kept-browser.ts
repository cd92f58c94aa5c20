import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { buildExtension } from '../../../build.mjs';
import { inFirefox } from '../../../scripts/chrome-scope.mjs';
import { type Launched, launchBrowser } from '../../../scripts/launch.mjs';
import { openManifest } from '../../../scripts/own-page.mjs';
import { type Answering, type Asked, servePages } from '../../../scripts/serve.mjs';
import { type ErrorWatch, watchErrors } from './errors.ts';
import type { FirefoxServices } from './firefox-rights.ts';
import { forgetAll } from './own-page.ts';

declare const Services: FirefoxServices;

/** A browser that runs, is served from here and watched. */
export interface Running extends Launched {
  readonly own: Page;
  readonly asked: Asked[];
  readonly errors: ErrorWatch;
  /** What stands at which address; may be changed. */
  pages: Answering;
}

/** Starts to serve and to watch a browser that has just been launched. */
export async function run(launched: Launched): Promise<Running> {
  const running = { pages: nothing };
  const asked = await servePages(launched, (url) => running.pages(url));
  const errors = await watchErrors(launched);
  const own = await openManifest(launched);
  return Object.assign(running, { ...launched, own, asked, errors });
}

const nothing: Answering = () => undefined;

/** The project's own extension, built once for all test files of a worker. */
let built: Promise<string> | undefined;

export function builtExtension(): Promise<string> {
  built ??= buildOnce();
  return built;
}

async function buildOnce(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bienvenue-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  await buildExtension(folder);
  return folder;
}

/** Those that run and wait for the next test file, with the extension and without. */
const waiting = new Map<What, Running>();
type What = 'extension' | 'none';
let failures = 0;

/** After a test that failed no later file meets the same browser. */
export function noteFailure(): void {
  failures += 1;
}

/** A browser as new, of an earlier test file or started now; `giveBack` keeps it for the next. */
export async function takeBrowser(what: What, pages: Answering): Promise<Running & { giveBack(): Promise<void> }> {
  const before = failures;
  const running = waiting.get(what) ?? (await startBrowser(what));
  waiting.delete(what);
  running.pages = pages;
  const giveBack = async (): Promise<void> => {
    if (waiting.get(what) === running) return;
    if (failures > before || waiting.has(what)) return running.close();
    await leaveNothing(running);
    waiting.set(what, running);
  };
  return Object.assign(running, { giveBack });
}

async function startBrowser(what: What): Promise<Running> {
  const launched = await launchBrowser(inject('browser'), what === 'none' ? {} : { extension: await builtExtension() });
  atEnd(launched.endNow);
  return run(launched);
}

/** Takes away what pages, extension and tests have left: tabs, stored items, cached answers, what was asked and logged. */
async function leaveNothing(running: Running): Promise<void> {
  const { browser, kind, own, extensionId, asked, errors } = running;
  const pages = await browser.pages();
  await Promise.all(pages.filter((page) => page !== own).map((page) => page.close()));
  if (extensionId) await forgetAll(own);
  if (kind === 'firefox') await inFirefox(browser, () => Services.cache2.clear());
  else {
    const devtools = await own.createCDPSession();
    await devtools.send('Network.clearBrowserCache');
    await devtools.detach();
  }
  running.pages = nothing;
  asked.length = 0;
  await errors.forget();
}

/** Vitest ends its workers by a signal: what runs until then ends with them. */
const endings: (() => void)[] = [];

function atEnd(end: () => void): void {
  if (endings.length === 0) process.once('SIGTERM', () => endings.forEach((one) => void one()));
  endings.push(end);
}
