import type { FieldElement } from './field-element.ts';
import { layerFor } from './layer.ts';
import { PATIENCE, PREFIX } from './names.ts';
import { labelsOf } from './read-field.ts';
import { textOf, tidy } from './text.ts';

const ATTRIBUTE = 'aria-describedby';

/** Our words in a field's accessible description: after what the page says there, gone without trace on `remove`. */
export interface Description {
  /** Puts our words back where the page has rewritten its own. */
  renew(): void;
  remove(): void;
}

/** Adds `text` to the description of a field, through a hidden node in the field's own tree. */
export function describeField(element: FieldElement, number: number, text: string): Description {
  const id = `${PREFIX}${number}`;
  const node = document.createElement('span');
  node.id = id;
  node.hidden = true;
  node.style.setProperty('display', 'none', 'important');
  let renewals = 0;

  const renew = (): void => {
    const tokens = tokensOf(element);
    if (tokens.includes(id) && node.isConnected) return;
    if (renewals > PATIENCE) return;
    renewals += 1;
    // Browsers take the title for the description until there is a list of ids: what it said must not get lost.
    node.textContent =
      tokens.filter((token) => token !== id).length === 0 ? `${titleAsDescription(element)}${text}` : text;
    if (!node.isConnected) layerFor(element).append(node);
    if (!tokens.includes(id)) element.setAttribute(ATTRIBUTE, [...tokens, id].join(' '));
  };

  renew();
  return {
    renew,
    remove() {
      node.remove();
      withoutToken(element, id);
    },
  };
}

function tokensOf(element: Element): string[] {
  return (element.getAttribute(ATTRIBUTE) ?? '').split(/\s+/).filter(Boolean);
}

/** Takes one id out of the list; a list that was ours alone goes with it. */
export function withoutToken(element: Element, id: string): void {
  const given = element.getAttribute(ATTRIBUTE);
  if (given === null) return;
  const tokens = tokensOf(element);
  if (!tokens.includes(id)) return;
  const left = tokens.filter((token) => token !== id);
  if (left.length > 0) element.setAttribute(ATTRIBUTE, left.join(' '));
  else element.removeAttribute(ATTRIBUTE);
}

/** The title where the browser used it as the description, that is where the field has its name from elsewhere. */
function titleAsDescription(element: FieldElement): string {
  const title = tidy(element.getAttribute('title') ?? '');
  const label = labelsOf(element)
    .map((node) => textOf(node))
    .join(' ');
  const name = tidy(element.getAttribute('aria-label') ?? '') || label;
  if (!title || !name || title === name || element.hasAttribute('aria-labelledby')) return '';
  return `${title.replace(/[.\s]+$/, '')}. `;
}
