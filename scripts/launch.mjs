// Starts a browser with the extension in it and nothing else: a fresh profile, and no request of the browser's own.
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser, oldest } from './find-browser.mjs';

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
 */

/** Firefox would draw a new one at each start; it is the host of the extension's own pages. */
const firefoxUuid = '5f0b8a52-6c1d-4c0e-9a86-3a8d0f6f2b11';

/** The last of the browser's processes may still write for a moment after the first has ended. */
const removal = { recursive: true, force: true, maxRetries: 20, retryDelay: 20 };

/** @param {LaunchOptions} options */
function chromiumOptions({ headless = true, proxyPort }) {
  const quietFeatures = ['NetworkTimeServiceQuerying', 'AutofillServerCommunication'];
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${quietFeatures.join(',')}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ];
  // Chromium's sandbox cannot be set up by root, which is who runs in a container.
  if (headless || process.getuid?.() === 0) args.push('--no-sandbox');
  if (proxyPort) args.push(`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>');
  // Since 137 Chrome itself refuses --load-extension; over the pipe it still takes an extension, as Chromium does.
  return { browser: /** @type {const} */ ('chrome'), pipe: true, enableExtensions: true, args };
}

/**
 * What Chromium takes from the profile only: it would ask its maker whether a typed password is known to thieves, offer
 * to keep it, and to translate the French pages.
 * @param {string} profile
 */
async function writeChromiumPreferences(profile) {
  const preferences = {
    credentials_enable_service: false,
    profile: { password_manager_leak_detection: false },
    translate: { enabled: false },
  };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/**
 * @param {LaunchOptions} options
 * @param {string | undefined} geckoId
 */
function firefoxOptions({ proxyPort }, geckoId) {
  const extraPrefsFirefox = {
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    ...(geckoId && { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxUuid }) }),
    ...(proxyPort && {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    }),
  };
  return {
    browser: /** @type {const} */ ('firefox'),
    // Without system access Firefox does not let a driver open the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox,
    // Together with the dummy server above: without it that address is ignored and the true one is asked.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  };
}

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
  const close = closeOnce(browser, profile);
  try {
    await refuseOldVersion(kind, browser);
    const extensionId = extension ? await browser.installExtension(resolve(extension)) : '';
    const origin = kind === 'chromium' ? `chrome-extension://${extensionId}` : `moz-extension://${firefoxUuid}`;
    const popupUrl = `${origin}/${manifest?.action?.default_popup ?? ''}`;
    return { browser, kind, extensionId, origin, popupUrl, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Ends the browser and removes its profile, once, however often it is called and whoever ended the browser first.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} profile
 */
function closeOnce(browser, profile) {
  // When this process ends in haste (Ctrl+C in the tests), puppeteer kills the browser, and the profile goes here.
  const removeNow = () => rmSync(profile, removal);
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
  return () => {
    closing ??= close();
    return closing;
  };
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
