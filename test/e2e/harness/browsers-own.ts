/**
 * What Chromium asks for by itself, whatever is switched off; Firefox asks for nothing. The hosts of ameli.fr are
 * connections that Chromium prepares when a page of theirs is opened, before the request is answered here.
 */
const browsersOwn = {
  chromium: [
    'accounts.google.com:443',
    'ameliconnect.ameli.fr:443',
    'assure.ameli.fr:443',
    'clients2.google.com:443',
    'update.googleapis.com:443',
    'http://update.googleapis.com/',
  ],
  firefox: [],
} as const;

/** Whether what the proxy was asked for (`host:443`, or a whole address) is the browser's own doing. */
export function isBrowsersOwn(kind: 'chromium' | 'firefox', asked: string): boolean {
  return browsersOwn[kind].some((own) => (own.endsWith('/') ? asked.startsWith(own) : asked === own));
}
