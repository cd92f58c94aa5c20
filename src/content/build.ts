type Attributes = Readonly<Record<string, string | number>>;
type Child = Node | string | undefined;

/** Ours is English, runs from left to right and stays as it is. Firefox does not look for this outside a shadow root. */
export const OURS = { lang: 'en', dir: 'ltr', translate: 'no' } as const;

/** Builds an element; no markup text is ever parsed. Undefined children are left out. */
export function build<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  return filled(document.createElement(name), attributes, children);
}

const SVG = 'http://www.w3.org/2000/svg';

/** Builds an element of a drawing. */
export function buildSvg(name: string, attributes: Attributes, ...children: readonly Child[]): SVGElement {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, String(text));
  element.append(...children.filter((child) => child !== undefined));
  return element;
}
