// Bundled and run in a page by `recognise.mjs`: the extension's own reading and matching, without what it shows.
import { explanationOf, fields } from '../src/ameli/fields.ts';
import { type Match, matchFields } from '../src/ameli/match.ts';
import { findCandidates, judge } from '../src/content/note/find-messages.ts';
import { readPage } from '../src/content/read-page.ts';

/** What the extension makes of one field of a page. */
export interface Recognised {
  /** A CSS selector that finds it in its document or shadow root. */
  readonly selector: string;
  /** What the page says of it, by where it says it. */
  readonly says: Readonly<Record<string, string>>;
  /** The page's own `data-expect`, null where it has none. */
  readonly expected: string | null;
  /** Our answer in the same words: an id, with `:13` or `:15`, `same` for a further box, `none`. */
  readonly got: string;
  readonly length: number | null;
  readonly reason: Match['reason'];
  /** Whether the extension at work in this page shows just that: the title in the description, or nothing of ours. */
  readonly isShown: boolean;
}

/** What the extension makes of a text that may be a message. */
export interface RecognisedMessage {
  readonly selector: string;
  readonly text: string;
  /** The page's own `data-message`, null where it has none. */
  readonly expected: string | null;
  /** The id of the message, or `none`. */
  readonly got: string;
  readonly reason: string;
}

declare global {
  var recogniseFields: () => Promise<Recognised[]>;
  var recogniseMessages: () => Promise<RecognisedMessage[]>;
}

globalThis.recogniseMessages = async () => {
  const roots = rootsOfPage();
  const { elements } = await readPage(roots, async () => {});
  return findCandidates(roots, elements).map((candidate) => {
    const { message, reason } = judge(candidate);
    const { element, text } = candidate;
    return {
      selector: selectorOf(element),
      text,
      expected: element.getAttribute('data-message'),
      got: message?.id ?? 'none',
      reason,
    };
  });
};

/** The document and the open shadow roots in it, ours left out. */
function rootsOfPage(): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const { shadowRoot } of root.querySelectorAll(':not(bienvenue-layer *)'))
      if (shadowRoot) roots.push(shadowRoot);
  }
  return roots;
}

globalThis.recogniseFields = async () => {
  const { elements, descriptions } = await readPage(rootsOfPage(), async () => {});
  return matchFields(descriptions).flatMap((match, index) => {
    const [element, description] = [elements[index], descriptions[index]];
    if (!element || !description) return [];
    const { texts, legends, headings } = description;
    return {
      selector: selectorOf(element),
      says: { ...texts, ...numbered('legend', legends), ...numbered('heading', headings.filter(Boolean)) },
      expected: element.getAttribute('data-expect'),
      got: wordFor(match),
      length: match.length ?? null,
      reason: match.reason,
      isShown: titleShownOn(element) === (match.id ? explanationOf(match.id, match.length).title : ''),
    };
  });
};

function numbered(name: string, texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(texts.map((text, index) => [index === 0 ? name : `${name} ${index + 1}`, text]));
}

function wordFor({ id, length, sameAs }: Match): string {
  if (sameAs !== undefined) return 'same';
  if (id === undefined) return 'none';
  return id === 'nir' && length !== undefined ? `${id}:${length}` : id;
}

/** The title in the description that the extension gave a field; empty where it gave none. */
function titleShownOn(element: Element): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(/\s+/);
  const ours = ids.find((id) => id.startsWith('bienvenue-')) ?? '';
  const text = (element.getRootNode() as Document | ShadowRoot).getElementById(ours)?.textContent ?? '';
  const title = text.replace(/\. Press F1.*$/, '');
  // What the page said of the field may stand before our title.
  return fields.map(({ explain }) => explain.title).find((known) => title.endsWith(known)) ?? title;
}

/** By id or name where these are the only ones of their kind, else the way from the nearest ancestor with an id. */
function selectorOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  for (const attribute of ['id', 'name']) {
    const given = element.getAttribute(attribute);
    if (!given) continue;
    const selector =
      attribute === 'id' ? `#${CSS.escape(given)}` : `${element.localName}[name=${JSON.stringify(given)}]`;
    if (root.querySelectorAll(selector).length === 1) return selector;
  }
  const parent = element.parentElement;
  const twins = [...(element.parentNode?.children ?? [])].filter(({ localName }) => localName === element.localName);
  const own = twins.length > 1 ? `${element.localName}:nth-of-type(${twins.indexOf(element) + 1})` : element.localName;
  return parent ? `${selectorOf(parent)} > ${own}` : own;
}
