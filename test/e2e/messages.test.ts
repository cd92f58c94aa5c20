// Messages of the page in English: a red mark by each that is known or can be guessed, none by others, as soon as they
// come and for as long as they stand.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gone } from '../../scripts/first-pass.mjs';
import { recogniseMessages } from '../../scripts/recognise.mjs';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { listen } from './harness/announced.ts';
import { atRest } from './harness/at-rest.ts';
import { axeFaults } from './harness/axe.ts';
import { htmlPages } from './harness/html-pages.ts';
import { notesShown } from './harness/notes-shown.ts';
import { store } from './harness/own-page.ts';
import { pageHtml } from './harness/page-html.ts';
import { differences, rectangles } from './harness/rectangles.ts';
import { type Session, startSession } from './harness/session.ts';

const pages = await loadPages(['messages', 'state-style', 'near-miss']);
const tight = 'https://assure.ameli.fr/compte/practice/messages-tight';
const tightPage = `<!doctype html><html lang="fr"><title>Mes informations</title><meta name="viewport" content="width=device-width">
<body style="margin: 4px"><form><label for="code">Code postal</label>
<input id="code" style="display: block; box-sizing: border-box; inline-size: 100%" aria-invalid="true" aria-describedby="why">
<p id="why" style="margin: 0 0 30px; text-align-last: justify">Le champ Code postal est requis.</p></form></body></html>`;

let session: Session;
beforeAll(async () => {
  const ownPages = htmlPages({ [tight]: tightPage });
  session = await startSession({ pages: (url) => ownPages(url) ?? answerFor(pages, url) });
});
afterAll(() => session.close());

const addressOf = (name: string): string => pages.find((one) => one.name === name)?.url ?? '';

const inFamily = pages.filter(({ family }) => family === 'messages');
describe('each message of the practice pages is told, and nothing else', () => {
  test.each(inFamily.map(({ name, url }) => [name, url]))('%s', async (_, url) => {
    const page = await session.open(url ?? '');
    const rows = await recogniseMessages(page);
    expect(rows.length).toBeGreaterThan(0);
    const faults = rows.filter(({ expected, got }) => got !== (expected ?? 'none'));
    expect(faults).toEqual([]);
    const expected = await page.$$eval(
      '[data-message]:not([data-message="none"])',
      (all) => all.filter((one) => one.checkVisibility()).length,
    );
    await expect.poll(async () => (await page.evaluate(notesShown)).length).toBe(expected);
    await page.close();
  });
});

test.each(pages.filter(({ family }) => family === 'near-miss').map(({ name, url }) => [name, url]))(
  'no note on %s',
  async (_, url) => {
    const page = await session.open(url ?? '');
    await atRest(page);
    expect(await page.evaluate(notesShown)).toEqual([]);
    await page.close();
  },
);

/** Runs in the page: shows the message that was hidden, and tells the captions of the next two frames. */
async function showAndLook(): Promise<void> {
  const message = document.querySelector<HTMLElement>('#naissance_messageErreur');
  if (message) message.style.display = '';
  document.querySelector('#naissance')?.setAttribute('aria-invalid', 'true');
  for (let frame = 0; frame < 2; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
}

test('a message whose last line fills a narrow page has its mark all the same', async () => {
  const page = await session.open(tight);
  await page.setViewport({ width: 320, height: 700 });
  await expect.poll(() => page.evaluate(notesShown)).toEqual(['This must be filled in']);
  await page.close();
});

describe('a message that comes later', () => {
  let page: Page;
  beforeAll(async () => {
    page = await session.open(addressOf('messages/old-portal'));
    await page.setViewport({ width: 1280, height: 900 });
    await atRest(page);
  });
  afterAll(() => page.close());

  test('has its note in the next frame, moves nothing, and goes with it', async () => {
    expect(await page.evaluate(notesShown)).not.toContain('Write day, month, year');
    await page.evaluate(showAndLook);
    expect(await page.evaluate(notesShown)).toContain('Write day, month, year');
    await page.evaluate(() => {
      const message = document.querySelector<HTMLElement>('#naissance_messageErreur');
      if (message) message.style.display = 'none';
    });
    await expect.poll(() => page.evaluate(notesShown)).not.toContain('Write day, month, year');
  });

  test('is spoken once, and again only when it comes again', async () => {
    const announcements = await listen(session, page);
    const hide = () =>
      page.evaluate(() => {
        const message = document.querySelector<HTMLElement>('#naissance_messageErreur');
        if (message) message.style.display = 'none';
      });
    const spoken = async () => (await announcements.heard()).map((text) => text.replace(/\. .*/, '.'));
    const once = 'In English: Write day, month, year.';
    await page.evaluate(showAndLook);
    await expect.poll(spoken).toEqual([once]);
    expect((await announcements.heard())[0]).toMatch(/is not written as the page wants it\. Type two digits/);
    // Drawn anew by the page, and said above the form too: the same message still.
    await page.evaluate(() => {
      const message = document.querySelector('#naissance_messageErreur');
      message?.replaceWith(message.cloneNode(true));
      const above = document.createElement('li');
      above.textContent = message?.textContent ?? '';
      document.querySelector('#r_errors ul')?.append(above);
    });
    await expect
      .poll(async () => (await page.evaluate(notesShown)).filter((caption) => caption === 'Write day, month, year'))
      .toHaveLength(2);
    expect(await spoken()).toEqual([once]);
    await page.evaluate(() => document.querySelector('#r_errors li:last-child')?.remove());
    await hide();
    await expect.poll(() => page.evaluate(notesShown)).not.toContain('Write day, month, year');
    await page.evaluate(showAndLook);
    await expect.poll(spoken).toEqual([once, once]);
    await hide();
    await announcements.stop();
  });

  test('stands in the explanation of its field, in the open one too', async () => {
    const said = () =>
      page.evaluate(
        () => document.querySelector('bienvenue-explanation')?.shadowRoot?.querySelector('.messages')?.textContent,
      );
    await page.focus('#naissance');
    await page.keyboard.press('F1');
    await expect.poll(said).toBe('');
    await page.evaluate(showAndLook);
    await expect.poll(said).toContain('What to do: Type two digits for the day');
    await page.keyboard.press('Escape');
  });

  test('has what is said at the field first, and the way out after the explanation', async () => {
    await page.focus('#userfield');
    await page.keyboard.press('F1');
    const text = () =>
      page.evaluate(
        () => document.querySelector('bienvenue-explanation')?.shadowRoot?.querySelector('section')?.textContent ?? '',
      );
    await expect
      .poll(text)
      .toMatch(/The page says: Number too short.*The page says: Number or password is wrong.*Where: .*Still stuck\?/s);
    expect((await text()).match(/Still stuck\?/g)).toHaveLength(1);
    await page.keyboard.press('Escape');
  });

  test('opens what it means at a click on its mark, and closes with Esc', async () => {
    const opened = () =>
      page.evaluate(() => document.querySelector('bienvenue-explanation')?.shadowRoot?.textContent ?? '');
    await page.evaluate(() => {
      const marks = [...document.querySelectorAll('bienvenue-mark')].map((host) =>
        host.shadowRoot?.querySelector('button'),
      );
      marks.find((mark) => mark?.textContent?.includes('Unavailable'))?.click();
    });
    await expect.poll(opened).toContain('A temporary or a new number may simply be unknown.');
    expect((await axeFaults(page)).ours).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(opened).toBe('');
  });

  test('leaves nothing behind when all is switched off, and nothing has moved', async () => {
    const before = await rectangles(page);
    await store(session, { explain: false });
    await gone(page);
    expect(differences(before, await rectangles(page))).toEqual([]);
    expect(await pageHtml(page, { withoutOurs: false })).not.toContain('bienvenue');
    await store(session, { explain: true });
  });
});

test('no page made the extension stumble', async () => {
  const ours = (await session.errors()).filter(({ from }) => from.includes('extension'));
  expect(ours).toEqual([]);
});
