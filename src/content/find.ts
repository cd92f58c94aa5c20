import { isAccountCreation } from '../ameli/creation.ts';
import { decide } from '../ameli/decide.ts';
import type { FieldDescription } from '../ameli/description.ts';
import { type FieldId, fieldById } from '../ameli/fields.ts';
import { type Finding, matchTogether } from '../ameli/match.ts';
import { remembering } from '../ameli/remember.ts';
import type { Wanted } from './explained.ts';
import type { FieldElement } from './field-element.ts';
import { pageLabel } from './page-label.ts';
import type { PageReading } from './read-page.ts';

/** What was found on a page. */
export interface Found {
  readonly wanted: readonly Wanted[];
  readonly isCreation: boolean;
}

/** A page is read again at each of its changes, and goes from step to step and back: what is said of a field is mostly the same. */
const decideOf = remembering((description) => decide(JSON.parse(description) as FieldDescription));

/** Names the fields of a page that was read; `breathe` is awaited between them. */
export async function findFields(
  { elements, descriptions, headings }: PageReading,
  breathe: () => Promise<void>,
): Promise<Found> {
  const alone: Finding[] = [];
  for (const description of descriptions) {
    alone.push(decideOf(JSON.stringify(description)));
    await breathe();
  }
  const matches = matchTogether(descriptions, alone);
  const boxes = new Map<number, FieldElement[]>();
  for (const [index, match] of matches.entries()) {
    const first = match.sameAs ?? index;
    const element = elements[index];
    if (match.id === undefined || !element) continue;
    const together = boxes.get(first) ?? [];
    if (index === first) together.unshift(element);
    else together.push(element);
    boxes.set(first, together);
  }
  const wanted = [...boxes].map(([index, together]): Wanted => {
    const { id, length } = matches[index] as { id: FieldId; length?: number };
    return {
      id,
      length,
      boxes: together,
      french: frenchOf(descriptions, index, together.length) ?? fieldById(id).explain.french,
    };
  });
  const ids = new Set(wanted.map(({ id }) => id));
  return {
    wanted,
    isCreation: isAccountCreation({ pageLabel: pageLabel(), headings: [document.title, ...headings], ids }),
  };
}

/** The page's own word, if it is short enough to be one. Boxes that are all of a group have the name of the group. */
function frenchOf(all: PageReading['descriptions'], index: number, boxes: number): string | undefined {
  const { texts, legends, group } = all[index] ?? { texts: {}, legends: [], group: 0 };
  const isGroup = boxes > 1 && all.filter((other) => other.group === group && other.asked).length === boxes;
  const own = texts.label || texts['aria-labelledby'] || texts['aria-label'] || texts.nearby || legends[0] || '';
  const word = ((isGroup && legends[0]) || own).replace(/[\s*:]+$/, '');
  return word.length >= 3 && word.length <= 80 ? word : undefined;
}
