import type { Explained } from './explained.ts';
import type { Openable, Opening } from './opening.ts';

interface Focus {
  /** Esc on an explanation: it stays closed until the focus has left its field. */
  dismiss(field: Openable): void;
  /** Opens for the field that had the focus before it was known. */
  catchUp(): void;
}

interface Given {
  readonly fieldOf: (target: Element) => Explained | undefined;
  readonly opening: Opening;
  /** Whether explanations may open by themselves here. */
  readonly mayOpen: () => boolean;
  readonly signal: AbortSignal;
}

/** Opens an explanation by F1 in its field, and by itself where that is wanted; closes it when the focus goes elsewhere. */
export function watchFocus({ fieldOf, opening, mayOpen, signal }: Given): Focus {
  let dismissed: Element | undefined;
  let greeted: Element | undefined;

  function greet(target: Element): void {
    const field = fieldOf(target);
    if (!field || field.element === dismissed || field.element === greeted || !mayOpen()) return;
    greeted = field.element;
    if (opening.field !== field) opening.open(field, 'focus');
  }

  function onFocus(event: FocusEvent): void {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || opening.contains(event.target)) return;
    const field = fieldOf(target);
    // What a press on this very element has opened stays.
    if (opening.field && opening.field !== field && opening.field.element !== target) opening.close();
    greet(target);
  }

  function onBlur(event: FocusEvent): void {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || opening.contains(event.relatedTarget)) return;
    const field = opening.contains(event.target) ? opening.field : fieldOf(target);
    // Another window has the focus now; the field still has it in this one.
    if (!field || (event.relatedTarget === null && !document.hasFocus())) return;
    if (event.relatedTarget instanceof Element && fieldOf(event.relatedTarget) === field) return;
    if (dismissed === field.element) dismissed = undefined;
    if (greeted === field.element) greeted = undefined;
    if (opening.field === field && opening.cause === 'focus') opening.close();
  }

  function onKey(event: KeyboardEvent): void {
    const target = event.composedPath()[0];
    if (event.key !== 'F1' || !(target instanceof Element)) return;
    const field = fieldOf(target);
    const box = field?.wanted.boxes.find((one) => one === target);
    if (!field || !box) return;
    event.preventDefault();
    event.stopPropagation();
    opening.open(field, 'wish', box);
  }

  const options = { signal, capture: true };
  addEventListener('focusin', onFocus, options);
  addEventListener('focusout', onBlur, options);
  addEventListener('keydown', onKey, options);
  return {
    dismiss(field) {
      dismissed = field.element;
    },
    catchUp() {
      const target = deepFocus(document);
      if (target && document.hasFocus()) greet(target);
    },
  };
}

function deepFocus(root: Document | ShadowRoot): Element | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot ? deepFocus(activeElement.shadowRoot) : activeElement;
}
