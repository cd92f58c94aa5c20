import { isAlive } from '../storage/extension.ts';
import { anchorNamesOf } from './anchor.ts';
import type { Box, BoxMemory } from './box/box.ts';
import { whenBoxComes } from './box-maker.ts';
import { createBudget } from './budget.ts';
import { explainButton, findMainButton, type MainButton } from './button/main-button.ts';
import { replaceEarlierCopies } from './copies.ts';
import { type Explained, explainField, isSame, type Wanted } from './explained.ts';
import { FIELDS, type FieldElement } from './field-element.ts';
import { findFields } from './find.ts';
import { watchFocus } from './focus.ts';
import { watchHints } from './hints.ts';
import { labelsOf } from './labels.ts';
import { dropEmptyLayers, dropLayers } from './layer.ts';
import { clearElement, clearLeftovers } from './leftovers.ts';
import type { Marked } from './marked.ts';
import { NO_NEIGHBOURHOOD } from './neighbourhood.ts';
import { createNotes } from './note/notes.ts';
import { placeBeside } from './note/place-notes.ts';
import { createOpening, type Openable } from './opening.ts';
import { placeMarks } from './place-marks.ts';
import { readPage } from './read-page.ts';
import { createRoots } from './roots.ts';
import { createRush } from './rush.ts';
import type { Next } from './scene.ts';
import { watchSizes } from './sizes.ts';
import { throughTranslation } from './translated.ts';

/** What may change while the page is explained. */
export interface Options {
  /** Whether explanations open by themselves in account creation. */
  openOnFocus: boolean;
  readonly box: BoxMemory;
}

/** How many fields are explained before others are let in between. */
const TOGETHER = 16;

/** What is called when this cannot go on: `end` for good, or `restart` for a page that has written itself anew. */
interface Fate {
  readonly end: () => void;
  readonly restart: () => void;
}

/**
 * Explains the fields of this document until the signal is aborted, and then leaves nothing behind. Looks again whenever
 * the page changes, within a budget of time that a busy page cannot exceed; gives what asks for another look.
 */
export function explainPage(options: Options, signal: AbortSignal, { end, restart }: Fate): () => void {
  replaceEarlierCopies(end, signal);
  const root = document.documentElement;
  const explained = new Map<FieldElement, Explained>();
  const byBox = new Map<Element, Explained>();
  const near = new Set<Explained>();
  /** What of each is watched for coming into sight: the field and its labels. */
  const parts = new WeakMap<Explained, readonly Element[]>();
  let order: readonly FieldElement[] = [];
  let isCreation = false;
  let neighbourhood = NO_NEIGHBOURHOOD;
  let headings: readonly string[] = [];
  let mainButton: MainButton | undefined;
  let mustLook = true;
  let box: Box | undefined;
  let isRead = false;

  const budget = createBudget(pass, signal);
  const look = (): void => {
    mustLook = true;
    budget.request();
  };
  // Budgets of their own: a message need not wait until the fields were paid for, and the rest may wait for both.
  const reader = createBudget(async () => whileAlive(readMessages), signal, 0.1, 300);
  const extras = createBudget(showExtras, signal, 0.02);
  // In this order: where the fields are read in one go, messages are read once, in the same frame, and of known fields.
  const onChange = (): void => {
    look();
    reader.request();
  };
  const onRecords = createRush(
    () => [...explained.values(), ...others()].map(({ mark }) => mark),
    (change) => roots.quietly(change),
    signal,
  );
  const roots = createRoots({
    onChange,
    onMessage: reader.request,
    onRecords,
    neighbourhood: () => neighbourhood,
    signal,
  });
  clearLeftovers(roots.all());
  const opening = createOpening({
    nextOf,
    onDismiss(one) {
      focus.dismiss(one);
      hints.dismiss(one);
    },
    onChange: () => box?.makeWay(),
    onGone: end,
    signal,
  });
  const notes = createNotes(opening);
  const mayOpen = (): boolean => isCreation && options.openOnFocus;
  const focus = watchFocus({
    fieldOf: (target) => byBox.get(target),
    opening,
    mayOpen,
    signal,
  });
  const sizes = watchSizes({ root, onAppear: look, onGrow, onResize: budget.request, signal });
  // Not only whether a field is near, but whether all of it and of its label is in sight of what they are scrolled in.
  const seen = new IntersectionObserver(onSeen, { rootMargin: '50%', threshold: [0, 1] });
  // A popover shows fields without any change in the document.
  addEventListener('toggle', look, { signal, capture: true });
  const hints = watchHints({
    opening,
    isExplained: (one) => one === mainButton?.element || byBox.has(one),
    mayOpen,
    signal,
  });
  addEventListener('keydown', onKey, { signal, capture: true });
  signal.addEventListener('abort', leave);
  whenBoxComes((createBox) => {
    box = createBox(opening, options.box, signal);
    if (isRead) extras.request();
  }, signal);
  budget.request();
  return look;

  async function pass(breathe: () => Promise<void>): Promise<void> {
    if (!isAlive()) return end();
    // `document.open` takes the listeners away, and another root is not what is observed.
    if (document.documentElement !== root) return restart();
    if (!root) return;
    watchMotion();
    if (!mustLook) return showAll();
    mustLook = false;
    const reading = await readPage(roots.all(), breathe);
    if (signal.aborted) return;
    const found = await findFields(reading, breathe);
    if (signal.aborted) return;
    order = reading.elements;
    sizes.watch(order, roots.awaitsComponents());
    neighbourhood = reading.neighbourhood;
    headings = reading.headings;
    isCreation = found.isCreation;
    roots.quietly(() => {
      for (const element of order) if (!byBox.has(element)) clearElement(element);
    });
    const gone = new Set(explained.keys());
    const wanted = throughTranslation(found.wanted, explained.values(), reading);
    for (let at = 0; at < wanted.length; at += TOGETHER) {
      roots.quietly(() => {
        for (const one of wanted.slice(at, at + TOGETHER))
          if (explainOne(one)) gone.delete(one.boxes[0] as FieldElement);
      });
      await breathe();
      if (signal.aborted) return;
    }
    roots.quietly(() => {
      for (const element of gone) drop(explained.get(element));
      showMarks();
      // Also where there is nothing to explain: that the layer stands says that the page was looked at.
      sizes.hang();
      dropEmptyLayers();
    });
    reader.request();
  }

  /** The texts go with the extension. */
  function whileAlive(work: () => void): void {
    if (!isAlive()) end();
    else if (root) roots.quietly(work);
  }

  function readMessages(): void {
    notes.look(roots.all(), order, explained.values());
    isRead = true;
    placeOthers();
    // Else once the fields were read, too: it is after that that messages are read again.
    if (!mustLook) extras.request();
  }

  /** The main button and the box: what helps, but is not waited for. */
  async function showExtras(breathe: () => Promise<void>): Promise<void> {
    whileAlive(() => {
      markMainButton();
      placeOthers();
    });
    await breathe();
    if (!signal.aborted) whileAlive(showBox);
  }

  function showBox(): void {
    box?.show({ headings, explained, messages: notes.found });
    box?.place(
      [...near, ...others()].flatMap(({ element, mark }) =>
        [element.getBoundingClientRect(), mark?.rect() ?? []].flat(),
      ),
    );
  }

  /** The messages and the main button. */
  function others(): readonly Marked[] {
    return [...notes.all(), ...(mainButton ? [mainButton] : [])];
  }

  /** Their marks keep out of the way of those of fields. */
  function placeOthers(): void {
    placeBeside(
      others(),
      [...near].flatMap(({ mark }) => mark?.rect() ?? []),
    );
  }

  function markMainButton(): void {
    const button = findMainButton([...explained.values()].map(({ element }) => element));
    if (button && mainButton?.element === button) {
      mainButton.renew();
      return;
    }
    if (mainButton) {
      opening.forget(mainButton);
      mainButton.remove();
    }
    mainButton = button && explainButton(button);
    if (mainButton) opening.attach(mainButton);
  }

  /** Whether the field is still in the page. */
  function explainOne(wanted: Wanted): boolean {
    const element = wanted.boxes[0];
    if (!element?.isConnected) return false;
    const before = explained.get(element);
    if (before && isSame(before.wanted, wanted)) before.renew();
    else {
      drop(before);
      add(explainField(wanted, element));
    }
    return true;
  }

  function add(field: Explained): void {
    explained.set(field.element, field);
    for (const box of field.wanted.boxes) byBox.set(box, field);
    const inSight = [field.element, ...labelsOf(field.element)];
    parts.set(field, inSight);
    for (const part of inSight) seen.observe(part);
  }

  function drop(field: Explained | undefined): void {
    if (!field) return;
    opening.forget(field);
    near.delete(field);
    explained.delete(field.element);
    for (const box of field.wanted.boxes) if (byBox.get(box) === field) byBox.delete(box);
    for (const part of parts.get(field) ?? []) seen.unobserve(part);
    field.remove();
  }

  function onSeen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const field = explained.get(target as FieldElement);
      if (field && isIntersecting) near.add(field);
      else if (field) near.delete(field);
    }
    watchMotion();
    showAll();
  }

  /** Where a pass does not follow, which asks for the extras in its turn. */
  function showAll(): void {
    roots.quietly(showMarks);
    extras.request();
  }

  /** What is moving is looked at again where it comes to rest. Asked before we write, since it makes the page work out its style. */
  function watchMotion(): void {
    for (const animation of document.getAnimations()) animation.addEventListener('finish', onRest, { signal });
  }

  function showMarks(): void {
    const fields = [...near];
    const bare = fields.filter(({ mark }) => !mark).map((field) => ({ field, anchors: anchorNamesOf(field.element) }));
    for (const { field, anchors } of bare) {
      field.addMark(anchors);
      opening.attach(field);
    }
    placeMarks(fields);
    opening.follow();
    focus.catchUp();
  }

  /** F1 in a field opens its explanation; anywhere else it leads to the steps. */
  function onKey(event: KeyboardEvent): void {
    const target = event.composedPath()[0];
    if (event.key !== 'F1' || event.defaultPrevented || opening.contains(event.target)) return;
    if (target instanceof Element && box?.enter(target)) event.preventDefault();
  }

  /** A component that was defined after it came changes the page without any change in the document. */
  function onGrow(): void {
    if (roots.hasNew()) look();
  }

  /** A field that has faded in was not seen before. */
  function onRest({ target }: Event): void {
    const { effect } = target as Animation;
    const moved = effect instanceof KeyframeEffect ? effect.target : null;
    if (moved && (moved.matches(FIELDS) || moved.querySelector(FIELDS))) look();
    else budget.request();
  }

  /** What the reader will go to next, and its mark: the field after this one, in the page's order, else the main button. */
  function nextOf({ boxes }: Openable): Next {
    const last = Math.max(...boxes.map((box) => order.indexOf(box as FieldElement)));
    const rest = last < 0 ? order.filter((other) => boxes.every((box) => isAfter(other, box))) : order.slice(last + 1);
    const field = rest.find((other) => other.checkVisibility());
    const next = field
      ? explained.get(field)
      : boxes.every((box) => mainButton && isAfter(mainButton.element, box))
        ? mainButton
        : undefined;
    return { element: field ?? next?.element, mark: next?.mark };
  }

  function leave(): void {
    seen.disconnect();
    for (const field of [...explained.values()]) drop(field);
    notes.remove();
    mainButton?.remove();
    box?.remove();
    dropLayers();
    clearLeftovers(roots.all());
  }
}

function isAfter(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
