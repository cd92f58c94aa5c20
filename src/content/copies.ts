import { PREFIX } from './names.ts';

const START = `${PREFIX}start`;

/**
 * Makes every copy of this script that works in this page already leave it (one of another installation, or of before
 * an update), and calls back when a later copy does the same to us: two would fight over each field.
 */
export function replaceEarlierCopies(onReplaced: () => void, signal: AbortSignal): void {
  document.dispatchEvent(new Event(START));
  document.addEventListener(START, onReplaced, { signal });
}
