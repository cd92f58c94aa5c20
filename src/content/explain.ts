import { isAlive } from '../storage/extension.ts';
import { createBudget } from './budget.ts';
import { type Explained, explainField, isSame } from './explained.ts';
import type { FieldElement } from './field-element.ts';
import { findFields } from './find.ts';
import { watchFocus } from './focus.ts';
import { dropEmptyLayers, layerFor, layersIn } from './layer.ts';
import { clearLeftovers } from './leftovers.ts';
import type { Mark } from './mark.ts';
import { createOpening } from './opening.ts';
import { placeMarks } from './place-marks.ts';
import { labelsOf } from './read-field.ts';
import { readPage } from './read-page.ts';
import { createRoots } from './roots.ts';
import { throughTranslation } from './translated.ts';

/** What may change while the page is explained. */
export interface Options {
  /** Whether explanations open by themselves in account creation. */
  openOnFocus: boolean;
}

/**
 * Explains the fields of this document until the signal is aborted, and then leaves nothing behind. Looks again whenever
 * the page changes, within a budget of time that a busy page cannot exceed.
 */
export function explainPage(options: Options, signal: AbortSignal, onOrphaned: () => void): void {
  const explained = new Map<FieldElement, Explained>();
  const byBox = new Map<Element, Explained>();
  const near = new Set<Explained>();
  let order: readonly FieldElement[] = [];
  let isCreation = false;

  const budget = createBudget(pass, signal);
  const roots = createRoots(budget.request, signal);
  clearLeftovers(roots.all());
  const opening = createOpening(nextOf, (field) => focus.dismiss(field), signal);
  const focus = watchFocus({
    fieldOf: (target) => byBox.get(target),
    opening,
    mayOpen: () => isCreation && options.openOnFocus,
    signal,
  });
  const resized = new ResizeObserver(() => budget.request());
  resized.observe(document.documentElement);
  // Not only whether a field is near, but whether all of it and of its label is in sight of what they are scrolled in.
  const seen = new IntersectionObserver(onSeen, { rootMargin: '50%', threshold: [0, 1] });
  signal.addEventListener('abort', leave);
  budget.request();

  async function pass(breathe: () => Promise<void>): Promise<void> {
    if (!isAlive()) return onOrphaned();
    const reading = await readPage(roots.all(), breathe);
    if (signal.aborted) return;
    const found = findFields(reading);
    order = reading.elements;
    isCreation = found.isCreation;
    const gone = new Set(explained.keys());
    for (const wanted of throughTranslation(found.wanted, explained.values(), reading)) {
      const element = wanted.boxes[0];
      if (!element?.isConnected) continue;
      gone.delete(element);
      const before = explained.get(element);
      if (before && isSame(before.wanted, wanted)) before.renew();
      else {
        if (before) drop(before);
        add(explainField(wanted, element));
      }
      roots.ignoreOwnChanges();
      await breathe();
      if (signal.aborted) return;
    }
    for (const element of gone) drop(explained.get(element));
    showMarks();
    // Also where there is nothing to explain: that the layer stands says that the page was looked at.
    layerFor(document.documentElement);
    dropEmptyLayers(roots.all());
    roots.ignoreOwnChanges();
  }

  function add(field: Explained): void {
    explained.set(field.element, field);
    for (const box of field.wanted.boxes) byBox.set(box, field);
    for (const part of [field.element, ...labelsOf(field.element)]) seen.observe(part);
    resized.observe(field.element);
  }

  function drop(field: Explained | undefined): void {
    if (!field) return;
    opening.forget(field);
    near.delete(field);
    explained.delete(field.element);
    for (const box of field.wanted.boxes) if (byBox.get(box) === field) byBox.delete(box);
    for (const part of [field.element, ...labelsOf(field.element)]) seen.unobserve(part);
    resized.unobserve(field.element);
    field.remove();
  }

  function onSeen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const field = explained.get(target as FieldElement);
      if (field && isIntersecting) near.add(field);
      else if (field) near.delete(field);
    }
    showMarks();
    roots.ignoreOwnChanges();
  }

  function showMarks(): void {
    const fields = [...near];
    for (const field of fields) {
      if (field.mark) continue;
      field.addMark();
      opening.attach(field);
    }
    placeMarks(fields);
    opening.follow();
    focus.catchUp();
  }

  /** The field after this one, in the page's order, that the reader will go to next, and its mark. */
  function nextOf({ wanted }: Explained): { element: FieldElement | undefined; mark: Mark | undefined } {
    const last = Math.max(...wanted.boxes.map((box) => order.indexOf(box)));
    const element = order.slice(last + 1).find((other) => other.checkVisibility());
    return { element, mark: element && explained.get(element)?.mark };
  }

  function leave(): void {
    resized.disconnect();
    seen.disconnect();
    for (const field of [...explained.values()]) drop(field);
    for (const layer of layersIn(roots.all())) layer.remove();
  }
}
