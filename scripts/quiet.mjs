// What keeps the two browsers quiet and driveable: their flags, settings and profiles.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {import('./launch.mjs').LaunchOptions} LaunchOptions */

/** Firefox would draw a new one at each start; it is the host of the extension's own pages. */
export const firefoxUuid = '5f0b8a52-6c1d-4c0e-9a86-3a8d0f6f2b11';

/** @param {LaunchOptions} options */
export function chromiumOptions({ headless = true, proxyPort }) {
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
export async function writeChromiumPreferences(profile) {
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
export function firefoxOptions({ proxyPort }, geckoId) {
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
