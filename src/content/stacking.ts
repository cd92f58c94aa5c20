/**
 * How high a field stands in the page's stack: the `z-index` of its outermost ancestor that has one. Ours at the same
 * height, but later in the document, is seen with the field and goes under what the page lays over it.
 */
export function stackLevel(element: Element): string {
  let level = 'auto';
  for (let node: Element | null = element; node; node = parentAcrossShadow(node)) {
    const { zIndex } = getComputedStyle(node);
    if (zIndex !== 'auto') level = zIndex;
  }
  return level;
}

/** The parent, or the host of the shadow root that the element stands at the top of. */
export function parentAcrossShadow(element: Element): Element | null {
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}
