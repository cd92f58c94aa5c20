// What the extension knows of itself.
import browser from 'webextension-polyfill';

/**
 * False in a page that outlived the extension: after an update, a removal or a switching off in Chromium, the content
 * script runs on, but the extension behind it is gone.
 */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}

/** As in the manifest: `0.1.0`. */
export function version(): string {
  return browser.runtime.getManifest().version;
}
