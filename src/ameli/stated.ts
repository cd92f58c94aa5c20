import { saidIn } from './said.ts';
import { signs } from './signs.ts';

/**
 * What a text of the page says to be so now: without the sentences that tell what is not or may come, and without
 * conditions. "Identifiant inconnu. Votre compte sera bloqué après 3 essais." gives "Identifiant inconnu."
 */
export function statedIn(text: string): string {
  const sentences = text.split(/(?<=[.!?…])\s+(?=\p{Lu})/u);
  return sentences
    .filter((sentence) => sentences.length === 1 || !/\?\s*$/.test(sentence))
    .filter((sentence) => !signs.done.test(sentence) && !isNotSo(saidIn(sentence)))
    .map((sentence) => sentence.replace(signs.condition, ''))
    .join(' ')
    .trim();
}

function isNotSo(said: string): boolean {
  return signs.denied.test(said) || signs.ahead.test(said) || signs.over.test(said);
}
