// Serves pages at their true addresses: every request of every tab, frame and new tab is answered from here.

/** @typedef {import('./launch.mjs').Launched} Launched */
/**
 * @typedef {object} Answer
 * @property {number} [status] 200 unless told otherwise.
 * @property {string} contentType
 * @property {Readonly<Record<string, string>>} [headers]
 * @property {string | Uint8Array} body
 */
/** @typedef {{ url: string, method: string, answered: boolean }} Asked */
/** @typedef {(url: string) => Answer | undefined} Answering */

/** @type {Answer} */
const noIcon = { status: 204, contentType: 'image/x-icon', body: '' };
/** @type {Answer} */
const notFound = {
  status: 404,
  contentType: 'text/plain; charset=utf-8',
  body: 'This address is not among the pages served here.',
};

/**
 * Answers all `http:` and `https:` requests of the browser for as long as it runs. What `answering` does not know gets
 * a 404, so nothing is ever asked of the network. WebSockets and connections opened ahead of a request do not come by.
 * @param {Launched} launched
 * @param {Answering} answering
 * @returns {Promise<Asked[]>} All that was asked, growing as it comes; icons of tabs, which the browser asks by itself, are left out.
 */
export async function servePages({ browser, kind }, answering) {
  /** @type {Asked[]} */
  const asked = [];
  /** @param {string} url @param {string} method @returns {Answer} */
  const answer = (url, method) => {
    if (new URL(url).pathname === '/favicon.ico') return noIcon;
    const known = answering(url);
    asked.push({ url, method, answered: known !== undefined });
    return known ?? notFound;
  };
  await (kind === 'chromium' ? serveChromium(browser, answer) : serveFirefox(browser, answer));
  return asked;
}

/** @param {Answer} answer */
const headersOf = (answer) =>
  Object.entries({ 'content-type': answer.contentType, 'cache-control': 'no-store', ...answer.headers }).map(
    ([name, value]) => ({ name, value }),
  );

/** @param {Answer} answer */
const base64 = (answer) => Buffer.from(answer.body).toString('base64');

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {(url: string, method: string) => Answer} answering
 */
async function serveChromium(browser, answering) {
  // Asked of the browser and not of a page, it covers tabs that the user or the page opens, from their first request.
  const session = await browser.target().createCDPSession();
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const answer = answering(request.url, request.method);
    const body = { responseCode: answer.status ?? 200, responseHeaders: headersOf(answer), body: base64(answer) };
    session.send('Fetch.fulfillRequest', { requestId, ...body }).catch(ignoreGone);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'http://*' }, { urlPattern: 'https://*' }] });
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {(url: string, method: string) => Answer} answering
 */
async function serveFirefox(browser, answering) {
  const connection = bidiOf(browser);
  connection.on('network.beforeRequestSent', (event) => {
    if (!event.isBlocked) return;
    const answer = answering(event.request.url, event.request.method);
    const headers = headersOf(answer).map(({ name, value }) => ({ name, value: { type: 'string', value } }));
    const body = {
      statusCode: answer.status ?? 200,
      reasonPhrase: 'OK',
      headers,
      body: { type: 'base64', value: base64(answer) },
    };
    connection.send('network.provideResponse', { request: event.request.request, ...body }).catch(ignoreGone);
  });
  const urlPatterns = ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol }));
  await connection.send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
}

/**
 * The WebDriver BiDi connection of Firefox, which puppeteer keeps to itself; it says more than puppeteer's own methods.
 * @param {import('puppeteer-core').Browser} browser
 * @returns {{ send(method: string, params: object): Promise<{ result: any }>, on(event: string, listener: (event: any) => void): void }}
 */
export function bidiOf(browser) {
  return /** @type {any} */ (browser).connection;
}

/** A tab may be closed, or its page left, before the answer arrives: then nobody waits for it. */
function ignoreGone() {}
