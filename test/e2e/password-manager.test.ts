// The icon that a password manager puts into a field is never under a mark of ours, whichever way it is put there.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atRest } from './harness/at-rest.ts';
import { htmlPages } from './harness/html-pages.ts';
import { type Session, startSession } from './harness/session.ts';

const address = 'https://assure.ameli.fr/passwords';
// So narrow and full that a mark has no place but the upper border of its field.
const page = `<!doctype html><html lang="fr"><title>Essai</title><style>
body { margin: 8px; width: 304px; font: 16px/1.2 sans-serif }
p, label { display: block; margin: 0; text-align-last: justify }
input { display: block; box-sizing: border-box; width: 100%; margin: 0; padding: 0 8px; border: 1px solid; font: inherit }
</style><main><h1>Essai</h1>
${[24, 32, 44, 56]
  .map(
    (height) => `<label for="f${height}">Mot de passe</label>
<input type="password" id="f${height}" data-expect="motDePasse" style="height: ${height}px; margin-top: 26px">
<p>Au moins huit caractères, dont une majuscule, une minuscule et un chiffre, et pas votre nom ni votre date de naissance
ni rien que d’autres savent de vous, ni un mot de passe que vous avez déjà.</p>`,
  )
  .join('')}</main></html>`;

/** Runs in the page: how many marks are seen, and the fields on whose icon, or on the place of one, a mark lies. */
function look(): { marks: number; covered: string[] } {
  const marks = [...document.querySelectorAll<HTMLElement>('bienvenue-mark')]
    .filter((mark) => mark.style.visibility === 'visible')
    .map((mark) => mark.shadowRoot?.querySelector('button')?.getBoundingClientRect() ?? new DOMRect());
  const fields = [...document.querySelectorAll('input')].filter((field) => {
    const { right, top, height } = field.getBoundingClientRect();
    const icon = new DOMRect(right - 28, top + height / 2 - 10, 20, 20);
    return marks.some(
      (mark) => mark.left < icon.right && icon.left < mark.right && mark.top < icon.bottom && icon.top < mark.bottom,
    );
  });
  return { marks: marks.length, covered: fields.map(({ id }) => id) };
}

let session: Session;
beforeAll(async () => {
  session = await startSession({ pages: htmlPages({ [address]: page }) });
});
afterAll(() => session.close());

/** Puts an icon of 20 pixels at the right inner edge of each field; each runs in the page. */
const ways: Readonly<Record<string, () => void>> = {
  'an element of its own beside the field': () => {
    for (const field of document.querySelectorAll('input')) {
      const icon = document.createElement('pass-icon');
      const top = field.offsetTop + field.offsetHeight / 2 - 10;
      icon.style.cssText = `position: absolute; width: 20px; height: 20px; top: ${top}px; left: ${field.offsetLeft + field.offsetWidth - 28}px`;
      icon.attachShadow({ mode: 'closed' });
      field.after(icon);
    }
  },
  'an element of its own after the body': () => {
    for (const field of document.querySelectorAll('input')) {
      const icon = document.createElement('div');
      const top = field.offsetTop + field.offsetHeight / 2 - 10;
      icon.style.cssText = `position: absolute; z-index: 2147483647; width: 20px; height: 20px; top: ${top}px; left: ${field.offsetLeft + field.offsetWidth - 28}px`;
      icon.attachShadow({ mode: 'closed' }).append('K');
      document.documentElement.append(icon);
    }
  },
  'an empty host whose closed shadow root is positioned': () => {
    for (const field of document.querySelectorAll('input')) {
      const host = document.createElement('pass-root');
      const icon = document.createElement('button');
      const top = field.offsetTop + field.offsetHeight / 2 - 10;
      icon.style.cssText = `position: absolute; padding: 0; width: 20px; height: 20px; top: ${top}px; left: ${field.offsetLeft + field.offsetWidth - 28}px`;
      host.attachShadow({ mode: 'closed' }).append(icon);
      document.body.append(host);
    }
  },
  'a background of the field': () => {
    const icon =
      'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="20" height="20"/></svg>';
    for (const field of document.querySelectorAll('input')) {
      field.style.background = `url('${icon}') right 8px center / 20px no-repeat`;
    }
  },
};

test.each(Object.keys(ways))('%s', async (way) => {
  const tab = await session.browser.newPage();
  await tab.setViewport({ width: 320, height: 800 });
  await tab.goto(address);
  await expect.poll(() => tab.evaluate(look)).toEqual({ marks: 4, covered: [] });
  await tab.evaluate(`(${ways[way]})()`);
  await atRest(tab);
  await expect.poll(async () => (await tab.evaluate(look)).covered).toEqual([]);
  await tab.close();
});
