import type { Shape } from '../drawing.ts';
import { OLD_SERIAL, SERIAL } from '../specimen.ts';
import { numberRow, type Wanted } from './numberRow.ts';
import { box, digits, note, ringAround, rules, widthOf, words } from './parts.ts';

export const VIEW = '0 0 340 178';

/** The front of a card with photo: a chip, a name, the number with its key, and the serial number beside the photo. */
export function cardWithPhoto(wanted: Wanted): readonly Shape[] {
  return [...cardWithoutPhoto(wanted), ...portrait(), ...serialBesidePhoto(wanted === 'serial')];
}

/** The front of an older card: the same without photo and without serial number. */
export function cardWithoutPhoto(wanted: Wanted): readonly Shape[] {
  return [
    blank(),
    box('chip', { x: 20, y: 44, width: 42, height: 34 }, 6),
    ['path', { class: 'chip', d: 'M20 55h14v12H20M62 55H48v12h14M34 44v34M48 44v34' }],
    words('carte Vitale', { x: 20, y: 28 }, 'quiet', 13),
    words('PRÉNOM NOM', { x: 20, y: 107 }, 'ink', 12),
    ...numberRow(wanted),
  ];
}

/** The back of an older card, with its serial number ringed. */
export function cardBack(): readonly Shape[] {
  const at = { x: 22, y: 36 };
  const size = 15;
  const width = widthOf(OLD_SERIAL, size);
  return [
    blank(),
    ringAround(at, width, size),
    digits(OLD_SERIAL, at, size, 'ink'),
    note('serial number', { x: at.x + width + 14, y: at.y - 1 }, 'start'),
    ...rules([210, 270, 236, 180], { x: 20, y: 76 }),
    words('back of the card', { x: 20, y: 160 }, 'quiet'),
  ];
}

function blank(): Shape {
  return box('vitale', { x: 1, y: 1, width: 338, height: 176 }, 12);
}

function portrait(): readonly Shape[] {
  return [
    box('photo', { x: 222, y: 16, width: 78, height: 98 }, 5),
    ['circle', { class: 'photo-person', cx: 261, cy: 54, r: 17 }],
    ['path', { class: 'photo-person', d: 'M231 114c0-24 12-36 30-36s30 12 30 36z' }],
  ];
}

/** The serial number runs down the edge; its last digits are the ones that are asked for. */
function serialBesidePhoto(wanted: boolean): readonly Shape[] {
  const size = 11;
  const start = { x: 0, y: 0 };
  const top = 14;
  const last = top + widthOf(SERIAL.prefix, size) + 11;
  const width = widthOf(SERIAL.last, size);
  const downwards = (shape: Shape, y: number): Shape => ['g', { transform: `translate(316 ${y}) rotate(90)` }, shape];
  const text = [
    downwards(digits(SERIAL.prefix, start, size, 'quiet'), top),
    downwards(digits(SERIAL.last, start, size, wanted ? 'ink' : 'quiet'), last),
  ];
  if (!wanted) return text;
  const ring = downwards(ringAround(start, width, size), last);
  return [ring, ...text, note('the last digits →', { x: 304, y: last + width - 4 }, 'end')];
}
