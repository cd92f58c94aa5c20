import css from './style.css';

let sheet: CSSStyleSheet | undefined;

/** An open shadow root on a host of ours, with our style: constructed, since a page's policy may forbid a style element. */
export function styledRoot(host: HTMLElement): ShadowRoot {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets.push(sheet);
  return root;
}
