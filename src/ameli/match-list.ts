import { anywhere, type ChoiceList, lists } from './choices.ts';
import { wordsOf } from './words.ts';

/** What a list of the page is, as far as we know it. */
export interface ListFinding {
  /** The list by what stands before it; undefined where only its choices are known. */
  readonly list: ChoiceList | undefined;
  /** The choices that we know, as the page says them, in its order. */
  readonly choices: readonly { readonly french: string; readonly english: string }[];
  /** Whether the page has choices that we do not know. */
  readonly hasOthers: boolean;
}

/** What asks for a choice, and is none: "Sélectionnez", "--". */
const PROMPT = /^(?:choisi|selectionne)|^(?:|\d+)$/;

const byName = new Map<string, ChoiceList>();
const byWords = new Map<string, string>();
for (const list of lists) {
  for (const french of list.french) byName.set(keyOf(french), list);
  for (const one of list.choices) for (const french of one.french) byWords.set(keyOf(french), one.english);
}
for (const one of anywhere) for (const french of one.french) byWords.set(keyOf(french), one.english);

/**
 * Tells what a list is by its label and its choices; both as the page says them. A list that draws its choices only when it
 * is open (`choices` is empty) gives those that we know of it. Undefined where neither the label nor half of the choices are known.
 */
export function matchList(label: string, choices: readonly string[]): ListFinding | undefined {
  const list = byName.get(keyOf(label));
  const asked = choices.filter((french) => !PROMPT.test(keyOf(french)));
  const known = asked.flatMap((french) => {
    const english = choiceInEnglish(french);
    return english === undefined ? [] : [{ french, english }];
  });
  if (asked.length === 0 && list && choices.length === 0) return { list, choices: ownChoices(list), hasOthers: true };
  if (!list && known.length * 2 < asked.length) return undefined;
  if (!list && known.length === 0) return undefined;
  return { list, choices: known, hasOthers: known.length < asked.length };
}

/** The English of one choice, where all of its text is known. */
export function choiceInEnglish(french: string): string | undefined {
  return byWords.get(keyOf(french));
}

function ownChoices({ choices }: ChoiceList): ListFinding['choices'] {
  return choices.map(({ french, english }) => ({ french: french[0] ?? '', english }));
}

/** Words of meaning, so that a star, "votre" or "par" makes no difference. */
function keyOf(text: string): string {
  const words = wordsOf(text).map((word) => word.text);
  return (
    words.join(' ') ||
    text
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\d]/gu, '')
  );
}
