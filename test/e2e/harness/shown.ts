// What of ours stands in a page, as the reader sees it: marks and the one open explanation.
import type { Page } from 'puppeteer-core';
import { explained } from '../../../scripts/walk.mjs';
import type { Session } from './session.ts';

/** The explanation that is open. */
export interface Shown {
  readonly title: string;
  /** The page's own word for the field. */
  readonly french: string;
  readonly side: string;
  readonly rect: Box;
  readonly hasFocus: boolean;
}

/** In CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A tab of a given size, on this page, with the marks of all fields in the window put where they belong. */
export async function openSized(session: Session, url: string, width: number, height: number): Promise<Page> {
  const page = await session.browser.newPage();
  await page.setViewport({ width, height });
  await page.goto(url);
  await marked(page);
  return page;
}

/** Waits until every field that the page expects to be explained has its mark, as far as it stands in the window. */
export async function marked(page: Page): Promise<void> {
  await page.waitForSelector('[data-expect]');
  await explained(page);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-expect]')].every((field) => {
      const { top, bottom, left, right, width } = field.getBoundingClientRect();
      const isSeen = width > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      const isFirst = !/\b(?:none|same)\b/.test(field.getAttribute('data-expect') ?? '');
      return !isSeen || !isFirst || !field.checkVisibility() || field.getAttribute('style')?.includes('--bienvenue-');
    }),
  );
}

/** The open explanation, or null. */
export function shown(page: Page): Promise<Shown | null> {
  return page.evaluate(findShown);
}

/** Waits until the explanation with this title is open. */
export async function opened(page: Page, title: string): Promise<Shown> {
  await page.waitForFunction(`(${findShown})()?.title === ${JSON.stringify(title)}`);
  const found = await shown(page);
  if (!found) throw new Error('The explanation has closed again.');
  return found;
}

/** Waits until no explanation is open. */
export async function closed(page: Page): Promise<void> {
  await page.waitForFunction(`(${findShown})() === null`);
}

/** Runs in the page. */
function findShown(): Shown | null {
  const hostIn = (root: Document | ShadowRoot): Element | null =>
    root.querySelector('bienvenue-explanation') ??
    [...root.querySelectorAll('*')].reduce<Element | null>(
      (found, { shadowRoot }) => found ?? (shadowRoot && hostIn(shadowRoot)),
      null,
    );
  const root = hostIn(document)?.shadowRoot;
  const card = root?.querySelector<HTMLElement>('[role=dialog]');
  if (!root || !card) return null;
  const { left, top, right, bottom } = card.getBoundingClientRect();
  return {
    title: card.querySelector('h2')?.textContent ?? '',
    french: card.querySelector('[lang=fr]')?.textContent ?? '',
    side: card.dataset.side ?? '',
    rect: { left, top, right, bottom },
    hasFocus: root.activeElement !== null,
  };
}

/** A mark that is seen: the middle of its EN, to be pressed, and what it says of its explanation. */
export interface SeenMark {
  readonly x: number;
  readonly y: number;
  readonly isExpanded: boolean;
}

/** The mark that hangs on this field. */
export async function markOf(page: Page, selector: string): Promise<SeenMark> {
  return page.$eval(selector, (field) => {
    const name = /--bienvenue-\d+/.exec(field.getAttribute('style') ?? '')?.[0];
    const mark = [...document.querySelectorAll<HTMLElement>('bienvenue-mark')].find(
      (host) => name && host.style.getPropertyValue('position-anchor') === name,
    );
    const button = mark?.shadowRoot?.querySelector('button');
    const en = button?.querySelector('.en')?.getBoundingClientRect();
    if (!en || mark?.style.visibility !== 'visible') throw new Error(`No mark is seen at ${field.outerHTML}.`);
    return { x: en.x + en.width / 2, y: en.y + en.height / 2, isExpanded: button?.ariaExpanded === 'true' };
  });
}

/** The id of the element of the page that has the focus; empty when none has. */
export function focusedId(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '');
}
