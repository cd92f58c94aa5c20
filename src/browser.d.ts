// What the browsers that we support have and TypeScript's DOM library does not know yet.

interface CloseWatcher extends EventTarget {
  requestClose(): void;
  close(): void;
  destroy(): void;
}

declare var CloseWatcher: { new (options?: { signal?: AbortSignal }): CloseWatcher };
