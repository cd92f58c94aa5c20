import { askings } from './askings.ts';
import { anywhere, type ChoiceList, lists } from './choices.ts';
import { keyOf } from './phrase-key.ts';

/** What a list of the page is, as far as we know it. */
export interface ListFinding {
  /** The list by what stands before it; undefined where only its choices are known. */
  readonly list: ChoiceList | undefined;
  /** The choices that we know, as the page says them, in its order. */
  readonly choices: readonly { readonly french: string; readonly english: string }[];
  /** Whether the page has choices that we do not know. */
  readonly hasOthers: boolean;
}

/** The lists, the English of what says the same in any list, and that of the choices of each list, by what they say. */
interface Known {
  readonly lists: ReadonlyMap<string, ChoiceList>;
  readonly anywhere: ReadonlyMap<string, string>;
  readonly own: ReadonlyMap<ChoiceList, ReadonlyMap<string, string>>;
}

let made: Known | undefined;

/** Made when the first list asks for it: most pages have none. */
function known(): Known {
  made ??= {
    lists: new Map(lists.flatMap((list) => list.french.map((french) => [keyOf(french), list] as const))),
    // One letter says too little: "M" is Mr, or male, or Monday.
    anywhere: new Map(
      [...byKey([...lists.filter((list) => !list.isApart).flatMap(({ choices }) => choices), ...anywhere])].filter(
        ([key]) => key.length > 1,
      ),
    ),
    own: new Map(lists.map((list) => [list, byKey(list.choices)] as const)),
  };
  return made;
}

function byKey(choices: ChoiceList['choices']): Map<string, string> {
  return new Map(choices.flatMap(({ french, english }) => french.map((one) => [keyOf(one), english] as const)));
}

/**
 * Tells what a list is by its label and its choices; both as the page says them. A list that draws its choices only when it
 * is open (`choices` is empty) gives those that we know of it. Undefined where neither the label nor half of the choices are known.
 */
export function matchList(label: string, choices: readonly string[]): ListFinding | undefined {
  const list = known().lists.get(keyOf(label));
  const asked = choices.filter((french) => !askings.choose.test(keyOf(french)));
  const said = asked.flatMap((french) => {
    const english = choiceInEnglish(french, list);
    return english === undefined ? [] : [{ french, english }];
  });
  if (asked.length === 0 && list && choices.length === 0) return { list, choices: ownChoices(list), hasOthers: true };
  if (!list && said.length * 2 < asked.length) return undefined;
  if (!list && said.length === 0) return undefined;
  return { list, choices: said, hasOthers: said.length < asked.length };
}

/** The English of one choice, where all of its text is known: in its list if that is known, else in any. */
export function choiceInEnglish(french: string, list?: ChoiceList): string | undefined {
  const key = keyOf(french);
  return (list && known().own.get(list)?.get(key)) ?? known().anywhere.get(key);
}

function ownChoices({ choices }: ChoiceList): ListFinding['choices'] {
  return choices.map(({ french, english }) => ({ french: french[0] ?? '', english }));
}
