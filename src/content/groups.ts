import { nearAncestors } from './neighbourhood.ts';

/** What each of some fields stands in, in their order. */
interface GroupsAndRows {
  /** What keeps boxes together: the group around a field, else its nearest ancestor that holds another field too. */
  readonly groups: readonly (Element | null)[];
  /** A field's own row: its furthest near ancestor that holds no other field. */
  readonly rows: readonly (Element | null)[];
}

/** Finds the groups and rows of the fields of a page. Linear in their number. */
export function groupsAndRows(elements: readonly Element[]): GroupsAndRows {
  const held = new Map<Element, number>();
  for (const element of elements) {
    for (const ancestor of nearAncestors(element)) held.set(ancestor, (held.get(ancestor) ?? 0) + 1);
  }
  const isShared = (ancestor: Element): boolean => (held.get(ancestor) ?? 0) > 1;
  return {
    groups: elements.map(
      (element) => element.closest('fieldset, [role="group"]') ?? nearAncestors(element).find(isShared) ?? null,
    ),
    rows: elements.map((element) => nearAncestors(element).findLast((ancestor) => !isShared(ancestor)) ?? null),
  };
}
