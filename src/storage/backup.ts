// A backup: all records of the popup in one JSON file, with a version, checked in full before any of it is believed.
import { is } from 'valibot';
import { journeys, KINDS, members, plans, trips } from './household.ts';
import { type Change, keyOf, type RecordState } from './records.ts';

const PROGRAM = 'Bienvenue backup';
const VERSION = 1;

/** A file that was understood. */
export interface Backup {
  /** ISO date on which it was made, or as it stands in the file. */
  readonly made: string;
  /** By key, each as its schema wants. */
  readonly records: ReadonlyMap<string, unknown>;
}

/** The backup of everything that can be read, as the text of a file. */
export function backupOf({ records }: RecordState, today: string): string {
  const sorted = [...records].sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify({ program: PROGRAM, version: VERSION, made: today, records: Object.fromEntries(sorted) }, null, 1)}\n`;
}

/** Reads a file; a text instead of a backup says in plain words why it is none. Nothing is taken from a file half understood. */
export function readBackup(text: string): Backup | string {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'This is not a backup of Bienvenue: it is not JSON, or the file is cut off.';
  }
  if (!isObject(file) || file.program !== PROGRAM) return 'This file is not a backup of Bienvenue.';
  if (typeof file.version !== 'number' || file.version > VERSION) {
    return 'This backup was made by a newer version of Bienvenue. Update the extension first.';
  }
  if (file.version !== VERSION || !isObject(file.records)) return 'This backup is damaged: its records are missing.';
  const entries = Object.entries(file.records);
  const wrong = entries.filter(([key, value]) => !isRecord(key, value));
  if (wrong.length > 0) {
    const which = wrong.length === 1 ? 'One record' : `${wrong.length} records`;
    return `This backup is damaged: ${which} of ${entries.length} cannot be read (the first is “${wrong[0]?.[0]}”).`;
  }
  return { made: typeof file.made === 'string' ? file.made : '', records: new Map(entries) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecord(key: string, value: unknown): boolean {
  const kind = KINDS.find(({ name }) => key.startsWith(`${name}.`) && key.length > name.length + 1);
  return kind !== undefined && is(kind.schema, value);
}

/** How a file stands to what is here. */
export interface Comparison {
  readonly missingHere: readonly string[];
  /** Keys of records that are in both and are not the same. */
  readonly different: readonly string[];
}

/** Compares the file with what is here; what was chosen last here stays chosen and is not compared. */
export function compareBackup({ records }: Backup, here: RecordState): Comparison {
  const keys = [...records.keys()].filter((key) => !key.startsWith('chosen.'));
  return {
    missingHere: keys.filter((key) => !here.records.has(key)),
    different: keys.filter(
      (key) => here.records.has(key) && JSON.stringify(here.records.get(key)) !== JSON.stringify(records.get(key)),
    ),
  };
}

export type HowToRestore = 'add' | 'add-and-update' | 'replace';

/** The change that brings the file's records in. */
export function restoring(backup: Backup, here: RecordState, how: HowToRestore): Change {
  if (how === 'replace') {
    const gone = [...here.records.keys()].map((key) => [key, null] as const);
    return { ...Object.fromEntries(gone), ...Object.fromEntries(backup.records) };
  }
  const { missingHere, different } = compareBackup(backup, here);
  const keys = how === 'add' ? missingHere : [...missingHere, ...different];
  return Object.fromEntries(keys.map((key) => [key, backup.records.get(key)]));
}

const COUNTED = [
  [members, 'person', 'people'],
  [trips, 'trip', 'trips'],
  [plans, 'plan', 'plans'],
  [journeys, 'journey', 'journeys'],
] as const;

/** `2 people, 14 trips, 1 plan, 0 journeys`. */
export function contentsInWords(records: ReadonlyMap<string, unknown>): string {
  const keys = [...records.keys()];
  const countOf = (start: string) => keys.filter((key) => key.startsWith(start)).length;
  return COUNTED.map(([kind, one, many]) => {
    const count = countOf(keyOf(kind, ''));
    return count === 1 ? `1 ${one}` : `${count} ${many}`;
  }).join(', ');
}
