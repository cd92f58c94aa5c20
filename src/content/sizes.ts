import type { FieldElement } from './field-element.ts';

/** Watches the fields of a page for becoming visible or hidden without any change in the document, and for moving. */
export interface Sizes {
  /** Watches these fields, and no others any more. */
  watch(fields: readonly FieldElement[]): void;
}

interface Given {
  /** The page, which moves its fields about when it gets wider or narrower. */
  readonly root: Element | null;
  /** A field has got a size or lost it: the page asks for something else. */
  readonly onAppear: () => void;
  /** The page has got longer or shorter: something has come or gone. */
  readonly onGrow: () => void;
  /** Something has another size, so marks may have another place. */
  readonly onResize: () => void;
  readonly signal: AbortSignal;
}

/** Sizes as one number, to be compared; hidden is 0. */
const NOT_YET_KNOWN = -1;

export function watchSizes({ root, onAppear, onGrow, onResize, signal }: Given): Sizes {
  const sizes = new WeakMap<Element, number>();
  let watched = new Set<FieldElement>();

  const observer = new ResizeObserver((entries) => {
    let appears = false;
    let resizes = false;
    for (const { target, contentRect } of entries) {
      if (target === root) onGrow();
      // A page that only grows longer moves its fields together with their marks.
      const size = target === root ? contentRect.width : contentRect.width + contentRect.height * 10_000;
      const before = sizes.get(target) ?? NOT_YET_KNOWN;
      sizes.set(target, size);
      if (before === NOT_YET_KNOWN || before === size) continue;
      resizes = true;
      appears ||= target !== root && (before === 0) !== (size === 0);
    }
    if (appears) onAppear();
    else if (resizes) onResize();
  });

  if (root) observer.observe(root);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch(fields) {
      const now = new Set(fields);
      for (const field of watched) if (!now.has(field)) observer.unobserve(field);
      for (const field of now) {
        if (watched.has(field)) continue;
        // The browser tells the size of a field at once, but not of one that has none.
        sizes.set(field, field.checkVisibility() ? NOT_YET_KNOWN : 0);
        observer.observe(field);
      }
      watched = now;
    },
  };
}
