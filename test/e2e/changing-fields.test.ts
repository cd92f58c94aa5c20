// A page that changes without being left: whatever happens to a field, what we say of it stays right and follows it.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { htmlPages } from './harness/html-pages.ts';
import { type Session, startSession } from './harness/session.ts';
import { told } from './harness/told.ts';

const address = 'https://assure.ameli.fr/changing';
const html = `<!doctype html><html lang="fr"><title>Essai</title><style>
p { margin: 30px } .away { display: none } #tick:not(:checked) ~ #ticked { display: none }
@keyframes appear { from { opacity: 0 } }
</style><main><h1>Mes informations</h1>
<p id="row"><label for="code" id="label">Code postal</label> <input id="code"></p>
<p id="hidden" hidden><label>Prénom <input id="first"></label></p>
<input type="checkbox" id="tick" aria-label="Plus"><p id="ticked"><label>Courriel <input id="mail"></label></p>
<div id="pop" popover="manual"><p><label>Date de naissance <input id="birth"></label></p></div>
<dialog id="box"><p><label>Code provisoire <input id="temporary"></label></p></dialog>
<div id="list"></div></main></html>`;

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession({ pages: htmlPages({ [address]: html }) });
});
afterAll(() => session.close());
beforeEach(async () => {
  page = await session.open(address);
  await told(page, '#code', 'Postcode');
});
afterEach(async () => {
  await page.close();
  expect(await session.errors()).toEqual([]);
});

/** Runs a script of the page's own. */
async function change(script: string): Promise<void> {
  await page.evaluate(script);
}

test('a frame that the page fills by itself, and then loads into', async () => {
  const isMarked = () => {
    const inner = document.querySelector<HTMLIFrameElement>('#frame')?.contentDocument;
    const field = inner?.querySelector('input[aria-describedby*="bienvenue-"]');
    return inner?.querySelector('bienvenue-mark')?.shadowRoot?.querySelector('button') ? field?.id : undefined;
  };
  await change(`{ const frame = document.createElement('iframe'); frame.id = 'frame'; frame.height = 400;
    document.querySelector('#row').before(frame);
    frame.contentDocument.body.innerHTML = '<p><label>Prénom <input id="own"></label></p>' }`);
  await expect.poll(() => page.evaluate(isMarked)).toBe('own');
  await change(`document.querySelector('#frame').src = '${address}'`);
  await expect.poll(() => page.evaluate(isMarked)).toBe('code');
});

describe('a field appears', () => {
  test('late', async () => {
    await change(
      `document.querySelector('#list').innerHTML = '<p><label>Nom de naissance <input id="late"></label></p>'`,
    );
    await told(page, '#late', 'Birth name');
  });

  test.each([
    ['hidden', `document.querySelector('#hidden').hidden = false`],
    [
      'a class',
      `{ const p = document.querySelector('#hidden'); p.className = 'away'; p.hidden = false;
      requestAnimationFrame(() => requestAnimationFrame(() => p.className = '')) }`,
    ],
    [
      'a style',
      `{ const p = document.querySelector('#hidden'); p.style.display = 'none'; p.hidden = false;
      requestAnimationFrame(() => requestAnimationFrame(() => p.style.display = '')) }`,
    ],
  ])('un-hidden by %s', async (_, script) => {
    await told(page, '#first', null);
    await change(script);
    await told(page, '#first', 'First name');
  });

  test('by a box that is ticked, without any change in the document', async () => {
    await told(page, '#mail', null);
    await page.click('#tick');
    await told(page, '#mail', 'E-mail address');
    await page.click('#tick');
    await told(page, '#mail', null);
  });

  test('in a popover', async () => {
    await told(page, '#birth', null);
    await change(`document.querySelector('#pop').showPopover()`);
    await told(page, '#birth', 'Date of birth');
    await change(`document.querySelector('#pop').hidePopover()`);
    await told(page, '#birth', null);
  });

  test.each([
    ['animation', 'animation: appear 1s step-end'],
    ['transition', 'opacity: 0; transition: opacity 1s step-end'],
  ])('slowly, by %s', async (_, style) => {
    await change(`{ const p = document.querySelector('#hidden'); p.style.cssText = ${JSON.stringify(style)}; p.hidden = false;
      p.getBoundingClientRect(); if (p.style.opacity) p.style.opacity = 1;
      globalThis.appearing = p.getAnimations()[0]; appearing.pause();
      document.querySelector('#list').innerHTML = '<p><label>Courriel <input id="late"></label></p>' }`);
    await told(page, '#late', 'E-mail address');
    await told(page, '#first', null);
    await change('appearing.finish()');
    await told(page, '#first', 'First name');
  });

  test('in a component that is defined later', async () => {
    await change(`document.querySelector('#list').innerHTML = '<late-part></late-part>'`);
    await told(page, '#code', 'Postcode');
    await change(`requestAnimationFrame(() => requestAnimationFrame(() => customElements.define('late-part', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<p><label>Prénom <input></label></p>'; } })))`);
    await told(page, 'late-part >>> input', 'First name');
  });
});

describe('a field changes', () => {
  test('its label', async () => {
    await change(`document.querySelector('#label').textContent = 'Prénom'`);
    await told(page, '#code', 'First name');
    await change(`document.querySelector('#label').firstChild.data = 'Nom du médecin'`);
    await told(page, '#code', null);
    await change(`document.querySelector('#code').setAttribute('aria-label', 'Code postal')`);
    await change(`document.querySelector('#label').remove()`);
    await told(page, '#code', 'Postcode');
  });

  test('the words far from it that name it', async () => {
    await change(`document.body.insertAdjacentHTML('beforeend', '<footer><p><b id="far">Courriel</b></p></footer>')`);
    await change(`document.querySelector('#code').setAttribute('aria-labelledby', 'far')`);
    await change(`document.querySelector('#label').remove()`);
    await told(page, '#code', 'E-mail address');
    await change(`document.querySelector('#far').firstChild.data = 'Date de naissance'`);
    await told(page, '#code', 'Date of birth');
    await change(`document.querySelector('#far').parentNode.innerHTML = '<i id="far">Nom du médecin</i>'`);
    await told(page, '#code', null);
  });

  test.each([
    ['beside it', `globalThis.text = document.createTextNode('Courriel '); list.append(text, field)`],
    ['before its box', `globalThis.text = new Text('Courriel '); box.append(field); list.append(text, box)`],
    [
      'in the box before',
      `const b = document.createElement('b'); b.append('Courriel'); globalThis.text = b.firstChild;
      box.append(field); list.append(b, ' ', box)`,
    ],
  ])('the bare text %s', async (_, script) => {
    // Straight in <main>, where not every change can be one of a field.
    await change(`{ const list = document.querySelector('main'); document.querySelector('#tick').remove();
      const box = document.createElement('div'); const field = document.createElement('input'); field.id = 'bare'; ${script} }`);
    await told(page, '#bare', 'E-mail address');
    await change(`text.data = 'Prénom '`);
    await told(page, '#bare', 'First name');
    await change(`text.replaceWith('Nom du médecin ')`);
    await told(page, '#bare', null);
  });

  test.each([
    ['the caption of its table', '<caption id="head">Mes informations</caption>'],
    ['the one cell of a row above', '<tr><th colspan="2" id="head">Mes informations</th></tr>'],
  ])('%s', async (_, head) => {
    const deep = '<td><div><div><div><label>Prénom <input id="deep"></label></div></div></div></td>';
    await change(
      `document.querySelector('main').insertAdjacentHTML('beforeend', '<table>${head}<tr>${deep}</tr></table>')`,
    );
    await told(page, '#deep', 'First name');
    await change(`document.querySelector('#head').firstChild.data = 'Votre médecin'`);
    await told(page, '#deep', null);
    await change(`document.querySelector('#head').textContent = 'Vos coordonnées'`);
    await told(page, '#deep', 'First name');
  });

  test('the help in its row', async () => {
    await change(
      `document.querySelector('#row').insertAdjacentHTML('beforeend', ' <small id="help">Celui de votre employeur</small>')`,
    );
    await told(page, '#code', null);
    await change(`document.querySelector('#help').firstChild.data = 'Celui de votre domicile'`);
    await told(page, '#code', 'Postcode');
  });

  test('its place', async () => {
    for (const script of [
      `document.querySelector('#list').append(document.querySelector('#row'))`,
      `document.querySelector('main').prepend(document.querySelector('#row'))`,
      `document.querySelector('#row').style.cssText = 'margin: 120px 30px 30px 200px'`,
      `document.querySelector('main').style.paddingTop = '50px'`,
    ]) {
      await change(script);
      await told(page, '#code', 'Postcode');
    }
  });

  test('taken out and put back', async () => {
    await change(`globalThis.row = document.querySelector('#row'); row.remove()`);
    await page.waitForFunction(() => !document.querySelector('bienvenue-mark'));
    await change(`document.querySelector('#list').append(row)`);
    await told(page, '#code', 'Postcode');
    await change(`row.remove(); document.querySelector('main').append(row)`);
    await told(page, '#code', 'Postcode');
  });

  test('put into a dialog that becomes modal, and out again', async () => {
    await change(
      `{ const box = document.querySelector('#box'); box.append(document.querySelector('#row')); box.show() }`,
    );
    await told(page, '#temporary', 'Temporary code');
    await told(page, '#code', 'Postcode');
    await change(`{ const box = document.querySelector('#box'); box.close(); box.showModal() }`);
    await told(page, '#temporary', 'Temporary code');
    await told(page, '#code', 'Postcode');
    await change(`{ const box = document.querySelector('#box'); box.close(); box.show() }`);
    await told(page, '#temporary', 'Temporary code');
    await change(
      `{ document.querySelector('main').append(document.querySelector('#row')); document.querySelector('#box').close() }`,
    );
    await told(page, '#code', 'Postcode');
    await told(page, '#temporary', null);
  });

  test('put into a shadow root', async () => {
    await change(`document.querySelector('#list').attachShadow({ mode: 'open' })`);
    await change(`document.querySelector('#list').remove()`);
    await change(`globalThis.host = document.createElement('div'); host.attachShadow({ mode: 'open' }); document.body.append(host);
      host.shadowRoot.append(document.querySelector('#row'))`);
    await told(page, 'body > div >>> #code', 'Postcode');
    await change(`document.querySelector('main').append(host.shadowRoot.querySelector('#row'))`);
    await told(page, '#code', 'Postcode');
  });

  test('cloned, and written anew from its own HTML', async () => {
    await change(`{ const copy = document.querySelector('#row').cloneNode(true);
      copy.innerHTML = copy.innerHTML.replaceAll('"code"', '"copy"').replace('"label"', '"label2"');
      document.querySelector('#list').append(copy) }`);
    await told(page, '#copy', 'Postcode');
    await told(page, '#code', 'Postcode');
    await change(`document.querySelector('main').innerHTML += ''`);
    await told(page, '#copy', 'Postcode');
    await told(page, '#code', 'Postcode');
    await change(`document.querySelector('#label2').textContent = 'Nom du médecin'`);
    await told(page, '#copy', null);
  });

  test('cloned where it is asked of nobody', async () => {
    await change(`{ const copy = document.querySelector('#code').cloneNode(true);
      copy.id = 'trap'; copy.disabled = true; document.querySelector('#list').append(copy) }`);
    await told(page, '#trap', null);
    await told(page, '#code', 'Postcode');
  });
});

test('a dialog that is taken out of the page takes nothing of ours along', async () => {
  await change(`globalThis.box = document.querySelector('#box'); box.showModal()`);
  await told(page, '#temporary', 'Temporary code');
  await change('box.remove()');
  await page.waitForFunction('!box.innerHTML.includes("bienvenue")');
});

test('a mark whose field goes while it is pointed at opens nothing', async () => {
  const mark = await page.evaluate(() => {
    const button = document.querySelector('bienvenue-mark')?.shadowRoot?.querySelector('button');
    const { x, y } = button?.getBoundingClientRect() ?? new DOMRect();
    button?.addEventListener('pointerenter', () => document.querySelector('#row')?.remove());
    return { x: x + 8, y: y + 8 };
  });
  await page.mouse.move(mark.x, mark.y);
  await page.waitForFunction(() => !document.querySelector('bienvenue-mark'));
  // Longer than a pointer must rest on a mark.
  await page.evaluate(() => new Promise((over) => setTimeout(over, 250)));
  expect(await page.$('bienvenue-explanation')).toBeNull();
});

test('the page answers our own change with one of its own', async () => {
  await change(`new MutationObserver(() => {
    const label = document.querySelector('#label');
    if (label.textContent === 'Courriel') label.textContent = 'Prénom';
    if (label.textContent === 'Nom de naissance') label.textContent = 'Code postal';
  }).observe(document.querySelector('#code'), { attributes: true })`);
  for (let time = 0; time < 4; time += 1) {
    await change(`document.querySelector('#label').textContent = 'Courriel'`);
    await told(page, '#code', 'First name');
    await change(`document.querySelector('#label').textContent = 'Nom de naissance'`);
    await told(page, '#code', 'Postcode');
  }
});

test('the page writes itself anew: explained, and F1 opens', async () => {
  await change(`document.open(); document.write(${JSON.stringify(html.replace('Essai', 'Neu'))}); document.close()`);
  await page.waitForFunction(() => document.title === 'Neu');
  await told(page, '#code', 'Postcode');
  await page.focus('#code');
  await page.keyboard.press('F1');
  await page.waitForSelector('bienvenue-explanation');
});
