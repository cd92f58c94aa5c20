// What Firefox gives to its own code: as much of it as the harness asks for, in functions that are sent there as text.

/** The global `Services`. */
export interface FirefoxServices {
  readonly cache2: { clear(): void };
  readonly console: { registerListener(listener: { observe(message: unknown): void }): void };
  /** Reaches every process; `cpmm` is its other end. */
  readonly ppmm: {
    addMessageListener<T>(name: string, listener: (message: { readonly data: T }) => void): void;
    loadProcessScript(url: string, forFutureProcessesToo: boolean): void;
  };
  readonly cpmm: { sendAsyncMessage(name: string, data: unknown): void };
  readonly obs: { addObserver(observer: object, topic: string): void };
}

/** The global `Cc`. */
export interface FirefoxClasses {
  readonly '@mozilla.org/accessibilityService;1': { getService(kind: unknown): FirefoxAccessibility };
  readonly '@mozilla.org/consoleAPI-storage;1': { getService(kind: unknown): FirefoxConsoleLog };
  readonly '@mozilla.org/systemprincipal;1': { createInstance(kind: unknown): unknown };
}

/** The global `Ci`. */
export interface FirefoxInterfaces {
  readonly nsIAccessibilityService: unknown;
  readonly nsIAccessibleEvent: { readonly EVENT_ANNOUNCEMENT: number };
  readonly nsIAccessibleAnnouncementEvent: unknown;
  readonly nsIConsoleAPIStorage: unknown;
  readonly nsIPrincipal: unknown;
  readonly nsIScriptError: new () => { readonly sourceName: string; readonly errorMessage: string };
}

interface FirefoxConsoleLog {
  addLogEventListener(listener: (call: FirefoxConsoleCall) => void, principal: unknown): void;
}

/** One call of `console.log` and its like. */
export interface FirefoxConsoleCall {
  readonly level: string;
  readonly filename: string;
  readonly arguments: readonly unknown[];
}

interface FirefoxAccessibility {
  getAccessibleFor(node: Node): FirefoxAccessible | null;
  getStringRole(role: number): string;
}

interface FirefoxAccessible {
  readonly role: number;
  readonly name: string | null;
  readonly description: string | null;
  getState(states: { value: number }, extra: object): void;
}

/** A tab's BrowsingContext. */
export interface FirefoxTab {
  touchEventsOverride: string;
}
