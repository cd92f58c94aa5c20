import type { FieldDescription } from '../ameli/description.ts';
import { textOfButton } from './button-text.ts';
import { FIELDS, type FieldElement } from './field-element.ts';
import { noteLabels } from './labels.ts';
import { pageDescription, readField } from './read-field.ts';
import { elementById, textOf } from './text.ts';

/** The fields of one tree (a document or an open shadow root), in document order, with what the page says of them. */
export interface PageReading {
  readonly elements: readonly FieldElement[];
  readonly descriptions: readonly FieldDescription[];
  /** All headings, for telling what the page is about. */
  readonly headings: readonly string[];
  /** What stands around the fields or speaks of them: a change there may change what they are. */
  readonly neighbourhood: Neighbourhood;
}

/** Elements near the fields, and the ids by which the fields name what speaks of them. */
export interface Neighbourhood {
  readonly elements: { has(element: Element): boolean };
  readonly ids: { has(id: string): boolean };
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
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
  const allHeadings: string[] = [];
  for (const root of roots) {
    const byLevel: Heading[] = [];
    for (const element of root.querySelectorAll<HTMLElement>(`${FIELDS}, ${HEADINGS}`)) {
      if (element.matches(HEADINGS)) {
        const heading = readHeading(element);
        allHeadings.push(heading.text);
        while ((byLevel.at(-1)?.level ?? 0) >= heading.level) byLevel.pop();
        byLevel.push(heading);
      } else {
        elements.push(element as FieldElement);
        above.push(byLevel.filter(({ aside }) => !aside || aside.contains(element)).map(({ text }) => text));
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
  return { elements, descriptions, headings: allHeadings, neighbourhood: neighbourhoodOf(elements) };
}

interface Heading {
  readonly level: number;
  readonly text: string;
  /** The landmark beside the main matter that it stands in, and whose fields alone it heads. */
  readonly aside: Element | null;
}

function readHeading(element: Element): Heading {
  const level = Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? element.getAttribute('aria-level') ?? 2);
  const aside = element.closest(ASIDE);
  return { level, text: textOf(element), aside: aside && !aside.closest('main, [role="main"]') ? aside : null };
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

/** The nearest ancestors of each field, and what its attributes point to or may come to point to. */
function neighbourhoodOf(fields: readonly Element[]): Neighbourhood {
  const elements = new WeakSet<Element>();
  const ids = new Set<string>();
  for (const field of fields) {
    for (const [level, ancestor] of nearAncestors(field).slice(0, 4).entries()) {
      if (level === 0 || !ancestor.matches('html, body, main')) elements.add(ancestor);
    }
    const named = `${field.getAttribute('aria-labelledby') ?? ''} ${pageDescription(field)}`;
    for (const id of named.split(/\s+/).filter(Boolean)) {
      ids.add(id);
      const target = elementById(field, id);
      if (target) elements.add(target);
    }
  }
  return { elements, ids };
}

function nearAncestors(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let node = element.parentElement; node && ancestors.length < 6; node = node.parentElement) ancestors.push(node);
  return ancestors;
}

/** What else a field's form is for (a search, a newsletter), in the page's words; empty where nothing says so. */
function purposeOf(element: FieldElement, known: Map<Element, string>): string {
  if (element.closest('search, [role="search"]')) return 'search';
  const { form } = element;
  if (!form) return '';
  const before = known.get(form);
  if (before !== undefined) return before;
  const purpose = purposeOfForm(form);
  known.set(form, purpose);
  return purpose;
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
