import { choiceInEnglish } from '../../ameli/match-list.ts';
import { pageWordFor } from '../../ameli/page-word-for.ts';
import { build } from '../build.ts';
import { textOfButton } from '../button-text.ts';
import { type Card, frameCard } from '../card.ts';
import type { Explained } from '../explained.ts';
import { FIELDS } from '../field-element.ts';
import { labelsOf } from '../labels.ts';
import { knownList, LISTS } from '../list/known-list.ts';
import { LAYER } from '../names.ts';
import type { FoundMessage } from '../note/find-messages.ts';
import { textOf } from '../text.ts';
import { isTranslated } from '../translated.ts';
import { placeOfPage } from './place-of-page.ts';

const LISTED = `h1, h2, h3, h4, legend, a[href], button, [role="button"], input[type=submit], input[type=image], ${FIELDS}`;
const RADIO = 'input[type=radio]';
/** Longer pages are cut here. */
const MOST = 100;

const ORIGINAL =
  'Your browser has translated this page, so here are only the words that we know. To see the French, press the translation button in the address bar and choose “Show original”.';

/** One thing of the page: its French, and its English where we know it. */
interface Line {
  readonly kind: 'Heading' | 'Field' | 'Choice' | 'Button' | 'Link' | 'Message';
  readonly french: string;
  readonly english: string;
}

/** The page's headings, messages, fields, buttons and links in order, French beside English. */
export function pageInEnglish(explained: Iterable<Explained>, messages: readonly FoundMessage[]): Card {
  const isTranslatedNow = isTranslated();
  // What we do not know of a translated page is no longer the page's own French.
  const lines = linesOf([...explained], messages).filter(({ english }) => english || !isTranslatedNow);
  const rows = lines.map(({ kind, french, english }) =>
    build(
      'tr',
      {},
      build('td', { lang: 'fr' }, french),
      build('td', english ? {} : { class: 'quiet' }, english || `${kind.toLowerCase()}: we do not know it`),
    ),
  );
  const head = build(
    'tr',
    {},
    build('th', { scope: 'col' }, 'On the page'),
    build('th', { scope: 'col' }, 'In English'),
  );
  return frameCard('This page in English', '', [
    isTranslatedNow ? build('p', {}, ORIGINAL) : undefined,
    build('table', {}, build('thead', {}, head), build('tbody', {}, ...rows)),
  ]);
}

function linesOf(explained: readonly Explained[], messages: readonly FoundMessage[]): Line[] {
  const lines: Line[] = [];
  const seen = new Set<string>();
  const add = (line: Line | undefined): void => {
    if (!line || line.french.length < 2 || seen.has(line.kind + line.french)) return;
    seen.add(line.kind + line.french);
    lines.push(line);
  };
  const left = [...messages];
  for (const element of placeOfPage().querySelectorAll<HTMLElement>(LISTED)) {
    while (left[0] && isBefore(left[0].element, element)) add(messageLine(left.shift()));
    if (lines.length >= MOST) break;
    if (element.closest(LAYER) || !element.checkVisibility({ visibilityProperty: true })) continue;
    add(lineOf(element, explained));
    if (element.matches(LISTS) && !element.matches(RADIO)) for (const line of choiceLines(element)) add(line);
  }
  for (const message of left) add(messageLine(message));
  return lines;
}

function messageLine(found: FoundMessage | undefined): Line | undefined {
  return found && { kind: 'Message', french: found.text, english: `${found.message.title}. ${found.means}` };
}

function lineOf(element: HTMLElement, explained: readonly Explained[]): Line | undefined {
  if (element.matches(FIELDS)) {
    const field = explained.find(({ boxes }) => boxes.includes(element));
    if (field) return { kind: 'Field', french: field.wanted.french, english: field.explanation.title };
    const labels = labelsOf(element).map((label) => textOf(label));
    const french = labels.join(' ') || (element.getAttribute('aria-label') ?? '');
    if (element.matches(RADIO))
      return { kind: 'Choice', french, english: choiceInEnglish(french, knownList(element)?.list) ?? '' };
    const english = element.matches(LISTS) ? knownList(element)?.list?.english : undefined;
    return { kind: 'Field', french, english: english ?? pageWordFor(french)?.english ?? '' };
  }
  const isHeading = element.matches('h1, h2, h3, h4, legend');
  const kind = isHeading ? 'Heading' : element.localName === 'a' ? 'Link' : 'Button';
  const french = isHeading || element.localName === 'a' ? textOf(element) : textOfButton(element);
  return { kind, french, english: pageWordFor(french)?.english ?? '' };
}

function choiceLines(element: HTMLElement): Line[] {
  return (knownList(element)?.choices ?? []).map((choice) => ({ kind: 'Choice', ...choice }));
}

function isBefore(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
