import type { Explanation } from '../ameli/field.ts';
import type { FieldId } from '../ameli/fields.ts';
import { explanationOf } from '../ameli/fields.ts';
import { type Anchor, anchorField, anchorNamesOf } from './anchor.ts';
import { buildCard } from './card.ts';
import { type Description, describeField } from './describe.ts';
import type { FieldElement } from './field-element.ts';
import { knownList, LISTS, sayChoices } from './list/known-list.ts';
import { type Mark, makeMark } from './mark.ts';
import type { FoundMessage } from './note/find-messages.ts';
import type { Openable } from './opening.ts';

/** What the page turned out to ask for: one field, in one box or several. */
export interface Wanted {
  readonly id: FieldId;
  readonly length: number | undefined;
  /** The box with the mark first. */
  readonly boxes: readonly FieldElement[];
  /** The page's own word for it. */
  readonly french: string;
}

/** A field that is explained now: its description and anchor from the start, its mark once it is near the window. */
export interface Explained extends Openable {
  readonly wanted: Wanted;
  readonly explanation: Explanation;
  readonly element: FieldElement;
  /** What the page says against what was typed in it, now. */
  messages: readonly FoundMessage[];
  mark: Mark | undefined;
  /** `pageAnchors`, where many are added: read before the first is, so that the page is not laid out for each. */
  addMark(pageAnchors?: readonly string[]): Mark;
  /** Puts back what the page has rewritten. */
  renew(): void;
  remove(): void;
}

let count = 0;

/** Starts explaining a field. Nothing is seen yet: marks are put by `placeMarks`. */
export function explainField(wanted: Wanted, element: FieldElement): Explained {
  const explanation = explanationOf(wanted.id, wanted.length);
  const text = `${explanation.title}. Press F1 for the explanation in English.`;
  const descriptions: Description[] = wanted.boxes.map((box) => describeField(box, nextNumber(), text));
  let anchor: Anchor | undefined;
  const explained: Explained = {
    wanted,
    explanation,
    element,
    boxes: wanted.boxes,
    messages: [],
    mark: undefined,
    card: () => buildCard(explanation, wanted.french, explained.messages, choicesIn(wanted.boxes)),
    addMark(pageAnchors = anchorNamesOf(element)) {
      anchor ??= anchorField(element, nextNumber(), pageAnchors);
      explained.mark ??= makeMark(element, anchor.name, explanation.title);
      return explained.mark;
    },
    renew() {
      for (const description of descriptions) description.renew();
      anchor?.renew();
      explained.mark?.renew();
    },
    remove() {
      for (const description of descriptions) description.remove();
      anchor?.remove();
      explained.mark?.remove();
      explained.mark = undefined;
    },
  };
  return explained;
}

/** What the boxes that are lists hold, where we know it: the months of a date. */
function choicesIn(boxes: readonly FieldElement[]): HTMLElement[] {
  return boxes
    .flatMap((box) => (box.matches(LISTS) ? (knownList(box) ?? []) : []))
    .flatMap((list) => sayChoices(list) ?? []);
}

/** For ids and names of ours, each once. */
export function nextNumber(): number {
  count += 1;
  return count;
}

/** Whether a field is still the same to its reader: same explanation, same boxes, same French word. */
export function isSame(a: Wanted, b: Wanted): boolean {
  return (
    a.id === b.id &&
    a.length === b.length &&
    a.french === b.french &&
    a.boxes.length === b.boxes.length &&
    a.boxes.every((box, index) => box === b.boxes[index])
  );
}
