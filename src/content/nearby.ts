import { FIELDS } from './field-element.ts';
import { HEADINGS } from './headings.ts';
import { pageParts } from './page-parts.ts';
import { HELP, textOf, tidy } from './text.ts';

const LEVELS = 6;

/** What stands before a field and may be its label, and what explains it further; empty where nothing does. */
interface Nearby {
  readonly label: string;
  readonly help: string;
}

/**
 * The text that stands just before a field (after it, for a check box) when no label is tied to it: the cell or term
 * before it, a stray label, plain text; never across another field. A sentence of help or an error between the two is
 * no label, and is given as help.
 */
export function nearbyText(field: Element): Nearby {
  const after = isNamedAfter(field);
  const isUnnamed = !field.getAttribute('placeholder') && !field.getAttribute('title');
  let help = '';
  for (const node of placesOf(field)) {
    const { texts, isLast } = after ? { texts: [textAfter(node)], isLast: false } : textsBefore(node, isUnnamed);
    const label = texts.find((text) => text && (after || !isSentence(text)));
    if (texts[0] !== label) help ||= texts[0] ?? '';
    if (label) return { label, help };
    if (node.localName === 'td') return { label: headOf(node), help };
    if (isLast) break;
  }
  return { label: '', help };
}

/** Whether the text that names a field stands after it. */
export function isNamedAfter(field: Element): boolean {
  return field.getAttribute('type') === 'checkbox';
}

/** The field and what it stands in, from the inside: the elements beside which its text may stand. */
export function placesOf(field: Element): Element[] {
  const places: Element[] = [];
  let node: Element | null = field;
  while (node && places.length <= LEVELS && (node === field || !node.matches(pageParts.bounds))) {
    places.push(node);
    node = node.parentElement;
  }
  return places;
}

/** Whether a text is rather said about a field than its name. */
function isSentence(text: string): boolean {
  const words = text.split(' ').length;
  return words > 12 || (words > 4 && /[.!]$/.test(text));
}

/**
 * The texts among the siblings before, the nearest first; `isLast` where a field or a heading ends the search for more.
 * `withHeading`: a heading above a sentence counts, too.
 */
function textsBefore(node: Element, withHeading: boolean): { texts: readonly string[]; isLast: boolean } {
  const texts: string[] = [];
  for (let sibling = node.previousSibling; sibling; sibling = sibling.previousSibling) {
    if (isGreyedBox(sibling, node)) continue;
    if (isOrHasField(sibling)) return { texts, isLast: true };
    // Above a sentence, a heading may head more than this field.
    if (texts.length > 0 && sibling instanceof Element && sibling.matches(HEADINGS)) {
      if (withHeading && headsOnly(sibling, node)) texts.push(textOf(sibling));
      return { texts, isLast: true };
    }
    if (sibling instanceof Element && sibling.matches(`[role="alert"], [role="status"], ${HELP}`)) continue;
    const text = textOfNode(sibling, true);
    // A star alone is the mark of a required field.
    if (/[\p{L}\d]/u.test(text)) texts.push(text);
  }
  return { texts, isLast: false };
}

/** Whether all that asks for something between a heading and the next one stands in `node`; what is ticked has words of its own. */
function headsOnly(heading: Element, node: Element): boolean {
  for (let next = heading.nextElementSibling; next && !next.matches(HEADINGS); next = next.nextElementSibling) {
    if (next === node) continue;
    const fields = next.matches(FIELDS) ? [next] : [...next.querySelectorAll(FIELDS)];
    if (fields.some((field) => !isNamedAfter(field))) return false;
  }
  return true;
}

/** The few words that stand behind a field in its row, which holds no other field: its label where nothing stands before it. */
export function labelBehind(field: Element, row: Element | null): string {
  for (const node of placesOf(field)) {
    if (node === row || !row?.contains(node)) return '';
    for (let sibling = node.nextSibling; sibling; sibling = sibling.nextSibling) {
      if (sibling instanceof Element && sibling.matches(`${HEADINGS}, ${HELP}, ${pageParts.bounds}`)) return '';
      const text = textOfNode(sibling, true);
      if (/[\p{L}\d]/u.test(text)) return isSentence(text) ? '' : text;
    }
  }
  return '';
}

/** The help that follows a field in its row, which holds no other field: "13 caractères" under the box. */
export function helpAfter(field: Element, row: Element | null): string {
  for (const node of placesOf(field)) {
    if (node === row || !row?.contains(node)) return '';
    const parts: string[] = [];
    for (let sibling = node.nextSibling; sibling; sibling = sibling.nextSibling) {
      if (sibling instanceof Element && sibling.matches(`label, ${HEADINGS}, ${HELP}, ${pageParts.bounds}`)) continue;
      parts.push(textOfNode(sibling, true));
    }
    const help = tidy(parts.join(' '));
    if (help) return help;
  }
  return '';
}

/** All the text after a check box up to the next field: it often goes on inside a link. */
function textAfter(node: Element): string {
  const parts: string[] = [];
  for (let sibling = node.nextSibling; sibling && !isOrHasField(sibling); sibling = sibling.nextSibling) {
    parts.push(textOfNode(sibling, false));
  }
  return tidy(parts.join(' '));
}

function isOrHasField(node: Node): boolean {
  if (!(node instanceof Element)) return false;
  const fields = node.matches(FIELDS) ? [node] : [...node.querySelectorAll(FIELDS)];
  return fields.some((field) => !field.matches(pageParts.prefixes));
}

/** A box that the page has filled in and greyed, before one of a few characters: what names the boxes stands before all of them. */
function isGreyedBox(sibling: Node, field: Element): boolean {
  const isBox = (node: Node) => node instanceof HTMLInputElement && node.maxLength > 0 && node.maxLength <= 5;
  return isBox(field) && sibling instanceof HTMLInputElement && (sibling.disabled || sibling.readOnly);
}

function textOfNode(node: Node, withoutHelp: boolean): string {
  if (node.nodeType === Node.TEXT_NODE) return tidy(node.textContent ?? '');
  const isText =
    node instanceof Element && !node.matches('script, select, style, template, legend, svg, [aria-hidden="true"]');
  return isText ? textOf(node, withoutHelp) : '';
}

/** The head of a cell: the cell above it in a row of labels, else the head of its column. */
function headOf(cell: Element): string {
  const row = cell.parentElement;
  const above = row?.previousElementSibling;
  const index = [...(row?.children ?? [])].indexOf(cell);
  if (above && above.children.length === row?.children.length && !above.querySelector(FIELDS)) {
    const text = textOf(above.children[index] ?? above, true);
    if (text) return text;
  }
  const head = cell.closest('table')?.querySelector('tr')?.children[index];
  return head?.localName === 'th' ? textOf(head, true) : '';
}
