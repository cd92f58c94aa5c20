// No request leaves the browser for the extension's sake: everything that pages, popup and content script ask for is
// seen by the interception, and everything that gets past it by a proxy that refuses.
import { expect, inject, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../scripts/launch.mjs';
import { walkJourney } from '../../scripts/walk.mjs';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { isBrowsersOwn } from './harness/browsers-own.ts';
import { plantFault } from './harness/planted.ts';
import { startRecorder } from './harness/recorder.ts';
import { type Session, startSession } from './harness/session.ts';

const pages = await loadPages(['journey']);
const kind = inject('browser');
// Each test starts a browser of its own and walks or waits in it.
const timeout = 120_000;

async function startRecorded(extension?: string) {
  const recorder = await startRecorder();
  onTestFinished(recorder.close);
  const session = await startSession({
    pages: (url) => answerFor(pages, url),
    proxyPort: recorder.port,
    ...(extension !== undefined && { extension }),
  });
  onTestFinished(session.close);
  return { recorder, session };
}

/** Waits until a request of the page's own, sent last, has arrived: nothing that was sent before it is still under way. */
async function sendLast(session: Session): Promise<void> {
  const page = await session.openBare(pages[0]?.url ?? '');
  await page.evaluate(() => void fetch('https://last.example/').catch(() => {}));
  await expect.poll(() => session.asked.map(({ url }) => url)).toContain('https://last.example/');
}

test('the journey is walked and typed, and only its own pages are asked for', { timeout }, async () => {
  const { recorder, session } = await startRecorded();
  const page = await session.browser.newPage();
  await walkJourney(page, pages);
  const popup = await session.openToolbarPopup(page);
  await popup.says('real ameli.fr');
  await session.openPopup();
  await sendLast(session);
  const addresses = new Set(pages.map(({ url }) => url));
  const others = session.asked.map(({ url }) => url).filter((url) => !addresses.has(url));
  expect(others).toEqual(['https://last.example/']);
  // Ended first, so that nothing can come after the look.
  await session.close();
  expect(recorder.asked.filter((asked) => !isBrowsersOwn(kind, asked))).toEqual([]);
});

test('the proxy sees what no interception answers', { timeout }, async () => {
  const recorder = await startRecorder();
  onTestFinished(recorder.close);
  const { browser, close } = await launchBrowser(kind, { proxyPort: recorder.port });
  onTestFinished(close);
  const page = await browser.newPage();
  await expect(page.goto('https://past.example/')).rejects.toThrow();
  expect(recorder.asked).toContain('past.example:443');
});

/** Ways out of a page; each asks for a host that says which way it was. */
const leak = (from: string) => `
  fetch('https://fetch-${from}.example/', { mode: 'no-cors' }).catch(() => {});
  new Image().src = 'https://image-${from}.example/';
  navigator.sendBeacon('https://beacon-${from}.example/');
  new WebSocket('wss://socket-${from}.example/');
  const link = document.createElement('link');
  link.rel = 'preconnect';
  link.href = 'https://preconnect-${from}.example/';
  document.head.append(link);`;

test.each(['content', 'popup'] as const)(
  'a copy that leaks from its %s is caught, whatever way it takes',
  { timeout },
  async (from) => {
    const planted = await plantFault({
      [from]: leak(from),
      manifest: { content_security_policy: { extension_pages: "default-src *; script-src 'self'; style-src 'self'" } },
    });
    onTestFinished(planted.remove);
    const { recorder, session } = await startRecorded(planted.extension);
    if (from === 'content') await session.openBare(pages[0]?.url ?? '');
    else await session.openPopup();
    // Firefox does not act on a preconnect that a script adds.
    const ways = ['fetch', 'image', 'beacon', 'socket', ...(kind === 'chromium' ? ['preconnect'] : [])];
    for (const way of ways) {
      const host = `${way}-${from}.example`;
      const caught = () => [...session.asked.map(({ url }) => url), ...recorder.asked].join('\n');
      await expect.poll(caught, { timeout: 10_000 }).toContain(host);
      expect(isBrowsersOwn(kind, `${host}:443`)).toBe(false);
    }
  },
);
