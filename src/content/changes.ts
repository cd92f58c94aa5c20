import { LAYER } from './names.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { isNewsAt, isNewsBetween, isNewsIn, isTelling } from './news.ts';
import { holdsMessages, isMessagePlace, isOfMessages } from './note/message-news.ts';
import { pageParts } from './page-parts.ts';

/** So many nodes gone at once are a large part of the page. */
const MANY = 500;

/** What changes of a document come to. */
export interface Changes {
  /** Whether any may change which fields the page asks for, or what it says of them. */
  fields: boolean;
  /** Whether any may bring, change or end a message. */
  messages: boolean;
}

/**
 * Goes through changes of a document. `enter` is called with every element that was added and may have a shadow root, and
 * tells whether it has a new one.
 */
export function readChanges(
  records: readonly MutationRecord[],
  around: Neighbourhood,
  enter: (element: Element) => boolean,
): Changes {
  const changes: Changes = { fields: false, messages: false };
  // Pages add to one and the same place again and again.
  for (const [target, own] of Map.groupBy(records, ({ target }) => target)) {
    const place = isElement(target) ? target : target.parentElement;
    if (place?.closest(LAYER)) continue;
    const pages = own.filter((record) => !isOurs(record));
    if (pages.length === 0) continue;
    changes.fields ||= place === null || isNewsAt(place, around);
    changes.messages ||= place !== null && isOfMessages(place);
    // All that was added, unless it has gone again, is in there now.
    const isDull = isElement(target) && target.querySelector(pageParts.telling) === null;
    for (const record of pages) readRecord(record, isDull, around, enter, changes);
  }
  return changes;
}

/** Whether a change is nothing but the coming of a layer. */
function isOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'childList' && removedNodes.length === 0 && addedNodes.length === 1 && isLayer(addedNodes[0]);
}

function isLayer(node: Node | undefined): boolean {
  return (node as Element | undefined)?.localName === LAYER;
}

function readRecord(
  record: MutationRecord,
  isDull: boolean,
  around: Neighbourhood,
  enter: (element: Element) => boolean,
  changes: Changes,
): void {
  const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
  if (type === 'attributes') {
    changes.fields ||= isNewsIn(target as Element, around);
    changes.messages ||= holdsMessages(target as Element);
  } else if (type === 'characterData') {
    changes.fields ||= isNewsBetween(target.previousSibling, target.nextSibling, around);
  } else {
    changes.fields ||= isNewsBetween(previousSibling, nextSibling, around);
    if (!isDull) for (const node of addedNodes) eachIn(node, (element) => readAdded(element, around, enter, changes));
    // A page that is read anew is sooner done than each of many is asked.
    if (removedNodes.length > MANY) changes.fields = true;
    else for (const node of removedNodes) readRemoved(node, around, changes);
  }
}

function readAdded(
  element: Element,
  around: Neighbourhood,
  enter: (element: Element) => boolean,
  changes: Changes,
): void {
  if (enter(element)) changes.fields = true;
  changes.fields ||= isTelling(element, around);
  changes.messages ||= isMessagePlace(element);
}

function readRemoved(node: Node, around: Neighbourhood, changes: Changes): void {
  if (changes.fields || !isElement(node)) return;
  if (!node.matches(pageParts.telling) && node.querySelector(pageParts.telling) === null) return;
  eachIn(node, (element) => {
    changes.fields ||= isTelling(element, around);
    changes.messages ||= isMessagePlace(element);
  });
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** Visits a node and all under it, if it is an element. Step by step: lists are dear where pages add little ones by thousands. */
function eachIn(top: Node, visit: (element: Element) => void): void {
  if (!isElement(top) || isLayer(top)) return;
  let element: Element | null = top;
  while (element) {
    visit(element);
    let next: Element | null = element.firstElementChild;
    while (!next && element && element !== top) {
      next = element.nextElementSibling;
      if (!next) element = element.parentElement;
    }
    element = next;
  }
}
