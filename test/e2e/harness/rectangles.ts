import type { Page } from 'puppeteer-core';
import { ours } from './ours.ts';

/** Where one element of the page stands, in CSS pixels of the document, to a hundredth. */
export interface Rectangle {
  /** How the element is reached from the top: `html>body>form:nth-child(2)>input#nom`, `>>>` entering a shadow root. */
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangles of all elements of the page itself, open shadow roots included, in document order. Ours are left out. */
export async function rectangles(page: Page): Promise<readonly Rectangle[]> {
  return page.evaluate((ours) => {
    const hundredth = (length: number) => Math.round(length * 100) / 100;
    const found: Rectangle[] = [];
    const visit = (parent: Element | ShadowRoot, path: string) => {
      const children = [...parent.children].filter((child) => !child.matches(ours));
      for (const [index, child] of children.entries()) {
        const name = child.id ? `${child.localName}#${child.id}` : `${child.localName}:nth-child(${index + 1})`;
        const here = `${path}${name}`;
        const { x, y, width, height } = child.getBoundingClientRect();
        const place = { x: hundredth(x + scrollX), y: hundredth(y + scrollY) };
        found.push({ path: here, ...place, width: hundredth(width), height: hundredth(height) });
        if (child.shadowRoot) visit(child.shadowRoot, `${here}>>>`);
        visit(child, `${here}>`);
      }
    };
    const { scrollWidth, scrollHeight } = document.documentElement;
    found.push({ path: 'what can be scrolled to', x: 0, y: 0, width: scrollWidth, height: scrollHeight });
    visit(document.documentElement, 'html>');
    return found;
  }, ours);
}

/** What differs between two lists of rectangles of the same page: moved, resized, appeared or vanished. Empty is good. */
export function differences(before: readonly Rectangle[], after: readonly Rectangle[]): readonly string[] {
  const show = ({ x, y, width, height }: Rectangle) => `${width} × ${height} at ${x}, ${y}`;
  const earlier = new Map(before.map((rectangle) => [rectangle.path, show(rectangle)]));
  const later = new Map(after.map((rectangle) => [rectangle.path, show(rectangle)]));
  const paths = new Set([...earlier.keys(), ...later.keys()]);
  return [...paths]
    .filter((path) => earlier.get(path) !== later.get(path))
    .map((path) => `${path}: ${earlier.get(path) ?? 'absent'} → ${later.get(path) ?? 'absent'}`);
}
