import type { ListItem } from '../../border/documents/checklist.ts';
import type { Need, Standing } from '../../border/documents/item.ts';
import type { Certainty } from '../../border/law/dated.ts';

/** The groups of the list, in the order in which they stand. */
export const GROUPS: readonly { readonly need: Need; readonly title: string }[] = [
  { need: 'needed', title: 'Needed' },
  { need: 'advised', title: 'Advised' },
  { need: 'not-established', title: 'Not established' },
  { need: 'not-allowed', title: 'Leave at home' },
  { need: 'does-not-serve', title: 'Will not get you across' },
  { need: 'not-needed', title: 'Not needed for you' },
];

export const NEED_WORDS: Readonly<Record<Need, string>> = {
  needed: 'needed',
  advised: 'advised',
  'not-established': 'not established',
  'not-allowed': 'not allowed',
  'does-not-serve': 'will not get you across',
  'not-needed': 'not needed',
};

export const STANDING_WORDS: Readonly<
  Record<Standing, { readonly text: string; readonly tone: string; readonly sign: string }>
> = {
  'in-order': { text: 'In order by what you entered', tone: 'green', sign: '✓' },
  fails: { text: 'Not in order', tone: 'red', sign: '✕' },
  'to-check': { text: 'Look at it', tone: 'amber', sign: '?' },
};

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  high: 'read in the text of the law',
  medium: 'from official or press pages, or inferred',
  low: 'not established',
};

const FORM_WORDS: Readonly<Record<ListItem['form'], string | undefined>> = {
  original: 'The original',
  copy: 'A copy is enough',
  'not-said': 'Original or copy: our sources do not say',
  'no-paper': undefined,
};

const LUGGAGE_WORDS: Readonly<Record<ListItem['luggage'], string | undefined>> = {
  hand: 'in the hand luggage',
  any: 'in any luggage',
  none: undefined,
};

/** How it is carried, in one line; undefined for what is no paper. */
export function carriedAs({ form, luggage }: Pick<ListItem, 'form' | 'luggage'>): string | undefined {
  const parts = [FORM_WORDS[form], LUGGAGE_WORDS[luggage]].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : `${capital(parts.join(', '))}.`;
}

const WAY_WORDS = { entry: 'coming in', exit: 'going out' } as const;

/** `Going out: not established.` */
export function otherWayInWords({ way, need }: NonNullable<ListItem['otherWay']>): string {
  return `${capital(WAY_WORDS[way])}: ${NEED_WORDS[need]}.`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `coming in and going out` */
export function waysInWords(ways: ListItem['ways']): string {
  return ways.map((way) => WAY_WORDS[way]).join(' and ');
}

/** Must the user do something about it, and tick it off? A rule that the dates meet ticks itself. */
export function isTickable({ need, form, standing }: ListItem): boolean {
  if (need !== 'needed' && need !== 'advised') return false;
  return standing !== 'fails' && !(form === 'no-paper' && standing === 'in-order');
}

/** What is ready, of all that is needed or advised. */
export function progressOf(
  items: readonly ListItem[],
  ready: readonly string[],
  own: readonly { readonly done?: true }[],
): { readonly done: number; readonly of: number } {
  const wanted = items.filter(({ need }) => need === 'needed' || need === 'advised');
  const done = wanted.filter((item) => (isTickable(item) ? ready.includes(item.id) : item.standing === 'in-order'));
  return { done: done.length + own.filter((line) => line.done).length, of: wanted.length + own.length };
}
