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
  const addressOf = (/** @type {string} */ name) => pages.find((one) => one.name === name)?.url;
  const [first] = route;
  await page.goto(addressOf(first?.page ?? '') ?? '');
  for (const { page: name, leave } of route) {
    if (page.url() !== addressOf(name)) throw new Error(`The walk is at ${page.url()} instead of ${name}.`);
    await explained(page);
    if (leave) await fillIn(page, leave, (field) => companion.atExplanation?.(name, field));
    await companion.atPage?.(name);
    if (leave) await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  }
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
 * Goes from field to field with Tab, until the focus is on what leads to the next page.
 * @param {Page} page
 * @param {string} leave
 * @param {(field: string) => Promise<void> | undefined} atExplanation
 */
async function fillIn(page, leave, atExplanation) {
  /** What was entered already: coming back to it means that the way out cannot be reached. @type {Set<string>} */
  const seen = new Set();
  for (;;) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(whereIsFocus, leave);
    if (here.isWayOut) return;
    if (seen.has(here.place)) throw new Error(`On ${page.url()} Tab does not lead to ${leave}.`);
    seen.add(here.place);
    if (here.expect === undefined) continue;
    await page.keyboard.type(whatToType(here.expect, here.maxLength, here.isCheckbox));
    // The further boxes of a field have the explanation of the first.
    if (here.isExplained && here.expect !== 'same') await openAndClose(page, () => atExplanation(here.expect ?? ''));
  }
}

/** Runs in the page. @param {string} leave */
function whereIsFocus(leave) {
  const focused = document.activeElement ?? document.body;
  const isInput = focused instanceof HTMLInputElement;
  return {
    isWayOut: focused.matches(leave),
    place: String([...document.querySelectorAll('*')].indexOf(focused)),
    expect: focused.getAttribute('data-expect') ?? undefined,
    isCheckbox: isInput && focused.type === 'checkbox',
    maxLength: isInput && focused.maxLength > 0 ? focused.maxLength : 100,
    isExplained: focused.getAttribute('aria-describedby')?.includes('bienvenue-') === true,
  };
}

/**
 * Opens the explanation of the focused field with F1, which enters it, and goes back with Esc.
 * @param {Page} page
 * @param {() => Promise<void> | undefined} whileOpen
 */
async function openAndClose(page, whileOpen) {
  const isIn = () => document.activeElement?.localName === 'bienvenue-explanation';
  const isOut = () =>
    document.activeElement?.hasAttribute('data-expect') && !document.querySelector('bienvenue-explanation');
  await page.keyboard.press('F1');
  await page.waitForFunction(isIn);
  await whileOpen();
  await page.keyboard.press('Escape');
  await page.waitForFunction(isOut);
}
