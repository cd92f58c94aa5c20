import { dateInWords } from '../ameli/date-in-words.ts';
import type { Drawing, Shape } from '../ameli/drawing.ts';
import { drawingById } from '../ameli/drawings.ts';
import type { Explanation, Source } from '../ameli/field.ts';
import { piecesOf } from '../ameli/prose.ts';
import { build, buildSvg, OURS } from './build.ts';

/** The content of an explanation, as a card: a dialog that takes nothing from the page but room. */
export interface Card {
  readonly element: HTMLElement;
  readonly close: HTMLButtonElement;
}

/** Builds the card. `french` is the page's own word for the field, in its spelling, or ours where it has none. */
export function buildCard(explanation: Explanation, french: string): Card {
  const close = build(
    'button',
    { class: 'close', type: 'button', tabindex: '-1', 'aria-label': 'Close the explanation' },
    '×',
  );
  const { title, type, find, drawings, example, mistake, trap, doubt, sources } = explanation;
  const heading = build(
    'div',
    {},
    build('h2', { id: 'title' }, title),
    build('p', { class: 'french', lang: 'fr' }, build('i', {}, french)),
  );
  const element = build(
    'section',
    { class: 'explanation', role: 'dialog', 'aria-labelledby': 'title', tabindex: '-1', popover: 'manual', ...OURS },
    close,
    heading,
    trap ? build('p', { class: 'trap' }, ...withFrench(trap)) : undefined,
    build('p', {}, ...withFrench(type)),
    find ? build('p', {}, build('b', {}, 'Where: '), ...withFrench(find)) : undefined,
    ...(drawings ?? []).map((id) => draw(drawingById(id))),
    example ? build('p', {}, build('b', {}, 'For example: '), build('span', { class: 'example' }, example)) : undefined,
    mistake ? build('p', { class: 'mistake' }, build('b', {}, 'Usual mistake: '), ...withFrench(mistake)) : undefined,
    doubt ? build('p', { class: 'doubt' }, build('b', {}, 'Not certain: '), ...withFrench(doubt)) : undefined,
    listSources(sources),
    build(
      'p',
      { class: 'foot' },
      'F1 opens, Esc closes. Made-up examples. Not an official service. Nothing you type is read or sent.',
    ),
  );
  return { element, close };
}

function withFrench(sentence: string): (Node | string)[] {
  return piecesOf(sentence).map(({ text, isFrench }) => (isFrench ? build('i', { lang: 'fr' }, text) : text));
}

function listSources(sources: readonly Source[]): HTMLElement {
  const items = sources.map(({ name, asOf, checkedOn, certainty }) =>
    build('li', {}, `${name}: as of ${dateInWords(asOf)}, checked ${dateInWords(checkedOn)}, certainty ${certainty}.`),
  );
  return build('details', {}, build('summary', { tabindex: '-1' }, 'Where this comes from'), build('ul', {}, ...items));
}

function draw({ alt, viewBox, shapes }: Drawing): Element {
  return buildSvg('svg', { class: 'drawing', viewBox, role: 'img', 'aria-label': alt }, ...shapes.map(drawShape));
}

function drawShape([tag, attributes, ...children]: Shape): SVGElement {
  return buildSvg(tag, attributes, ...children.map((child) => (typeof child === 'string' ? child : drawShape(child))));
}
