import { type Changes, readChanges } from './changes.ts';
import { LAYER } from './names.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { createPurse } from './purse.ts';

/** The document and its open shadow roots, watched for changes. */
export interface Roots {
  all(): readonly (Document | ShadowRoot)[];
  /** Whether there are components that may still get a shadow root. */
  awaitsComponents(): boolean;
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

/** At most this part of the time goes to going through changes while they keep coming, */
const SHARE = 0.0025;
/** and this much at once after a quiet while, in milliseconds. */
const SAVINGS = 1;
/** However dear it was, the next changes do not wait longer than this, in milliseconds. */
const LONGEST_WAIT = 300;
/** So many changes are dearer to go through than the page is to be looked at anew. */
const MOST = 1000;

interface Watch {
  /** Called on a change of the page's own that is news of fields. */
  readonly onChange: () => void;
  /** Called on one that is news of messages only. */
  readonly onMessage: () => void;
  /** What stands around the fields. */
  readonly neighbourhood: () => Neighbourhood;
  /** Called with all changes at once, before they are gone through. */
  readonly onRecords: (records: readonly MutationRecord[]) => void;
  readonly signal: AbortSignal;
}

/** Watches the document, and every open shadow root in it as it appears. */
export function createRoots({ onChange, onMessage, neighbourhood, onRecords, signal }: Watch): Roots {
  const roots = new Set<Document | ShadowRoot>();
  /** Components that are not defined yet: no change of the document tells when they get their shadow root. */
  const undefinedYet = new Set<Element>();
  const purse = createPurse(SHARE, SAVINGS);
  /** Changes that were not gone through yet: at once as a rule, later on a page that changes without end. */
  let waiting: MutationRecord[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(take);

  function take(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    onRecords(records);
    waiting = waiting.length === 0 ? [...records] : waiting.concat(records);
    if (timer !== undefined) return;
    const wait = Math.min(purse.wait(), LONGEST_WAIT);
    if (wait > 0) timer = setTimeout(goThrough, wait);
    else goThrough();
  }

  function goThrough(): void {
    const start = performance.now();
    clearTimeout(timer);
    timer = undefined;
    const records = waiting;
    waiting = [];
    const { fields, messages } = records.length > MOST ? lookAnew() : readChanges(records, neighbourhood(), enter);
    if (fields || hasNew()) onChange();
    else if (messages) onMessage();
    purse.spend(performance.now() - start);
  }

  function lookAnew(): Changes {
    for (const root of [...roots]) enterAll(root);
    return { fields: true, messages: true };
  }

  function watch(root: Document | ShadowRoot): void {
    roots.add(root);
    if (!signal.aborted) observer.observe(root, WATCHED);
    enterAll(root);
  }

  function enterAll(root: Document | ShadowRoot): void {
    for (const element of root.querySelectorAll('*')) enter(element);
  }

  /** Tells whether this is the host of a shadow root that was not known. */
  function enter(element: Element): boolean {
    const { shadowRoot } = element;
    if (!shadowRoot && isComponent(element) && element.matches(UNDEFINED)) undefinedYet.add(element);
    if (!shadowRoot || roots.has(shadowRoot) || element.closest(LAYER)) return false;
    watch(shadowRoot);
    return true;
  }

  function hasNew(): boolean {
    for (const element of undefinedYet) if (element.shadowRoot) return true;
    return false;
  }

  /** Enters components that were defined since. */
  function enterDefined(): void {
    for (const element of undefinedYet) {
      enter(element);
      if (element.shadowRoot || !element.isConnected) undefinedYet.delete(element);
    }
  }

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  watch(document);
  return {
    awaitsComponents: () => undefinedYet.size > 0,
    all() {
      enterDefined();
      for (const root of roots) if (root instanceof ShadowRoot && !root.host.isConnected) roots.delete(root);
      return [...roots];
    },
    hasNew,
    quietly(change) {
      take(observer.takeRecords());
      change();
      observer.takeRecords();
    },
  };
}

/** Whether an element is one that a script defines. */
function isComponent(element: Element): boolean {
  return element.localName.includes('-') || element.hasAttribute('is');
}
