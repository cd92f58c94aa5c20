// The pages of the extension itself, opened in a tab.

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./launch.mjs').Launched} Launched */

/**
 * Opens one of the extension's files in a tab. Firefox does not tell a driver when such a page has loaded; the page does.
 * @param {Page} page
 * @param {string} url
 */
export async function goToOwn(page, url) {
  await page.goto(url, { waitUntil: [] });
  await page.waitForFunction((url) => location.href === url && document.readyState === 'complete', {}, url);
}

/**
 * Makes the browser's first tab a page of the extension that runs no code of ours: the manifest. It has the extension's
 * API, and looking at storage from there changes nothing. Without an extension the tab stays blank.
 * @param {Launched} launched
 * @returns {Promise<Page>}
 */
export async function openManifest({ browser, extensionId, origin }) {
  const [page] = await browser.pages();
  if (!page) throw new Error('The browser has started without a tab.');
  if (extensionId) await goToOwn(page, `${origin}/manifest.json`);
  return page;
}
