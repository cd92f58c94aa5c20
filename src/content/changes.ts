import { mayMatter } from './dull.ts';
import { LAYER } from './names.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { isNewsAt, isNewsBetween, isNewsIn, isTelling } from './news.ts';

/** What changes of a document come to. */
interface Changes {
  /** Whether any is the page's own. */
  readonly isPages: boolean;
  /** Whether any may change which fields the page asks for, or what it says of them. */
  readonly isNews: boolean;
}

/** Goes through changes of a document; `enter` is called with every element that was added and may have a shadow root. */
export function readChanges(
  records: readonly MutationRecord[],
  around: Neighbourhood,
  enter: (element: Element) => void,
): Changes {
  /** What is known of each place already: pages add to one and the same again and again. */
  const places = new Map<Node, Place>();
  let isPages = false;
  let isNews = false;
  for (const record of records) {
    const { target, type, addedNodes, removedNodes } = record;
    const place = places.get(target) ?? placeOf(target, around);
    places.set(target, place);
    if (place.isOurs) continue;
    const isDull = areDull(addedNodes, target);
    const added = isDull ? [] : [...addedNodes].filter((node) => !isLayer(node));
    if (type === 'childList' && !isDull && added.length + removedNodes.length === 0) continue;
    isPages = true;
    isNews ||= place.isNews || isNewsHere(record, around);
    for (const node of added) {
      eachIn(node, (element) => {
        enter(element);
        isNews ||= isTelling(element, around);
      });
    }
    for (const node of removedNodes) {
      if (!isNews && isElement(node) && mayMatter(node, 1))
        eachIn(node, (element) => (isNews ||= isTelling(element, around)));
    }
  }
  return { isPages, isNews };
}

/** Whether what was added is text, and only text, and is still where it was put. */
function areDull(added: NodeList, target: Node): boolean {
  for (const node of added) {
    // A path can begin at an element; not, in Firefox, at an empty text, which frameworks add.
    if (isElement(node)) return node.parentNode === target && !mayMatter(node, added.length);
  }
  return added.length > 0;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isLayer(node: Node): boolean {
  return (node as Element).localName === LAYER;
}

interface Place {
  readonly isOurs: boolean;
  /** Whether any change here is news. */
  readonly isNews: boolean;
}

function placeOf(target: Node, around: Neighbourhood): Place {
  const place = isElement(target) ? target : target.parentElement;
  if (!place) return { isOurs: false, isNews: true };
  return { isOurs: place.closest(LAYER) !== null, isNews: isNewsAt(place, around) };
}

/** Whether a change is news by itself, whatever may have come or gone with it. */
function isNewsHere({ target, type, previousSibling, nextSibling }: MutationRecord, around: Neighbourhood): boolean {
  switch (type) {
    case 'attributes':
      return isNewsIn(target as Element, around);
    case 'characterData':
      return isNewsBetween(target.previousSibling, target.nextSibling, around);
    case 'childList':
      return isNewsBetween(previousSibling, nextSibling, around);
  }
}

/** Visits a node and all under it, if it is an element. Step by step: lists are dear where pages add little ones by thousands. */
function eachIn(top: Node, visit: (element: Element) => void): void {
  if (!isElement(top)) return;
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
