import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { ours } from './ours.ts';

/** One fault that axe found, with one element that has it. */
interface Fault {
  readonly rule: string;
  readonly help: string;
  /** How to reach the element, ` >>> ` entering a shadow root. */
  readonly target: string;
}

export interface Faults {
  /** In our layer, or in what hangs in it. */
  readonly ours: readonly Fault[];
  readonly theirs: readonly Fault[];
}

const source = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Runs axe with all its rules over the page and open shadow roots, and tells our faults from the page's own. */
export async function axeFaults(page: Page, options: RunOptions = {}): Promise<Faults> {
  await page.evaluate(source);
  const found = await page.evaluate(
    async (ours, options) => {
      const inLight = (element: Element): Element => {
        const root = element.getRootNode();
        return root instanceof ShadowRoot ? inLight(root.host) : element;
      };
      const { violations } = await window.axe.run(document, { ...options, elementRef: true });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ element, target }) => ({
          // Where an element was removed meanwhile, the fault counts as ours: better one too many than a lost one.
          own: element === undefined || inLight(element).matches(ours),
          fault: { rule: id, help, target: target.flat().join(' >>> ') },
        })),
      );
    },
    ours,
    options,
  );
  const of = (own: boolean) => found.filter((one) => one.own === own).map(({ fault }) => fault);
  return { ours: of(true), theirs: of(false) };
}

declare global {
  interface Window {
    axe: typeof import('axe-core');
  }
}
