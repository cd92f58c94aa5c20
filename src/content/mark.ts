import { build, OURS } from './build.ts';
import { hangsWith, layerFor } from './layer.ts';
import { MARK, PATIENCE } from './names.ts';
import type { Rect } from './rect.ts';
import type { Spot } from './room.ts';
import type { Led } from './rush.ts';
import { styledRoot } from './sheet.ts';
import { stackLevel } from './stacking.ts';

/** Firefox does not follow a transformed field, but misses by no more than this; more is a field that has no place. */
const FARTHEST = 5000;

/** The small EN button by a field. It hangs on the field's anchor: the browser keeps it there, and we only in a rush. */
export interface Mark extends Led {
  readonly button: HTMLButtonElement;
  /** How wide it is with its caption, in CSS pixels. */
  captionWidth(): number;
  /** Puts it where there is room, given where the field is now; hides it where there is none. */
  put(spot: Spot | undefined, field: Rect): void;
  /** How far it stands from where it was put. */
  missedBy(): Distance | undefined;
  /** Moves it by what it missed, now and whenever it is put again. */
  move(distance: Distance | undefined): void;
  rect(): Rect | undefined;
  /** Hangs it in its layer again where the page has thrown that out. */
  renew(): void;
  remove(): void;
}

/** Where a field was when we began to lead its mark, and where it is now; where the mark stood then by its style. */
interface Start {
  readonly field: Rect;
  readonly now: Rect;
  readonly left: number;
  readonly top: number;
}

interface Distance {
  readonly x: number;
  readonly y: number;
}

/** Makes a mark for a field, hidden until it is put somewhere. */
export function makeMark(field: Element, anchorName: string, title: string): Mark {
  const host = document.createElement(MARK);
  const caption = build('span', { class: 'caption' }, title);
  const button = build(
    'button',
    {
      class: 'mark',
      type: 'button',
      tabindex: '-1',
      'aria-expanded': 'false',
      'aria-haspopup': 'dialog',
      'aria-label': `EN ${title}: explanation`,
      ...OURS,
    },
    build('span', { class: 'en' }, 'EN'),
    ' ',
    caption,
  );
  styledRoot(host).append(button);
  const set = (property: string, text: string): void => host.style.setProperty(property, text, 'important');
  set('position', 'fixed');
  set('inset', 'auto');
  set('visibility', 'hidden');
  layerFor(field).append(host);
  let shown = false;
  let place = { left: 0, top: 0 };
  let wanted = { left: 0, top: 0 };
  /** While we lead it. */
  let led: Start | undefined;
  let isHung = false;
  const hang = (): void => {
    led = undefined;
    if (!isHung) {
      set('position-anchor', anchorName);
      set('position-visibility', 'anchors-visible');
      // Chromium drops the second word; Firefox needs it to hide a mark whose field has gone.
      set('position-visibility', 'anchors-valid anchors-visible');
    }
    isHung = true;
    set('left', `calc(anchor(left, -9999px) + ${place.left}px)`);
    set('top', `calc(anchor(top, -9999px) + ${place.top}px)`);
  };
  const startFrom = (now: Rect): Start => {
    const { left, top } = getComputedStyle(host);
    return { field: now, now, left: Number.parseFloat(left), top: Number.parseFloat(top) };
  };
  let drift: Distance = { x: 0, y: 0 };
  let renewals = 0;
  let width: number | undefined;
  return {
    button,
    captionWidth() {
      width ??= Math.ceil(button.getBoundingClientRect().width);
      return width;
    },
    put(spot, { left, top }) {
      shown = spot !== undefined;
      set('visibility', shown ? 'visible' : 'hidden');
      if (!spot) return;
      caption.hidden = !spot.caption;
      wanted = { left: spot.left, top: spot.top };
      place = { left: Math.round(spot.left - left + drift.x), top: Math.round(spot.top - top + drift.y) };
      hang();
      set('z-index', stackLevel(field));
    },
    missedBy() {
      if (!shown) return;
      const { left, top, width } = button.getBoundingClientRect();
      const distance = { x: Math.round(wanted.left - left), y: Math.round(wanted.top - top) };
      const isFar = Math.max(Math.abs(distance.x), Math.abs(distance.y)) > FARTHEST;
      const isThere = Math.hypot(wanted.left - left, wanted.top - top) < 1;
      return width === 0 || isFar || isThere ? undefined : distance;
    },
    move(distance) {
      if (!distance) return;
      drift = { x: drift.x + distance.x, y: drift.y + distance.y };
      place = { left: place.left + distance.x, top: place.top + distance.y };
      hang();
    },
    renew() {
      if (hangsWith(host, field) || renewals >= PATIENCE) return;
      renewals += 1;
      layerFor(field).append(host);
    },
    follow() {
      if (!shown) return;
      const now = field.getBoundingClientRect();
      if (led && isSameRect(now, led.now)) return;
      const from = led ?? startFrom(now);
      return () => {
        if (!led) {
          isHung = false;
          set('position-anchor', 'auto');
          set('position-visibility', 'always');
        }
        led = { ...from, now };
        const isSeen = now.width > 0;
        set('left', `${isSeen ? from.left + now.left - from.field.left : -9999}px`);
        set('top', `${from.top + now.top - from.field.top}px`);
      };
    },
    hang() {
      if (led) hang();
    },
    rect: () => (shown ? button.getBoundingClientRect() : undefined),
    remove: () => host.remove(),
  };
}

function isSameRect(one: Rect, other: Rect): boolean {
  return one.left === other.left && one.top === other.top && one.right === other.right && one.bottom === other.bottom;
}
