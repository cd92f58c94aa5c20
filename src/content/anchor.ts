import { PATIENCE, PREFIX } from './names.ts';

const PROPERTY = 'anchor-name';

/** A name by which a mark hangs on a field; the page's own anchor names stay. */
export interface Anchor {
  readonly name: string;
  /** Sets the name again where the page has rewritten the field's style. */
  renew(): void;
  remove(): void;
}

/** Gives a field an anchor name. The field's style attribute is as the page gave it again after `remove`. */
export function anchorField(element: HTMLElement, number: number): Anchor {
  const name = `--${PREFIX}${number}`;
  let renewals = 0;
  const renew = (): void => {
    const names = namesOf(element);
    if (names.includes(name) || renewals > PATIENCE) return;
    renewals += 1;
    element.style.setProperty(PROPERTY, [...names, name].join(', '), 'important');
  };
  renew();
  return { name, renew, remove: () => withoutAnchor(element, (other) => other === name) };
}

function namesOf(element: HTMLElement): string[] {
  return element.style
    .getPropertyValue(PROPERTY)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && name !== 'none');
}

/** Takes the anchor names of ours that fit out of a field's style, and the attribute too if nothing else stands in it. */
export function withoutAnchor(element: HTMLElement, fits: (name: string) => boolean): void {
  const names = namesOf(element);
  const left = names.filter((name) => !fits(name));
  if (left.length === names.length) return;
  if (left.length > 0) element.style.setProperty(PROPERTY, left.join(', '));
  else element.style.removeProperty(PROPERTY);
  if (element.getAttribute('style') === '') element.removeAttribute('style');
}
