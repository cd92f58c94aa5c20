import { LAYER } from './names.ts';
import { overlap, type Rect } from './rect.ts';

/** Something of the page that must stay visible, and the element that it belongs to. */
export interface Obstacle extends Rect {
  readonly owner: Element;
}

const CONTROLS =
  'input, select, textarea, button, [role="button"], a[href], img, svg, canvas, video, audio, iframe, object, embed';
/** Past so many nodes a page is too full to be looked through: captions stay away. */
const LIMIT = 6000;

/**
 * What can be seen in and near the window: the lines of text, controls, pictures and small drawn things. Undefined when
 * the page holds too much to look through.
 */
export function obstaclesIn(root: ParentNode & Node): Obstacle[] | undefined {
  const window = { left: -200, top: -innerHeight, right: innerWidth + 200, bottom: 2 * innerHeight };
  const obstacles: Obstacle[] = [];
  const range = document.createRange();
  let seen = 0;
  const visit = (parent: ParentNode & Node): void => {
    for (const node of parent.childNodes) {
      seen += 1;
      if (seen > LIMIT) return;
      if (node.nodeType === Node.TEXT_NODE) {
        if (!node.textContent?.trim() || !(parent instanceof Element)) continue;
        range.selectNodeContents(node);
        for (const line of range.getClientRects()) obstacles.push(asObstacle(line, parent));
      } else if (node instanceof Element && node.localName !== LAYER) {
        visitElement(node);
      }
    }
  };
  const visitElement = (element: Element): void => {
    if (/^(?:script|style|template|noscript|link|meta|head)$/.test(element.localName)) return;
    const rect = element.getBoundingClientRect();
    const hasArea = rect.width > 0 && rect.height > 0;
    if (hasArea && !overlap(rect, window)) return;
    if (element.matches(CONTROLS) || isDrawnThing(element, rect)) {
      if (hasArea) for (const part of element.getClientRects()) obstacles.push(asObstacle(part, element));
    } else {
      visit(element.shadowRoot ?? element);
    }
  };
  visit(root);
  return seen > LIMIT ? undefined : obstacles;
}

function asObstacle({ left, top, right, bottom }: DOMRect, owner: Element): Obstacle {
  return { left, top, right, bottom, owner };
}

/** A small thing without text: an icon drawn by a style sheet, a password manager's element. */
function isDrawnThing(element: Element, { width, height }: DOMRect): boolean {
  if (width === 0 || width > 64 || height === 0 || height > 64) return false;
  return element.firstChild === null || element.localName.includes('-');
}
