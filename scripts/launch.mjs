// Starts a browser with the extension in it and nothing else: a fresh profile, and no request of the browser's own.
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser, oldest } from './find-browser.mjs';
import { chromiumOptions, firefoxOptions, firefoxUuid, writeChromiumPreferences } from './quiet.mjs';

/** @typedef {import('./find-browser.mjs').Kind} Kind */
/**
 * @typedef {object} LaunchOptions
 * @property {boolean} [headless] True unless told otherwise.
 * @property {string} [extension] The folder of the built extension; without it the browser starts bare.
 * @property {boolean} [handleSignals] Whether Ctrl+C ends the browser and this process at once. True unless told otherwise.
 * @property {number} [proxyPort] A proxy on 127.0.0.1 that is to see every request that leaves the browser.
 */
/**
 * @typedef {object} Launched
 * @property {import('puppeteer-core').Browser} browser
 * @property {Kind} kind
 * @property {string} extensionId Empty without an extension.
 * @property {string} origin Where the extension's own pages are, `chrome-extension://…` or `moz-extension://…`.
 * @property {string} popupUrl
 * @property {() => Promise<void>} close Ends the browser and removes its profile.
 * @property {() => void} endNow The same without waiting, where this process is about to end.
 */

/** The last of the browser's processes may still write for a moment after the first has ended. */
const removal = { recursive: true, force: true, maxRetries: 20, retryDelay: 20 };

/**
 * Starts the browser. Rejects with a plain sentence when it is missing or too old.
 * @param {Kind} kind
 * @param {LaunchOptions} [options]
 * @returns {Promise<Launched>}
 */
export async function launchBrowser(kind, options = {}) {
  const found = findBrowser(kind);
  if ('problem' in found) throw new Error(`${found.problem}.`);
  const { extension, headless = true, handleSignals = true } = options;
  const manifest = extension && JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const geckoId = manifest?.browser_specific_settings?.gecko?.id;
  const profile = await mkdtemp(join(tmpdir(), `bienvenue-${kind}-`));
  if (kind === 'chromium') await writeChromiumPreferences(profile);
  const browser = await puppeteer.launch({
    ...(kind === 'chromium' ? chromiumOptions(options) : firefoxOptions(options, geckoId)),
    executablePath: found.path,
    headless,
    userDataDir: profile,
    handleSIGINT: handleSignals,
    handleSIGTERM: handleSignals,
    handleSIGHUP: handleSignals,
    // With a window the page is as large as the window; without one, as large as puppeteer's default.
    ...(headless ? {} : { defaultViewport: null }),
  });
  const { close, endNow } = ending(browser, profile);
  try {
    await refuseOldVersion(kind, browser);
    const extensionId = extension ? await browser.installExtension(resolve(extension)) : '';
    const origin = kind === 'chromium' ? `chrome-extension://${extensionId}` : `moz-extension://${firefoxUuid}`;
    const popupUrl = `${origin}/${manifest?.action?.default_popup ?? ''}`;
    return { browser, kind, extensionId, origin, popupUrl, close, endNow };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * The ways to end the browser and to remove its profile: in order, once, however often it is called and whoever ended the
 * browser first; and at once.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} profile
 */
function ending(browser, profile) {
  const removeNow = () => rmSync(profile, removal);
  const endNow = () => {
    const { pid, exitCode, signalCode } = browser.process() ?? {};
    // All of its processes: puppeteer starts it as the head of a group.
    if (pid && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
    removeNow();
  };
  // When this process ends in haste (Ctrl+C in the tests), puppeteer kills the browser, and the profile goes here.
  process.once('exit', removeNow);
  const close = async () => {
    await browser.close();
    const child = browser.process();
    if (child?.exitCode === null && child.signalCode === null) await once(child, 'exit');
    await rm(profile, removal);
    process.removeListener('exit', removeNow);
  };
  /** @type {Promise<void> | undefined} */
  let closing;
  const closeOnce = () => {
    closing ??= close();
    return closing;
  };
  return { close: closeOnce, endNow };
}

/**
 * @param {Kind} kind
 * @param {import('puppeteer-core').Browser} browser
 */
async function refuseOldVersion(kind, browser) {
  const version = await browser.version();
  const major = Number.parseInt(/\/(\d+)/.exec(version)?.[1] ?? '', 10);
  if (!(major >= oldest[kind])) throw new Error(`${version} is too old: version ${oldest[kind]} or newer is needed.`);
}
