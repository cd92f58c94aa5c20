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
import { controlsOf } from './controls.ts';
import { type Corner, coversSome, freeCorner, insetIn, type Size } from './corners.ts';
import { readEvidence } from './evidence.ts';
import { pageInEnglish } from './page-in-english.ts';
import { stagesPanel, stuckPanel } from './panels.ts';

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
  /** Gives it the focus, unfolded; Esc leads back. Tells whether it is there. */
  enter(from: Element): boolean;
  remove(): void;
}

export function createBox(opening: Opening, memory: BoxMemory, signal: AbortSignal): Box {
  const host = document.createElement(BOX);
  const root = styledRoot(host);
  let place: PlaceInJourney | undefined;
  let page: BoxPage | undefined;
  let keep: readonly Rect[] = [];
  let drawn = '';
  let measured: { readonly key: string; readonly size: Size } | undefined;
  let asked: boolean | undefined;
  let cameFrom: HTMLElement | undefined;

  const panel = (card: () => Card) => (from: HTMLElement) =>
    opening.open({ element: host, boxes: [host], mark: undefined, card }, 'wish', hasFocus() ? from : undefined);
  const hasFocus = (): boolean => host.shadowRoot?.activeElement != null;
  const wants = (): boolean => asked ?? (memory.unfolded && innerWidth >= NARROW);

  function toggle(unfolded: boolean): void {
    asked = unfolded;
    const hadFocus = hasFocus();
    memory.keepUnfolded(unfolded);
    opening.close();
    draw(unfolded);
    settle();
    if (hadFocus) root.querySelector('button')?.focus();
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
    const now = content();
    const key = keyOf(unfolded);
    if (key === drawn) return;
    drawn = key;
    const mayCount = now.journey?.id === 'create' && now.step === 3 && now.clickBefore === undefined;
    const element = unfolded
      ? buildBox(now, {
          fold: () => toggle(false),
          english: panel(() => pageInEnglish(page?.explained.values() ?? [], page?.messages() ?? [])),
          stuck: panel(stuckPanel),
          stages: panel(stagesPanel),
          countdown: mayCount ? memory.startCountdown : undefined,
        })
      : buildFolded(now, () => toggle(true));
    root.replaceChildren(element);
    letTab(hasFocus());
  }

  /** Unfolded where there is room for it, else folded, in the corner where it covers nothing. */
  function settle(): void {
    if (!host.isConnected) return;
    const { all, fixed } = controlsOf();
    const taken = [...keep, ...inUse(), ...fixed];
    const isTaken = (rect: Rect): boolean => coversSome(rect, taken);
    const isCovering = (rect: Rect): boolean => isTaken(rect) || coversSome(rect, all);
    const window = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const open = wants() ? freeCorner(unfoldedSize(), window, isCovering) : undefined;
    if (open || (wants() && hasFocus())) {
      draw(true);
      moveTo(open);
    } else {
      draw(false);
      // One can scroll what moves from under it, and not what stays.
      moveTo(freeCorner(sizeOf(), window, isCovering) ?? freeCorner(sizeOf(), window, isTaken));
    }
  }

  /** Measured once for each content: drawing it to measure it would take a button away from under the pointer. */
  function unfoldedSize(): Size {
    const key = keyOf(true);
    if (measured?.key === key) return measured.size;
    draw(true);
    const { width, height } = sizeOf();
    measured = { key, size: { width, height } };
    return measured.size;
  }

  function sizeOf(): Size {
    return (root.lastElementChild ?? host).getBoundingClientRect();
  }

  /** Without a free corner it waits out of sight: F1 still shows it. */
  function moveTo(corner: Corner | undefined): void {
    host.style.setProperty('visibility', corner || hasFocus() ? 'visible' : 'hidden', 'important');
    host.style.setProperty('inset', insetIn(corner ?? 'bottom right'), 'important');
  }

  /** The field that has the focus, with its label. */
  function inUse(): Rect[] {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || activeElement.closest('bienvenue-layer')) return [];
    return [activeElement.getBoundingClientRect()];
  }

  /** Ours are no stops of the page's Tab order, but among themselves one goes by Tab once one is in. */
  function letTab(isIn: boolean): void {
    for (const button of root.querySelectorAll('button')) button.tabIndex = isIn ? 0 : -1;
  }

  function hang(): void {
    if (host.isConnected) return;
    const set = (property: string, text: string): void => host.style.setProperty(property, text, 'important');
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
  addEventListener('focusin', settle, { signal, capture: true, passive: true });
  addEventListener('scrollend', settle, { signal, capture: true, passive: true });

  return {
    show(now) {
      page = now;
      const ids = new Set<FieldId>([...now.explained.values()].map(({ wanted }) => wanted.id));
      place = placeInJourney(readEvidence(now.headings, ids), place);
      if (!place && ids.size === 0 && now.messages().length === 0) return host.remove();
      hang();
    },
    place(rects) {
      keep = rects;
      settle();
    },
    enter(from) {
      if (!host.isConnected) return false;
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
