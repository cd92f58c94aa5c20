import type { PageWord } from './page-word.ts';
import { pageWords } from './page-words.ts';
import { keyOf } from './phrase-key.ts';

let byWords: ReadonlyMap<string, PageWord> | undefined;

/** The English of a heading, button or link, where all of its text is known. */
export function pageWordFor(text: string): PageWord | undefined {
  byWords ??= new Map(pageWords.flatMap((word) => word.french.map((french) => [keyOf(french), word] as const)));
  return byWords.get(keyOf(text));
}
