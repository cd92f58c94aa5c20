// Text of the page as a reader sees it. Never what is typed: no function here looks into a field.
import { pageParts } from './page-parts.ts';

/** What may stand in the middle of a word and does not part it. */
const WITHIN_WORDS = /^(?:b|em|font|i|mark|small|strong|sub|sup|u|wbr)$/;
/** What leads to help or acts, and is no part of a field's name. */
export const HELP = 'a, button, [role="button"]';

/** The text of an element, without what is no text; with `withoutHelp` also without the links and buttons inside it. */
export function textOf(element: Element, withoutHelp = false): string {
  if (element.firstElementChild === null) return tidy(element.textContent ?? '');
  const skip = withoutHelp ? `${pageParts.notText}, ${HELP}` : pageParts.notText;
  const parts: string[] = [];
  collect(element, skip, parts);
  return tidy(parts.join(''));
}

function collect(node: Node, skip: string, parts: string[]): void {
  for (const child of shownIn(node)) {
    if (child.nodeType === Node.TEXT_NODE) parts.push(child.textContent ?? '');
    else if (child instanceof Element && !child.matches(skip)) {
      const edge = WITHIN_WORDS.test(child.localName) ? '' : ' ';
      parts.push(edge);
      collect(child, skip, parts);
      parts.push(edge);
    }
  }
}

/** What stands in a node: in the slot of a component, what the page has put there. */
function shownIn(node: Node): Iterable<Node> {
  const given = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
  return given.length > 0 ? given : node.childNodes;
}

/**
 * Finds the nearest ancestor that matches, out of shadow roots and through the slots of components; an element is its own
 * ancestor. For one reading, in which nothing changes: what many elements stand in is asked once.
 */
export function nearestShown(selector: string): (element: Element | null) => Element | null {
  const known = new Map<Element, Element | null>();
  return (element) => {
    const passed: Element[] = [];
    let node = element;
    while (node && !known.has(node) && !node.matches(selector)) {
      passed.push(node);
      node = parentShown(node);
    }
    const found = node && (known.get(node) ?? (known.has(node) ? null : node));
    for (const one of passed) known.set(one, found);
    return found;
  };
}

/** What an element stands in as it is shown: the slot it is put in, its parent, or the host of its shadow root. */
export function parentShown(element: Element): Element | null {
  if (element.assignedSlot || element.parentElement) return element.assignedSlot ?? element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The texts that a list of ids points to, in the tree of the element that has the list. */
export function textOfIds(element: Element, ids: string | null): string {
  if (!ids?.trim()) return '';
  const texts = ids
    .trim()
    .split(/\s+/)
    .map((id) => elementById(element, id))
    .filter((target) => target !== null)
    .map((target) => textOf(target));
  return tidy(texts.join(' '));
}

/** What an id means to an element: something in the same tree, and nothing once the page has taken the element out. */
export function elementById(element: Element, id: string): Element | null {
  const root = element.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
}

/** White space folded, the ends trimmed, cut where no label would go on. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}
