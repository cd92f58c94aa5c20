import { saidIn } from './said.ts';

/** What is told not to be so: "votre compte n'est pas bloqué", "aucune erreur". */
const DENIED =
  /\bne (?:bloque|verrouille|suspendu|desactive|expire|obligatoire|requi|requise|necessaire)\b|\bne (?:comporte|contient|presente|detecte|trouve) (?:\w+ )?(?:erreur|anomalie)|\baucune? (?:\w+ )?(?:erreur|anomalie|incident|probleme|operation|interruption|maintenance|blocage)\b/;
/** What will or may be: "votre compte sera bloqué", "la session expire dans 5 minutes". */
const AHEAD =
  /\b(?:sera|seront|serez|va|vont|allez|peu(?:t|vent)|pour(?:ra|ront|rait)|risque\w*) (?:\w+ )?(?:etre )?(?:\w+ment )?(?:bloque|verrouille|suspendu|ferme|supprime|desactive|deconnecte|interrompu|indisponible|inaccessible)|\b(?:maintenance|interruption)(?: \w+)? (?:prevue|programmee|planifiee)|\bexpirer(?:a|ont)|\bexpire(?:nt)? (?:bientot|\d)/;
/** From here to the end of its sentence it holds only at times. */
const CONDITION =
  /(?<![\p{L}\d])(?:(?:si|s['’]ils?(?!\s+vous\s+pla)|quand|sauf|sans\s+(?:r[eé]ponse|retour)|hors(?!\s+(?:service|d['’]))|en\s+cas\s+de|en\s+dehors|lorsque|avant\s+que|d[eè]s\s+(?:que|lors))(?=\s)|(?:en\s+cas\s+d|(?:lors|avant\s+|d[eè]s\s+)qu)['’]).*$/isu;

/**
 * What a text of the page says to be so now: without the sentences that tell what is not or may come, and without
 * conditions. "Identifiant inconnu. Votre compte sera bloqué après 3 essais." gives "Identifiant inconnu."
 */
export function statedIn(text: string): string {
  return text
    .split(/(?<=[.!?…])\s+(?=\p{Lu})/u)
    .filter((sentence) => !isNotSo(saidIn(sentence)))
    .map((sentence) => sentence.replace(CONDITION, ''))
    .join(' ')
    .trim();
}

function isNotSo(said: string): boolean {
  return DENIED.test(said) || AHEAD.test(said);
}
