import type { PageWord } from './page-word.ts';
import { pageWords } from './page-words.ts';
import { wordsOf } from './words.ts';

let byWords: ReadonlyMap<string, PageWord> | undefined;

/** The English of a heading, button or link, where all of its text is known. */
export function pageWordFor(text: string): PageWord | undefined {
  byWords ??= new Map(pageWords.flatMap((word) => word.french.map((french) => [keyOf(french), word] as const)));
  return byWords.get(keyOf(text));
}

/** Words of meaning, so that a colon, a star or "mon" for "votre" makes no difference; "OU" alone has none. */
function keyOf(text: string): string {
  const words = wordsOf(text).map((word) => word.text);
  return words.join(' ') || text.trim().toLowerCase();
}
