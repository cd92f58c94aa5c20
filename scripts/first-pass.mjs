// When the content script has done its work on a page, seen from the page.

/** @typedef {import('puppeteer-core').Page | import('puppeteer-core').Frame} PageOrFrame */

/** By mutation, because a tab behind another draws no frames, by which puppeteer would look otherwise. */
const polling = /** @type {const} */ ({ polling: 'mutation' });

/**
 * Waits until the content script has looked at the whole page once: its layer is then the last child of `<html>`, also
 * where there is nothing to explain.
 * @param {PageOrFrame} page
 */
export async function firstPass(page) {
  const isOver = () => document.documentElement.lastElementChild?.localName === 'bienvenue-layer';
  await page.waitForFunction(isOver, polling);
}

/**
 * Waits until nothing of ours is left in the page.
 * @param {PageOrFrame} page
 */
export async function gone(page) {
  await page.waitForFunction(() => document.querySelector('bienvenue-layer') === null, polling);
}
