import { isAlive } from '../storage/extension.ts';
import type { Card } from './card.ts';
import { labelsOf } from './labels.ts';
import { layerFor } from './layer.ts';
import type { Mark } from './mark.ts';
import { EXPLANATION } from './names.ts';
import { type Placement, place, placeBeside } from './place.ts';
import type { Rect } from './rect.ts';
import { type Next, sceneOf } from './scene.ts';
import { styledRoot } from './sheet.ts';

/** What opened an explanation decides what closes it: the pointer leaving, the focus leaving, or only the reader's wish. */
type Cause = 'hover' | 'focus' | 'wish';

const WIDTH = 372;
/** Long enough not to open under a passing pointer, and to let it cross the gap to the explanation. */
const HOVER_DELAY = 150;
const LEAVE_DELAY = 300;

/** What an explanation can be opened of: a field, a message, a button. */
export interface Openable {
  readonly element: HTMLElement;
  /** All that must not be covered; of a field, its boxes. */
  readonly boxes: readonly HTMLElement[];
  readonly mark: Mark | undefined;
  /** Builds what is shown. */
  card(): Card;
}

/** What the focus can be given back to. */
interface Focusable {
  focus(): void;
}

/** The one open explanation of a page. */
export interface Opening {
  /** Listens to a field's mark. */
  attach(field: Openable): void;
  /** Opens; `from` is the box of the field that the focus goes into the explanation from, and back to. */
  open(field: Openable, cause: Cause, from?: Focusable): void;
  close(): void;
  /** Opens when the pointer has rested on it for a moment. */
  hover(field: Openable): void;
  /** The pointer has left what `hover` was called for; at once, or when it has not gone into the explanation. */
  leave(atOnce?: boolean): void;
  /** Closes when the field that is explained has gone or changed. */
  forget(field: Openable): void;
  /** Says anew what the page says of the field, where its explanation is open. */
  renew(field: Openable): void;
  /** Follows the page: called after anything may have moved. */
  follow(): void;
  readonly field: Openable | undefined;
  readonly cause: Cause | undefined;
  /** Where it stands in the window; undefined while none is open. */
  rect(): Rect | undefined;
  /** Whether an element is in the explanation. */
  contains(target: EventTarget | null | undefined): boolean;
}

interface Open {
  readonly field: Openable;
  cause: Cause;
  from: Focusable;
  readonly host: HTMLElement;
  readonly card: HTMLElement;
  readonly closed: AbortController;
}

interface Given {
  /** What must not be covered. */
  readonly nextOf: (field: Openable) => Next;
  readonly onDismiss: (field: Openable) => void;
  /** One has opened, closed or grown. */
  readonly onChange: () => void;
  /** The extension has gone, and all texts with it. */
  readonly onGone: () => void;
  readonly signal: AbortSignal;
}

/** Opens and closes explanations, one at a time. */
export function createOpening({ nextOf, onDismiss, onChange, onGone, signal }: Given): Opening {
  let open: Open | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (delay: number, action: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };
  // Not by :focus-within: Chromium does not always match it on the host of a popover that has the focus.
  const hasFocus = (): boolean => (open?.host.shadowRoot?.activeElement ?? null) !== null;

  function show(field: Openable, cause: Cause, from?: Focusable): void {
    clearTimeout(timer);
    if (open?.field === field) {
      if (cause === 'wish') open.cause = cause;
      if (from) enter(open, from);
      return;
    }
    close();
    if (!isAlive()) {
      onGone();
      return;
    }
    const opened = build(field, cause);
    if (from) unfold(opened);
    const placement = findPlace(opened);
    if (!placement) {
      opened.closed.abort();
      opened.host.remove();
      return;
    }
    open = opened;
    move(opened, placement);
    field.mark?.button.setAttribute('aria-expanded', 'true');
    watch(opened);
    if (from) enter(opened, from);
    onChange();
  }

  function findPlace({ field, cause, card }: Open): Placement | undefined {
    // Two borders of a pixel each are not part of the scrolled height.
    const wish = { width: WIDTH, height: card.scrollHeight + 2 };
    const scene = sceneOf(field, nextOf(field), wish);
    return cause === 'focus' ? placeBeside(scene) : place(scene);
  }

  function build(field: Openable, cause: Cause): Open {
    const host = document.createElement(EXPLANATION);
    const { element: card, close: button } = field.card();
    styledRoot(host).append(card);
    layerFor(field.element).append(host);
    card.style.width = `${Math.min(WIDTH, document.documentElement.clientWidth)}px`;
    card.showPopover();
    const closed = new AbortController();
    button.addEventListener('click', dismiss, { signal: closed.signal });
    button.addEventListener('mousedown', keepFocus, { signal: closed.signal });
    return { field, cause, from: field.element, host, card, closed };
  }

  function watch({ field, card, closed }: Open): void {
    const options = { signal: closed.signal };
    const watcher = new CloseWatcher(options);
    watcher.addEventListener('close', dismiss);
    addEventListener('keydown', keepEscape, { ...options, capture: true });
    // Details opened, text larger: the explanation grows within the room that it has.
    const resized = new ResizeObserver(() => follow());
    resized.observe(field.element);
    resized.observe(document.documentElement);
    closed.signal.addEventListener('abort', () => resized.disconnect());
    addEventListener('scroll', follow, { ...options, capture: true, passive: true });
    addEventListener('pointerdown', pressOutside, { ...options, capture: true });
    card.addEventListener('toggle', follow, { ...options, capture: true });
    card.addEventListener('pointerenter', () => clearTimeout(timer), options);
    card.addEventListener('pointerleave', leave, options);
    card.addEventListener('keydown', inCard, options);
  }

  /** A press elsewhere closes; one on the field, its label or its mark does not. */
  function pressOutside(event: PointerEvent): void {
    if (!open) return;
    const { field, host } = open;
    const labels = field.boxes.flatMap(labelsOf);
    const kept: readonly EventTarget[] = [host, ...field.boxes, ...labels, ...(field.mark ? [field.mark.button] : [])];
    if (!event.composedPath().some((target) => kept.includes(target))) close();
  }

  function inCard(event: KeyboardEvent): void {
    if (event.key === 'F1') {
      event.preventDefault();
      event.stopPropagation();
      open?.from.focus();
    }
    // The page's own order goes on from the field, as if the focus had never left it.
    if (event.key === 'Tab') open?.from.focus();
  }

  function leave(): void {
    if (open?.cause === 'hover') later(LEAVE_DELAY, () => open?.cause === 'hover' && !hasFocus() && close());
  }

  function dismiss(): void {
    if (!open) return;
    onDismiss(open.field);
    close();
  }

  function close(): void {
    clearTimeout(timer);
    if (!open) return;
    const { field, from, host, closed } = open;
    const wasIn = hasFocus();
    open = undefined;
    closed.abort();
    field.mark?.button.setAttribute('aria-expanded', 'false');
    host.remove();
    // Or it would get lost with what had it.
    if (wasIn) from.focus();
    onChange();
  }

  function follow(): void {
    if (!open) return;
    const placement = findPlace(open);
    if (!placement) {
      close();
      return;
    }
    const height = open.card.style.maxHeight;
    move(open, placement);
    if (open.card.style.maxHeight !== height) onChange();
  }

  function renew(field: Openable): void {
    if (open?.field !== field) return;
    const { element } = field.card();
    for (const part of ['.messages', '.ways']) {
      const fresh = element.querySelector(part);
      if (fresh) open.card.querySelector(part)?.replaceWith(fresh);
    }
    if (hasFocus()) unfold(open);
    follow();
  }

  function attach(field: Openable): void {
    const button = field.mark?.button;
    if (!button) return;
    button.setAttribute('aria-expanded', String(open?.field === field));
    button.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') later(HOVER_DELAY, () => field.mark && !hasFocus() && show(field, 'hover'));
    });
    button.addEventListener('pointerleave', () => {
      clearTimeout(timer);
      leave();
    });
    button.addEventListener('mousedown', keepFocus);
    button.addEventListener('click', () => {
      if (open?.field === field && open.cause === 'wish') dismiss();
      else show(field, 'wish');
    });
  }

  signal.addEventListener('abort', close);
  return {
    attach,
    open: show,
    close,
    hover: (field) => later(HOVER_DELAY, () => !hasFocus() && show(field, 'hover')),
    leave(atOnce) {
      clearTimeout(timer);
      if (atOnce && open?.cause === 'hover') close();
      else leave();
    },
    renew,
    follow,
    forget: (field) => open?.field === field && close(),
    rect: () => open?.card.getBoundingClientRect(),
    get field() {
      return open?.field;
    },
    get cause() {
      return open?.cause;
    },
    contains: (target) =>
      open !== undefined && target instanceof Node && (target === open.host || open.host.contains(target)),
  };
}

/** The field in use keeps the focus when a button of ours is pressed: one goes on typing. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

/** One press of Esc closes one thing: the explanation, and not also the page's own dialog that the field stands in. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}

function enter(opened: Open, from: Focusable): void {
  opened.from = from;
  unfold(opened);
  opened.card.focus();
}

/** For the keyboard, which reaches no button in here: Tab goes on in the page. */
function unfold({ card }: Open): void {
  for (const details of card.querySelectorAll('details')) details.open = true;
}

function move({ card }: Open, { side, left, top, width, height }: Placement): void {
  card.dataset.side = side;
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
  card.style.width = `${width}px`;
  card.style.maxHeight = `${height}px`;
}
