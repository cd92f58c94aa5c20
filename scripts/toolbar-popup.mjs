// The real popup, as it opens from the toolbar over a page: there it knows which tab the user looks at.
import { inFirefox, inFirefoxPopup } from './chrome-scope.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/**
 * @typedef {object} ToolbarPopup
 * @property {() => Promise<{ width: number, height: number }>} size In CSS pixels, as the browser has sized it to its content by now.
 * @property {() => Promise<string>} text All that can be read in it.
 * @property {(text: string) => Promise<void>} says Resolves when its text contains this.
 * @property {(selector: string) => Promise<void>} click Clicks the first element that the selector finds.
 * @property {() => Promise<Uint8Array>} screenshot A PNG picture of it.
 * @property {() => Promise<void>} close Firefox opens no other while one is open, and keeps it when its tab goes.
 */

/**
 * Opens the popup over this page.
 * @param {import('./launch.mjs').Launched} launched
 * @param {Page} own A page of the extension, which may ask the browser to open its popup.
 * @param {Page} page
 * @returns {Promise<ToolbarPopup>}
 */
export async function openToolbarPopup(launched, own, page) {
  await page.bringToFront();
  return launched.kind === 'chromium' ? openInChromium(launched, own) : openInFirefox(launched, own);
}

/** Runs in a page of the extension. */
const open = () => /** @type {any} */ (globalThis).browser.action.openPopup();

/**
 * @param {import('./launch.mjs').Launched} launched
 * @param {Page} own
 * @returns {Promise<ToolbarPopup>}
 */
async function openInChromium({ browser, popupUrl }, own) {
  const opened = browser.waitForTarget((target) => target.url() === popupUrl);
  await own.evaluate(open);
  const popup = await (await opened).asPage();
  await popup.waitForFunction(() => document.readyState === 'complete' && document.body.innerText !== '');
  return {
    size: () => popup.evaluate(() => ({ width: innerWidth, height: innerHeight })),
    text: () => popup.evaluate(() => document.body.innerText),
    says: async (text) => {
      await popup.waitForFunction((text) => document.body.innerText.includes(text), {}, text);
    },
    click: (selector) => popup.click(selector),
    screenshot: () => popup.screenshot(),
    close: () => popup.close(),
  };
}

/**
 * @param {import('./launch.mjs').Launched} launched
 * @param {Page} own
 * @returns {Promise<ToolbarPopup>}
 */
async function openInFirefox({ browser }, own) {
  /** @param {(content: Window, ...args: string[]) => unknown} body @param {...string} args */
  const inPopup = (body, ...args) => inFirefoxPopup(browser, body, ...args);
  /** @param {string} text */
  const says = (text) =>
    inPopup(async (content, text) => {
      const nextFrame = () => new Promise((drawn) => content.requestAnimationFrame(drawn));
      while (content.document.body.innerText === '' || !content.document.body.innerText.includes(text))
        await nextFrame();
    }, text);
  // Firefox opens none while another panel is open: a popup that was left, or word of what was installed.
  await inFirefox(browser, closeInFirefox);
  await own.evaluate(open);
  await says('');
  return {
    size: () => inPopup((content) => ({ width: content.innerWidth, height: content.innerHeight })),
    text: () => inPopup((content) => content.document.body.innerText),
    says,
    click: (selector) =>
      inPopup((content, selector) => {
        const found = content.document.querySelector(selector);
        if (!found) throw new Error(`Nothing in the popup matches ${selector}.`);
        /** @type {HTMLElement} */ (found).click();
      }, selector),
    screenshot: async () => Buffer.from(await inFirefox(browser, drawInFirefox), 'base64'),
    close: async () => void (await inFirefox(browser, closeInFirefox)),
  };
}

/** Sent to Firefox as text: puppeteer cannot draw what is no tab. Gives the picture in base64. */
async function drawInFirefox() {
  const popup = /** @type {any} */ (document.querySelector('browser[webextension-view-type=popup]'));
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, devicePixelRatio, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Sent to Firefox as text. Resolves when no panel is open: that of the popup, or another. */
async function closeInFirefox() {
  for (const panel of /** @type {any} */ (document.querySelectorAll('panel'))) {
    if (panel.state === 'closed') continue;
    const gone = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
    panel.hidePopup();
    await gone;
  }
}
