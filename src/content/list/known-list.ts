import { type ListFinding, matchList } from '../../ameli/match-list.ts';
import { build } from '../build.ts';
import { type Card, frameCard, listSources } from '../card.ts';
import { labelsOf } from '../labels.ts';
import { nearbyText } from '../nearby.ts';
import { led, withFrench } from '../sentence.ts';
import { elementById, textOf, textOfIds, tidy } from '../text.ts';

/** What one chooses from: lists, the boxes of components that open one, and radio buttons. */
export const LISTS = 'select, [role="combobox"], input[type=radio]';

/** A list of the page as far as we know it. */
export interface KnownList extends ListFinding {
  /** What the page calls it. */
  readonly french: string;
  /** All boxes of it: of radio buttons those that belong together. */
  readonly boxes: readonly HTMLElement[];
}

/** What a list is, if we know its name or its choices. Reads what can be chosen, never what is. */
export function knownList(element: HTMLElement): KnownList | undefined {
  const boxes = boxesOf(element);
  const french = nameOf(element);
  const found = matchList(french, choicesOf(element, boxes));
  return found && { ...found, french, boxes };
}

/** What a list is and what its choices mean, as a card. */
export function listCard(known: KnownList): Card {
  const { list, french } = known;
  return frameCard(list?.english ?? 'What one can choose here', french, [
    list ? build('p', {}, ...withFrench(list.more)) : undefined,
    sayChoices(known),
    led('Not certain: ', list?.doubt, 'doubt'),
    list ? listSources(list.sources) : undefined,
  ]);
}

/** The choices of a list, French beside English. */
export function sayChoices({ choices, hasOthers }: ListFinding): HTMLElement | undefined {
  if (choices.length === 0) return undefined;
  const head = build('tr', {}, build('th', { scope: 'col' }, 'Choice'), build('th', { scope: 'col' }, 'In English'));
  const rows = choices.map(({ french, english }) =>
    build('tr', {}, build('td', { lang: 'fr' }, french), build('td', {}, english)),
  );
  const table = build('table', {}, build('thead', {}, head), build('tbody', {}, ...rows));
  if (!hasOthers) return table;
  return build('div', {}, table, build('p', { class: 'quiet' }, 'There may be others, which we do not know.'));
}

/** The radio buttons of one question; any other list is alone. */
function boxesOf(element: HTMLElement): readonly HTMLElement[] {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return [element];
  const place = element.form ?? element.closest('fieldset, [role="radiogroup"]') ?? element.parentElement;
  const radios = [...(place?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])];
  const together = radios.filter(({ name }) => name === element.name && name !== '');
  return together.includes(element) ? together : [element];
}

function nameOf(element: HTMLElement): string {
  if (element instanceof HTMLInputElement && element.type === 'radio') {
    const group = element.closest('fieldset, [role="radiogroup"]');
    const legend = group?.querySelector(':scope > legend');
    return legend ? textOf(legend) : tidy(group?.getAttribute('aria-label') ?? '') || labelled(group);
  }
  const labels = labelsOf(element).map((label) => textOf(label));
  const named = labels.join(' ') || tidy(element.getAttribute('aria-label') ?? '') || labelled(element);
  const { label, help } = nearbyText(element);
  return named || tidy(element.getAttribute('title') ?? '') || label || help;
}

function labelled(element: Element | null | undefined): string {
  return element ? textOfIds(element, element.getAttribute('aria-labelledby')) : '';
}

function choicesOf(element: HTMLElement, boxes: readonly HTMLElement[]): string[] {
  if (element instanceof HTMLSelectElement) return [...element.options].map(({ label }) => tidy(label));
  if (element instanceof HTMLInputElement && element.type === 'radio') {
    return boxes.map((box) =>
      labelsOf(box)
        .map((label) => textOf(label))
        .join(' '),
    );
  }
  return [...(openList(element)?.querySelectorAll('[role="option"]') ?? [])].map((option) => textOf(option));
}

/** What a component has opened for this box: the list that it names, or that has its name. */
function openList(box: HTMLElement): Element | null {
  const named = elementById(box, box.getAttribute('aria-controls') ?? box.getAttribute('aria-owns') ?? '');
  if (named) return named;
  const label = box.getAttribute('aria-labelledby');
  const root = box.getRootNode() as Document | ShadowRoot;
  return label ? root.querySelector(`[role="listbox"][aria-labelledby="${CSS.escape(label)}"]`) : null;
}
