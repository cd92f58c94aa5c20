import { isAlive } from '../storage/extension.ts';
import { BUTTONS, buttonCard, knownButton } from './button/known-button.ts';
import { knownList, LISTS, listCard } from './list/known-list.ts';
import type { Openable, Opening } from './opening.ts';

interface Given {
  readonly opening: Opening;
  /** Whether an element has an explanation of its own. */
  readonly isExplained: (element: Element) => boolean;
  /** Whether explanations may open by themselves here, for what is pressed. */
  readonly mayOpen: () => boolean;
  readonly signal: AbortSignal;
}

interface Hints {
  /** Esc on an explanation: a press does not open it again until the focus has left what it is of. */
  dismiss(one: Openable): void;
}

/** Explains known buttons, links and lists while the pointer rests on them, and when the keyboard comes to them. */
export function watchHints({ opening, isExplained, mayOpen, signal }: Given): Hints {
  let under: Element | undefined;
  let dismissed: Element | undefined;
  // A box that one can type in is :focus-visible after a press too.
  let isPressed = false;

  function hintedAt(event: Event): HTMLElement | undefined {
    // With the extension, its texts have gone.
    if (!isAlive()) return undefined;
    const target = event.composedPath()[0];
    const element = target instanceof Element ? hinted(target) : undefined;
    return element && !isExplained(element) ? element : undefined;
  }

  function open(element: HTMLElement, cause: 'hover' | 'focus'): void {
    const hint = hintFor(element);
    if (!hint) return;
    if (cause === 'hover') opening.hover(hint);
    else opening.open(hint, 'focus');
  }

  const options = { signal, capture: true, passive: true };
  addEventListener(
    'pointerover',
    (event) => {
      const element = event.pointerType === 'mouse' ? hintedAt(event) : undefined;
      if (element === under) return;
      if (under) opening.leave();
      under = element;
      if (element) open(element, 'hover');
    },
    options,
  );
  addEventListener(
    'focusin',
    (event) => {
      const element = hintedAt(event);
      if (!isPressed && element?.matches(':focus-visible')) open(element, 'focus');
    },
    options,
  );
  addEventListener(
    'keydown',
    () => {
      isPressed = false;
    },
    options,
  );
  addEventListener(
    'pointerdown',
    (event) => {
      isPressed = true;
      const element = hintedAt(event);
      if (!element) return;
      // What is pressed does what it does; its explanation would stand in the way.
      opening.leave(true);
      // Beside a list that opens, its English is what one wants to see. Radio buttons open nothing.
      if (!mayOpen() || element === dismissed || !element.matches(LISTS)) return;
      if (!element.matches('[type=radio]')) open(element, 'focus');
    },
    options,
  );
  addEventListener(
    'focusout',
    () => {
      dismissed = undefined;
    },
    options,
  );
  return {
    dismiss({ element }) {
      dismissed = element.matches(':focus-within') ? element : undefined;
    },
  };
}

/** The button, link or list that an element belongs to. */
function hinted(target: Element): HTMLElement | undefined {
  const own = target.closest<HTMLElement>(`${BUTTONS}, ${LISTS}`);
  if (own) return own;
  const { control } = target.closest('label') ?? {};
  if (control?.matches(LISTS)) return control;
  // Of a component, the box that one sees is larger than the box that has the role.
  return target.closest('.v-input')?.querySelector<HTMLElement>('[role="combobox"]') ?? undefined;
}

function hintFor(element: HTMLElement): Openable | undefined {
  if (element.matches(LISTS)) {
    const known = knownList(element);
    return known && { element, boxes: known.boxes, mark: undefined, card: () => listCard(known) };
  }
  const known = knownButton(element);
  if (!known?.word.more) return undefined;
  return { element, boxes: [element], mark: undefined, card: () => buttonCard(known.word, known.french) };
}
