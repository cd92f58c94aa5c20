import type { Opening } from '../opening.ts';
import { BUTTONS, buttonCard, knownButton } from './known-button.ts';

/** Explains known buttons and links while the pointer rests on them, and when the keyboard comes to them. */
export function watchButtons(opening: Opening, isMain: (element: Element) => boolean, signal: AbortSignal): void {
  let under: Element | undefined;

  function buttonAt(event: Event): HTMLElement | undefined {
    const target = event.composedPath()[0];
    const button = target instanceof Element ? target.closest<HTMLElement>(BUTTONS) : null;
    return button && !isMain(button) ? button : undefined;
  }

  function open(button: HTMLElement, cause: 'hover' | 'focus'): void {
    const known = knownButton(button);
    if (!known?.word.more) return;
    const { word, french } = known;
    const openable = { element: button, boxes: [button], mark: undefined, card: () => buttonCard(word, french) };
    if (cause === 'hover') opening.hover(openable);
    else opening.open(openable, 'focus');
  }

  const options = { signal, capture: true, passive: true };
  addEventListener(
    'pointerover',
    (event) => {
      const button = event.pointerType === 'mouse' ? buttonAt(event) : undefined;
      if (button === under) return;
      if (under) opening.leave();
      under = button;
      if (button) open(button, 'hover');
    },
    options,
  );
  addEventListener(
    'focusin',
    (event) => {
      const button = buttonAt(event);
      if (button?.matches(':focus-visible')) open(button, 'focus');
    },
    options,
  );
  // What is pressed does what it does; its explanation would stand in the way.
  addEventListener('pointerdown', (event) => void (buttonAt(event) && opening.leave(true)), options);
}
