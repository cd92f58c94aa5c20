import { textOf } from '../storage/texts.ts';
import { build, OURS } from './build.ts';

let sheet: CSSStyleSheet | undefined;

/**
 * The place for what a host of ours shows: a box in an open shadow root on it, with our style, constructed, since a page's
 * policy may forbid a style element. What the page hands down ends at the box and not at the host: the style of a host that
 * hangs on an anchor is worked out at each layout of the page, and has to be short.
 */
export function styledRoot(host: HTMLElement): HTMLElement {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(textOf('style'));
  }
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets.push(sheet);
  const box = build('div', { class: 'ours', ...OURS });
  root.append(box);
  return box;
}
