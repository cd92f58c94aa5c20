import { textOf } from '../storage/texts.ts';
import { build, OURS } from './build.ts';

/** Our style, made in each document for itself: a frame may load another one under a script that stays. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * The place for what a host of ours shows: a box in an open shadow root on it, with our style, constructed, since a page's
 * policy may forbid a style element. What the page hands down ends at the box and not at the host: the style of a host that
 * hangs on an anchor is worked out at each layout of the page, and has to be short.
 */
export function styledRoot(host: HTMLElement): HTMLElement {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets.push(sheetOf(host.ownerDocument));
  const box = build('div', { class: 'ours', ...OURS });
  root.append(box);
  return box;
}

function sheetOf(page: Document): CSSStyleSheet {
  const known = sheets.get(page);
  if (known) return known;
  const sheet = new (page.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(textOf('style'));
  sheets.set(page, sheet);
  return sheet;
}
