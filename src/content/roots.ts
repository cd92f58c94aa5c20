import { LAYER } from './names.ts';

/** The document and its open shadow roots, watched for changes. */
export interface Roots {
  all(): readonly (Document | ShadowRoot)[];
  /** Enters components that were defined since; tells whether there were any. */
  enterDefined(): boolean;
  /** Whether there are shadow roots of which no change of the document has told. */
  hasNew(): boolean;
  /** Changes the page in our own way, which is no news; what the page itself has changed just before still is. */
  quietly(change: () => void): void;
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

const UNDEFINED = ':not(:defined)';

/**
 * Watches the document, and every open shadow root in it as it appears; calls back on a change of the page's own that
 * `concerns` us.
 */
export function createRoots(
  onChange: () => void,
  concerns: (record: MutationRecord) => boolean,
  signal: AbortSignal,
): Roots {
  const roots = new Set<Document | ShadowRoot>();
  /** Components that are not defined yet: no change of the document tells when they get their shadow root. */
  const undefinedYet = new Set<Element>();
  const observer = new MutationObserver((records) => {
    if (note(records)) onChange();
  });

  function watch(root: Document | ShadowRoot): void {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, WATCHED);
    for (const element of root.querySelectorAll('*')) enter(element);
    for (const element of root.querySelectorAll(UNDEFINED)) undefinedYet.add(element);
  }

  function enter(element: Element): void {
    if (element.shadowRoot && !element.closest(LAYER)) watch(element.shadowRoot);
  }

  /** Enters what was added; tells whether any of the changes is the page's. */
  function note(records: readonly MutationRecord[]): boolean {
    let isPages = false;
    for (const record of records) {
      const { target, addedNodes, removedNodes, type } = record;
      if (target instanceof Element && target.closest(LAYER)) continue;
      for (const node of addedNodes) {
        if (!(node instanceof Element) || node.localName === LAYER) continue;
        enter(node);
        for (const element of node.getElementsByTagName('*')) if (element.shadowRoot) enter(element);
        for (const element of [node, ...node.querySelectorAll(UNDEFINED)])
          if (element.matches(UNDEFINED)) undefinedYet.add(element);
      }
      const isOurs = type === 'childList' && removedNodes.length === 0 && ![...addedNodes].some(isNotOurs);
      isPages ||= !isOurs && (undefinedYet.size > 0 || concerns(record));
    }
    return isPages;
  }

  function enterDefined(): boolean {
    const before = roots.size;
    for (const element of undefinedYet) {
      enter(element);
      if (element.shadowRoot || !element.isConnected) undefinedYet.delete(element);
    }
    return roots.size > before;
  }

  signal.addEventListener('abort', () => observer.disconnect());
  watch(document);
  return {
    enterDefined,
    all() {
      enterDefined();
      for (const root of roots) if (root instanceof ShadowRoot && !root.host.isConnected) roots.delete(root);
      return [...roots];
    },
    hasNew: () => [...undefinedYet].some((element) => element.shadowRoot),
    quietly(change) {
      if (note(observer.takeRecords())) onChange();
      change();
      note(observer.takeRecords());
    },
  };
}

function isNotOurs(node: Node): boolean {
  return !(node instanceof Element) || node.localName !== LAYER;
}
