import type { Answer, Answering } from '../../../scripts/serve.mjs';

/** Serves pages that a test writes out itself: their addresses, without query and hash, and their HTML. */
export function htmlPages(pages: Readonly<Record<string, string>>, headers: Answer['headers'] = {}): Answering {
  return (url) => {
    const body = pages[url.replace(/[?#].*/, '')];
    return body === undefined ? undefined : { contentType: 'text/html; charset=utf-8', headers, body };
  };
}
