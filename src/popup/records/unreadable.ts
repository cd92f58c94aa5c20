import type { RecordState } from '../../storage/records.ts';

/** What could not be read, now and earlier, as the text of a file for repair. */
export function unreadable({ bad, aside }: RecordState): string {
  return JSON.stringify({ unreadable: Object.fromEntries(bad), setAside: Object.fromEntries(aside) }, null, 2);
}
