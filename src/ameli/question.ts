import { normalise } from './words.ts';

/** How a question begins that wants to know something else: when, why, how, whether. "Quel est votre nom ?" wants the name. */
const ABOUT =
  /^\W*(?:et |si oui,? )?(?:depuis quand|jusqu'a quand|quand|pourquoi|comment|combien|qui|que|qu'|(?:a|de|en) quoi|est-ce que|est-ce qu'|(?:a|de|depuis|en|par|pour) quel(?:le)?s? (?:date|jour|heure|annee|mois|moment|moyen|raison)|[a-z]+(?:ez|ons)[- ](?:vous|nous))\b[^?]*\?/;

/** A polite way to ask for the thing itself. */
const POLITE =
  /^\W*(?:pouvez|pourriez|voulez|voudriez)[- ]vous (?:bien |nous |ici |s'il vous plait )*(?:indiquer|donner|communiquer|preciser|saisir|renseigner|fournir|rappeler|confirmer|entrer|taper)\b/;

/** What makes the answer to "Avez-vous un numéro ?" the number itself. */
const IF_SO =
  /\? (?:si oui|dans ce cas)\W+(?:merci de |veuillez )?(?:indiqu|saisi|precis|renseign|entr|donn|communiqu|fourni)\w+[- ](?:le|la|les)\b/;

/** Whether a text begins with a question about a thing ("Avez-vous un numéro ?") instead of one that asks for it. */
export function asksAbout(text: string): boolean {
  if (!text.includes('?')) return false;
  const said = normalise(text);
  return ABOUT.test(said) && !POLITE.test(said) && !IF_SO.test(said);
}

/** Whether a heading asks for somebody else: "Qui vous héberge ?", "Chez qui habitez-vous ?", but not "Qui êtes-vous ?". */
export function asksWho(text: string): boolean {
  return /^\W*(?:\d+\W+)?(?:(?:a|chez|par|avec|pour|de) )?qui (?!etes\b|suis\b|es\b)/.test(normalise(text));
}
