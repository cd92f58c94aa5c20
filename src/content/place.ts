import { around, type Rect } from './rect.ts';

/** What an explanation must not cover, and the window it has. All rectangles in CSS pixels of the viewport. */
export interface Scene {
  readonly field: Rect;
  /** Lines of its label, and its mark. */
  readonly label: readonly Rect[];
  /** The next field of the page, if there is one. */
  readonly next: Rect | undefined;
  /** The label of the next field and its mark, or, after the last one, the main button: spared where there is room to. */
  readonly nextLabel: readonly Rect[];
  readonly window: { readonly width: number; readonly height: number };
  /** How large the explanation would like to be. */
  readonly wish: { readonly width: number; readonly height: number };
}

/** Where an explanation stands: beside the field, over or under it, or as a sheet at an edge of a narrow window. */
export interface Placement {
  readonly side: 'right' | 'left' | 'below' | 'above' | 'sheet';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 8;
/** Narrower than this an explanation is no longer read with ease. */
const MIN_WIDTH = 280;
/** Narrower windows get a sheet. */
const PHONE = 480;

/** Beside the field, covering neither it, nor its label, nor the next field; undefined where there is no room. */
export function placeBeside(scene: Scene): Placement | undefined {
  return beside(scene, scene.nextLabel) ?? beside(scene, []);
}

function beside({ field, label, next, window, wish }: Scene, alsoKeep: readonly Rect[]): Placement | undefined {
  const keep = around([field, ...label, ...(next ? [next] : []), ...alsoKeep]);
  const height = Math.min(wish.height, window.height - 2 * MARGIN);
  const top = clamp(field.top - MARGIN, MARGIN, window.height - height - MARGIN);
  const rightRoom = window.width - MARGIN - (keep.right + MARGIN);
  if (rightRoom >= MIN_WIDTH) {
    return { side: 'right', left: keep.right + MARGIN, top, width: Math.min(wish.width, rightRoom), height };
  }
  const leftRoom = keep.left - 2 * MARGIN;
  if (leftRoom < MIN_WIDTH) return undefined;
  const width = Math.min(wish.width, leftRoom);
  return { side: 'left', left: keep.left - MARGIN - width, top, width, height };
}

/**
 * Wherever there is most room: beside, else under or over the field (a sheet in a narrow window). Scrolls inside when it
 * is smaller than its wish. The next field is given up only where the window is too small to spare it.
 */
export function place(scene: Scene): Placement {
  return placeBeside(scene) ?? placeAboveOrBelow(scene);
}

function placeAboveOrBelow({ field, label, next, nextLabel, window, wish }: Scene): Placement {
  const isPhone = window.width < PHONE;
  const width = isPhone ? window.width : Math.min(wish.width, window.width - 2 * MARGIN);
  const left = isPhone ? 0 : clamp(field.left, MARGIN, window.width - width - MARGIN);
  const edge = isPhone ? 0 : MARGIN;
  const own = [field, ...label];
  const both = next ? [...own, next] : own;
  const [least, ...sparing] = [own, both, [...both, ...nextLabel]].map((keep) =>
    roomFor(around(keep), window.height, edge),
  ) as [Room, ...Room[]];
  const room = sparing.findLast(({ height }) => height >= 88) ?? least;
  // Who scrolls the field away, or turns the phone, is left half of the window to find it again.
  const isAway = field.bottom < 0 || field.top > window.height;
  const height = Math.min(wish.height, room.height, isAway ? window.height / 2 : Number.POSITIVE_INFINITY);
  const side = isPhone ? 'sheet' : room.below ? 'below' : 'above';
  // A sheet keeps to the edge of the window, a card to the field.
  const towardsField = room.below ? room.top : room.top + room.height - height;
  const towardsEdge = room.below ? room.top + room.height - height : room.top;
  return { side, left, top: isPhone ? towardsEdge : towardsField, width, height };
}

/** A strip of the window over or under what is kept free. */
interface Room {
  readonly below: boolean;
  readonly top: number;
  readonly height: number;
}

/** The larger of the two strips. */
function roomFor(keep: Rect, windowHeight: number, edge: number): Room {
  const under = clamp(keep.bottom + MARGIN, edge, windowHeight - edge);
  const below = { below: true, top: under, height: Math.max(0, windowHeight - edge - under) };
  const above = {
    below: false,
    top: edge,
    height: Math.max(0, Math.min(keep.top - MARGIN, windowHeight - edge) - edge),
  };
  return above.height > below.height ? above : below;
}

function clamp(number: number, least: number, most: number): number {
  return Math.max(least, Math.min(number, most));
}
