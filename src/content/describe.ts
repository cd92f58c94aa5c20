import type { FieldElement } from './field-element.ts';
import { labelsOf } from './labels.ts';
import { layerFor } from './layer.ts';
import { PREFIX } from './names.ts';
import { createPatience } from './patience.ts';
import { pageDescription } from './read-field.ts';
import { textOf, textOfIds, tidy } from './text.ts';

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
  const node = hiddenNode();
  node.id = id;
  const patience = createPatience(() => tokensOf(element).includes(id));
  let given: string | null = null;
  let written: string | undefined;

  const renew = (): void => {
    const words = `${saidOtherwise(element)}${text}`;
    if (node.textContent !== words) node.textContent = words;
    const tokens = tokensOf(element);
    const layer = layerFor(element);
    const hangs = node.parentNode === layer;
    if (tokens.includes(id) && hangs) return;
    if (!patience.mayWrite()) return;
    if (!hangs) layer.append(node);
    if (tokens.includes(id)) return;
    given = element.getAttribute(ATTRIBUTE);
    written = [...tokens, id].join(' ');
    element.setAttribute(ATTRIBUTE, written);
    patience.written();
  };

  renew();
  return {
    renew,
    remove() {
      node.remove();
      if (given !== null && element.getAttribute(ATTRIBUTE) === written) element.setAttribute(ATTRIBUTE, given);
      else withoutToken(element, id);
    },
  };
}

let model: HTMLElement | undefined;

/** A node that no style of the page can show. Copied: a style is dear to set. */
function hiddenNode(): HTMLElement {
  if (!model) {
    model = document.createElement('span');
    model.hidden = true;
    model.style.setProperty('display', 'none', 'important');
  }
  return model.cloneNode() as HTMLElement;
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

/** What browsers take for the description only while no list of ids gives one: it must not get lost to ours. */
function saidOtherwise(element: FieldElement): string {
  const said = tidy(element.getAttribute('aria-description') ?? '') || titleAsDescription(element);
  if (!said || textOfIds(element, pageDescription(element))) return '';
  return `${said.replace(/[.\s]+$/, '')}. `;
}

/** The title, where the field has its name from elsewhere. */
function titleAsDescription(element: FieldElement): string {
  const title = tidy(element.getAttribute('title') ?? '');
  if (!title) return '';
  const name =
    textOfIds(element, element.getAttribute('aria-labelledby')) ||
    tidy(element.getAttribute('aria-label') ?? '') ||
    tidy(
      labelsOf(element)
        .map((label) => textOf(label))
        .join(' '),
    );
  return name === title || !name ? '' : title;
}
