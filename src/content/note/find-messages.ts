import type { FieldId } from '../../ameli/fields.ts';
import { type MessageFinding, matchMessage, meaningOf, subjectOf } from '../../ameli/match-message.ts';
import type { Message } from '../../ameli/message.ts';
import { FIELDS } from '../field-element.ts';
import { pageDescription } from '../read-field.ts';
import { elementById, textOf } from '../text.ts';
import { messageMarks } from './message-marks.ts';

/** A page that says no more than this is an error page: all of it may be the message. */
const SHORT_PAGE = 500;
/** A page with more messages than this is no form. */
const MOST = 24;

/** A text of the page that may be a message. */
export interface Candidate {
  readonly element: HTMLElement;
  readonly text: string;
  /** The field that it is said of. */
  readonly field: HTMLElement | undefined;
  readonly isError: boolean;
}

/** A message that stands on the page now. */
export interface FoundMessage extends Candidate {
  readonly message: Message;
  readonly isGuess: boolean;
  /** What it means, what it speaks of filled in. */
  readonly means: string;
  /** Whether it stands at its field, and does not only name it. */
  readonly isAtField: boolean;
}

/** A field of the page that is known. */
interface Known {
  readonly element: HTMLElement;
  readonly boxes: readonly HTMLElement[];
  readonly id: FieldId;
}

/**
 * The messages of these trees that can be seen, in the order of the page. `fields` are those in them; a message that
 * stands by none of the known ones belongs to the one that it names.
 */
export function findMessages(
  roots: readonly (Document | ShadowRoot)[],
  fields: readonly HTMLElement[],
  known: readonly Known[],
): FoundMessage[] {
  const found: FoundMessage[] = [];
  for (const candidate of textsIn(roots, fields)) {
    const { message, isGuess } = judge(candidate);
    // Last, as the page has to be laid out for it.
    if (!message || !hasSize(candidate.element)) continue;
    const { text, field } = candidate;
    const subject = field ? undefined : subjectOf(text);
    const owner = known.find(({ id, boxes }) => (field ? boxes.includes(field) : id === subject));
    const means = meaningOf(message, text, owner?.id);
    const isAtField = field !== undefined;
    found.push({ ...candidate, field: owner?.element ?? field, message, isGuess, means, isAtField });
    if (found.length === MOST) break;
  }
  return found;
}

/** What a candidate is, and why. */
export function judge({ text, isError, field }: Candidate): MessageFinding {
  return matchMessage(text, isError, field !== undefined);
}

/** The texts of these trees that may be messages and can be seen, given the fields in them. */
export function findCandidates(
  roots: readonly (Document | ShadowRoot)[],
  fields: readonly HTMLElement[],
): readonly Candidate[] {
  const seen: Candidate[] = [];
  for (const candidate of textsIn(roots, fields)) {
    if (hasSize(candidate.element)) seen.push(candidate);
    if (seen.length === MOST) break;
  }
  return seen;
}

/** The same, of whatever size. Reads only where messages can be. */
function* textsIn(roots: readonly (Document | ShadowRoot)[], fields: readonly HTMLElement[]): Iterable<Candidate> {
  const owners = ownersOf(fields);
  const places = new Set<Element>(roots.flatMap((root) => [...root.querySelectorAll(messageMarks.places)]));
  for (const place of owners.keys()) places.add(place);
  for (const root of roots) for (const heading of root.querySelectorAll('h1, h2')) places.add(heading);
  if (fields.length === 0 && document.body && (document.body.textContent ?? '').length < SHORT_PAGE) {
    places.add(document.body);
  }
  const blocks = new Map<HTMLElement, Element>();
  for (const place of places) for (const block of blocksIn(place)) if (!blocks.has(block)) blocks.set(block, place);
  for (const [element, place] of blocks) {
    const text = textOf(element);
    if (text.length < 3 || !element.checkVisibility({ visibilityProperty: true })) continue;
    const field = ownerOf(element, owners) ?? fieldLinked(element) ?? fieldBeside(element, fields);
    yield { element, text, field, isError: isMarked(element, place, field, owners) };
  }
}

/** What the attributes of fields and of their groups point to as their messages. */
function ownersOf(fields: readonly HTMLElement[]): ReadonlyMap<Element, HTMLElement> {
  const owners = new Map<Element, HTMLElement>();
  for (const field of fields) {
    const group = field.closest('fieldset[aria-describedby], [role="group"][aria-describedby]');
    const ids = [
      field.getAttribute('aria-errormessage') ?? '',
      ...(field.getAttribute('aria-invalid') === 'true'
        ? [pageDescription(field), group?.getAttribute('aria-describedby')]
        : []),
    ];
    for (const id of ids.join(' ').split(/\s+/).filter(Boolean)) {
      const target = elementById(field, id);
      if (target && !owners.has(target)) owners.set(target, field);
    }
  }
  return owners;
}

function ownerOf(element: Element, owners: ReadonlyMap<Element, HTMLElement>): HTMLElement | undefined {
  for (const [place, field] of owners) if (place.contains(element)) return field;
  return undefined;
}

/** The field that a message in a list of errors leads to. */
function fieldLinked(element: Element): HTMLElement | undefined {
  const link = element.querySelector('a[href^="#"]');
  const target = link && elementById(link, link.getAttribute('href')?.slice(1) ?? '');
  return target instanceof HTMLElement && target.matches(FIELDS) ? target : undefined;
}

/** The one field that stands in the same row. */
function fieldBeside(element: Element, fields: readonly HTMLElement[]): HTMLElement | undefined {
  let row = element.parentElement;
  for (let level = 0; row && level < 5; level += 1, row = row.parentElement) {
    if (row.matches('form, main, body')) return undefined;
    const inRow = row.querySelectorAll<HTMLElement>(FIELDS);
    if (inRow.length > 0) {
      const [first] = inRow;
      const isOne = inRow.length === 1 || row.matches('fieldset');
      return first && isOne && fields.includes(first) ? first : undefined;
    }
  }
  return undefined;
}

/** The blocks of text in a place: list items, paragraphs, or the place itself. */
function blocksIn(place: Element): Set<HTMLElement> {
  const blocks = new Set<HTMLElement>();
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() && blocks.size < MOST) {
    const { currentNode } = walker;
    if (!currentNode.textContent?.trim()) continue;
    let block = currentNode.parentElement;
    while (block && block !== place && messageMarks.inline.test(block.localName) && !block.matches(messageMarks.places))
      block = block.parentElement;
    // A row of the form that is marked as wrong is no message; what stands in it may be one.
    if (
      block &&
      !block.querySelector(FIELDS) &&
      !block.closest('script, style, template, button, select, label, [aria-hidden="true"]')
    )
      blocks.add(block);
  }
  return blocks;
}

function hasSize(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 4 && height > 4;
}

/** Whether the page marks a text as an error: itself, by the state or the row of its field, or by what announces it. */
function isMarked(
  element: Element,
  place: Element,
  field: Element | undefined,
  owners: ReadonlyMap<Element, Element>,
): boolean {
  if (messageMarks.hint.test(element.className)) return false;
  if (isMarkedItself(element, field)) return true;
  // Vuetify announces hints too.
  if (!field) return place.matches('[role="alert"], [aria-live="assertive"]');
  // Of several texts by a field that is wrong, one that is marked itself is the error, and the others are hints.
  if ([...owners].some(([other, owner]) => owner === field && isMarkedItself(other, field))) return false;
  return field.getAttribute('aria-invalid') === 'true' || isMarkedItself(element);
}

/** By its class, that of what stands around it but not around its field, or by red letters. */
function isMarkedItself(element: Element, field: Element | null = null): boolean {
  let node: Element | null = element;
  for (let level = 0; node && level < 5 && !node.matches('form, main, body'); level += 1, node = node.parentElement) {
    if (node.contains(field)) break;
    if (messageMarks.wrong.test(`${node.className} ${node.id}`)) return true;
  }
  return isRed(getComputedStyle(element).color);
}

function isRed(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return colour.startsWith('rgb') && red > 120 && green < red / 2 && blue < red / 2;
}
