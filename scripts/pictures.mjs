// Walks the practice pages and takes pictures on the way: wide, narrow, dark, with an explanation, and the popup.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emulateMedia } from './media.mjs';
import { openManifest } from './own-page.mjs';
import { openToolbarPopup } from './toolbar-popup.mjs';
import { walkJourney } from './walk.mjs';

/** @typedef {import('./launch.mjs').Launched} Launched */

/**
 * @typedef {object} Wish
 * @property {string} folder Where the pictures go; what it held before is removed.
 * @property {Readonly<Record<string, string>>} [only] The pictures to keep, under other names; all under their own unless told otherwise.
 * @property {number} [scale] Pixels of the picture for one of the page.
 */

/**
 * Takes the pictures, named by page and kind: `identity-wide`, `identity-narrow`, `identity-dark`; `identity-nir` and
 * `identity-nir-narrow` for the explanation of that field; `popup`.
 * @param {Launched} launched
 * @param {readonly { name: string, url: string }[]} pages
 * @param {Wish} wish
 * @returns {Promise<number>} How many there are.
 */
export async function takePictures(launched, pages, wish) {
  await rm(wish.folder, { recursive: true, force: true });
  await mkdir(wish.folder, { recursive: true });
  const own = await openManifest(launched);
  const page = await launched.browser.newPage();
  const { take, takeNarrow, taken } = await setUpCamera(page, wish);
  // What fades in would be seen half through.
  await emulateMedia(launched, page, { reducedMotion: true });
  await walkJourney(page, pages, {
    atExplanation: async (step, field) => {
      const name = `${baseName(step)}-${/^\w+/.exec(field)}`;
      await take(name, page);
      await takeNarrow(`${name}-narrow`, true);
    },
    atPage: async (step) => {
      await take(`${baseName(step)}-wide`, page);
      await emulateMedia(launched, page, { reducedMotion: true, dark: true });
      await take(`${baseName(step)}-dark`, page);
      await emulateMedia(launched, page, { reducedMotion: true });
      await takeNarrow(`${baseName(step)}-narrow`);
    },
  });
  const popup = await openToolbarPopup(launched, own, page);
  // It has asked the browser by then which tab it stands over.
  await popup.says('This tab is the real ameli.fr');
  await take('popup', popup);
  return taken.size;
}

/**
 * Makes the page wide, and gives what takes a picture of it, or of the popup, and what takes one while it is narrow.
 * @param {import('puppeteer-core').Page} page
 * @param {Wish} wish
 */
async function setUpCamera(page, { folder, only, scale = 1 }) {
  const wide = { width: 1100, height: 900, deviceScaleFactor: scale };
  const narrow = { width: 320, height: 700, deviceScaleFactor: scale };
  /** The walk comes by the log-in page twice; the later picture stays. @type {Set<string>} */
  const taken = new Set();
  /** @param {string} name @param {{ screenshot(): Promise<Uint8Array> }} subject */
  const take = async (name, subject) => {
    const kept = only ? only[name] : name;
    if (kept === undefined) return;
    if (subject === page) await page.evaluate(settled);
    await writeFile(join(folder, `${kept}.png`), await subject.screenshot());
    taken.add(kept);
  };
  /** With an explanation open it is opened anew, as who has a narrow window does. @param {string} name @param {boolean} [isOpen] */
  const takeNarrow = async (name, isOpen = false) => {
    if (isOpen) await page.keyboard.press('Escape');
    await page.setViewport(narrow);
    await page.evaluate(settled);
    if (isOpen) await page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'center' }));
    if (isOpen) await page.keyboard.press('F1');
    await take(name, page);
    await page.setViewport(wide);
  };
  await page.setViewport(wide);
  return { take, takeNarrow, taken };
}

/** Runs in the page: until nothing of it or of ours has moved for some frames. */
async function settled() {
  const nextFrame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  const all = () => {
    const ours = [...document.querySelectorAll('bienvenue-mark, bienvenue-box')].map(
      (host) => host.shadowRoot?.lastElementChild,
    );
    const rects = [document.documentElement, document.activeElement, ...ours].map((one) =>
      one?.getBoundingClientRect(),
    );
    return JSON.stringify([rects, scrollY, [...document.images].every(({ complete }) => complete)]);
  };
  for (let still = 0, before = ''; still < 8; ) {
    await nextFrame();
    const now = all();
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

/** @param {string} step */
const baseName = (step) => step.replace(/^.*\//, '');
