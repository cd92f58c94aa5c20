// Takes pictures of the tabs of the popup that work over any page, with made-up people in them: Stamps, Days, Documents.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { goToOwn, openManifest } from './own-page.mjs';
import 'temporal-polyfill/global';

/** @typedef {import('./launch.mjs').Launched} Launched */
/**
 * @typedef {object} Picture
 * @property {string} tab Its id, and the name of the picture.
 * @property {string} top Selects what stands at the top of the picture.
 * @property {object} kept What the popup has kept before, by key.
 */

const today = Temporal.Now.plainDateISO();
/** An ISO date so many days from today: whenever the pictures are taken, they tell the same. @param {number} days */
const inDays = (days) => today.add({ days }).toString();

const passport = { kind: 'passport', issuer: 'GB', issued: inDays(-1400), expires: inDays(2250) };
const briton = { adult: true, nationalities: ['GB'], documents: [passport], permits: [], visas: [], family: [] };
const card = { paper: 'carte-sejour', issuer: 'FR', from: inDays(-400), until: inDays(1060) };
const trip = { member: 'maya', country: 'FR' };

/** @type {readonly Picture[]} */
const PICTURES = [
  {
    tab: 'stamps',
    top: '.verdict',
    kept: {
      'member.sam': { ...briton, nickname: 'Sam', permits: [card] },
      'journey.home': { members: ['sam'], entry: { place: 'st-pancras', date: inDays(10) } },
    },
  },
  {
    tab: 'days',
    top: 'header',
    kept: {
      'member.maya': { ...briton, nickname: 'Maya' },
      'trip.one': { ...trip, entry: inDays(-160), exit: inDays(-131) },
      'trip.two': { ...trip, entry: inDays(-62), exit: inDays(-41) },
      'trip.three': { ...trip, entry: inDays(-6), exit: null },
    },
  },
  {
    tab: 'documents',
    top: '.progress',
    kept: {
      'member.maya': { ...briton, nickname: 'Maya', cover: 'britain' },
      'journey.winter': {
        members: ['maya'],
        entry: { place: 'airport', date: inDays(10) },
        exit: { place: 'airport', date: inDays(24) },
      },
      'list.winter.maya': { circumstances: { lodging: 'booked', carries: ['medicines'] } },
    },
  },
];

/**
 * Takes the pictures.
 * @param {Launched} launched With the extension.
 * @param {string} folder
 * @returns {Promise<number>} How many there are.
 */
export async function takeTabPictures(launched, folder) {
  const own = await openManifest(launched);
  const page = await launched.browser.newPage();
  // As large as the popup over a page.
  await page.setViewport({ width: 400, height: 510 });
  for (const { tab, top, kept } of PICTURES) {
    await page.goto('about:blank');
    await own.evaluate(keep, kept);
    await goToOwn(page, `${launched.popupUrl}#${tab}`);
    const first = await page.waitForSelector(top);
    await first?.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top - 16));
    await writeFile(join(folder, `${tab}.png`), await page.screenshot());
  }
  return PICTURES.length;
}

/** Runs in a page of the extension. @param {object} kept */
async function keep(kept) {
  const { local } = /** @type {any} */ (globalThis).browser.storage;
  await local.clear();
  await local.set(kept);
}
