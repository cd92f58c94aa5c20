import { build } from './build.ts';
import { layerFor } from './layer.ts';
import { MARK, PATIENCE } from './names.ts';
import type { Rect } from './rect.ts';
import type { Spot } from './room.ts';
import { styledRoot } from './sheet.ts';
import { stackLevel } from './stacking.ts';

/** The small EN button by a field. It hangs on the field's anchor: the browser keeps it there, not we. */
export interface Mark {
  readonly button: HTMLButtonElement;
  /** How wide it is with its caption, in CSS pixels. */
  captionWidth(): number;
  /** Puts it where there is room, given where the field is now; hides it where there is none. */
  put(spot: Spot | undefined, field: Rect): void;
  rect(): Rect | undefined;
  /** Hangs it in its layer again where the page has thrown that out. */
  renew(): void;
  remove(): void;
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
    },
    build('span', { class: 'en' }, 'EN'),
    caption,
  );
  styledRoot(host).append(button);
  const set = (property: string, text: string): void => host.style.setProperty(property, text, 'important');
  set('position', 'fixed');
  set('inset', 'auto');
  set('position-anchor', anchorName);
  set('position-visibility', 'anchors-visible');
  // Chromium drops the second word; Firefox needs it to hide a mark whose field has gone.
  set('position-visibility', 'anchors-valid anchors-visible');
  set('visibility', 'hidden');
  layerFor(field).append(host);
  let shown = false;
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
      set('left', `calc(anchor(left, -9999px) + ${Math.round(spot.left - left)}px)`);
      set('top', `calc(anchor(top, -9999px) + ${Math.round(spot.top - top)}px)`);
      set('z-index', stackLevel(field));
    },
    renew() {
      if (host.isConnected || renewals >= PATIENCE) return;
      renewals += 1;
      layerFor(field).append(host);
    },
    rect: () => (shown ? button.getBoundingClientRect() : undefined),
    remove: () => host.remove(),
  };
}
