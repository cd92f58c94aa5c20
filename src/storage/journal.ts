// What is on its way into storage. The browser's storage answers later, and a page that is closed at once may be gone by
// then: Firefox drops what it was asked last. This note is made in the same moment as the change, and read at the next start.
import type { Change } from './records.ts';

const KEY = 'underWay';

/** What an earlier page could not see stored; empty when all was. */
export function underWayBefore(): Change {
  try {
    const noted: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof noted === 'object' && noted !== null ? (noted as Change) : {};
  } catch {
    // No such store here, or no note that can be read: then there is nothing to go on.
    return {};
  }
}

/** Notes a change before it is stored. */
export function noteUnderWay(change: Change): void {
  keep({ ...underWayBefore(), ...change });
}

/** Forgets these keys: they are stored, or the user was told that they are not. */
export function forgetUnderWay(keys: readonly string[]): void {
  keep(Object.fromEntries(Object.entries(underWayBefore()).filter(([key]) => !keys.includes(key))));
}

function keep(change: Change): void {
  try {
    if (Object.keys(change).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(change));
  } catch {
    // Too much for a note, such as a whole backup: storage alone has to do.
  }
}
