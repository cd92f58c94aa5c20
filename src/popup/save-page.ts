import { type ComponentChild, render } from 'preact';
import { saveFile } from './save-file.ts';

/** One page that can be kept on a phone: nothing in it is fetched from anywhere, and nothing in it runs. */
export interface SavedPage {
  /** Without its ending. */
  readonly file: string;
  readonly title: string;
  /** What stands on it. Handlers are lost; check boxes keep what they show. */
  readonly content: ComponentChild;
  /** Style sheet of the page. */
  readonly css: string;
}

/** The page as HTML. */
function pageAsHtml({ title, content, css }: Omit<SavedPage, 'file'>): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = 'en-GB';
  render(content, page.body);
  for (const box of page.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    box.toggleAttribute('checked', box.checked);
  }
  const style = page.createElement('style');
  style.textContent = css;
  page.head.prepend(
    meta(page, { charset: 'utf-8' }),
    meta(page, { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    meta(page, { 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
    style,
  );
  return `<!DOCTYPE html>\n${page.documentElement.outerHTML}\n`;
}

/** Hands the page to the browser's downloads. */
export function savePage({ file, ...page }: SavedPage): void {
  saveFile(`${file}.html`, 'text/html;charset=utf-8', pageAsHtml(page));
}

function meta(page: Document, attributes: Readonly<Record<string, string>>): HTMLMetaElement {
  const element = page.createElement('meta');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
