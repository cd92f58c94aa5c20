// Bundled and run in a page by `recognise.ts`: the extension's own reading and matching, without what it shows.
import { type Match, matchFields } from '../../../src/ameli/match.ts';
import { readPage } from '../../../src/content/read-page.ts';

/** What the extension makes of one field of a page. */
export interface Row {
  /** The page's own `data-expect`, null where it has none. */
  readonly expected: string | null;
  /** Our answer in the same words: an id, with `:13` or `:15`, `same` for a further box, `none`. */
  readonly got: string;
  readonly reason: Match['reason'];
  /** The English title in the description that the extension gave it, empty where it gave none. */
  readonly shown: string;
  /** What the page says of it: enough to find it by. */
  readonly says: string;
}

declare global {
  var recogniseFields: () => Promise<Row[]>;
}

globalThis.recogniseFields = async () => {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  const { elements, descriptions } = await readPage(roots, async () => {});
  return matchFields(descriptions).map((match, index) => ({
    expected: elements[index]?.getAttribute('data-expect') ?? null,
    got: wordFor(match),
    reason: match.reason,
    shown: shownOn(elements[index]),
    says: JSON.stringify({ ...descriptions[index]?.texts, name: descriptions[index]?.name }),
  }));
};

function shownOn(element: Element | undefined): string {
  const ids = (element?.getAttribute('aria-describedby') ?? '').split(/\s+/);
  const ours = ids.find((id) => id.startsWith('bienvenue-')) ?? '';
  const text = (element?.getRootNode() as Document | ShadowRoot).getElementById(ours)?.textContent ?? '';
  return text.replace(/\. Press F1.*$/, '');
}

function wordFor({ id, length, sameAs }: Match): string {
  if (sameAs !== undefined) return 'same';
  if (id === undefined) return 'none';
  return id === 'nir' && length !== undefined ? `${id}:${length}` : id;
}
