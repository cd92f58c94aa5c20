// Text of the page as a reader sees it. Never what is typed: no function here looks into a field.

const NOT_TEXT = 'select, textarea, script, style, noscript, template, svg, [aria-hidden="true"]';
/** What may stand in the middle of a word and does not part it. */
const WITHIN_WORDS = /^(?:b|em|font|i|mark|small|strong|sub|sup|u|wbr)$/;
const HELP = 'a, button, [role="button"]';

/** The text of an element, without what is no text; with `withoutHelp` also without the links and buttons inside it. */
export function textOf(element: Element, withoutHelp = false): string {
  if (element.firstElementChild === null) return tidy(element.textContent ?? '');
  const skip = withoutHelp ? `${NOT_TEXT}, ${HELP}` : NOT_TEXT;
  const parts: string[] = [];
  collect(element, skip, parts);
  return tidy(parts.join(''));
}

function collect(node: Node, skip: string, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) parts.push(child.textContent ?? '');
    else if (child instanceof Element && !child.matches(skip)) {
      const edge = WITHIN_WORDS.test(child.localName) ? '' : ' ';
      parts.push(edge);
      collect(child, skip, parts);
      parts.push(edge);
    }
  }
}

/** The texts that a list of ids points to, in the tree of the element that has the list. */
export function textOfIds(element: Element, ids: string | null): string {
  if (!ids?.trim()) return '';
  const root = element.getRootNode() as Document | ShadowRoot;
  const texts = ids
    .trim()
    .split(/\s+/)
    .map((id) => root.getElementById(id))
    .filter((target) => target !== null)
    .map((target) => textOf(target));
  return tidy(texts.join(' '));
}

/** White space folded, the ends trimmed, cut where no label would go on. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}
