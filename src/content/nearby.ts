import { FIELDS } from './field-element.ts';
import { textOf, tidy } from './text.ts';

const STOPS = 'form, fieldset, body, dialog, main, section, article, table, ul, ol';

/**
 * The text that stands just before a field (after it, for a check box) when no label is tied to it: the cell or term
 * before it, a stray label, plain text; never across another field. Empty when there is none.
 */
export function nearbyText(field: Element): string {
  for (const node of placesOf(field)) {
    const text = isNamedAfter(field) ? textAfter(node) : textBefore(node);
    if (text) return text;
    if (node.localName === 'td') return columnHead(node);
    if (text === undefined) return '';
  }
  return '';
}

/** Whether the text that names a field stands after it. */
export function isNamedAfter(field: Element): boolean {
  return field.getAttribute('type') === 'checkbox';
}

/** The field and what it stands in, from the inside: the elements beside which its text may stand. */
export function placesOf(field: Element): Element[] {
  const places: Element[] = [];
  let node: Element | null = field;
  while (node && places.length < 4 && (node === field || !node.matches(STOPS))) {
    places.push(node);
    node = node.parentElement;
  }
  return places;
}

/** The nearest text among the siblings before; undefined where another field stands first, empty where nothing stands. */
function textBefore(node: Element): string | undefined {
  for (let sibling = node.previousSibling; sibling; sibling = sibling.previousSibling) {
    if (isOrHasField(sibling)) return undefined;
    const text = textOfNode(sibling, true);
    if (text) return text;
  }
  return '';
}

/** All the text after a check box up to the next field: it often goes on inside a link. */
function textAfter(node: Element): string | undefined {
  const parts: string[] = [];
  for (let sibling = node.nextSibling; sibling && !isOrHasField(sibling); sibling = sibling.nextSibling) {
    parts.push(textOfNode(sibling, false));
  }
  return tidy(parts.join(' '));
}

function isOrHasField(node: Node): boolean {
  return node instanceof Element && (node.matches(FIELDS) || node.querySelector(FIELDS) !== null);
}

function textOfNode(node: Node, withoutHelp: boolean): string {
  if (node.nodeType === Node.TEXT_NODE) return tidy(node.textContent ?? '');
  const isText = node instanceof Element && !node.matches('script, style, template, legend, svg, [aria-hidden="true"]');
  return isText ? textOf(node, withoutHelp) : '';
}

/** The head of a cell's column, where the table has one. */
function columnHead(cell: Element): string {
  const index = [...(cell.parentElement?.children ?? [])].indexOf(cell);
  const head = cell.closest('table')?.querySelector('tr')?.children[index];
  return head?.localName === 'th' ? textOf(head, true) : '';
}
