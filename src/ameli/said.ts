import { type Word, wordsOf } from './words.ts';

/** What only strengthens a "not": "plus", "toujours". */
const WITH_NOT = /^(?:plus?|jamais?|toujours?|encore)$/;

/**
 * The words of meaning in a message, one space between: no accents, no capitals, no function words but "avant", "apres" and
 * "ne" for every "not". "La clé n'est pas valide." gives `cle ne valide`.
 */
export function saidIn(text: string): string {
  const words = wordsOf(text);
  return words
    .flatMap((word, index) => {
      const isNot = hasNot(word) || (word.links.includes('pas') && !hasNot(words[index - 1]));
      const place = word.links.filter((link) => link === 'avant' || link === 'apres');
      const before = words[index - 1];
      const isFaint = WITH_NOT.test(word.text) && isNot;
      const follows = before !== undefined && WITH_NOT.test(before.text) && hasNot(before);
      return isFaint ? [] : [...place, ...(isNot || follows ? ['ne'] : []), word.text];
    })
    .join(' ');
}

function hasNot(word: Word | undefined): boolean {
  return word?.links.some((link) => link === 'ne' || link === 'n') ?? false;
}
