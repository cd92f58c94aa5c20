// Only the real site is explained: its six hosts and the frames that are part of its pages, and nothing that looks like it.
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explained } from '../../scripts/walk.mjs';
import { htmlPages } from './harness/html-pages.ts';
import { type Session, startSession } from './harness/session.ts';

/** facts/ameli.md §1.2 */
const real = [
  ...['ameliconnect.ameli.fr', 'assure.ameli.fr', 'etudiant-etranger.ameli.fr'],
  ...['fc.assure.ameli.fr', 'login.ameli.fr', 'www.ameli.fr'],
].map((host) => `https://${host}/compte`);
const alike = [
  ...['https://assure-ameli.fr/compte', 'https://ameli.fr.example.com/compte', 'https://ameli.fr/compte'],
  ...['https://assure.ameli.fr.example.com/compte', 'https://sub.assure.ameli.fr/compte'],
  ...[
    'https://espacepro.ameli.fr/compte',
    'https://authps-espacepro.ameli.fr/compte',
    'https://assure.ameli.com/compte',
  ],
  ...['https://assureameli.fr/assure.ameli.fr/', 'https://xn--amli-bpa.fr/compte', 'https://example.com/compte'],
  'http://assure.ameli.fr/plain',
];
const field = '<label>Code postal <input data-expect="codePostal"></label>';
const form = `<!doctype html><html lang="fr"><title>Essai</title><main><h1>Mon compte</h1>${field}</main></html>`;
const frames = 'https://assure.ameli.fr/frames';
const written = `<!doctype html><html lang="fr"><title>Essai</title><main><h1>Mon compte</h1>${field}</main>
<iframe name="same" src="https://assure.ameli.fr/compte"></iframe>
<iframe name="other-real" src="https://login.ameli.fr/compte"></iframe>
<iframe name="srcdoc" srcdoc="${form.replaceAll('"', '&quot;')}"></iframe>
<iframe name="sandboxed" sandbox srcdoc="${form.replaceAll('"', '&quot;')}"></iframe>
<iframe name="blank"></iframe><iframe name="rewritten"></iframe><iframe name="blob"></iframe>
<iframe name="stranger" src="https://example.com/compte"></iframe>
<iframe name="look-alike" src="https://assure-ameli.fr/compte"></iframe>
<script>
const form = ${JSON.stringify(form)};
frames.blank.document.body.innerHTML = ${JSON.stringify(field)};
frames.rewritten.document.open();
frames.rewritten.document.write(form);
frames.rewritten.document.close();
document.querySelector('[name=blob]').src = URL.createObjectURL(new Blob([form], { type: 'text/html' }));
</script></html>`;
const within = 'https://example.com/within';
const stranger = `<!doctype html><html lang="fr"><title>Essai</title>${field}
<iframe name="real" src="https://assure.ameli.fr/compte"></iframe></html>`;

let session: Session;
beforeAll(async () => {
  const forms = Object.fromEntries([...real, ...alike].map((url) => [url, form]));
  const pages = htmlPages({ ...forms, [frames]: written, [within]: stranger });
  // Chromium tries https first; sent back, it shows the page by http.
  const back = {
    status: 302,
    contentType: 'text/plain',
    headers: { location: 'http://assure.ameli.fr/plain' },
    body: '',
  };
  session = await startSession({ pages: (url) => (url === 'https://assure.ameli.fr/plain' ? back : pages(url)) });
});
afterAll(() => session.close());

/** Runs in the page: all that could be of ours. */
function trace(): string {
  const html = document.documentElement.outerHTML.match(/bienvenue/g)?.length ?? 0;
  return `${html} ${getComputedStyle(document.documentElement).getPropertyValue('--bienvenue-on')}`;
}

async function frameOf(page: Page, name: string): Promise<Frame> {
  const element = await page.waitForSelector(`iframe[name=${name}]`);
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`There is no frame ${name}.`);
  await frame.waitForSelector('input');
  return frame;
}

/** Another page of the real site was explained since: what is not explained by now will not be. */
async function afterAnother(): Promise<void> {
  const page = await session.open(real[1] ?? '');
  await explained(page);
  await page.close();
}

test.each(real)('%s is explained', async (url) => {
  const page = await session.openBare(url);
  await explained(page);
  await page.close();
});

test('nothing that looks like it is', async () => {
  const pages = await Promise.all(alike.map((url) => session.openBare(url)));
  await Promise.all(pages.map((page) => page.waitForSelector('input')));
  await afterAnother();
  const traces = await Promise.all(pages.map((page) => page.evaluate(trace)));
  expect(pages.map((page, index) => `${page.url()} ${traces[index]}`)).toEqual(alike.map((url) => `${url} 0 `));
  await Promise.all(pages.map((page) => page.close()));
});

test('the popup over a page that looks like it says so at once, whatever is open in it', async () => {
  const page = await session.openBare('https://assure-ameli.fr/compte');
  const popup = await session.openToolbarPopup(page);
  await popup.says('Should your passport be stamped?');
  expect(await popup.text()).toContain('This tab is not the real ameli.fr account site');
  await popup.click('main a[href="#ameli"]');
  await popup.says('If it looks like it, type nothing there: close it, and go to assure.ameli.fr.');
  await popup.close();
  await page.close();
});

describe('in a page of the real site', () => {
  let page: Page;
  beforeAll(async () => {
    page = await session.openBare(frames);
    await explained(page);
  });
  afterAll(() => page.close());

  test.each(['same', 'other-real', 'srcdoc', 'sandboxed', 'blank', 'rewritten', 'blob'])(
    'the frame "%s" is explained',
    async (name) => {
      const frame = await frameOf(page, name);
      await frame.waitForFunction(() => document.querySelector('input')?.getAttribute('aria-describedby'));
    },
  );

  test.each(['stranger', 'look-alike'])('the frame "%s" is not', async (name) => {
    const frame = await frameOf(page, name);
    await afterAnother();
    expect(await frame.evaluate(trace)).toBe('0 ');
  });
});

test('a real page inside another is explained, and the other is not', async () => {
  const page = await session.openBare(within);
  const frame = await frameOf(page, 'real');
  await explained(frame as unknown as Page);
  expect(await page.evaluate(trace)).toBe('0 ');
  await page.close();
});
