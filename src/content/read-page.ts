import type { FieldDescription } from '../ameli/description.ts';
import { FIELDS, type FieldElement } from './field-element.ts';
import { purposeReader } from './form-purpose.ts';
import { groupsAndRows } from './groups.ts';
import {
  enterHeading,
  HEADING_THEM,
  type Heading,
  headingsOver,
  headsFields,
  readHeading,
  textsWithTitle,
} from './headings.ts';
import { noteLabels } from './labels.ts';
import { legendsReader } from './legends.ts';
import { type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';
import { readField } from './read-field.ts';

/** The fields of one tree (a document or an open shadow root), in document order, with what the page says of them. */
export interface PageReading {
  readonly elements: readonly FieldElement[];
  readonly descriptions: readonly FieldDescription[];
  /** All headings, for telling what the page is about. */
  readonly headings: readonly string[];
  /** What stands around the fields or speaks of them: a change there may change what they are. */
  readonly neighbourhood: Neighbourhood;
}

/**
 * Reads all fields of the trees given. Time is linear in the number of fields and headings; `breathe` is awaited between
 * fields, so that a page of many does not stand still.
 */
export async function readPage(
  roots: readonly (Document | ShadowRoot)[],
  breathe: () => Promise<void>,
): Promise<PageReading> {
  noteLabels(roots);
  const elements: FieldElement[] = [];
  const above: (readonly string[])[] = [];
  const headings: Heading[] = [];
  for (const root of roots) {
    const byLevel: Heading[] = [];
    const outside = root instanceof ShadowRoot ? headingsOver(root.host, headings) : [];
    for (const element of root.querySelectorAll<HTMLElement>(`${FIELDS}, ${HEADING_THEM}`)) {
      if (element.matches(FIELDS)) {
        elements.push(element as FieldElement);
        const inside = byLevel.filter(({ scope }) => !scope || scope.contains(element));
        above.push(textsWithTitle([...outside, ...inside]));
      } else if (headsFields(element)) {
        const heading = readHeading(element);
        headings.push(heading);
        enterHeading(byLevel, heading);
      }
    }
  }
  const forms = numbering(elements.map((element) => element.form));
  const { groups: groupsOf, rows } = groupsAndRows(elements);
  const groups = numbering(groupsOf);
  const purposeOf = purposeReader();
  const legendsOf = legendsReader();
  const descriptions: FieldDescription[] = [];
  for (const [index, element] of elements.entries()) {
    descriptions.push(
      readField(element, rows[index] ?? null, {
        headings: above[index] ?? [],
        form: forms[index] ?? 0,
        group: groups[index] ?? 0,
        formPurpose: purposeOf(element),
        legends: legendsOf(element),
      }),
    );
    await breathe();
  }
  return {
    elements,
    descriptions,
    headings: headings.map(({ text }) => text),
    neighbourhood: neighbourhoodOf(elements, descriptions),
  };
}

/** Equal things get equal numbers from 1; nothing is 0. */
function numbering(things: readonly (Element | null)[]): number[] {
  const numbers = new Map<Element, number>();
  return things.map((thing) => {
    if (!thing) return 0;
    const number = numbers.get(thing) ?? numbers.size + 1;
    numbers.set(thing, number);
    return number;
  });
}
