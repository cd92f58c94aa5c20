/** The labels of each field as they were when the page was last read. */
let known = new WeakMap<Element, HTMLLabelElement[]>();

/**
 * Notes which label belongs to which field, for all of a page at once: asked of each field, browsers search the whole
 * document for each.
 */
export function noteLabels(roots: readonly (Document | ShadowRoot)[]): void {
  known = new WeakMap();
  for (const root of roots) {
    for (const label of root.querySelectorAll('label')) {
      // Vuetify draws each label twice and hides one from everyone.
      if (!label.control || label.getAttribute('aria-hidden') === 'true') continue;
      const others = known.get(label.control);
      if (others) others.push(label);
      else known.set(label.control, [label]);
    }
  }
}

/** The labels of a field, as last noted. */
export function labelsOf(element: Element): readonly HTMLLabelElement[] {
  return known.get(element) ?? [];
}
