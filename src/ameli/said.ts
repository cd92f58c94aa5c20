import { links } from './links.ts';
import { signs } from './signs.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * The words of meaning in a message, one space between: no accents, no capitals, no function words but "avant", "apres",
 * "ne" for every "not", and "que" where it is "only". "La clé n'est pas valide." gives `cle ne valide`, "n'est plus valide"
 * `ne valide plus`.
 */
export function saidIn(text: string): string {
  const said: string[] = [];
  let before: Word | undefined;
  let denied = false;
  let deniesSomewhere = false;
  let noLonger = false;
  for (const word of wordsOf(text)) {
    const isNot = hasNot(word) || (word.links.includes('pas') && !hasNot(before));
    deniesSomewhere ||= isNot;
    before = word;
    if ((isNot || denied) && (signs.withNot.test(word.text) || signs.auxiliary.test(word.text))) {
      denied = true;
      noLonger ||= word.text.startsWith('plu');
      continue;
    }
    for (const link of word.links) if (isKept(link, deniesSomewhere)) said.push(link === 'qu' ? 'que' : link);
    if (isNot || denied) said.push('ne');
    // "N'est pas celui de votre compte": what is not is "celui".
    if (isNot) said.push(...word.links.filter((link) => links.that.test(link)));
    said.push(word.text);
    if (noLonger) said.push('plus');
    denied = false;
    noLonger = false;
  }
  return said.join(' ');
}

function isKept(link: string, afterNot: boolean): boolean {
  return link === 'avant' || link === 'apres' || ((link === 'que' || link === 'qu') && afterNot);
}

function hasNot(word: Word | undefined): boolean {
  return word?.links.some((link) => link === 'ne' || link === 'n') ?? false;
}
