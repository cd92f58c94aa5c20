import type { Shape } from '../drawing.ts';
import { KEY, NUMBER } from '../specimen.ts';
import { aside, digits, note, ringAround, widthOf } from './parts.ts';

/** What a field wants of the card. `parts` rings both and names them, for pages that do not say how many they want. */
export type Wanted = 'parts' | 'number' | 'full' | 'key' | 'serial';

interface Stretch {
  readonly x: number;
  readonly width: number;
}

interface Row {
  readonly rings: readonly Stretch[];
  /** How the number and the key are printed. */
  readonly looks: readonly ['ink' | 'quiet', 'ink' | 'quiet'];
  readonly notes: readonly Shape[];
}

const SIZE = 15;
const LINE = 138;
const number: Stretch = { x: 20, width: widthOf(NUMBER, SIZE) };
const key: Stretch = { x: number.x + number.width + 20, width: widthOf(KEY, SIZE) };
const all: Stretch = { x: number.x, width: key.x + key.width - number.x };
const under = ({ x, width }: Stretch) => ({ x: x + width / 2, y: LINE + 27 });

const ROWS: Readonly<Record<Wanted, Row>> = {
  parts: {
    rings: [number, key],
    looks: ['ink', 'ink'],
    notes: [note('13 characters', under(number)), note('key', under(key))],
  },
  number: {
    rings: [number],
    looks: ['ink', 'quiet'],
    notes: [note('13 characters', under(number)), aside('not the key', under(key))],
  },
  full: { rings: [all], looks: ['ink', 'ink'], notes: [note('all 15: the 13 and the key', under(all))] },
  key: { rings: [key], looks: ['quiet', 'ink'], notes: [note('key', under(key))] },
  serial: { rings: [], looks: ['quiet', 'quiet'], notes: [aside('not this number', under(number))] },
};

/** The number and its key on one line, ringed as wanted, and below what they are. */
export function numberRow(wanted: Wanted): readonly Shape[] {
  const { rings, looks, notes } = ROWS[wanted];
  return [
    ...rings.map(({ x, width }) => ringAround({ x, y: LINE }, width, SIZE)),
    digits(NUMBER, { x: number.x, y: LINE }, SIZE, looks[0]),
    digits(KEY, { x: key.x, y: LINE }, SIZE, looks[1]),
    ...notes,
  ];
}
