import type { Page } from 'puppeteer-core';
import { contentScripts, standInFor } from '../../../scripts/stand-in.mjs';
import { builtExtension } from './kept-browser.ts';

/** What the script is called in stacks, so that its reads are told from the page's own. */
const NAME = 'bienvenue-under-test.js';

/**
 * Makes every page that this tab opens run the built content scripts in the page's own world, after traps on everything
 * that holds what the user typed. What they catch is kept in the page's `trappedReads`. `spoil` is code that runs with the
 * script: how a test shows that the traps would notice.
 */
export async function trapReads(page: Page, spoil = ''): Promise<void> {
  const extension = await builtExtension();
  const script = await contentScripts(extension);
  // Not by a script element and not by eval: the pages' policies forbid both.
  await page.evaluateOnNewDocument(setTraps, NAME);
  await page.evaluateOnNewDocument(`addEventListener('DOMContentLoaded', () => {
    ${seen}
    ${await standInFor(extension)}
    ${script}
    ${spoil}
  });
  //# sourceURL=${NAME}
  `);
}

/** What makes ours seen: the manifest's sheet is not there. */
const seen = `const sheet = new CSSStyleSheet();
sheet.replaceSync(':root { --bienvenue-on: contents }');
document.adoptedStyleSheets.push(sheet);`;

/** Runs in the page, before any of its scripts. Reads are kept in `trappedReads`, each with its stack. */
function setTraps(name: string): void {
  const reads: string[] = [];
  Object.assign(globalThis, { trappedReads: reads });
  const note = (what: string): void => {
    const stack = new Error(what).stack ?? '';
    if (stack.includes(name)) reads.push(`${what}: ${stack}`);
  };
  const getters: [object, string[]][] = [
    [
      HTMLInputElement.prototype,
      ['value', 'valueAsDate', 'valueAsNumber', 'defaultValue', 'checked', 'files', 'selectionStart'],
    ],
    [HTMLTextAreaElement.prototype, ['value', 'defaultValue', 'textLength', 'selectionStart']],
    [HTMLSelectElement.prototype, ['value', 'selectedIndex', 'selectedOptions']],
    [HTMLOptionElement.prototype, ['selected']],
  ];
  for (const [prototype, names] of getters) {
    for (const property of names) {
      const { get, ...rest } = Object.getOwnPropertyDescriptor(prototype, property) ?? {};
      if (!get) throw new Error(`No getter ${property} to set a trap on.`);
      const trap = function (this: unknown): unknown {
        note(property);
        return get.call(this);
      };
      Object.defineProperty(prototype, property, { ...rest, get: trap });
    }
  }
  globalThis.FormData = class extends FormData {
    constructor(form?: HTMLFormElement) {
      note('FormData');
      super(form);
    }
  };
  const { getAttribute } = Element.prototype;
  Element.prototype.getAttribute = function (attribute: string): string | null {
    const isButton = this.matches('button, [type="submit" i], [type="button" i], [type="reset" i], [type="image" i]');
    if (attribute.toLowerCase() === 'value' && !isButton) note('getAttribute value');
    return getAttribute.call(this, attribute);
  };
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type: string, ...rest: [never, never]): void {
    if (/^(?:input|change|beforeinput|keyup|keypress|paste|copy|cut|submit|formdata|composition\w+)$/.test(type)) {
      note(`listener for ${type}`);
    }
    addEventListener.call(this, type, ...rest);
  };
}
