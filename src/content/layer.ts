import { LAYER } from './names.ts';

/** The place that ours must hang in to be seen and pressed with this element: its modal dialog, its shadow root, or the page. */
function placeOf(element: Element): Element | ShadowRoot {
  const root = element.getRootNode();
  const dialog = element.closest('dialog:modal');
  if (dialog) return dialog;
  return root instanceof ShadowRoot ? root : document.documentElement;
}

/** Finds or makes the layer for an element: the last child of its place, after everything that is the page's. */
export function layerFor(element: Element): HTMLElement {
  const place = placeOf(element);
  const existing = [...place.children].find((child) => child.localName === LAYER);
  if (existing instanceof HTMLElement) return existing;
  const layer = document.createElement(LAYER);
  layer.lang = 'en';
  layer.translate = false;
  layer.classList.add('notranslate');
  // `contents`, or `none` in print and when the extension is gone; inline and important, so that no rule of the page wins.
  layer.style.setProperty('display', 'var(--bienvenue-on, none)', 'important');
  place.append(layer);
  return layer;
}

/** Takes the layers of dialogs and shadow roots away once nothing hangs in them; the page's own stays until we leave. */
export function dropEmptyLayers(roots: readonly (Document | ShadowRoot)[]): void {
  for (const layer of layersIn(roots)) {
    if (layer.childElementCount === 0 && layer.parentNode !== document.documentElement) layer.remove();
  }
}

/** All layers of ours in these trees. */
export function layersIn(roots: readonly (Document | ShadowRoot)[]): HTMLElement[] {
  return roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(LAYER)]);
}
