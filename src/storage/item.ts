// What is remembered on the device, in the extension's own `storage.local`. One key per item, so that two pages that
// write at the same time never undo each other.
import browser from 'webextension-polyfill';
import { isAlive } from './extension.ts';

/** One thing that is remembered, declared once. */
export interface StorageItem<T> {
  readonly key: string;
  /** Whether a stored value is to be believed. */
  readonly isValid: (value: unknown) => value is T;
  /** What holds until something was stored, and wherever the stored value cannot be believed. */
  readonly default: T;
}

/** Items by the name under which the caller wants their values. */
type Items = Readonly<Record<string, StorageItem<unknown>>>;

type Values<I extends Items> = {
  readonly [Name in keyof I]: I[Name]['isValid'] extends (value: unknown) => value is infer T ? T : never;
};

/** Why a value is only the default. */
type ReadProblem<I extends Items> =
  /** The stored value of this item does not fit its schema. */
  | { readonly kind: 'bad value'; readonly name: keyof I }
  /** The browser's storage did not answer at all. */
  | { readonly kind: 'no answer' };

export interface Read<I extends Items> {
  readonly values: Values<I>;
  /** Empty when all is well. */
  readonly problems: readonly ReadProblem<I>[];
}

/**
 * Reads the items. Never rejects: a bad value falls back to its own default and leaves the others alone, and storage
 * that gives no answer means all defaults; `problems` says which. Reading changes nothing: a bad value stays where it
 * is until `write` moves it aside.
 */
export async function read<I extends Items>(items: I): Promise<Read<I>> {
  const keys = Object.values(items).map((item) => item.key);
  const problems: ReadProblem<I>[] = [];
  let stored: Readonly<Record<string, unknown>> = {};
  try {
    stored = await browser.storage.local.get(keys);
  } catch {
    problems.push({ kind: 'no answer' });
  }
  const values = Object.entries(items).map(([name, item]) => {
    const value = stored[item.key];
    if (isBad(item, value)) problems.push({ kind: 'bad value', name });
    return [name, item.isValid(value) ? value : item.default];
  });
  return { values: Object.fromEntries(values), problems };
}

/**
 * Remembers a value. A bad value that it replaces is kept, at the end of the list under `setAside.<key>`. Rejects with
 * the browser's own error when the value could not be stored; the caller tells the user.
 */
export async function write<T>(item: StorageItem<T>, value: T): Promise<void> {
  const aside = `setAside.${item.key}`;
  const stored = await browser.storage.local.get([item.key, aside]);
  const old = stored[item.key];
  const kept = isBad(item, old) ? { [aside]: [...asList(stored[aside]), old] } : {};
  await browser.storage.local.set({ [item.key]: value, ...kept });
}

/** Calls back with all the items, read afresh, whenever one of them changes in storage, until the signal is aborted. */
export function onChange<I extends Items>(items: I, callback: (now: Read<I>) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const keys = new Set(Object.values(items).map((item) => item.key));
  let changes = 0;
  const changed = async (change: Readonly<Record<string, unknown>>, area: string) => {
    if (area !== 'local' || !Object.keys(change).some((key) => keys.has(key))) return;
    const mine = ++changes;
    const now = await read(items);
    // A later change has its own reading under way: only the newest answer counts.
    if (mine === changes && !signal.aborted) callback(now);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    // In a page that outlived the extension the listener is gone already, and asking would throw.
    if (isAlive()) browser.storage.onChanged.removeListener(changed);
  });
}

function isBad(item: StorageItem<unknown>, value: unknown): boolean {
  return value !== undefined && !item.isValid(value);
}

function asList(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
