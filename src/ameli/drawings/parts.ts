import type { Shape } from '../drawing.ts';

/** Units are those of the view box, 340 wide: about a pixel each. */
interface Placed {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Placed {
  readonly width: number;
  readonly height: number;
}

/** How wide a digit is, as a part of its size. Digits are set to this width in every font, so that rings fit. */
const DIGIT_WIDTH = 0.61;

export const widthOf = (text: string, size: number): number => Math.round(text.length * size * DIGIT_WIDTH * 10) / 10;

/** Digits as printed, each as wide as the other, from `x` on the line `y`. */
export function digits(text: string, { x, y }: Placed, size: number, look: 'ink' | 'quiet'): Shape {
  const width = widthOf(text, size);
  const attributes = {
    class: look,
    x,
    y,
    'font-size': size,
    'font-family': 'monospace',
    'font-weight': look === 'ink' ? 'bold' : 'normal',
    textLength: width,
  };
  return ['text', attributes, text];
}

/** Words as printed on a card or sheet. */
export function words(text: string, { x, y }: Placed, look: 'ink' | 'quiet', size = 11): Shape {
  return ['text', { class: look, x, y, 'font-size': size }, text];
}

/** The ring around what is wanted: 5 units wider than the text on each side. Draw it before the text that it holds. */
export function ringAround({ x, y }: Placed, width: number, size: number): Shape {
  return box('ring', { x: x - 5, y: y - size - 2, width: width + 10, height: size + 9 }, 5);
}

export function box(look: string, { x, y, width, height }: Box, radius: number): Shape {
  return ['rect', { class: look, x, y, width, height, rx: radius }];
}

/** What is said of a ringed part, in our words. */
export function note(text: string, { x, y }: Placed, anchor: 'start' | 'middle' | 'end' = 'middle'): Shape {
  return ['text', { class: 'ring-note', x, y, 'font-size': 11.5, 'font-weight': 'bold', 'text-anchor': anchor }, text];
}

/** What is said of a part that is not wanted. */
export function aside(text: string, { x, y }: Placed): Shape {
  return ['text', { class: 'quiet', x, y, 'font-size': 11.5, 'text-anchor': 'middle' }, text];
}

/** Lines of text that are not spelled out. */
export function rules(widths: readonly number[], { x, y }: Placed): readonly Shape[] {
  return widths.map((width, line) => box('rule', { x, y: y + line * 13, width, height: 5 }, 2.5));
}
