import type { FieldDescription } from '../ameli/description.ts';
import { isNamedAfter, placesOf } from './nearby.ts';
import { hasOwnName, pageDescription } from './read-field.ts';
import { elementById } from './text.ts';

/** Elements near the fields, and the ids by which the fields name what speaks of them. */
export interface Neighbourhood {
  readonly elements: { has(element: Element): boolean };
  readonly ids: { has(id: string): boolean };
  /** Elements that take their name from the text before them, and those that take it from the text after them. */
  readonly namedByTextBefore: ReadonlySet<Node>;
  readonly namedByTextAfter: ReadonlySet<Node>;
}

/** That of a page that was not read yet. */
export const NO_NEIGHBOURHOOD: Neighbourhood = {
  elements: new WeakSet(),
  ids: new Set(),
  namedByTextBefore: new Set(),
  namedByTextAfter: new Set(),
};

/** The nearest ancestors of each field, and what its attributes point to or may come to point to. */
export function neighbourhoodOf(fields: readonly Element[], descriptions: readonly FieldDescription[]): Neighbourhood {
  const elements = new WeakSet<Element>();
  const ids = new Set<string>();
  const namedByTextBefore = new Set<Node>();
  const namedByTextAfter = new Set<Node>();
  for (const [index, field] of fields.entries()) {
    for (const [level, ancestor] of nearAncestors(field).slice(0, 4).entries()) {
      if (level === 0 || !ancestor.matches('html, body, main')) elements.add(ancestor);
    }
    // Its caption and its rows of one cell head the fields in it.
    const table = field.closest('table');
    if (table) elements.add(table);
    const named = `${field.getAttribute('aria-labelledby') ?? ''} ${pageDescription(field)}`;
    for (const id of named.split(/\s+/).filter(Boolean)) {
      ids.add(id);
      const target = elementById(field, id);
      if (target) elements.add(target);
    }
    if (hasOwnName(descriptions[index])) continue;
    // What has no words before it is named by those behind it, as a box to tick is.
    for (const place of placesOf(field)) {
      namedByTextAfter.add(place);
      if (!isNamedAfter(field)) namedByTextBefore.add(place);
    }
  }
  return { elements, ids, namedByTextBefore, namedByTextAfter };
}

/** The nearest six, from the inside. */
export function nearAncestors(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let node = element.parentElement; node && ancestors.length < 6; node = node.parentElement) ancestors.push(node);
  return ancestors;
}
