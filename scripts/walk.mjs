// Walks the practice pages as a person does who never touches the mouse: Tab, typing, F1, Esc, Enter.
import { whatToType } from './what-to-type.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{ page: string, leave?: string }} Step A practice page, and what on it leads to the next. */
/**
 * @typedef {object} Companion Comes along and may look around, but must leave the page as it is.
 * @property {(step: string) => Promise<void>} [atPage] Everything is typed, and the next page not yet asked for.
 * @property {(step: string, field: string) => Promise<void>} [atExplanation] An explanation was opened with F1.
 */

const submit = 'main [type=submit]';

/** Account creation, a forgotten password, logging in. @type {readonly Step[]} */
export const route = [
  { page: 'journey/start', leave: 'a[href*=as_creation_immediate_page]' },
  { page: 'journey/identity', leave: submit },
  { page: 'journey/proof', leave: submit },
  { page: 'journey/contact', leave: submit },
  { page: 'journey/email-sent', leave: 'main a' },
  { page: 'journey/login', leave: '#problemeConnexion' },
  { page: 'journey/forgotten', leave: submit },
  { page: 'journey/login', leave: submit },
  { page: 'journey/one-time-code', leave: submit },
  { page: 'journey/home' },
];

/**
 * Walks the whole route in this tab: fills in every field with made-up data and opens every explanation. Rejects when
 * the way leads elsewhere, or when a field that should be explained is not.
 * @param {Page} page
 * @param {readonly { name: string, url: string }[]} pages
 * @param {Companion} [companion]
 */
export async function walkJourney(page, pages, companion = {}) {
  const addresses = route.map(({ page: name }) => addressOf(pages, name));
  await page.goto(addresses[0] ?? '');
  for (const [index, { page: name, leave }] of route.entries()) {
    if (page.url() !== addresses[index]) throw new Error(`The walk is at ${page.url()} instead of ${name}.`);
    await explained(page);
    if (leave) await fillIn(page, leave, (field) => companion.atExplanation?.(name, field));
    await companion.atPage?.(name);
    if (leave) await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  }
}

/**
 * @param {readonly { name: string, url: string }[]} pages
 * @param {string} name
 */
function addressOf(pages, name) {
  const page = pages.find((one) => one.name === name);
  if (!page) throw new Error(`There is no practice page ${name}.`);
  return page.url;
}

/**
 * Waits until every field that the page expects to be explained is: until its description holds our words.
 * @param {Page} page
 */
export async function explained(page) {
  const missing = () =>
    [...document.querySelectorAll('[data-expect]')]
      .filter((field) => !/\b(none|same)\b/.test(field.getAttribute('data-expect') ?? '') && field.checkVisibility())
      .filter((field) => !field.getAttribute('aria-describedby')?.includes('bienvenue-'));
  try {
    await page.waitForFunction(`(${missing})().length === 0`, { polling: 'mutation' });
  } catch {
    const ids = await page.evaluate(`(${missing})().map((field) => field.outerHTML).join(', ')`);
    throw new Error(`On ${page.url()} these fields have no explanation: ${ids}`);
  }
}

/**
 * Goes from field to field with Tab, until the focus is on what leads to the next page. At each field it reads the
 * explanation, if there is one, and then types.
 * @param {Page} page
 * @param {string} leave
 * @param {(field: string) => Promise<void> | undefined} atExplanation
 */
async function fillIn(page, leave, atExplanation) {
  /** Where the focus has been: coming back means that the way out cannot be reached. @type {Set<number>} */
  const seen = new Set();
  await page.keyboard.press('Tab');
  for (;;) {
    const here = await page.evaluate(whereIsFocus, leave);
    if (here.isWayOut) return;
    if (seen.has(here.place)) throw new Error(`On ${page.url()} Tab does not lead to ${leave}.`);
    seen.add(here.place);
    const { expect } = here;
    if (expect !== undefined) {
      // The further boxes of a field have the explanation of the first, which was looked at.
      if (here.isExplained) await openAndClose(page, async () => expect !== 'same' && atExplanation(expect));
      await page.keyboard.type(whatToType(expect, here.maxLength, here.isCheckbox));
    }
    // Some pages go on to the next box by themselves when one is full.
    const { place } = await page.evaluate(whereIsFocus, leave);
    if (place === here.place) await page.keyboard.press('Tab');
  }
}

/** Runs in the page. @param {string} leave */
function whereIsFocus(leave) {
  const focused = document.activeElement ?? document.body;
  const isInput = focused instanceof HTMLInputElement;
  return {
    isWayOut: focused.matches(leave),
    place: [...document.querySelectorAll('*')].indexOf(focused),
    expect: focused.getAttribute('data-expect') ?? undefined,
    isCheckbox: isInput && focused.type === 'checkbox',
    maxLength: isInput && focused.maxLength > 0 ? focused.maxLength : 100,
    isExplained: focused.getAttribute('aria-describedby')?.includes('bienvenue-') === true,
  };
}

/**
 * Opens the explanation of the focused field with F1, which enters it, and goes back to that field with Esc.
 * @param {Page} page
 * @param {() => Promise<unknown>} whileOpen
 */
async function openAndClose(page, whileOpen) {
  const isIn = () => document.activeElement?.localName === 'bienvenue-explanation';
  const isOut = (/** @type {number} */ before) =>
    [...document.querySelectorAll('*')].indexOf(document.activeElement ?? document.body) === before &&
    !document.querySelector('bienvenue-explanation');
  const { place } = await page.evaluate(whereIsFocus, ':not(*)');
  await page.keyboard.press('F1');
  await page.waitForFunction(isIn);
  await whileOpen();
  await page.keyboard.press('Escape');
  await page.waitForFunction(isOut, {}, place);
}
