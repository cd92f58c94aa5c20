import { LAYER } from './names.ts';
import { pageParts } from './page-parts.ts';
import { common, overlap, type Rect } from './rect.ts';

/** Something that must stay visible, and the element of the page that it belongs to; none where it is ours. */
export interface Obstacle extends Rect {
  readonly owner: Element | undefined;
}

/**
 * Past so many nodes in its zone a page is too full to be looked through, and no mark may stand where nobody has looked.
 * Those outside the zone are passed over with all that is in them: a page may be as long as it likes.
 */
const LIMIT = 6000;
/** After so many things below the zone in one place, as in a list that goes on, */
const LONG = 60;
/** only each of so many is looked at. Odd, as things often stand in turns with the white space between them. */
const STEP = 7;

/**
 * What can be seen in a zone of the window, or in and near all of it: the lines of text, controls, pictures and small
 * drawn things. Undefined when there is too much to look through.
 */
export function obstaclesIn(root: ParentNode & Node, zone = aroundWindow()): Obstacle[] | undefined {
  const obstacles: Obstacle[] = [];
  const range = document.createRange();
  let count = 0;
  const add = (rect: Rect, owner: Element, clip: Rect): void => {
    const seen = common(rect, clip);
    if (seen.right > seen.left && seen.bottom > seen.top) obstacles.push({ ...seen, owner });
  };
  const visit = (parent: ParentNode & Node, clip: Rect): void => {
    const nodes = parent.childNodes;
    let below = 0;
    for (let at = 0; at < nodes.length; at += below > LONG && at + STEP < nodes.length ? STEP : 1) {
      const node = nodes[at] as Node;
      if (count > LIMIT) return;
      if (node.nodeType === Node.TEXT_NODE) {
        if (!node.textContent?.trim() || !(parent instanceof Element)) continue;
        // Vuetify keeps a copy of each label, unseen, on the border of its field.
        if (!parent.checkVisibility({ visibilityProperty: true })) continue;
        count += 1;
        range.selectNodeContents(node);
        for (const line of range.getClientRects()) add(line, parent, clip);
      } else if (node instanceof Element && node.localName !== LAYER) {
        const isBelow = visitElement(node, clip);
        // The next column of a list: what was passed over is looked at after all.
        if (!isBelow && below > LONG) at -= STEP;
        below = isBelow ? below + 1 : 0;
      }
    }
  };
  /** Tells whether it stands below the zone. */
  const visitElement = (element: Element, clip: Rect): boolean => {
    if (element.matches(pageParts.unseen)) return false;
    const rect = element.getBoundingClientRect();
    const hasArea = rect.width > 0 && rect.height > 0;
    if (element.matches(pageParts.dialogs)) return false;
    if (hasArea && !overlap(rect, zone)) return rect.top > zone.bottom;
    count += 1;
    if (element.matches(pageParts.things) || isDrawnThing(element, rect)) {
      if (hasArea) for (const part of element.getClientRects()) add(part, element, clip);
    } else {
      const inside = cutsOff(element) ? common(rect, clip) : clip;
      if (element.shadowRoot) visit(element.shadowRoot, inside);
      visit(element, inside);
    }
    return false;
  };
  visit(root, zone);
  return count > LIMIT ? undefined : obstacles;
}

function aroundWindow(): Rect {
  return { left: -200, top: -innerHeight, right: innerWidth + 200, bottom: 2 * innerHeight };
}

/** Whether some of what is in an element is not seen: a shortened label, a folded part of the page, a scrolled box. */
function cutsOff(element: Element): boolean {
  const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
  return (scrollWidth > clientWidth || scrollHeight > clientHeight) && getComputedStyle(element).overflow !== 'visible';
}

/** A small thing without text: an icon drawn by a style sheet, a password manager's element. */
function isDrawnThing(element: Element, { width, height }: DOMRect): boolean {
  if (width === 0 || width > 64 || height === 0 || height > 64) return false;
  return element.firstChild === null || element.localName.includes('-');
}
