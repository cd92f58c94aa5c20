import { LAYER } from './names.ts';

/**
 * The place that ours must hang in to be seen and pressed with this element: what it is in of the browser's top layer (a
 * modal dialog, a popover), its shadow root, or the page.
 */
function placeOf(element: Element): Element | ShadowRoot {
  const root = element.getRootNode();
  const onTop = element.closest(':modal, :popover-open');
  if (onTop) return onTop;
  return root instanceof ShadowRoot ? root : document.documentElement;
}

/** Those that we have made and not taken away yet, wherever the page has put what they hang in. */
const layers = new Set<HTMLElement>();

/** Finds or makes the layer for an element: the last child of its place, after everything that is the page's. */
export function layerFor(element: Element): HTMLElement {
  const place = placeOf(element);
  const last = place.lastElementChild;
  const existing = isLayer(last) ? last : [...place.children].find(isLayer);
  if (existing instanceof HTMLElement) return existing;
  const layer = document.createElement(LAYER);
  layer.lang = 'en';
  layer.translate = false;
  layer.classList.add('notranslate');
  // `contents`, or `none` in print and when the extension is gone; inline and important, so that no rule of the page wins.
  layer.style.setProperty('display', 'var(--bienvenue-on, none)', 'important');
  place.append(layer);
  layers.add(layer);
  return layer;
}

const isLayer = (element: Element | null): boolean => element?.localName === LAYER;

/** Whether a node hangs where it must for this element now: elements are moved, and dialogs become modal. */
export function hangsWith(node: Node, element: Element): boolean {
  return node.parentNode?.parentNode === placeOf(element);
}

/** Takes the layers of dialogs and shadow roots away once nothing hangs in them; the page's own stays until we leave. */
export function dropEmptyLayers(): void {
  for (const layer of layers) {
    if (layer.childElementCount === 0 && layer.parentNode !== document.documentElement) drop(layer);
  }
}

/** Takes all layers away. */
export function dropLayers(): void {
  for (const layer of layers) drop(layer);
}

function drop(layer: HTMLElement): void {
  layer.remove();
  layers.delete(layer);
}

/** All layers in these trees, another copy's too. */
export function layersIn(roots: readonly (Document | ShadowRoot)[]): HTMLElement[] {
  return roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(LAYER)]);
}
