import { askings } from './askings.ts';
import { normalise } from './words.ts';

/** Whether a text begins with a question about a thing ("Avez-vous un numéro ?") instead of one that asks for it. */
export function asksAbout(text: string): boolean {
  if (!text.includes('?')) return false;
  const said = normalise(text);
  return askings.about.test(said) && !askings.polite.test(said) && !askings.ifSo.test(said);
}

/** Whether a heading asks for somebody else: "Qui vous héberge ?", "Chez qui habitez-vous ?", but not "Qui êtes-vous ?". */
export function asksWho(text: string): boolean {
  return askings.who.test(normalise(text));
}
