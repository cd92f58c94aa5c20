import { PATIENCE, PREFIX } from './names.ts';

const PROPERTY = 'anchor-name';

/** A name by which a mark hangs on a field; the page's own anchor names stay. */
export interface Anchor {
  readonly name: string;
  /** Sets the name again where the page has rewritten the field's style. */
  renew(): void;
  remove(): void;
}

/**
 * Gives a field an anchor name, beside those that the page gives it inline or in a style sheet (`anchorNamesOf`). The
 * field's style attribute is as the page gave it again after `remove`.
 */
export function anchorField(element: HTMLElement, number: number, pages: readonly string[]): Anchor {
  const name = `--${PREFIX}${number}`;
  const { style } = element;
  let renewals = 0;
  let given = { names: '', priority: '' };
  let written = '';

  const write = (names: readonly string[]): void => {
    given = { names: style.getPropertyValue(PROPERTY), priority: style.getPropertyPriority(PROPERTY) };
    style.setProperty(PROPERTY, [...names, name].join(', '), 'important');
    written = style.getPropertyValue(PROPERTY);
  };

  const hadStyle = element.hasAttribute('style');
  write(pages);
  return {
    name,
    renew() {
      if (listOf(style.getPropertyValue(PROPERTY)).includes(name) || renewals >= PATIENCE) return;
      renewals += 1;
      write(anchorNamesOf(element));
    },
    remove() {
      if (style.getPropertyValue(PROPERTY) === written) style.setProperty(PROPERTY, given.names, given.priority);
      else withoutAnchor(element, (other) => other === name);
      if (!hadStyle) dropEmptyStyle(element);
    },
  };
}

/** The anchor names that the page gives an element, inline or in a style sheet. */
export function anchorNamesOf(element: Element): string[] {
  return listOf(getComputedStyle(element).getPropertyValue(PROPERTY)).filter((name) => !name.startsWith(`--${PREFIX}`));
}

function listOf(names: string): string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && name !== 'none');
}

/** Takes the anchor names of ours that fit out of a field's style, and the attribute too if nothing else stands in it. */
export function withoutAnchor(element: HTMLElement, fits: (name: string) => boolean): void {
  const { style } = element;
  const names = listOf(style.getPropertyValue(PROPERTY));
  const left = names.filter((name) => !fits(name));
  if (left.length === names.length) return;
  if (left.length > 0) style.setProperty(PROPERTY, left.join(', '));
  else style.removeProperty(PROPERTY);
  dropEmptyStyle(element);
}

function dropEmptyStyle(element: Element): void {
  if (element.getAttribute('style') === '') element.removeAttribute('style');
}
