import { type ComponentChild, render } from 'preact';
import { saveFile } from './save-file.ts';

/** One page that can be kept on a phone: nothing in it is fetched from anywhere, and nothing in it runs. */
export interface SavedPage {
  /** Without its ending. */
  readonly file: string;
  readonly title: string;
  /** What stands on it. Handlers are lost; check boxes keep what they show. */
  readonly content: ComponentChild;
  /** Style sheet of the page; a `<` may not stand in it. */
  readonly css: string;
}

/** Hands the page to the browser's downloads. */
export function savePage({ file, content, ...page }: SavedPage): void {
  saveFile(`${file}.html`, 'text/html;charset=utf-8', pageAsHtml({ ...page, body: bodyAsHtml(content) }));
}

/** The page as HTML. It is put together as text: our own policy would forbid its style sheet in a document of ours. */
export function pageAsHtml({ title, css, body }: Pick<SavedPage, 'title' | 'css'> & { body: string }): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${css}</style>
</head>
<body>${body}</body>
</html>
`;
}

function bodyAsHtml(content: ComponentChild): string {
  const { body } = document.implementation.createHTMLDocument('');
  render(content, body);
  // What a box shows is a property; only the attribute is written.
  for (const box of body.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    box.toggleAttribute('checked', box.checked);
  }
  return body.innerHTML;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
