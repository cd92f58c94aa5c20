import type { FieldId } from '../../ameli/fields.ts';
import { journeys } from '../../ameli/journeys.ts';
import { type PlaceInJourney, placeInJourney } from '../../ameli/place-in-journey.ts';
import type { Card } from '../card.ts';
import type { Explained } from '../explained.ts';
import { layerFor } from '../layer.ts';
import { BOX } from '../names.ts';
import type { FoundMessage } from '../note/find-messages.ts';
import type { Opening } from '../opening.ts';
import type { Rect } from '../rect.ts';
import { styledRoot } from '../sheet.ts';
import { type BoxContent, buildBox, buildFolded } from './build-box.ts';
import { type Corner, freeCorner, insetIn, type Size } from './corners.ts';
import { readEvidence } from './evidence.ts';
import { hasKnownButton } from './has-known-button.ts';
import { pageInEnglish } from './page-in-english.ts';
import { stagesPanel, stuckPanel } from './panels.ts';
import { type Surroundings, surroundingsOf, windowSize } from './surroundings.ts';

/** Narrower windows have the box folded until it is asked for. */
const NARROW = 700;

/** What the box remembers, and how. */
export interface BoxMemory {
  /** Whether the user wants the steps unfolded. */
  unfolded: boolean;
  /** The day before which the link in the e-mail is to be clicked, in words; undefined while no countdown runs. */
  clickBefore: string | undefined;
  readonly keepUnfolded: (unfolded: boolean) => void;
  readonly startCountdown: () => void;
}

/** What the page turned out to hold. */
interface BoxPage {
  readonly headings: readonly string[];
  readonly explained: ReadonlyMap<HTMLElement, Explained>;
  readonly messages: () => readonly FoundMessage[];
}

/** The journey box: the steps, the present one marked, in a corner of the window. */
export interface Box {
  /** Shows where the page is now. */
  show(page: BoxPage): void;
  /** Keeps out of the way of these rectangles, of what the user is at, and of what the page keeps in a corner. */
  place(keep: readonly Rect[]): void;
  /** Goes out of the way of an explanation that has opened, and comes back when it has closed. */
  makeWay(): void;
  /** Gives it the focus, unfolded; Esc leads back. Tells whether it is there. */
  enter(from: Element): boolean;
  remove(): void;
}

/** The box as it was drawn for one content, and its size in a window of that width. */
interface Drawing {
  readonly element: HTMLElement;
  size?: Size;
  measuredIn?: number;
}

export function createBox(opening: Opening, memory: BoxMemory, signal: AbortSignal): Box {
  const host = document.createElement(BOX);
  const root = styledRoot(host);
  let place: PlaceInJourney | undefined;
  let page: BoxPage | undefined;
  let keep: readonly Rect[] = [];
  /** What was drawn for which content: pages go from step to step and back. */
  const drawings = new Map<string, Drawing>();
  let drawn: HTMLElement | undefined;
  let asked: boolean | undefined;
  let insists = false;
  let isNeeded = false;
  /** Whether the page has nothing for it but some words to press: then it says only that it is there. */
  let isByTheWay = false;
  let cameFrom: HTMLElement | undefined;

  const hasFocus = (): boolean => host.shadowRoot?.activeElement != null;
  /** In a narrow window there is no room for the box beside what it has opened. */
  const isCrowded = (): boolean => opening.field?.element === host && innerWidth < NARROW;
  const wants = (): boolean => (asked ?? (memory.unfolded && !isByTheWay && innerWidth >= NARROW)) && !isCrowded();
  const lookAround = (): Surroundings => surroundingsOf(keep, opening.rect());
  const panel = (card: () => Card) => () => {
    const pressed = host.shadowRoot?.activeElement;
    const from = pressed && {
      focus() {
        // Drawn anew where the box has been folded since.
        const there = root.contains(pressed) ? pressed : root.querySelector('button');
        if (there instanceof HTMLElement) there.focus();
      },
    };
    opening.close();
    if (innerWidth < NARROW) {
      draw(false);
      settleFolded(lookAround());
    }
    opening.open({ element: host, boxes: [host], mark: undefined, card }, 'wish', from ?? undefined);
  };

  function toggle(unfolded: boolean): void {
    asked = unfolded;
    insists = unfolded;
    memory.keepUnfolded(unfolded);
    opening.close();
    draw(unfolded);
    settle();
  }

  function content(): BoxContent {
    const journey = journeys.find(({ id }) => id === place?.journey);
    return { journey, step: place?.step, clickBefore: place?.journey === 'create' ? memory.clickBefore : undefined };
  }

  function keyOf(unfolded: boolean): string {
    const { journey, step, clickBefore } = content();
    return JSON.stringify([unfolded, journey?.id, step, clickBefore]);
  }

  function draw(unfolded: boolean): void {
    const { element } = drawingOf(unfolded);
    if (element === drawn) return;
    drawn = element;
    const hadFocus = hasFocus();
    root.replaceChildren(element);
    letTab(hadFocus);
    if (hadFocus) root.querySelector('button')?.focus();
  }

  function drawingOf(unfolded: boolean): Drawing {
    const key = keyOf(unfolded);
    const drawing = drawings.get(key) ?? { element: made(unfolded) };
    drawings.set(key, drawing);
    return drawing;
  }

  function made(unfolded: boolean): HTMLElement {
    const now = content();
    const mayCount = now.journey?.id === 'create' && now.step === 3 && now.clickBefore === undefined;
    return unfolded
      ? buildBox(now, {
          fold: () => toggle(false),
          english: panel(() => pageInEnglish(page?.explained.values() ?? [], page?.messages() ?? [])),
          stuck: panel(stuckPanel),
          stages: panel(stagesPanel),
          countdown: mayCount ? memory.startCountdown : undefined,
        })
      : buildFolded(now, () => toggle(true));
  }

  /** Unfolded where there is room for it, else folded, in the corner where it covers nothing. */
  function settle(): void {
    if (!isNeeded) return;
    const around = lookAround();
    const open = wants() ? unfoldedCorner(around) : undefined;
    if (open || (wants() && hasFocus())) {
      draw(true);
      moveTo(open);
    } else {
      draw(false);
      settleFolded(around);
    }
  }

  /** Who has asked for it sees it, over what can be pressed if need be, until they go on elsewhere. */
  function unfoldedCorner({ isCovering, isInTheWay }: Surroundings): Corner | undefined {
    const free = freeCorner(unfoldedSize(), windowSize(), isCovering);
    if (free || !asked) return free;
    return freeCorner(unfoldedSize(), windowSize(), isInTheWay) ?? (insists ? 'bottom right' : undefined);
  }

  function settleFolded({ isCovering, isTaken }: Surroundings): void {
    // One can scroll what moves from under it, and not what stays.
    moveTo(freeCorner(sizeOf(), windowSize(), isCovering) ?? freeCorner(sizeOf(), windowSize(), isTaken));
  }

  /** Measured once for each content: drawing it to measure it would take a button away from under the pointer. */
  function unfoldedSize(): Size {
    const drawing = drawingOf(true);
    if (!drawing.size || drawing.measuredIn !== innerWidth) {
      draw(true);
      const { width, height } = sizeOf();
      drawing.size = { width, height };
      drawing.measuredIn = innerWidth;
    }
    return drawing.size;
  }

  function sizeOf(): Size {
    return (root.lastElementChild ?? host).getBoundingClientRect();
  }

  /** Without a free corner it waits out of sight: F1 still shows it. */
  function moveTo(corner: Corner | undefined): void {
    set('visibility', corner || hasFocus() ? 'visible' : 'hidden');
    set('inset', insetIn(corner ?? 'bottom right'));
  }

  /** What stands there already is not set again: the page would be laid out once more. */
  function set(property: string, text: string): void {
    if (host.style.getPropertyValue(property) !== text) host.style.setProperty(property, text, 'important');
  }

  /** Ours are no stops of the page's Tab order, but among themselves one goes by Tab once one is in. */
  function letTab(isIn: boolean): void {
    for (const button of root.querySelectorAll('button')) button.tabIndex = isIn ? 0 : -1;
  }

  /** Stays laid out: between two steps a page is often empty for a moment. */
  function hide(): void {
    set('visibility', 'hidden');
  }

  function hang(): void {
    if (host.isConnected) return;
    set('position', 'fixed');
    set('z-index', '2147483646');
    layerFor(document.documentElement).append(host);
  }

  root.addEventListener('focusin', () => letTab(true));
  root.addEventListener('focusout', (event) => {
    const next = event instanceof FocusEvent ? event.relatedTarget : null;
    if (!(next instanceof Node && root.contains(next))) letTab(false);
  });
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || (event.key !== 'Escape' && event.key !== 'F1')) return;
    event.preventDefault();
    event.stopPropagation();
    (host.shadowRoot?.activeElement as HTMLElement | null)?.blur();
    cameFrom?.focus();
  });
  addEventListener(
    'focusin',
    ({ target }) => {
      if (target !== host) insists = false;
      settle();
    },
    { signal, capture: true, passive: true },
  );
  addEventListener('scrollend', settle, { signal, capture: true, passive: true });

  return {
    show(now) {
      page = now;
      const ids = new Set<FieldId>([...now.explained.values()].map(({ wanted }) => wanted.id));
      place = placeInJourney(readEvidence(now.headings, ids), place);
      const isOfUse = place !== undefined || ids.size > 0 || now.messages().length > 0;
      isByTheWay = !isOfUse && hasKnownButton();
      isNeeded = isOfUse || isByTheWay;
      if (isNeeded) hang();
      else hide();
    },
    place(rects) {
      keep = rects;
      settle();
    },
    makeWay: settle,
    enter(from) {
      if (!isNeeded) return false;
      cameFrom = from instanceof HTMLElement ? from : undefined;
      if (!wants()) asked = true;
      draw(true);
      root.querySelector('button')?.focus();
      settle();
      return true;
    },
    remove: () => host.remove(),
  };
}
