// How ours looks where the eye can be helped by a test: colours by the reader's settings, and nothing out of its place.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { emulateMedia } from '../../scripts/media.mjs';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { type Session, startSession } from './harness/session.ts';
import { marked, opened } from './harness/shown.ts';

let session: Session;
let pages: Awaited<ReturnType<typeof loadPages>>;
let page: Page;
beforeAll(async () => {
  pages = await loadPages(['journey', 'oddities', 'state-style']);
  session = await startSession({ pages: (url) => answerFor(pages, url) });
});
afterAll(() => session.close());
beforeEach(async () => {
  page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  return () => page.close();
});

async function goTo(name: string): Promise<void> {
  await page.goto(pages.find((one) => one.name === name)?.url ?? '');
  await marked(page);
}

async function openExplanation(selector: string, title: string): Promise<void> {
  await page.focus(selector);
  await page.keyboard.press('F1');
  await opened(page, title);
}

/** The paper behind every EN, the one of the open explanation apart; as the browser computes it. */
function papers() {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('bienvenue-mark')].map(({ shadowRoot }) => {
      const paper = getComputedStyle(shadowRoot?.querySelector('.en') as Element).backgroundColor;
      return { paper, isOpen: shadowRoot?.querySelector('button')?.ariaExpanded === 'true' };
    });
    const of = (isOpen: boolean) => [...new Set(all.filter((one) => one.isOpen === isOpen).map(({ paper }) => paper))];
    const card = document.querySelector('bienvenue-explanation')?.shadowRoot?.querySelector('section');
    return { closed: of(false), open: of(true), card: card && getComputedStyle(card).backgroundColor };
  });
}

test('white paper and blue when open; dark paper and light blue in the dark', async () => {
  await goTo('state-style/identity');
  await openExplanation('#e7', 'Social security number');
  const white = 'rgb(255, 255, 255)';
  expect(await papers()).toEqual({ closed: [white], open: ['rgb(31, 63, 174)'], card: white });
  await emulateMedia(session, page, { dark: true });
  const dark = 'rgb(27, 35, 54)';
  expect(await papers()).toEqual({ closed: [dark], open: ['rgb(185, 200, 255)'], card: dark });
});

/** Texts of ours that are too faint for what they stand on, with their contrast; axe cannot tell in a layer of ours. */
function faint(): string[] {
  type Colour = readonly [number, number, number];
  const colourOf = (css: string): Colour | undefined => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
    return css === 'none' || alpha === 0 ? undefined : [red, green, blue];
  };
  const light = (colour: Colour) => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) =>
      part <= 10 ? part / 3294 : (part / 269 + 0.0521) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  const isIn = (inner: Element, outer: Element) => {
    const [a, b] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
    const [x, y] = [a.x + a.width / 2, a.y + a.height / 2];
    return b.left < x && x < b.right && b.top < y && y < b.bottom;
  };
  const paperUnder = (text: Element): Colour => {
    const drawing = text.closest('svg');
    const shapes = [...(drawing?.querySelectorAll('rect, path, circle') ?? [])].filter(
      (shape) => (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && isIn(text, shape),
    );
    const drawn = shapes.map((shape) => colourOf(getComputedStyle(shape).fill)).findLast((fill) => fill);
    if (drawn) return drawn;
    for (let element: Element | null = text; element; element = element.parentElement) {
      const paper = colourOf(getComputedStyle(element).backgroundColor);
      if (paper) return paper;
    }
    throw new Error(`There is no paper under ${text.outerHTML}.`);
  };
  const hosts = [...document.querySelectorAll('bienvenue-mark, bienvenue-explanation')];
  const texts = hosts
    .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])])
    .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim()));
  if (texts.length < 20) throw new Error('Hardly any text was found.');
  return texts.flatMap((text) => {
    const { color, fill } = getComputedStyle(text);
    const ink = colourOf(text instanceof SVGElement ? fill : color) ?? [255, 255, 255];
    const ratio = contrast(light(ink), light(paperUnder(text)));
    return ratio < 4.5 ? [`${ratio.toFixed(2)}: ${text.outerHTML}`] : [];
  });
}

test.each([
  ['state-style/identity', '#e7', 'Social security number'],
  ['journey/proof', '#creationImmediate_1numeroSerie', 'Card serial number'],
])('on %s every text of ours can be read, light and dark', async (name, field, title) => {
  await goTo(name);
  await openExplanation(field, title);
  expect(await page.evaluate(faint)).toEqual([]);
  await emulateMedia(session, page, { dark: true });
  expect(await page.evaluate(faint)).toEqual([]);
});

test('with forced colours the mark of the open explanation is still told from the others', async () => {
  await goTo('state-style/identity');
  await openExplanation('#e7', 'Social security number');
  await emulateMedia(session, page, { forcedColours: true });
  const { closed, open } = await papers();
  expect({ closed: closed.length, open: open.length }).toEqual({ closed: 1, open: 1 });
  expect(open).not.toEqual(closed);
});

test('English runs from left to right on a page that runs from right to left', async () => {
  await goTo('oddities/right-to-left');
  await openExplanation('#r1', 'Birth name');
  const order = await page.evaluate(() => {
    const parts = [...document.querySelectorAll('bienvenue-mark')].map(({ shadowRoot }) =>
      ['.en', '.caption'].map((part) => shadowRoot?.querySelector(part)?.getBoundingClientRect().left ?? 0),
    );
    const card = document.querySelector('bienvenue-explanation')?.shadowRoot?.querySelector('section');
    return {
      captions: parts.filter(([, caption]) => caption).map(([en = 0, caption = 0]) => en < caption),
      direction: card && getComputedStyle(card).direction,
    };
  });
  expect(order.captions.length).toBeGreaterThan(0);
  expect(new Set(order.captions)).toEqual(new Set([true]));
  expect(order.direction).toBe('ltr');
});

test.each([
  ['journey/proof', '#creationImmediate_1iban7', 'Bank account (IBAN)', 'Les 7 derniers chiffres de mon IBAN'],
  ['state-style/identity', '#d4-m', 'Date of birth', 'Date de naissance'],
  ['journey/identity', '#creationImmediate_1nom', 'Last name', 'Mon nom de famille'],
])('on %s the French word is the one that stands over %s', async (name, field, title, french) => {
  await goTo(name);
  await page.focus(field);
  await page.keyboard.press('F1');
  expect(await opened(page, title)).toMatchObject({ french });
});

test('the close button stays in sight while a long explanation is scrolled', async () => {
  await page.setViewport({ width: 640, height: 700 });
  await goTo('journey/identity');
  await openExplanation('#creationImmediate_1nir', 'Social security number');
  const isSeen = await page.evaluate(async () => {
    const root = document.querySelector('bienvenue-explanation')?.shadowRoot;
    const card = root?.querySelector('section');
    const close = root?.querySelector('.close');
    if (!card || !close || card.scrollHeight < card.clientHeight + 200) throw new Error('There is nothing to scroll.');
    card.scrollTop = card.scrollHeight;
    const { x, y, width, height } = close.getBoundingClientRect();
    return root?.elementFromPoint(x + width / 2, y + height / 2) === close;
  });
  expect(isSeen).toBe(true);
});
