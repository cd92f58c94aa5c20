import type { FieldDescription } from '../ameli/description.ts';
import { textOfButton } from './button-text.ts';
import { FIELDS, type FieldElement } from './field-element.ts';
import { noteLabels } from './labels.ts';
import { type Neighbourhood, nearAncestors, neighbourhoodOf } from './neighbourhood.ts';
import { readField } from './read-field.ts';
import { closestShown, textOf } from './text.ts';

/** The fields of one tree (a document or an open shadow root), in document order, with what the page says of them. */
export interface PageReading {
  readonly elements: readonly FieldElement[];
  readonly descriptions: readonly FieldDescription[];
  /** All headings, for telling what the page is about. */
  readonly headings: readonly string[];
  /** What stands around the fields or speaks of them: a change there may change what they are. */
  readonly neighbourhood: Neighbourhood;
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"], caption, tr > :only-child';
/** What a heading in it heads, and nothing outside. */
const PARTS = 'section, article, form, fieldset, details, dialog, [role="dialog"]';
const ASIDE =
  'header, nav, aside, footer, [role="banner"], [role="navigation"], [role="complementary"], [role="contentinfo"], [role="search"], search';
const OTHER_PURPOSE = /recherch|search|newsletter|abonn|lettre d.info/i;

/**
 * Reads all fields of the trees given. Time is linear in the number of fields and headings; `breathe` is awaited between
 * fields, so that a page of many does not stand still.
 */
export async function readPage(
  roots: readonly (Document | ShadowRoot)[],
  breathe: () => Promise<void>,
): Promise<PageReading> {
  noteLabels(roots);
  const elements: FieldElement[] = [];
  const above: string[][] = [];
  const headings: Heading[] = [];
  for (const root of roots) {
    const byLevel: Heading[] = [];
    const outside = root instanceof ShadowRoot ? headingsOver(root.host, headings) : [];
    for (const element of root.querySelectorAll<HTMLElement>(`${FIELDS}, ${HEADINGS}`)) {
      if (!element.matches(HEADINGS)) {
        elements.push(element as FieldElement);
        const inside = byLevel.filter(({ scope }) => !scope || scope.contains(element)).map(({ text }) => text);
        above.push([...outside, ...inside]);
      } else if (!element.querySelector(FIELDS)) {
        const heading = readHeading(element);
        headings.push(heading);
        while ((byLevel.at(-1)?.level ?? 0) >= heading.level) byLevel.pop();
        byLevel.push(heading);
      }
    }
  }
  const forms = numbering(elements.map((element) => element.form));
  const groups = numbering(groupsOf(elements));
  const purposes = new Map<Element, string>();
  const descriptions: FieldDescription[] = [];
  for (const [index, element] of elements.entries()) {
    descriptions.push(
      readField(element, {
        headings: above[index] ?? [],
        form: forms[index] ?? 0,
        group: groups[index] ?? 0,
        formPurpose: purposeOf(element, purposes),
      }),
    );
    await breathe();
  }
  return {
    elements,
    descriptions,
    headings: headings.map(({ text }) => text),
    neighbourhood: neighbourhoodOf(elements, descriptions),
  };
}

interface Heading {
  readonly element: Element;
  readonly level: number;
  readonly text: string;
  /** The part of the page whose fields alone it heads: a table, a section with fields, what stands beside the main matter. */
  readonly scope: Element | null;
}

function readHeading(element: Element): Heading {
  const table = element.matches('caption, tr > *') ? element.closest('table') : null;
  const given = /^h([1-6])$/.exec(element.localName)?.[1] ?? element.getAttribute('aria-level') ?? 2;
  const level = table ? 7 : Number(given);
  return { element, level, text: textOf(element), scope: table ?? scopeOf(element, level) };
}

function scopeOf(element: Element, level: number): Element | null {
  const aside = element.closest(ASIDE);
  if (aside && !aside.closest('main, [role="main"]')) return aside;
  // The title of the page may stand in a part of its own.
  const part = level > 1 ? element.closest(PARTS) : null;
  return part?.querySelector(FIELDS) ? part : null;
}

/** The headings above a component, of the tree that it stands in. */
function headingsOver(host: Element, headings: readonly Heading[]): string[] {
  const byLevel: Heading[] = [];
  for (const heading of headings) {
    const { element, level, scope } = heading;
    if (element.getRootNode() !== host.getRootNode() || (scope && !scope.contains(host))) continue;
    if (!(element.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    while ((byLevel.at(-1)?.level ?? 0) >= level) byLevel.pop();
    byLevel.push(heading);
  }
  return byLevel.map(({ text }) => text);
}

/** Equal things get equal numbers from 1; nothing is 0. */
function numbering(things: readonly (Element | null)[]): number[] {
  const numbers = new Map<Element, number>();
  return things.map((thing) => {
    if (!thing) return 0;
    const number = numbers.get(thing) ?? numbers.size + 1;
    numbers.set(thing, number);
    return number;
  });
}

/** What keeps boxes together: the group around a field, else its nearest ancestor that holds another field too. */
function groupsOf(elements: readonly Element[]): (Element | null)[] {
  const held = new Map<Element, number>();
  for (const element of elements) {
    for (const ancestor of nearAncestors(element)) held.set(ancestor, (held.get(ancestor) ?? 0) + 1);
  }
  return elements.map((element) => {
    const group = element.closest('fieldset, [role="group"]');
    return group ?? nearAncestors(element).find((ancestor) => (held.get(ancestor) ?? 0) > 1) ?? null;
  });
}

/** What else a field's form is for (a search, a newsletter), in the page's words; empty where nothing says so. */
function purposeOf(element: FieldElement, known: Map<Element, string>): string {
  if (closestShown(element, 'search, [role="search"]')) return 'search';
  const form = element.form ?? (closestShown(element, 'form') as HTMLFormElement | null);
  if (isBesideMain(element, form)) return 'it stands beside the main matter';
  if (!form) return '';
  const before = known.get(form);
  if (before !== undefined) return before;
  const purpose = purposeOfForm(form);
  known.set(form, purpose);
  return purpose;
}

/** In the head or foot of every page are searches, newsletters and the like; only a log-in there is the reader's. */
function isBesideMain(element: Element, form: Element | null): boolean {
  const beside = closestShown(
    element,
    'header, footer, nav, [role="banner"], [role="contentinfo"], [role="navigation"]',
  );
  if (!beside || beside.closest('main, [role="main"], form, fieldset, section, article, dialog')) return false;
  return !(form ?? beside).querySelector('input[type="password" i]');
}

function purposeOfForm(form: HTMLFormElement): string {
  for (const attribute of ['id', 'name', 'class', 'aria-label']) {
    const text = form.getAttribute(attribute);
    if (text && OTHER_PURPOSE.test(text)) return text;
  }
  // A portal may wrap a whole page in one form: only a form of few fields is judged by its button.
  if (form.querySelectorAll(FIELDS).length > 3) return '';
  const buttons = [...form.querySelectorAll('button, input[type="submit" i], input[type="image" i]')];
  const texts = buttons.map(textOfButton);
  return texts.find((text) => OTHER_PURPOSE.test(text)) ?? '';
}
