import { LAYER, PATIENCE } from './names.ts';

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

/** Those that we have made and not taken away yet, wherever the page has put what they hang in, and where we hung them. */
const layers = new Map<HTMLElement, Element | ShadowRoot>();
/** How often the page has taken a layer of ours away from a place. */
const losses = new WeakMap<Element | ShadowRoot, number>();

/** Finds or makes the layer for an element: the last child of its place, after everything that is the page's. */
export function layerFor(element: Element): HTMLElement {
  const place = placeOf(element);
  const last = place.lastElementChild;
  const existing = isLayer(last) ? last : [...place.children].find(isLayer);
  if (existing instanceof HTMLElement) return existing;
  const lost = lostFrom(place);
  if (lost) return lost;
  const layer = document.createElement(LAYER);
  layer.lang = 'en';
  layer.translate = false;
  layer.classList.add('notranslate');
  // `contents`, or `none` in print and when the extension is gone; inline and important, so that no rule of the page wins.
  layer.style.setProperty('display', 'var(--bienvenue-on, none)', 'important');
  place.append(layer);
  layers.set(layer, place);
  return layer;
}

const isLayer = (element: Element | null): boolean => element?.localName === LAYER;

/** The layer that the page takes away from this place again and again: it is not put back for ever. */
function lostFrom(place: Element | ShadowRoot): HTMLElement | undefined {
  const gone = [...layers].find(([layer, at]) => at === place && layer.parentNode !== place)?.[0];
  if (!gone) return undefined;
  const times = (losses.get(place) ?? 0) + 1;
  losses.set(place, times);
  if (times > PATIENCE) return gone;
  layers.delete(gone);
  return undefined;
}

/** Whether a node hangs where it must for this element now: elements are moved, and dialogs become modal. */
export function hangsWith(node: Node, element: Element): boolean {
  return node.parentNode?.parentNode === placeOf(element);
}

/** Takes the layers of dialogs and shadow roots away once nothing hangs in them; the page's own stays until we leave. */
export function dropEmptyLayers(): void {
  for (const layer of layers.keys()) {
    if (layer.childElementCount === 0 && layer.parentNode !== document.documentElement) drop(layer);
  }
}

/** Takes all layers away. */
export function dropLayers(): void {
  for (const [layer, place] of layers) {
    drop(layer);
    losses.delete(place);
  }
}

function drop(layer: HTMLElement): void {
  layer.remove();
  layers.delete(layer);
}

/** All layers in these trees, another copy's too. */
export function layersIn(roots: readonly (Document | ShadowRoot)[]): HTMLElement[] {
  return roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(LAYER)]);
}
