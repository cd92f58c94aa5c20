import { links } from './links.ts';
import type { Word } from './words.ts';

/** Whether a function word of this kind stands between the word before and this one. */
export function hasLink(word: Word | undefined, kind: keyof typeof links): boolean {
  return word?.links.some((link) => links[kind].test(link)) ?? false;
}
