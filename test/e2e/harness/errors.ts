import type { Page } from 'puppeteer-core';
import { inFirefox } from '../../../scripts/chrome-scope.mjs';
import type { Launched } from '../../../scripts/launch.mjs';
import type { FirefoxClasses, FirefoxConsoleCall, FirefoxInterfaces, FirefoxServices } from './firefox-rights.ts';

declare const Services: FirefoxServices;
declare const Cc: FirefoxClasses;
declare const Ci: FirefoxInterfaces;

/** An error or a warning as the browser's console shows it. */
export interface SeenError {
  readonly text: string;
  /** The address of the script or page that it comes from, where the browser says it. */
  readonly from: string;
}

/** What has been seen so far. */
export interface ErrorWatch {
  read(): Promise<readonly SeenError[]>;
  /** Begins anew with nothing seen. */
  forget(): Promise<void>;
}

/** Collects errors and warnings of every page from now on. */
export async function watchErrors({ browser, kind, origin }: Launched): Promise<ErrorWatch> {
  const seen: SeenError[] = [];
  browser.on('targetcreated', async (target) => {
    const page = target.type() === 'page' ? await target.page() : null;
    if (page) watchPage(page, seen);
  });
  if (kind === 'firefox') await inFirefox(browser, watchOwnPagesOfFirefox, origin);
  const ofFirefox = (): Promise<readonly SeenError[]> =>
    kind === 'firefox' ? inFirefox(browser, () => globalThis.bienvenueErrors) : Promise.resolve([]);
  return {
    read: async () => [...seen, ...(await ofFirefox())],
    async forget() {
      seen.length = 0;
      if (kind === 'firefox') await inFirefox(browser, () => globalThis.bienvenueErrors.splice(0));
    },
  };
}

function watchPage(page: Page, seen: SeenError[]): void {
  page.on('pageerror', (error) => {
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    seen.push({ text: String(error), from: /\(?(\S+?:\/\/[^\s)]+?):\d+:\d+/.exec(stack)?.[1] ?? '' });
  });
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warn') return;
    seen.push({ text: message.text(), from: message.location().url ?? '' });
  });
}

/**
 * Sent to Firefox as text. Errors of the popup reach neither puppeteer nor, if logged by `console.error`, the browser's
 * console service: so both that service and every process's own log are listened to, for the extension's pages alone.
 */
function watchOwnPagesOfFirefox(origin: string): void {
  const errors: SeenError[] = [];
  const contentScript = /\/(?:content|journey-box)\.js$/;
  globalThis.bienvenueErrors = errors;
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError)) return;
      const from = message.sourceName;
      // The content script's own come by way of its page.
      if (from.startsWith(origin) && !contentScript.test(from)) errors.push({ text: message.errorMessage, from });
    },
  });
  Services.ppmm.addMessageListener<SeenError>('bienvenue-console', ({ data }) => {
    if (data.from.startsWith(origin) && !contentScript.test(data.from)) errors.push(data);
  });
  const inEachProcess = () => {
    const log = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    const listen = ({ level, filename, arguments: parts }: FirefoxConsoleCall) => {
      if (level !== 'error' && level !== 'warn') return;
      Services.cpmm.sendAsyncMessage('bienvenue-console', { text: parts.map(String).join(' '), from: filename });
    };
    log.addLogEventListener(listen, Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal));
  };
  Services.ppmm.loadProcessScript(`data:application/javascript,(${encodeURIComponent(String(inEachProcess))})()`, true);
}

declare global {
  var bienvenueErrors: SeenError[];
}
