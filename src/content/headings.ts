import { FIELDS } from './field-element.ts';
import { pageParts } from './page-parts.ts';
import { textOf } from './text.ts';

/** The headings of a page. */
export const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
/** Below the headings that are marked as such: words at the head of a block, and in a table. */
const BLOCK_LEVEL = 7;
const TABLE_LEVEL = 8;
/** What heads the fields of its table. */
const TABLE_HEADINGS = 'caption, tr > :only-child';
/** Words at the head of a block, which may be a heading to the eye alone. */
const BLOCK_HEADINGS = 'div > :is(p, div, span, b, strong):first-child:not([role])';
/** All that can head fields. */
export const HEADING_THEM = `${HEADINGS}, ${TABLE_HEADINGS}, ${BLOCK_HEADINGS}`;

/** A heading that heads fields. */
export interface Heading {
  readonly element: Element;
  readonly level: number;
  readonly text: string;
  /** The part of the page whose fields alone it heads: a table, a section with fields, what stands beside the main matter. */
  readonly scope: Element | null;
}

/**
 * Whether what can head fields does. Words at the head of a block do when they are no sentence and the label of the next
 * field stands after them.
 */
export function headsFields(element: Element): boolean {
  if (!element.matches(BLOCK_HEADINGS)) return !element.querySelector(FIELDS);
  const { parentElement: block, nextElementSibling: next } = element;
  // Words alone: what holds more is a part of the page.
  if (!block || !next || element.firstElementChild) return false;
  const field = next instanceof HTMLLabelElement ? next.control : next.querySelector(FIELDS);
  if (!field || field.matches('[type=radio]') || !textOf(next) || /[.!]\s*$/.test(textOf(element))) return false;
  return block.querySelectorAll(FIELDS).length > 1 && !block.querySelector(HEADINGS);
}

/** Reads a heading. */
export function readHeading(element: Element): Heading {
  const isOfBlock = element.matches(BLOCK_HEADINGS);
  const around = isOfBlock || element.matches(TABLE_HEADINGS) ? element.parentElement : null;
  const block = around?.closest('div, table') ?? null;
  const given = /^h([1-6])$/.exec(element.localName)?.[1] ?? element.getAttribute('aria-level') ?? 2;
  const level = block ? (isOfBlock ? BLOCK_LEVEL : TABLE_LEVEL) : Number(given);
  return { element, level, text: textOf(element), scope: block ?? scopeOf(element, level) };
}

function scopeOf(element: Element, level: number): Element | null {
  const aside = element.closest(pageParts.aside);
  if (aside && !aside.closest('main, [role="main"]')) return aside;
  // The title of the page may stand in a part of its own.
  const part = level > 1 ? element.closest(pageParts.sections) : null;
  return part?.querySelector(FIELDS) ? part : null;
}

/** The headings above a component, of the tree that it stands in. */
export function headingsOver(host: Element, headings: readonly Heading[]): readonly Heading[] {
  const byLevel: Heading[] = [];
  for (const heading of headings) {
    const { element, scope } = heading;
    if (element.getRootNode() !== host.getRootNode() || (scope && !scope.contains(host))) continue;
    if (!(element.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    enterHeading(byLevel, heading);
  }
  return byLevel;
}

/** Their texts, the title of the page first: empty where it has none, so that no heading of a part stands for it. */
export function textsWithTitle(headings: readonly Heading[]): readonly string[] {
  const texts = headings.map(({ text }) => text);
  return headings.length === 0 || headings.some(({ level }) => level === 1) ? texts : ['', ...texts];
}

/** Adds a heading to those that stand above what follows: it ends all of its level and below. */
export function enterHeading(byLevel: Heading[], heading: Heading): void {
  while ((byLevel.at(-1)?.level ?? 0) >= heading.level) byLevel.pop();
  byLevel.push(heading);
}
