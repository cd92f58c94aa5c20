import type { Shape } from '../drawing.ts';
import { BANK, IBAN, IBAN_LAST_7 } from '../specimen.ts';
import { box, digits, note, ringAround, widthOf, words } from './parts.ts';

export const VIEW = '0 0 340 166';

const SIZE = 14.5;
const LINE = 130;
const START = 20;

/** A sheet with the details of a French bank account (RIB); the whole IBAN or its last 7 digits ringed. */
export function bankSheet(wanted: 'last 7' | 'whole'): readonly Shape[] {
  const whole = { x: START, width: widthOf(IBAN, SIZE) };
  const tail = widthOf(IBAN_LAST_7, SIZE);
  const last = { x: START + whole.width - tail, width: tail };
  const ringed = wanted === 'whole' ? whole : last;
  const text = wanted === 'whole' ? 'the whole IBAN' : 'the last 7 digits';
  const middle = { x: ringed.x + ringed.width / 2, y: LINE + 27 };
  return [
    box('sheet', { x: 1, y: 1, width: 338, height: 164 }, 4),
    words("Relevé d'identité bancaire (RIB)", { x: START, y: 28 }, 'ink', 13),
    ...column('Banque', BANK.bank, 20),
    ...column('Guichet', BANK.branch, 90),
    ...column('N° de compte', BANK.account, 160),
    ...column('Clé', BANK.key, 270),
    words('IBAN', { x: START, y: 107 }, 'quiet'),
    ringAround({ x: ringed.x, y: LINE }, ringed.width, SIZE),
    digits(
      IBAN.slice(0, -IBAN_LAST_7.length).trimEnd(),
      { x: START, y: LINE },
      SIZE,
      wanted === 'whole' ? 'ink' : 'quiet',
    ),
    digits(IBAN_LAST_7, { x: last.x, y: LINE }, SIZE, 'ink'),
    wanted === 'whole' ? note(text, middle) : note(text, { x: last.x + last.width + 5, y: middle.y }, 'end'),
  ];
}

function column(name: string, content: string, x: number): readonly Shape[] {
  return [words(name, { x, y: 54 }, 'quiet'), digits(content, { x, y: 72 }, 12, 'quiet')];
}
