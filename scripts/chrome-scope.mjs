// Runs code with Firefox's own rights, where its settings, its error console and its accessibility tree can be reached.
// The functions handed in are sent as text: they must be self-contained, and take and give plain data.
import { bidiOf } from './serve.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {string | ((...args: any[]) => unknown)} Body A function, or the text of one. */

/**
 * @param {Browser} browser
 * @param {string} source The text of an async function that takes JSON texts and gives one back.
 * @param {readonly unknown[]} args
 */
async function call(browser, source, args) {
  const bidi = bidiOf(browser);
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration: source,
    arguments: args.map((arg) => ({ type: 'string', value: JSON.stringify(arg) })),
    target: { context: tree.result.contexts[0].context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
  return JSON.parse(result.result.value);
}

/** The BiDi name of a tab, by which Firefox finds it. @param {Page} page */
const contextId = (page) => /** @type {any} */ (page.mainFrame())._id;

const findTab = `const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const tab = NavigableManager.getBrowsingContextById(id);`;

/**
 * Runs `body(...args)` in the browser's own window: `Services`, `gBrowser`, `Cc`, `Ci` are there.
 * @param {Browser} browser
 * @param {Body} body
 * @param {...unknown} args
 */
export function inFirefox(browser, body, ...args) {
  const source = `async (...args) => JSON.stringify(await (${body})(...args.map((arg) => JSON.parse(arg)))) ?? 'null'`;
  return call(browser, source, args);
}

/**
 * Runs `body(tab, ...args)` there, `tab` being the BrowsingContext of this page.
 * @param {Page} page
 * @param {Body} body
 * @param {...unknown} args
 */
export function inFirefoxTab(page, body, ...args) {
  const source = `async (...texts) => {
    const [id, ...args] = texts.map((text) => JSON.parse(text));
    ${findTab}
    return JSON.stringify(await (${body})(tab, ...args)) ?? 'null';
  }`;
  return call(page.browser(), source, [contextId(page), ...args]);
}

/**
 * The text of a function that runs `body(content, ...args)` in the process of a page, `content` being its window.
 * @param {Body} body
 * @param {string} holder Finds the `<browser>` element that holds the page; `id` is the first argument.
 */
const contentSource = (body, holder) => `async (...texts) => {
  const [id, ...args] = texts.map((text) => JSON.parse(text));
  ${holder}
  const { messageManager } = holder;
  const reply = 'bienvenue-' + Services.uuid.generateUUID();
  const call = '(async () => (' + ${JSON.stringify(String(body))} + ')(content, ...' + JSON.stringify(args) + '))()';
  const send = (what) => '(' + what + ') => sendAsyncMessage(' + JSON.stringify(reply) + ', { ' + what + ' })';
  const script = call + '.then(' + send('value') + ', (thrown) => (' + send('error') + ')(String(thrown)))';
  const { value, error } = await new Promise((resolve) => {
    messageManager.addMessageListener(reply, function listener({ data }) {
      messageManager.removeMessageListener(reply, listener);
      resolve(data);
    });
    messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  });
  if (error !== undefined) throw new Error(error);
  return JSON.stringify(value) ?? 'null';
}`;

/**
 * Runs `body(content, ...args)` in the process of this page with Firefox's own rights, `content` being its window.
 * @param {Page} page
 * @param {Body} body
 * @param {...unknown} args
 */
export function inFirefoxContent(page, body, ...args) {
  const source = contentSource(body, `${findTab} const holder = tab.embedderElement;`);
  return call(page.browser(), source, [contextId(page), ...args]);
}

/**
 * The same in the popup that is open over the toolbar, which is no tab and so unknown to puppeteer. Waits until it is there.
 * @param {Browser} browser
 * @param {Body} body
 * @param {...unknown} args
 */
export function inFirefoxPopup(browser, body, ...args) {
  const holder = `let holder;
  const loaded = () => {
    holder = document.querySelector('browser[webextension-view-type=popup]');
    return holder?.currentURI.scheme === 'moz-extension' && !holder.webProgress.isLoadingDocument;
  };
  while (!loaded()) await new Promise((drawn) => requestAnimationFrame(drawn));`;
  return call(browser, contentSource(body, holder), ['', ...args]);
}
