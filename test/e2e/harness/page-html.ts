import type { Page } from 'puppeteer-core';
import { ours } from './ours.ts';

/**
 * The whole page as HTML, open shadow roots included, inline styles as the browser writes them. With `withoutOurs` our
 * layers, our ids in `aria-describedby` and our anchor names are left out: what is left is the page's alone.
 */
export function pageHtml(page: Page, { withoutOurs }: { withoutOurs: boolean }): Promise<string> {
  return page.evaluate(
    (ours, withoutOurs) => {
      const isOurs = (name: string) => /^(?:--)?bienvenue-/.test(name.trim());
      const strip = (element: Element) => {
        if (!(element instanceof HTMLElement)) return;
        const ids = element.getAttribute('aria-describedby')?.split(' ');
        if (ids?.some(isOurs)) element.setAttribute('aria-describedby', ids.filter((id) => !isOurs(id)).join(' '));
        if (ids && !element.getAttribute('aria-describedby')) element.removeAttribute('aria-describedby');
        const names = element.style.getPropertyValue('anchor-name').split(',');
        if (!names.some(isOurs)) return;
        element.style.setProperty('anchor-name', names.filter((name) => !isOurs(name)).join(', '));
      };
      const write = (root: Element | ShadowRoot): string => {
        const copy = root instanceof ShadowRoot ? document.createElement('shadow') : (root.cloneNode() as Element);
        if (withoutOurs) strip(copy);
        if (copy instanceof HTMLElement && copy.hasAttribute('style')) {
          copy.setAttribute('style', copy.style.cssText);
          if (withoutOurs && copy.style.length === 0) copy.removeAttribute('style');
        }
        const inside = [...root.childNodes].map((node) => {
          if (!(node instanceof Element)) return node.textContent;
          return withoutOurs && node.matches(ours) ? '' : write(node);
        });
        const shadow = root instanceof Element && root.shadowRoot ? write(root.shadowRoot) : '';
        return `${copy.outerHTML}${shadow}\n${inside.join('')}`;
      };
      return write(document.documentElement);
    },
    ours,
    withoutOurs,
  );
}
