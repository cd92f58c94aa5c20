// Shows a page as people with other settings see it, by each browser's own means.
import { inFirefoxTab } from './chrome-scope.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/**
 * @typedef {object} Media What is left out is as usual.
 * @property {boolean} [dark]
 * @property {boolean} [forcedColours]
 * @property {boolean} [reducedMotion]
 * @property {boolean} [print]
 */

/** The emulation ends with its session, so each page keeps one. @type {WeakMap<Page, Promise<import('puppeteer-core').CDPSession>>} */
const sessions = new WeakMap();

/** @param {Page} page */
function sessionOf(page) {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/**
 * Sets all of the page's media at once; `{}` brings back the usual. Holds over reloads, but not, in Firefox, where a tab
 * goes over from a page of the site to one of the extension.
 * @param {import('./launch.mjs').Launched} launched
 * @param {Page} page
 * @param {Media} media
 */
export async function emulateMedia({ kind }, page, media) {
  if (kind === 'firefox') return void (await inFirefoxTab(page, overrideInFirefox, media));
  const features = [
    { name: 'prefers-color-scheme', value: media.dark ? 'dark' : '' },
    { name: 'forced-colors', value: media.forcedColours ? 'active' : '' },
    { name: 'prefers-reduced-motion', value: media.reducedMotion ? 'reduce' : '' },
  ];
  const session = await sessionOf(page);
  await session.send('Emulation.setEmulatedMedia', { media: media.print ? 'print' : '', features });
}

/**
 * Sent to Firefox as text.
 * @param {any} tab A BrowsingContext.
 * @param {Media} media
 */
function overrideInFirefox(tab, { dark, forcedColours, reducedMotion, print }) {
  tab.prefersColorSchemeOverride = dark ? 'dark' : 'none';
  tab.forcedColorsOverride = forcedColours ? 'active' : 'none';
  tab.prefersReducedMotionOverride = reducedMotion ? 'reduce' : 'none';
  tab.mediumOverride = print ? 'print' : '';
}
