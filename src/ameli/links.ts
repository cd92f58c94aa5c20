// Function words by what they say of the two things that they stand between.
import type { Word } from './words.ts';

/** They give what stands before them to what stands behind. */
export const BELONGS = new Set(['de', 'd', 'du', 'des', 'pour', 'chez', 'par', 'a', 'au', 'aux', 'sur', 'sous']);
/** Of these, those that say what a thing is of. */
export const OF = new Set(['de', 'd', 'du', 'des']);
/** Of these, the one that says what a thing is wanted for. */
export const FOR = new Set(['pour']);
/** They point to what was named before: "celui de votre employeur". */
export const THAT = new Set(['celui', 'celle', 'celles', 'ceux']);
/** They put two things side by side. */
export const JOINS = new Set(['et', 'ou']);
/** They begin a clause that only tells more of what stands before it: "du compte sur lequel". */
export const RELATIVE = new Set(['lequel', 'laquelle', 'dont', 'que', 'qu', 'qui']);
/** "Code reçu par e-mail" does not ask for the e-mail. */
export const BY = new Set(['par']);
/** They turn what follows into its opposite. */
export const NOT = new Set(['ne', 'n']);
/** They say that something is the reader's. */
export const MINE = new Set(['mon', 'ma', 'mes', 'votre', 'vos']);
/** They say that it is somebody else's. */
export const HIS = new Set(['son', 'sa', 'ses', 'leur', 'leurs']);

/** Whether one of these function words stands between the word before and this one. */
export function hasLink(word: Word | undefined, links: ReadonlySet<string>): boolean {
  return word?.links.some((link) => links.has(link)) ?? false;
}
