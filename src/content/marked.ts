import { type Anchor, anchorField, anchorNamesOf } from './anchor.ts';
import { nextNumber } from './explained.ts';
import { type Mark, makeMark } from './mark.ts';
import type { Openable } from './opening.ts';

/** A message or a button of the page, with a mark by it. */
export interface Marked extends Openable {
  readonly mark: Mark;
  /** Puts back what the page has rewritten. */
  renew(): void;
  remove(): void;
}

/** Gives an element a mark that says `title` and opens `card`. Nothing is seen yet: `placeBeside` puts it. */
export function markElement(element: HTMLElement, title: string, card: Openable['card']): Marked {
  const anchor: Anchor = anchorField(element, nextNumber(), anchorNamesOf(element));
  const mark = makeMark(element, anchor.name, title);
  return {
    element,
    boxes: [element],
    mark,
    card,
    renew() {
      anchor.renew();
      mark.renew();
    },
    remove() {
      anchor.remove();
      mark.remove();
    },
  };
}
