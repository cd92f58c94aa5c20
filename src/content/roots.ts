import { readChanges } from './changes.ts';
import { LAYER } from './names.ts';
import type { Neighbourhood } from './neighbourhood.ts';

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

interface Watch {
  /** Called on a change of the page's own that is news of fields. */
  readonly onChange: () => void;
  /** Called with other changes of the page's own. */
  readonly onOther: (records: readonly MutationRecord[]) => void;
  /** What stands around the fields. */
  readonly neighbourhood: () => Neighbourhood;
  readonly signal: AbortSignal;
}

/** Watches the document, and every open shadow root in it as it appears. */
export function createRoots({ onChange, onOther, neighbourhood, signal }: Watch): Roots {
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
  }

  function enter(element: Element): void {
    if (element.shadowRoot) {
      if (!element.closest(LAYER)) watch(element.shadowRoot);
    } else if (isComponent(element) && element.matches(UNDEFINED)) undefinedYet.add(element);
  }

  /** Enters what was added; tells whether any of the changes is the page's and may change what it asks for. */
  function note(records: readonly MutationRecord[]): boolean {
    const { isPages, isNews } = readChanges(records, neighbourhood(), enter);
    if (isPages && !isNews) onOther(records.filter(({ target }) => !(target as Element).closest?.(LAYER)));
    return isNews || (isPages && hasNew());
  }

  function hasNew(): boolean {
    for (const element of undefinedYet) if (element.shadowRoot) return true;
    return false;
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
    hasNew,
    quietly(change) {
      if (note(observer.takeRecords())) onChange();
      change();
      note(observer.takeRecords());
    },
  };
}

/** Whether an element is one that a script defines. */
function isComponent(element: Element): boolean {
  return element.localName.includes('-') || element.hasAttribute('is');
}
