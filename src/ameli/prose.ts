/** A piece of one of our sentences: English, or a French word that the reader is to find again on the page. */
export interface Piece {
  readonly text: string;
  readonly isFrench: boolean;
}

/** Tells the French words of a sentence apart; in our data they stand between « and », which go. Numbers are not parted by a line's end. */
export function piecesOf(sentence: string): readonly Piece[] {
  // `split` with one group gives plain and French in turn.
  return sentence
    .replace(/(?<=\d) (?=\d)/g, '\u00a0')
    .split(/«\s*(.*?)\s*»/)
    .map((text, index) => ({ text, isFrench: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
