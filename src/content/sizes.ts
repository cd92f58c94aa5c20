import type { FieldElement } from './field-element.ts';
import { layerFor } from './layer.ts';
import { RULER } from './names.ts';

/** Watches the fields of a page for becoming visible or hidden without any change in the document, and for moving. */
export interface Sizes {
  /**
   * Watches these fields, and no others any more; the length of the page only with `alsoLength`, since a browser lays a
   * page that grows out twice where somebody asks for that.
   */
  watch(fields: readonly FieldElement[], alsoLength: boolean): void;
  /** Hangs what the width of the window is told by. Changes the page in our own way. */
  hang(): void;
}

interface Given {
  readonly root: Element | null;
  /** A field has got a size or lost it: the page asks for something else. */
  readonly onAppear: () => void;
  /** The page has got longer or shorter: something has come or gone. */
  readonly onGrow: () => void;
  /** Something has another size, or the window another width, so marks may have another place. */
  readonly onResize: () => void;
  readonly signal: AbortSignal;
}

/** Sizes as one number, to be compared; hidden is 0. */
const NOT_YET_KNOWN = -1;

export function watchSizes({ root, onAppear, onGrow, onResize, signal }: Given): Sizes {
  const sizes = new WeakMap<Element, number>();
  const ruler = makeRuler();
  let watched = new Set<FieldElement>();

  const observer = new ResizeObserver((entries) => {
    let appears = false;
    let resizes = false;
    for (const { target, contentRect } of entries) {
      if (target === root) {
        onGrow();
        continue;
      }
      const size = contentRect.width + contentRect.height * 10_000;
      // In print, or where the page throws our layer out.
      if (target === ruler && size === 0) continue;
      const before = sizes.get(target) ?? NOT_YET_KNOWN;
      sizes.set(target, size);
      if (before === NOT_YET_KNOWN || before === size) continue;
      resizes = true;
      appears ||= (before === 0) !== (size === 0);
    }
    if (appears) onAppear();
    else if (resizes) onResize();
  });

  observer.observe(ruler);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch(fields, alsoLength) {
      if (root && alsoLength) observer.observe(root);
      else if (root) observer.unobserve(root);
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
    hang() {
      if (root && !ruler.isConnected) layerFor(root).append(ruler);
    },
  };
}

/** Fixed, so that it is as wide as the window without its scroll bar, whatever the page does. */
function makeRuler(): HTMLElement {
  const ruler = document.createElement(RULER);
  const style = {
    position: 'fixed',
    inset: '0 0 auto',
    display: 'block',
    height: '0',
    margin: '0',
    padding: '0',
    border: '0',
    visibility: 'hidden',
  };
  for (const [property, text] of Object.entries(style)) ruler.style.setProperty(property, text, 'important');
  return ruler;
}
