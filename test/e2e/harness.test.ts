// The harness itself: what would let other tests pass for nothing if it failed silently.
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { firstPass, gone } from '../../scripts/first-pass.mjs';
import { emulateMedia } from '../../scripts/media.mjs';
import type { Answering } from '../../scripts/serve.mjs';
import { accessible, accessibleOne } from './harness/accessible.ts';
import { axeFaults } from './harness/axe.ts';
import { forget, store, stored } from './harness/own-page.ts';
import { plantFault } from './harness/planted.ts';
import { differences, rectangles } from './harness/rectangles.ts';
import { type Session, startSession } from './harness/session.ts';
import { makeTouch } from './harness/touch.ts';
import { zoom } from './harness/zoom.ts';

const address = 'https://assure.ameli.fr/harness';
const html = `<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><title>Essai</title>
<main><h1>Essai</h1><p id="aide">Treize chiffres</p>
<label>Numéro <input id="numero" aria-describedby="aide"></label>
<label>Clé <input id="cle"></label>
<input id="nameless">
<button id="hidden" hidden>Caché</button>
<div id="host"></div></main>
<script>
  const root = document.querySelector('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<button id="inside" title="Un titre">Dedans</button>';
</script>`;
const frame = `<!doctype html><html lang="fr"><title>Cadre</title><iframe title="cadre" src="${address}"></iframe>`;

function servingHtml(pages: Readonly<Record<string, string>>): Answering {
  return (url) => {
    const body = pages[url];
    return body === undefined ? undefined : { contentType: 'text/html; charset=utf-8', body };
  };
}

let session: Session;
beforeAll(async () => {
  session = await startSession({ pages: servingHtml({ [address]: html, [`${address}/frame`]: frame }) });
});
afterAll(() => session.close());

describe('serving', () => {
  test('a page stands at its true address, in frames too, and what is unknown is recorded', async () => {
    const page = await session.open(`${address}/frame`);
    const inner = page.frames().find((frame) => frame.url() === address);
    if (!inner) throw new Error('The frame is missing.');
    await firstPass(inner);
    const status = await page.evaluate(async () => (await fetch('/unknown', { method: 'POST' })).status);
    expect(status).toBe(404);
    expect(session.asked).toContainEqual({ url: 'https://assure.ameli.fr/unknown', method: 'POST', answered: false });
    expect(session.asked.filter(({ answered }) => !answered)).toHaveLength(1);
    await page.close();
  });

  test('a tab that the page opens is served as well', async () => {
    const page = await session.open(address);
    const opened = session.browser.waitForTarget((target) => target.url() === `${address}/frame`);
    await page.evaluate((url) => void window.open(url), `${address}/frame`);
    const other = await (await opened).page();
    if (!other) throw new Error('The new tab is no page.');
    await firstPass(other);
    await other.close();
    await page.close();
  });
});

describe('media', () => {
  const matching = (...queries: string[]) => queries.filter((query) => matchMedia(query).matches);
  const queries = [
    '(prefers-color-scheme: dark)',
    '(forced-colors: active)',
    '(prefers-reduced-motion: reduce)',
    'print',
  ];

  test.each([
    [{}, []],
    [{ dark: true }, [queries[0]]],
    [{ forcedColours: true }, [queries[1]]],
    [{ reducedMotion: true }, [queries[2]]],
    [{ print: true }, [queries[3]]],
    [{ dark: true, reducedMotion: true }, [queries[0], queries[2]]],
  ])('%o', async (media, expected) => {
    const page = await session.open(address);
    await emulateMedia(session, page, media);
    expect(await page.evaluate(matching, ...queries)).toEqual(expected);
    await emulateMedia(session, page, {});
    expect(await page.evaluate(matching, ...queries)).toEqual([]);
    await page.close();
  });

  test('zoom lays the page out in half the width, and back', async () => {
    const page = await session.open(address);
    const look = () => ({ width: innerWidth, ratio: devicePixelRatio });
    const before = await page.evaluate(look);
    await zoom(session, page, 2);
    expect(await page.evaluate(look)).toEqual({ width: before.width / 2, ratio: before.ratio * 2 });
    await zoom(session, page, 1);
    expect(await page.evaluate(look)).toEqual(before);
    await page.close();
  });

  test('touch: a coarse pointer, and a tap that is a touch', async () => {
    const page = await session.open(address);
    await makeTouch(session, page);
    await firstPass(page);
    const coarse = () => ({ coarse: matchMedia('(pointer: coarse)').matches, width: innerWidth });
    expect(await page.evaluate(coarse)).toEqual({ coarse: true, width: 390 });
    await page.evaluate(() => {
      addEventListener('pointerdown', (event) => document.body.setAttribute('data-pointer', event.pointerType));
    });
    await page.tap('#cle');
    expect(await page.$eval('body', (body) => body.dataset.pointer)).toBe('touch');
    await page.close();
  });
});

describe('the accessibility tree', () => {
  test('names and descriptions as the page gives them, in shadow roots too', async () => {
    const page = await session.openBare(address);
    expect(await accessibleOne(session, page, '#aide ~ label #numero')).toMatchObject({ name: 'Numéro' });
    expect((await accessibleOne(session, page, '#numero')).description).toContain('Treize chiffres');
    const inside = await accessibleOne(session, page, '#host >>> #inside');
    expect(inside).toMatchObject({ name: 'Dedans', description: 'Un titre' });
    expect(inside.role).toMatch(/button$/);
    expect(await accessibleOne(session, page, '#hidden')).toEqual({ role: 'none', name: '', description: '' });
    expect(await accessible(session, page, 'label input')).toHaveLength(2);
    await expect(accessible(session, page, '#absent')).rejects.toThrow('Nothing on the page matches #absent');
    await page.close();
  });

  test('a description that is added or taken away later', async () => {
    const page = await session.open(address);
    const describe = (text: string) =>
      page.$eval('#nameless', (input, text) => input.setAttribute('aria-description', text), text);
    await page.$eval('#nameless', (input) => input.removeAttribute('aria-describedby'));
    await describe('Later');
    expect((await accessibleOne(session, page, '#nameless')).description).toBe('Later');
    await describe('');
    expect((await accessibleOne(session, page, '#nameless')).description).toBe('');
    await page.close();
  });
});

test('axe tells our faults from the page’s', async () => {
  const page = await session.open(address);
  await page.evaluate(() => {
    const host = document.createElement('bienvenue-mark');
    host.attachShadow({ mode: 'open' }).innerHTML = '<img src="data:,">';
    document.querySelector('bienvenue-layer')?.append(host);
  });
  const { ours, theirs } = await axeFaults(page);
  expect(ours).toMatchObject([{ rule: 'image-alt', target: expect.stringMatching(/^bienvenue-mark.* >>> img$/) }]);
  expect(theirs.map(({ target }) => target)).toContain('#nameless');
  await page.close();
});

test('rectangles notice one pixel, one new element, and nothing of ours', async () => {
  const page = await session.open(address);
  const before = await rectangles(page);
  expect(before.map(({ path }) => path)).toContain('html>body:nth-child(2)>main:nth-child(1)>div#host>>>button#inside');
  expect(differences(before, await rectangles(page))).toEqual([]);
  await page.evaluate(() => document.querySelector('bienvenue-layer')?.append(document.createElement('p')));
  expect(differences(before, await rectangles(page))).toEqual([]);
  await page.$eval('input#cle', (input) => {
    input.style.cssText = 'position: relative; left: 1px';
  });
  expect(differences(before, await rectangles(page))).toHaveLength(1);
  await page.$eval('main', (main) => main.append(document.createElement('i')));
  expect(differences(before, await rectangles(page)).join()).toContain('>i:nth-child(');
  await page.close();
});

test('storage is what the extension remembers', async () => {
  await store(session, { planted: [1] });
  expect((await stored(session)).local).toMatchObject({ planted: [1] });
  await forget(session);
  expect(await stored(session)).toEqual({ local: {}, sync: {}, session: {} });
});

test('errors are seen, wherever they come from', { timeout: 120_000 }, async () => {
  const shout = (where: string) => `console.error('logged in ${where}');
    Promise.reject(new Error('rejected in ${where}'));
    setTimeout(() => { throw new Error('thrown in ${where}'); });`;
  const planted = await plantFault({
    content: `if (top === self) { ${shout('content')} } else { ${shout('frame')} }`,
    popup: shout('popup'),
  });
  onTestFinished(planted.remove);
  const page = `<!doctype html><html lang="fr"><title>Essai</title><iframe title="cadre" src="${address}/inner"></iframe>
    <script>${shout('page')}</script>`;
  const pages = servingHtml({ [address]: page, [`${address}/inner`]: html });
  const faulty = await startSession({ extension: planted.extension, pages });
  onTestFinished(faulty.close);
  await faulty.openBare(address);
  await faulty.openPopup();
  const texts = async () => (await faulty.errors()).map(({ text }) => text).join('\n');
  for (const where of ['page', 'content', 'frame', 'popup']) {
    for (const how of ['logged', 'rejected', 'thrown']) {
      await expect.poll(texts, { timeout: 20_000 }).toContain(`${how} in ${where}`);
    }
  }
});

test('the toolbar’s popup opens over the page', async () => {
  const page = await session.open(address);
  const popup = await session.openToolbarPopup(page);
  await popup.says('This tab is the real ameli.fr');
  expect((await popup.size()).width).toBeGreaterThan(300);
  expect(await popup.text()).toContain('Explain ameli.fr in English');
  expect((await popup.screenshot()).subarray(1, 4)).toEqual(Buffer.from('PNG'));
  await popup.click('[role=switch]');
  await gone(page);
  await expect(stored(session)).resolves.toMatchObject({ local: { explain: false } });
  await forget(session);
  await popup.close();
  await page.close();
});
