// With and without the extension the page is the same: where everything stands, and what it tells assistive technology.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explained } from '../../scripts/walk.mjs';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { type Accessible, accessible } from './harness/accessible.ts';
import { atRest } from './harness/at-rest.ts';
import { htmlPages } from './harness/html-pages.ts';
import { ours } from './harness/ours.ts';
import { pageHtml } from './harness/page-html.ts';
import { differences, rectangles } from './harness/rectangles.ts';
import { type Session, startSession } from './harness/session.ts';

const names = [
  ...['journey/identity', 'journey/one-time-code', 'login/login-2026', 'old-portal/identity-table'],
  ...['old-portal/login-2013', 'state-style/errors', 'oddities/aria', 'oddities/shadow-roots', 'oddities/scrolling'],
  ...['oddities/modal-dialog', 'oddities/positioned-body', 'synapse/current-creation', 'synapse/older-creation'],
];
/** Every way in which a field can have a description, and words that only look like one. */
const described = `<!doctype html><html lang="fr"><title>Essai</title><main><h1>Créer mon compte</h1>
<p id="word">Code postal</p><p id="hint">Cinq chiffres</p><p id="empty"></p><p id="hidden" hidden>Caché</p>
${[
  ...['title="Cinq"', 'title="Code postal"', 'placeholder="75001"', 'title="Cinq" placeholder="75001"'],
  ...['aria-describedby="hint"', 'aria-describedby="hint" title="Cinq"', 'aria-describedby="hidden"'],
  ...[
    'aria-describedby="" title="Cinq"',
    'aria-describedby="absent" title="Cinq"',
    'aria-describedby="empty" title="Cinq"',
  ],
  ...[
    'aria-description="Dit"',
    'aria-description="Dit" title="Cinq"',
    'aria-describedby="hint" aria-description="Dit"',
  ],
  ...['class="" style=""'],
]
  .map((attributes) => `<label>Code postal <input data-expect="codePostal" ${attributes}></label>`)
  .join('\n')}
<input data-expect="codePostal" aria-labelledby="word" title="Cinq">
<input data-expect="codePostal" aria-label="Code postal" title="Cinq" aria-description="Dit">
<input data-expect="codePostal" title="Code postal" placeholder="75001">
<label for="p">Mot de passe</label><input data-expect="motDePasse" type="password" id="p" aria-labelledby="absent" title="Cinq">
</main></html>`;
const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 800 };
const ourEnd = 'Press F1 for the explanation in English.';
const theirsAnywhere = `:not(${ours})`;
const theirs = `body ${theirsAnywhere}`;

const ownAddress = 'https://assure.ameli.fr/described';
const pages = await loadPages(['journey', 'login', 'old-portal', 'state-style', 'oddities', 'synapse']);
let sessions: readonly { readonly session: Session; readonly page: Page }[];

beforeAll(async () => {
  const own = htmlPages({ [ownAddress]: described });
  const serving = { pages: (url: string) => own(url) ?? answerFor(pages, url) };
  const started = await Promise.all([startSession({ ...serving, extension: 'none' }), startSession(serving)]);
  sessions = await Promise.all(
    started.map(async (session) => {
      const page = await session.browser.newPage();
      await page.evaluateOnNewDocument(drawSameIds);
      return { session, page };
    }),
  );
});
afterAll(() => Promise.all(sessions.map(({ session }) => session.close())));

/** Runs in the page: the fund's components draw their ids by lot. */
function drawSameIds(): void {
  let seed = 1;
  Math.random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
}

/** The same look at the page without and with the extension. */
async function inBoth<T>(look: (page: Page, session: Session) => Promise<T>): Promise<[T, T]> {
  const looks = await Promise.all(sessions.map(({ page, session }) => look(page, session)));
  return looks as [T, T];
}

async function open(url: string): Promise<void> {
  await inBoth(async (page, { extensionId }) => {
    await page.setViewport(wide);
    await page.goto(url);
    await atRest(page);
    if (extensionId === '') return;
    await explained(page);
    await atRest(page);
  });
}

/** What differs: other names, other roles, descriptions that lost something or gained more than our words at their end. */
function changed(before: readonly Accessible[], after: readonly Accessible[]): string[] {
  return before.flatMap((one, index) => {
    const other = after[index];
    const isSame = other && one.role === other.role && one.name === other.name && isKept(one, other.description);
    return isSame ? [] : [`${JSON.stringify(one)} → ${JSON.stringify(other)}`];
  });
}

function isKept({ name, description }: Accessible, now: string): boolean {
  if (now === description) return true;
  // A title that only repeats the name need not be said a third time.
  return (now.startsWith(description) || description === name) && now.endsWith(ourEnd);
}

/** The tree in the words of the browser is the same but for what we say after the page. */
async function expectSameTree(selector: string): Promise<void> {
  const [before, after] = await inBoth((page, session) => accessible(session, page, selector));
  expect(after).toHaveLength(before.length);
  expect(changed(before, after)).toEqual([]);
  expect(after.some(({ description }) => description.endsWith(ourEnd))).toBe(true);
}

test.each(names)('%s', async (name) => {
  await open(pages.find((one) => one.name === name)?.url ?? '');
  expect(differences(...(await inBoth(rectangles)))).toEqual([]);
  await expectSameTree(theirs);
  if (name.endsWith('shadow-roots')) await expectSameTree(`body * >>> ${theirsAnywhere}`);
  const [before, after] = await inBoth((page) => pageHtml(page, { withoutOurs: true }));
  expect(after).toBe(before);
  await inBoth(async (page) => {
    await page.setViewport(narrow);
    await atRest(page);
  });
  expect(differences(...(await inBoth(rectangles)))).toEqual([]);
});

test('whatever a field says of itself is said first, and we after it', async () => {
  await open(ownAddress);
  await expectSameTree('input');
});
