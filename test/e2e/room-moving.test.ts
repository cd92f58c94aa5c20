// Marks keep to their fields while these move, and are gone where their fields are out of sight.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { markFaults } from './harness/covering.ts';
import { type Session, startSession } from './harness/session.ts';
import { marked, markOf, opened, shown } from './harness/shown.ts';

let session: Session;
let pages: Awaited<ReturnType<typeof loadPages>>;
let page: Page;
beforeAll(async () => {
  pages = await loadPages(['journey', 'oddities', 'synapse']);
  session = await startSession({ pages: (url) => answerFor(pages, url) });
});
afterAll(() => session.close());
beforeEach(async () => {
  page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  return () => page.close();
});

const urlOf = (name: string) => pages.find((one) => one.name === name)?.url ?? '';

async function goTo(name: string): Promise<void> {
  await page.goto(urlOf(name));
  await marked(page);
}

/** Waits until the mark of this field has been put somewhere for the first time. */
async function isMarked(selector: string): Promise<void> {
  await page.waitForSelector(`${selector}[style*="--bienvenue-"]`);
}

/** Where the mark of a field stands from the field's upper left corner, and whether it can be pressed there. */
function standing(selector: string) {
  return page.$eval(selector, (field) => {
    const name = /--bienvenue-\d+/.exec(field.getAttribute('style') ?? '')?.[0];
    const host = [...document.querySelectorAll<HTMLElement>('bienvenue-mark')].find(
      (one) => name && one.style.getPropertyValue('position-anchor') === name,
    );
    const mark = host?.shadowRoot?.querySelector('.en')?.getBoundingClientRect();
    if (!mark) return { isSeen: false, top: 0, bottom: 0, fromLeft: 0, fromTop: 0 };
    const { left, top } = field.getBoundingClientRect();
    const hit = document.elementFromPoint(mark.x + mark.width / 2, mark.y + mark.height / 2);
    const place = { top: mark.top, bottom: mark.bottom, fromLeft: mark.x - left, fromTop: mark.y - top };
    return { isSeen: hit === host, ...place };
  });
}

/** Scrolls, and waits for the event and for the frames in which the browser then tells what has come into sight. */
function scrollTo(selector: string, top: number): Promise<void> {
  return page.$eval(
    selector,
    async (element, top) => {
      const isPage = element === document.documentElement;
      if (element.scrollTop !== top) {
        const scrolled = new Promise((resolve) => addEventListener('scroll', resolve, { once: true, capture: true }));
        (isPage ? (document.scrollingElement ?? element) : element).scrollTop = top;
        if (element.scrollTop !== top) throw new Error(`This cannot be scrolled to ${top}.`);
        await scrolled;
      }
      for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    },
    top,
  );
}

test('with the page', async () => {
  await page.setViewport({ width: 1280, height: 500 });
  await goTo('journey/contact');
  const field = '#creationImmediate_1email';
  const before = await standing(field);
  await scrollTo('html', 120);
  const { isSeen, fromLeft, fromTop } = await standing(field);
  expect({ isSeen, fromLeft, fromTop }).toEqual({ isSeen: true, fromLeft: before.fromLeft, fromTop: before.fromTop });
  await scrollTo('html', 400);
  expect(await standing(field)).toMatchObject({ isSeen: false });
});

test('in boxes that scroll in each other: never outside of them', async () => {
  await page.goto(urlOf('oddities/scrolling'));
  await isMarked('[data-expect=codeProvisoire]');
  await scrollTo('.carte', 130);
  const inner = '.carte > div';
  const box = await page.$eval(inner, (element) => element.getBoundingClientRect().toJSON());
  const seen = new Set<string>();
  for (let top = 0; top <= 300; top += 20) {
    await scrollTo(inner, top);
    for (const field of ['#d1', '#d2']) {
      const mark = await standing(field);
      if (!mark.isSeen) continue;
      seen.add(field);
      // A mark is a little higher than the line that it stands in.
      expect(mark.top, `${field} at ${top}`).toBeGreaterThan(box.top - 4);
      expect(mark.bottom, `${field} at ${top}`).toBeLessThan(box.bottom + 4);
    }
  }
  expect(seen).toEqual(new Set(['#d1', '#d2']));
  expect(await standing('#d1')).toMatchObject({ isSeen: false });
});

test('in a box that is scrolled sideways, and in a bar that stays in the window', async () => {
  await page.setViewport({ width: 640, height: 800 });
  await page.goto(urlOf('oddities/scrolling'));
  await isMarked('[data-expect=codeProvisoire]');
  const { bottom } = await standing('[data-expect=codeProvisoire]');
  expect(bottom).toBeLessThanOrEqual(800);
  const [sideways] = await page.$$('.carte:has([data-expect=mobile])');
  expect(await standing('[data-expect=mobile]')).toMatchObject({ isSeen: false });
  await sideways?.evaluate(async (element) => {
    const scrolled = new Promise((resolve) => element.addEventListener('scroll', resolve, { once: true }));
    element.scrollLeft = 1000;
    await scrolled;
  });
  await expect.poll(() => standing('[data-expect=mobile]')).toMatchObject({ isSeen: true });
});

test.each(['oddities/positioned-body', 'oddities/modal-dialog', 'oddities/transforms'])('on %s', async (name) => {
  for (const width of [1280, 320]) {
    await page.setViewport({ width, height: 1600 });
    await goTo(name);
    await expect.poll(() => markFaults(page)).toEqual({ faults: [], unmarked: [] });
  }
});

test('in a dialog of the fund’s components', async () => {
  await goTo('synapse/current-creation');
  await page.evaluate(() => {
    location.hash = '#/verification';
  });
  const way = await page.waitForSelector('::-p-text(pas ma carte Vitale)');
  await way?.click();
  await isMarked('.v-overlay--active [data-expect=dateNaissance]');
  await expect.poll(() => markFaults(page), { timeout: 10_000 }).toEqual({ faults: [], unmarked: [] });
});

test('when the page puts a message under a field', async () => {
  await page.setViewport({ width: 640, height: 1200 });
  await goTo('synapse/current-creation');
  await page.focus('[data-expect="nir:13"]');
  await page.focus('[data-expect=prenom]');
  await page.waitForFunction(() => document.body.innerText.includes('est requis'));
  await page.waitForFunction(() =>
    document.getAnimations().every(({ effect }) => effect?.getComputedTiming().endTime === Infinity),
  );
  await expect.poll(() => markFaults(page)).toEqual({ faults: [], unmarked: [] });
});

test('an open explanation follows its field', async () => {
  await goTo('journey/contact');
  await page.addStyleTag({ content: 'main { padding-bottom: 2000px }' });
  await page.setViewport({ width: 1280, height: 1100 });
  const field = '#creationImmediate_1email';
  await page.focus(field);
  await page.keyboard.press('F1');
  const before = await opened(page, 'E-mail address');
  const { y } = await markOf(page, field);
  await scrollTo('html', 60);
  const after = await shown(page);
  expect((await markOf(page, field)).y).toBeCloseTo(y - 60);
  expect(after?.rect.top).toBeCloseTo(before.rect.top - 60);
  expect(after?.rect.left).toBe(before.rect.left);
});

test('while the page adds a list without a pause, when they are led and hang on nothing', async () => {
  await goTo('journey/contact');
  const field = '#creationImmediate_1email';
  const before = await standing(field);
  const during = await page.$eval(field, async (field) => {
    const name = /--bienvenue-\d+/.exec(field.getAttribute('style') ?? '')?.[0];
    const host = [...document.querySelectorAll<HTMLElement>('bienvenue-mark')].find(
      (one) => one.style.getPropertyValue('position-anchor') === name,
    );
    const mark = host?.shadowRoot?.querySelector('.en');
    const list = document.createElement('div');
    document.body.append(list);
    const fromField = () => {
      const [ours, theirs] = [mark?.getBoundingClientRect(), field.getBoundingClientRect()];
      return { fromLeft: (ours?.x ?? 0) - theirs.left, fromTop: (ours?.y ?? 0) - theirs.top };
    };
    const addRows = () => {
      list.append(...Array.from({ length: 60 }, () => document.createElement('p')));
      return new Promise((next) => setTimeout(next));
    };
    const isLed = () => host?.style.getPropertyValue('position-anchor') === 'auto';
    for (let batch = 0; batch < 10; batch += 1) await addRows();
    const wasLed = isLed();
    document.body.style.paddingTop = '40px';
    await addRows();
    // Its place is looked for before each frame is drawn; the second begins when that of the first is done.
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    const moved = fromField();
    while (isLed()) await new Promise(requestAnimationFrame);
    return { wasLed, moved, after: fromField() };
  });
  expect(during.wasLed).toBe(true);
  for (const place of [during.moved, during.after]) {
    expect(place.fromLeft).toBeCloseTo(before.fromLeft, 0);
    expect(place.fromTop).toBeCloseTo(before.fromTop, 0);
  }
  expect(await standing(field)).toMatchObject({ isSeen: true });
});
