// The user's own records, each under a key of its own in the extension's `storage.local`: `<kind>.<id>`. So a keystroke
// writes one small record, one damaged record harms no other, and two open tabs overwrite nothing of each other.
import { type GenericSchema, is } from 'valibot';
import browser from 'webextension-polyfill';
import { isAlive } from './extension.ts';
import { forgetUnderWay, noteUnderWay, underWayBefore } from './journal.ts';

/** A kind of record, declared once. */
export interface RecordKind<T> {
  /** The part of the key before the first dot. */
  readonly name: string;
  /** What a stored record must look like to be believed. */
  readonly schema: GenericSchema<T>;
}

type Kinds = readonly RecordKind<unknown>[];

/** By key. */
type Records = ReadonlyMap<string, unknown>;

/** By key: what a record becomes; `null` when it goes. */
export type Change = Readonly<Record<string, unknown>>;

export interface RecordState {
  readonly records: Records;
  /** Stored under a key of ours, but not to be believed: left as they are, and kept aside when their key is used again. */
  readonly bad: Records;
  /** What was kept aside before, by key: lists. */
  readonly aside: Records;
  /** False when the browser's storage gave no answer at all. */
  readonly answered: boolean;
  /** Keys whose last change could not be stored; it is still there in this page. */
  readonly unsaved: ReadonlySet<string>;
}

export interface RecordStore {
  readonly now: () => RecordState;
  /** Applies the change at once and stores it. Returns the change that takes it back. */
  readonly put: (change: Change) => Change;
  /**
   * Takes a change back: `before` is what `put` returned. A record that has changed since is left alone; their number is
   * returned.
   */
  readonly takeBack: (change: Change, before: Change) => number;
  /** Tries once more to store what could not be stored. */
  readonly retry: () => void;
  /**
   * Empties the extension's whole storage, settings and what was kept aside too. Returns what brings all of it back.
   * Both reject with the browser's own error.
   */
  readonly eraseAll: () => Promise<() => Promise<void>>;
  /** Calls back with each new state until the signal is aborted. */
  readonly subscribe: (callback: (state: RecordState) => void, signal: AbortSignal) => void;
}

const ASIDE = 'setAside.';

export function keyOf(kind: RecordKind<unknown>, id: string): string {
  return `${kind.name}.${id}`;
}

/** The records of one kind, with their ids, sorted by key. */
export function recordsOf<T>({ records }: RecordState, kind: RecordKind<T>): readonly (T & { readonly id: string })[] {
  const start = `${kind.name}.`;
  return [...records]
    .filter(([key]) => key.startsWith(start))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => ({ ...(value as T), id: key.slice(start.length) }));
}

/** One record, or undefined when there is none. */
export function recordOf<T>({ records }: RecordState, kind: RecordKind<T>, id: string): T | undefined {
  return records.get(keyOf(kind, id)) as T | undefined;
}

/** Reads everything that is stored of these kinds, and goes on following it. Never rejects. */
export async function openRecords(kinds: Kinds): Promise<RecordStore> {
  let state = await readState(kinds);
  const listeners = new Set<(state: RecordState) => void>();
  /** How many writings of ours are under way, by key: until they are done, what the browser tells of the key is old news. */
  const underWay = new Map<string, number>();
  /** Keys whose old contents are kept aside in this page but not yet in storage. */
  const toKeep = new Set<string>();

  const become = (next: RecordState) => {
    state = next;
    for (const listener of [...listeners]) listener(next);
  };

  const count = (keys: readonly string[], by: 1 | -1) => {
    for (const key of keys) underWay.set(key, (underWay.get(key) ?? 0) + by);
  };

  async function store(change: Change): Promise<void> {
    const keys = Object.keys(change);
    const keeping = keys.filter((key) => toKeep.has(key)).map((key) => ASIDE + key);
    const kept = Object.fromEntries(keeping.map((key) => [key, state.aside.get(key)]));
    count(keys, 1);
    const stored = await write(change, kept).then(
      () => true,
      () => false,
    );
    count(keys, -1);
    if (stored) for (const key of keys) toKeep.delete(key);
    const unsaved = new Set(state.unsaved);
    const done = keys.filter((key) => !underWay.get(key));
    for (const key of done) {
      if (stored) unsaved.delete(key);
      else unsaved.add(key);
    }
    forgetUnderWay(done);
    become({ ...state, unsaved });
  }

  function put(change: Change): Change {
    const before = Object.fromEntries(Object.keys(change).map((key) => [key, state.records.get(key) ?? null]));
    const damaged = Object.keys(change).filter((key) => state.bad.has(key));
    for (const key of damaged) toKeep.add(key);
    state = { ...state, aside: withKept(state, damaged) };
    // Noted and stored first: the popup may be closed at any moment.
    noteUnderWay(change);
    void store(change);
    become({ ...state, ...applied(change, state, kinds) });
    return before;
  }

  browser.storage?.onChanged.addListener((changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    if (area !== 'local' || !isAlive()) return;
    const all = Object.entries(changes).map(([key, { newValue }]) => [key, newValue ?? null] as const);
    const news = all.filter(([key]) => isOurs(key, kinds) && !underWay.get(key));
    const kept = all.filter(([key]) => key.startsWith(ASIDE));
    if (news.length === 0 && kept.length === 0) return;
    const aside = new Map([...state.aside, ...kept].filter(([, value]) => value !== null));
    become({ ...state, ...applied(Object.fromEntries(news), state, kinds), aside });
  });

  const left = Object.entries(underWayBefore()).filter(([key]) => isOurs(key, kinds));
  if (left.length > 0 && state.answered) put(Object.fromEntries(left));

  return {
    now: () => state,
    put,
    takeBack(change, before) {
      const same = Object.keys(before).filter((key) => isSame(state.records.get(key) ?? null, change[key] ?? null));
      if (same.length > 0) put(Object.fromEntries(same.map((key) => [key, before[key]])));
      return Object.keys(before).length - same.length;
    },
    retry() {
      const keys = [...state.unsaved];
      if (keys.length > 0) void store(Object.fromEntries(keys.map((key) => [key, state.records.get(key) ?? null])));
    },
    async eraseAll() {
      const all = await browser.storage.local.get(null);
      await browser.storage.local.clear();
      toKeep.clear();
      become(await readState(kinds));
      return async () => {
        await browser.storage.local.set(all);
        become(await readState(kinds));
      };
    },
    subscribe(callback, signal) {
      if (signal.aborted) return;
      listeners.add(callback);
      signal.addEventListener('abort', () => listeners.delete(callback));
    },
  };
}

async function readState(kinds: Kinds): Promise<RecordState> {
  const nothing: RecordState = {
    records: new Map(),
    bad: new Map(),
    aside: new Map(),
    answered: true,
    unsaved: new Set(),
  };
  try {
    const stored = await browser.storage.local.get(null);
    const ours = Object.entries(stored).filter(([key]) => isOurs(key, kinds));
    const aside = Object.entries(stored).filter(([key]) => key.startsWith(ASIDE));
    return { ...nothing, ...applied(Object.fromEntries(ours), nothing, kinds), aside: new Map(aside) };
  } catch {
    return { ...nothing, answered: false };
  }
}

/** The records after a change; what cannot be believed goes among the bad ones. */
function applied(change: Change, state: RecordState, kinds: Kinds): Pick<RecordState, 'records' | 'bad'> {
  const records = new Map(state.records);
  const bad = new Map(state.bad);
  for (const [key, value] of Object.entries(change)) {
    records.delete(key);
    bad.delete(key);
    if (value === null) continue;
    (isBelieved(key, value, kinds) ? records : bad).set(key, value);
  }
  return { records, bad };
}

function isBelieved(key: string, value: unknown, kinds: Kinds): boolean {
  const kind = kinds.find(({ name }) => key.startsWith(`${name}.`));
  return kind !== undefined && is(kind.schema, value);
}

function isOurs(key: string, kinds: Kinds): boolean {
  return kinds.some(({ name }) => key.startsWith(`${name}.`));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What was kept aside, with the present contents of these damaged keys at the end of their lists. */
function withKept({ bad, aside }: RecordState, keys: readonly string[]): Records {
  if (keys.length === 0) return aside;
  const lists = keys.map((key) => {
    const earlier = aside.get(ASIDE + key);
    return [ASIDE + key, [...(Array.isArray(earlier) ? earlier : []), bad.get(key)]] as const;
  });
  return new Map([...aside, ...lists]);
}

async function write(change: Change, kept: Readonly<Record<string, unknown>>): Promise<void> {
  const gone = Object.keys(change).filter((key) => change[key] === null);
  const there = Object.entries(change).filter(([, value]) => value !== null);
  const writing = browser.storage.local.set({ ...Object.fromEntries(there), ...kept });
  const removing = gone.length > 0 ? browser.storage.local.remove(gone) : undefined;
  await Promise.all([writing, removing]);
}
