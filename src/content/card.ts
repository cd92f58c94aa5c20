import type { Drawing, Shape } from '../ameli/drawing.ts';
import { drawingById } from '../ameli/drawing-by-id.ts';
import type { Explanation, Source } from '../ameli/field.ts';
import { sourceInWords } from '../ameli/source-in-words.ts';
import { waysOut } from '../ameli/ways-out.ts';
import { sayWayOut } from './box/say-way-out.ts';
import { build, buildSvg, OURS } from './build.ts';
import type { FoundMessage } from './note/find-messages.ts';
import { led, withFrench } from './sentence.ts';

/** The content of an explanation, as a card: a dialog that takes nothing from the page but room. */
export interface Card {
  readonly element: HTMLElement;
  readonly close: HTMLButtonElement;
}

type Part = Node | string | undefined;

/**
 * Builds the card of a field. `french` is the page's own word for it, in its spelling, or ours where it has none; `choices`
 * is what its lists hold.
 */
export function buildCard(
  explanation: Explanation,
  french: string,
  messages: readonly FoundMessage[] = [],
  choices: readonly HTMLElement[] = [],
): Card {
  const { title, type, find, drawings, example, mistake, trap, doubt, sources } = explanation;
  return frameCard(
    title,
    french,
    [
      build('div', { class: 'messages' }, ...messages.map(sayMessage)),
      trap ? build('p', { class: 'trap' }, ...withFrench(trap)) : undefined,
      build('p', {}, ...withFrench(type)),
      led('Where: ', find),
      ...(drawings ?? []).map((id) => draw(drawingById(id))),
      example
        ? build('p', {}, build('b', {}, 'For example: '), build('span', { class: 'example' }, example))
        : undefined,
      ...choices,
      led('Usual mistake: ', mistake, 'mistake'),
      led('Not certain: ', doubt, 'doubt'),
      build('div', { class: 'ways' }, ...waysOutOf(messages)),
      listSources(sources),
    ],
    'F1 opens, Esc closes. Made-up examples.',
  );
}

/** A card with its title, the French that it is about, what it says, and what always stands at its foot. */
export function frameCard(title: string, french: string, parts: readonly Part[], keys = 'Esc closes.'): Card {
  const close = build(
    'button',
    { class: 'close', type: 'button', tabindex: '-1', 'aria-label': 'Close the explanation' },
    '×',
  );
  const heading = build(
    'div',
    {},
    build('h2', { id: 'title' }, title),
    french ? build('p', { class: 'french', lang: 'fr' }, build('i', {}, french)) : undefined,
  );
  const element = build(
    'section',
    { class: 'explanation', role: 'dialog', 'aria-labelledby': 'title', tabindex: '-1', popover: 'manual', ...OURS },
    close,
    heading,
    ...parts,
    build('p', { class: 'foot' }, `${keys} Not an official service. Nothing you type is read or sent.`),
  );
  return { element, close };
}

/** What the page says against what was typed, in the explanation of its field. */
function sayMessage({ text, message, means, isGuess }: FoundMessage): HTMLElement {
  return build(
    'div',
    { class: 'message' },
    build('p', {}, build('b', {}, isGuess ? message.title : `The page says: ${message.title}`)),
    build('p', { class: 'french', lang: 'fr' }, build('i', {}, text)),
    ...sayMeaning(message, means),
  );
}

/** What a message means, what to do next, and what is not sure of it. */
export function sayMeaning({ next, doubt }: FoundMessage['message'], means: string): Part[] {
  return [build('p', {}, ...withFrench(means)), led('What to do: ', next), led('Not certain: ', doubt, 'doubt')];
}

/** What helps where what to do about these messages does not, each once. */
export function waysOutOf(messages: readonly Pick<FoundMessage, 'message'>[]): HTMLElement[] {
  const ids = new Set(messages.flatMap(({ message }) => message.stuck ?? []));
  return [...ids].map((id) => sayWayOut(waysOut[id], 'Still stuck? '));
}

/** Where something comes from, folded. */
export function listSources(sources: readonly Source[]): HTMLElement {
  const items = sources.map((source) => build('li', {}, sourceInWords(source)));
  return build('details', {}, build('summary', { tabindex: '-1' }, 'Where this comes from'), build('ul', {}, ...items));
}

function draw({ alt, viewBox, shapes }: Drawing): Element {
  return buildSvg('svg', { class: 'drawing', viewBox, role: 'img', 'aria-label': alt }, ...shapes.map(drawShape));
}

function drawShape([tag, attributes, ...children]: Shape): SVGElement {
  return buildSvg(tag, attributes, ...children.map((child) => (typeof child === 'string' ? child : drawShape(child))));
}
