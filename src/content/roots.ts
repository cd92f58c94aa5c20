import { LAYER } from './names.ts';

/** The document and its open shadow roots, watched for changes. */
export interface Roots {
  all(): readonly (Document | ShadowRoot)[];
  /** What we have just changed ourselves is no news. */
  ignoreOwnChanges(): void;
}

/** Everything that can change what a field says or whether it is there. */
const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    ...[
      'aria-describedby',
      'aria-hidden',
      'aria-label',
      'aria-labelledby',
      'autocomplete',
      'class',
      'disabled',
      'for',
      'hidden',
      'id',
    ],
    ...['inert', 'maxlength', 'name', 'open', 'placeholder', 'readonly', 'role', 'style', 'title', 'type'],
  ],
};

/** Watches the document, and every open shadow root in it as it appears; calls back on a change of the page's own. */
export function createRoots(onChange: () => void, signal: AbortSignal): Roots {
  const roots = new Set<Document | ShadowRoot>();
  const observer = new MutationObserver((records) => {
    if (note(records)) onChange();
  });

  function watch(root: Document | ShadowRoot): void {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, WATCHED);
    for (const element of root.querySelectorAll('*')) enter(element);
  }

  function enter(element: Element): void {
    if (element.shadowRoot && !element.closest(LAYER)) watch(element.shadowRoot);
  }

  /** Enters what was added; tells whether any of the changes is the page's. */
  function note(records: readonly MutationRecord[]): boolean {
    let isPages = false;
    for (const { target, addedNodes, removedNodes, type } of records) {
      if (target instanceof Element && target.closest(LAYER)) continue;
      for (const node of addedNodes) {
        if (!(node instanceof Element) || node.localName === LAYER) continue;
        enter(node);
        for (const element of node.getElementsByTagName('*')) if (element.shadowRoot) enter(element);
      }
      isPages ||= type !== 'childList' || [...addedNodes].some(isNotOurs) || removedNodes.length > 0;
    }
    return isPages;
  }

  signal.addEventListener('abort', () => observer.disconnect());
  watch(document);
  return {
    all() {
      for (const root of roots) if (root instanceof ShadowRoot && !root.host.isConnected) roots.delete(root);
      return [...roots];
    },
    ignoreOwnChanges() {
      note(observer.takeRecords());
    },
  };
}

function isNotOurs(node: Node): boolean {
  return !(node instanceof Element) || node.localName !== LAYER;
}
