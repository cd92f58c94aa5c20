// The fund's own components: fields come, go and change without the page being left.
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { explained } from '../../scripts/walk.mjs';
import { answerFor, loadPages } from '../pages/pages.mjs';
import { accessibleOne } from './harness/accessible.ts';
import { markFaults } from './harness/covering.ts';
import { htmlPages } from './harness/html-pages.ts';
import { notesShown } from './harness/notes-shown.ts';
import { type Session, startSession } from './harness/session.ts';
import { told } from './harness/told.ts';

const waiting = { timeout: 10_000 };
const steps = ['identite', 'verification', 'coordonnees'];
const own = 'https://assure.ameli.fr/steps';
/** A page that draws each step anew, and keeps nothing of the last. */
const ownSteps = `<!doctype html><html lang="fr"><title>Essai</title><main></main>
<p><label for="last">Couleur</label> <input id="last"></p><script>
const steps = [['Code postal', 'Prénom', 'Nom de naissance'], ['Courriel', 'Mot de passe'], ['Date de naissance']];
addEventListener('hashchange', draw);
function draw() {
  const labels = steps[steps.length - 1 - Number(location.hash.slice(1) || 2) % steps.length];
  document.querySelector('main').innerHTML = '<h1>Étape</h1>' + labels.map((label, index) =>
    '<p><label for="f' + index + '">' + label + '</label> <input id="f' + index + '" data-expect="oui"></p>').join('');
}
draw();
</script></html>`;

const pages = await loadPages(['synapse']);
let session: Session;
let page: Page;
beforeAll(async () => {
  const ownPages = htmlPages({ [own]: ownSteps });
  session = await startSession({ pages: (url) => ownPages(url) ?? answerFor(pages, url) });
});
afterAll(() => session.close());
beforeEach(async () => {
  page = await session.browser.newPage();
  await page.setViewport({ width: 1280, height: 1000 });
  return async () => {
    await page.close();
    expect(await session.errors()).toEqual([]);
  };
});

async function goTo(name: string): Promise<void> {
  await page.goto(pages.find((one) => one.name === name)?.url ?? '');
  await page.waitForSelector('[data-expect]');
}

async function goToStep(step: string): Promise<void> {
  await page.evaluate((step) => {
    location.hash = `#/${step}`;
  }, step);
}

/** Goes on without leaving the page, as often, a frame for each step; runs in the page. */
async function goOn(times: number, names: readonly string[]): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    location.hash = names[time % names.length] ?? '';
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
}

/** Runs in the page: how much of ours there is. Where a component rewrites an attribute, ours is back with the next look. */
function ourCount(): { nodes: number; ids: number; anchors: number } {
  return {
    nodes: document.querySelectorAll('bienvenue-layer, bienvenue-layer *').length,
    ids: document.querySelectorAll('[aria-describedby*=bienvenue]').length,
    anchors: document.querySelectorAll('[data-expect][style*="--bienvenue-"]').length,
  };
}

describe.each(['synapse/current-creation', 'synapse/older-creation'])('%s', (name) => {
  beforeEach(() => goTo(name));

  test('each step is explained, there and back', async () => {
    for (const step of [...steps, ...steps.toReversed()]) {
      await goToStep(step);
      await page.waitForFunction((step) => location.hash.endsWith(step), {}, step);
      await explained(page);
    }
    await told(page, '[data-expect=codePostal]', 'Postcode');
  });

  test('a dialog opens and closes, five times', async () => {
    await goToStep('verification');
    const code = '[data-expect=codeProvisoire]';
    for (let time = 0; time < 5; time += 1) {
      const way = await page.waitForSelector('::-p-text(pas ma carte Vitale)', { visible: true });
      await way?.click();
      await page.waitForSelector(code);
      await told(page, code, 'Temporary code');
      await page.keyboard.press('Escape');
      await page.waitForSelector(code, { hidden: true });
      await page.waitForFunction(
        () => !/Temporary code/.test(document.querySelector('bienvenue-layer')?.textContent ?? ''),
      );
    }
    await told(page, '[data-expect=vitaleSerie]', 'Card serial number');
  });

  test('an error message comes and goes, and we stay after it', async () => {
    const field = '[data-expect=prenom]';
    const said = async () => (await accessibleOne(session, page, field)).description;
    const leave = async (typed: string): Promise<void> => {
      await page.focus(field);
      await page.keyboard.type(typed);
      await page.keyboard.press('Tab');
    };
    await told(page, field, 'First name');
    await leave('');
    await expect.poll(said, waiting).toMatch(/^Le champ Prénom est requis\. First name\. Press F1/);
    await expect.poll(() => page.evaluate(notesShown), waiting).toEqual(['This must be filled in']);
    await expect.poll(() => markFaults(page), waiting).toMatchObject({ faults: [] });
    await leave('Anne');
    // The older components say that all is well now.
    await expect.poll(said, waiting).toMatch(/^(?:Le champ Prénom est valide\. )?First name\. Press F1/);
    await expect.poll(() => page.evaluate(notesShown), waiting).not.toContain('This must be filled in');
    await expect.poll(() => markFaults(page), waiting).toMatchObject({ faults: [] });
    await told(page, field, 'First name');
  });
});

test('200 steps of the fund’s components leave as much of ours as the first', { timeout: 180_000 }, async () => {
  await goTo('synapse/current-creation');
  await explained(page);
  await told(page, '[data-expect=codePostal]', 'Postcode');
  const fields = await page.$$eval('[data-expect]:not([data-expect=none])', (fields) => fields.length);
  const counted = () => page.evaluate(ourCount);
  await expect.poll(async () => (await counted()).ids, { timeout: 20_000 }).toBe(fields);
  // The last that comes.
  await page.waitForSelector('bienvenue-box');
  const before = await counted();
  await page.evaluate(
    goOn,
    201,
    [...steps.slice(1), steps[0] ?? ''].map((step) => `#/${step}`),
  );
  await explained(page);
  await told(page, '[data-expect=codePostal]', 'Postcode');
  await expect.poll(counted, { timeout: 20_000 }).toEqual(before);
});

test('200 steps drawn anew leave as many nodes and listeners', async () => {
  await page.goto(own);
  await told(page, '#f0', 'Postcode');
  const used = async () => {
    if (session.kind === 'firefox') return { listeners: 0, nodes: 0 };
    const devtools = await page.createCDPSession();
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.detach();
    const { JSEventListeners: listeners, Nodes: nodes } = await page.metrics();
    return { listeners, nodes };
  };
  const goRound = async (times: number) => {
    await page.evaluate(goOn, times, ['#0', '#1', '#2']);
    await told(page, '#f0', 'Postcode');
    // A page that changes without end waits a little to be gone through, and what waits is still held: until a change that
    // comes after all of them is answered.
    for (const [label, title] of [['Code postal', 'Postcode'] as const, ['Couleur', null] as const]) {
      await page.$eval('[for=last]', (element, label) => element.replaceChildren(label), label);
      await told(page, '#last', title);
    }
  };
  const counted = async () => ({ ...(await page.evaluate(ourCount)), ...(await used()) });
  await goRound(12);
  let first = await counted();
  await expect
    .poll(async () => {
      const before = first;
      first = await counted();
      return isDeepStrictEqual(first, before);
    }, waiting)
    .toBe(true);
  await goRound(198);
  await expect.poll(counted, waiting).toEqual(first);
});
