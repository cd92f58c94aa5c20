// The part of the extension API that src/storage uses, in memory. In a test:
//   vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
//   beforeEach(() => fake.renew());
import { vi } from 'vitest';

type Listener = (...args: unknown[]) => void;

/** An event of the extension API that can be fired and whose listeners can be counted. */
function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    fire: (...args: unknown[]) => {
      for (const listener of [...listeners]) listener(...args);
    },
    get count() {
      return listeners.size;
    },
  };
}

/** As the browsers do it: values are copied in and out, and `onChanged` fires for what was set. */
function newBrowser() {
  let stored: Record<string, unknown> = {};
  let texts: Readonly<Record<string, string>> = {};
  const onChanged = fakeEvent();
  const area = {
    get: vi.fn(async (asked: string[] | null) => {
      const keys = asked ?? Object.keys(stored);
      return structuredClone(Object.fromEntries(keys.filter((key) => key in stored).map((key) => [key, stored[key]])));
    }),
    set: vi.fn(async (items: Record<string, unknown>) => {
      const changes = Object.entries(items).map(([key, newValue]) => [key, { oldValue: stored[key], newValue }]);
      stored = { ...stored, ...structuredClone(items) };
      onChanged.fire(Object.fromEntries(changes), 'local');
    }),
    clear: vi.fn(async () => {
      const changes = Object.entries(stored).map(([key, oldValue]) => [key, { oldValue }]);
      stored = {};
      onChanged.fire(Object.fromEntries(changes), 'local');
    }),
    remove: vi.fn(async (keys: string[]) => {
      const changes = keys.filter((key) => key in stored).map((key) => [key, { oldValue: stored[key] }]);
      stored = Object.fromEntries(Object.entries(stored).filter(([key]) => !keys.includes(key)));
      onChanged.fire(Object.fromEntries(changes), 'local');
    }),
  };
  return {
    storage: { local: area, onChanged },
    runtime: {
      id: 'bienvenue' as string | undefined,
      getManifest: () => ({ version: '1.2.3', host_permissions: ['https://a.example/*', 'https://b.example/*'] }),
    },
    tabs: {
      getCurrent: vi.fn(async (): Promise<object | undefined> => undefined),
      query: vi.fn(async (_: object): Promise<object[]> => []),
      onActivated: fakeEvent(),
      onUpdated: fakeEvent(),
    },
    permissions: {
      contains: vi.fn(async (_: object) => true),
      request: vi.fn(async (_: object) => true),
      onAdded: fakeEvent(),
      onRemoved: fakeEvent(),
    },
    i18n: { getMessage: vi.fn((name: string) => texts[name] ?? '') },
    /** The extension's messages from now on. */
    say: (messages: Readonly<Record<string, string>>) => {
      texts = messages;
    },
    /** What stands in storage now. */
    contents: () => stored,
    /** Puts something there as another program would: no event. */
    plant: (items: Record<string, unknown>) => {
      stored = items;
    },
  };
}

/** The browser of the running test. */
export const fake = {
  browser: newBrowser(),
  renew: () => {
    fake.browser = newBrowser();
  },
};

/** What the modules under test import: always the browser of the running test. */
export default new Proxy({}, { get: (_, name) => Reflect.get(fake.browser, name) });
