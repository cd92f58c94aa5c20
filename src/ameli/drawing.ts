import type { DrawingId } from './field.ts';

/** Attributes of one shape: geometry and letter sizes, and a class that says what it is. Colours are the style sheet's. */
type Attributes = Readonly<Record<string, string | number>>;

/** One SVG element as data: its name, its attributes, and what it holds. */
export type Shape = readonly [
  tag: 'g' | 'rect' | 'circle' | 'path' | 'text',
  attributes: Attributes,
  ...children: (Shape | string)[],
];

/**
 * A drawing that shows where something is printed. Its classes are the only thing a style sheet has to know: `vitale`
 * (a card) and `sheet` (what it is printed on), `photo` and `photo-person`, `chip` (stroked), `rule` (lines of text not spelled
 * out), `ink` and `quiet` (letters), `ring` (filled and stroked, under the letters) and `ring-note` (what is wanted). Drawn 340 px wide, no letter is smaller than 11 px.
 */
export interface Drawing {
  readonly id: DrawingId;
  /** What is shown and which part is ringed, in English. */
  readonly alt: string;
  readonly viewBox: string;
  readonly shapes: readonly Shape[];
}
