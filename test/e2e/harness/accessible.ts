import type { CDPSession, Page } from 'puppeteer-core';
import { inFirefoxContent } from '../../../scripts/chrome-scope.mjs';
import type { FirefoxClasses, FirefoxInterfaces } from './firefox-rights.ts';
import type { Session } from './session.ts';

declare const Cc: FirefoxClasses;
declare const Ci: FirefoxInterfaces;

/** An element as the browser tells it to assistive technology. `role` is in the browser's own words, which differ. */
export interface Accessible {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

/**
 * Looks up every element that the selector finds, in document order; ` >>> ` in it enters an open shadow root. Elements
 * that are not in the accessibility tree (hidden ones) have the role `none`.
 */
export async function accessible(session: Session, page: Page, selector: string): Promise<readonly Accessible[]> {
  const found = session.kind === 'chromium' ? await askChromium(page, selector) : await askFirefox(page, selector);
  if (found.length === 0) throw new Error(`Nothing on the page matches ${selector}.`);
  return found;
}

/** As `accessible`, for a selector that finds exactly one element. */
export async function accessibleOne(session: Session, page: Page, selector: string): Promise<Accessible> {
  const [found, ...others] = await accessible(session, page, selector);
  if (!found || others.length > 0) throw new Error(`${1 + others.length} elements match ${selector}.`);
  return found;
}

/** Finds elements; in a page of its own, so without anything from outside. */
function find(top: Document, selector: string): Element[] {
  const [first, ...deeper] = selector.split(' >>> ');
  return deeper.reduce<Element[]>(
    (hosts, part) => hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll(part) ?? [])]),
    [...top.querySelectorAll(first ?? '')],
  );
}

async function askChromium(page: Page, selector: string): Promise<Accessible[]> {
  const session = await page.createCDPSession();
  const expression = `(${find})(document, ${JSON.stringify(selector)})`;
  const { result } = await session.send('Runtime.evaluate', { expression });
  const { result: properties } = await session.send('Runtime.getProperties', {
    objectId: result.objectId ?? '',
    ownProperties: true,
  });
  const elements = properties.filter(({ name }) => /^\d+$/.test(name));
  const found = await Promise.all(elements.map(({ value }) => askChromiumOne(session, value?.objectId ?? '')));
  await session.detach();
  return found;
}

async function askChromiumOne(session: CDPSession, objectId: string): Promise<Accessible> {
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
  const node = nodes[0];
  if (!node || node.ignored) return { role: 'none', name: '', description: '' };
  const text = (value: { value?: unknown } | undefined) => String(value?.value ?? '');
  return { role: text(node.role), name: text(node.name), description: text(node.description) };
}

async function askFirefox(page: Page, selector: string): Promise<Accessible[]> {
  // Firefox draws no frames in a tab behind another, and so brings no tree up to date there.
  await page.bringToFront();
  return inFirefoxContent(page, `(content, selector) => (${lookUpInFirefox})(content, ${find}, selector)`, selector);
}

/** Sent to Firefox as text. */
async function lookUpInFirefox(content: Window, finding: typeof find, selector: string): Promise<Accessible[]> {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const isReady = () => {
    const whole = service.getAccessibleFor(content.document);
    const states = { value: 0 };
    whole?.getState(states, {});
    // The bit is nsIAccessibleStates.STATE_BUSY.
    return whole !== null && (states.value & 0x800) === 0;
  };
  // The tree is made when it is first asked for, and brought up to date when a frame is drawn.
  const nextFrame = () => new Promise((resolve) => content.requestAnimationFrame(resolve));
  do {
    await nextFrame();
    await nextFrame();
  } while (!isReady());
  return finding(content.document, selector).map((element) => {
    const found = service.getAccessibleFor(element);
    if (!found) return { role: 'none', name: '', description: '' };
    return { role: service.getStringRole(found.role), name: found.name ?? '', description: found.description ?? '' };
  });
}
