// What our marks stand on, found without the extension's own geometry: every line of text, control and picture of the page.
import type { Page } from 'puppeteer-core';

/** How far a mark may reach into its own field from above, in CSS pixels. */
const intoField = 12;

/**
 * What is wrong with the places of the marks that are seen, in words. Empty is good: each mark covers nothing of the page
 * but the upper border of its own field, and no other mark; it stands at its own field and in no other's line; all of it
 * can be seen. Of the fields that the page expects to be explained, those without a mark are told by `unmarked`.
 */
export function markFaults(page: Page): Promise<{ readonly faults: string[]; readonly unmarked: string[] }> {
  return page.evaluate(findFaults, intoField);
}

/** Runs in the page. */
function findFaults(intoField: number): { faults: string[]; unmarked: string[] } {
  type Box = { left: number; top: number; right: number; bottom: number };
  const ours = 'bienvenue-layer, bienvenue-layer *';
  const parentOf = (element: Element) => element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
  const meet = (a: Box, b: Box): Box => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  const isThere = ({ left, top, right, bottom }: Box, least = 0.5) => right - left > least && bottom - top > least;
  const clipped = (box: Box, from: Element): Box => {
    let seen = box;
    for (let element: Element | null = from; element; element = parentOf(element)) {
      if (element === document.body || element === document.documentElement) break;
      if (getComputedStyle(element).overflow !== 'visible') seen = meet(seen, element.getBoundingClientRect());
      if (getComputedStyle(element).position === 'fixed') break;
    }
    return seen;
  };

  interface Thing extends Box {
    readonly element: Element;
    readonly words: string;
  }
  const things: Thing[] = [];
  const add = (box: Box, element: Element, words: string) => {
    const { left, top, right, bottom } = clipped(box, element);
    if (isThere({ left, top, right, bottom }, 1)) things.push({ left, top, right, bottom, element, words });
  };
  const range = document.createRange();
  const visit = (node: Node) => {
    if (node instanceof Text) {
      const parent = node.parentElement;
      if (!node.data.trim() || !parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return;
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) add(line, parent, `“${node.data.trim().slice(0, 40)}”`);
    } else if (node instanceof Element) {
      if (node.matches(`${ours}, script, style, template, option`)) return;
      if (node.matches('input, select, textarea, button, a, img, svg, canvas, iframe') && node.checkVisibility())
        add(node.getBoundingClientRect(), node, `<${node.localName} ${node.id || node.className}>`);
      for (const child of (node.shadowRoot ?? node).childNodes) visit(child);
      if (node.shadowRoot) for (const child of node.childNodes) visit(child);
    }
  };
  const dialog = document.querySelector('dialog:modal, .v-overlay--active');
  visit(dialog ?? document.body);

  const layersIn = (root: ParentNode): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>('bienvenue-mark'),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? layersIn(shadowRoot) : [])),
  ];
  const fieldsIn = (root: ParentNode): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>('[data-expect]'),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? fieldsIn(shadowRoot) : [])),
  ];
  const top = dialog ?? document;
  const fields = fieldsIn(top).filter((field) => field.checkVisibility());
  // The boxes of one field stand one after the other; only the first has a mark.
  const groups: HTMLElement[][] = [];
  for (const field of fields) {
    if (/\bsame\b/.test(field.dataset.expect ?? '') && groups.length > 0) groups.at(-1)?.push(field);
    else groups.push([field]);
  }
  // The prefix of a phone number stands before it.
  for (const [index, group] of groups.entries()) {
    const [first] = group;
    if (first?.dataset.expect === 'same' && groups[index + 1]) groups[index + 1]?.unshift(first);
  }
  const nameOf = (element: HTMLElement) => /--bienvenue-\d+/.exec(element.style.getPropertyValue('anchor-name'))?.[0];
  const labelsOf = (group: readonly HTMLElement[]): Element[] => {
    const labels = group.flatMap((field) => [...((field as HTMLInputElement).labels ?? [])]);
    const legend = group[0]?.closest('fieldset')?.querySelector(':scope > legend');
    return labels.length === 0 && legend ? [legend] : labels;
  };
  /** The fund's components draw the border on something around the input. */
  const frameOf = (field: HTMLElement): Box => (field.closest('.v-field') ?? field).getBoundingClientRect();
  const placeOf = (group: readonly HTMLElement[]): Box[] => {
    const labels = labelsOf(group);
    const lines = things.filter(({ element }) => labels.some((label) => label.contains(element)));
    return [...group.map(frameOf), ...lines];
  };
  const away = (a: Box, b: Box) =>
    Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom));
  const nearest = (mark: Box, group: readonly HTMLElement[]) =>
    Math.min(...placeOf(group).map((place) => away(mark, place)));
  const isInLine = (mark: Box, group: readonly HTMLElement[]) => {
    const middle = (mark.top + mark.bottom) / 2;
    return placeOf(group).some((place) => place.top < middle && middle < place.bottom);
  };

  const faults: string[] = [];
  const unmarked: string[] = [];
  const marks: { box: Box; words: string; group: readonly HTMLElement[] }[] = [];
  for (const group of groups) {
    if (/\b(?:none|same)\b/.test(group[0]?.dataset.expect ?? '')) continue;
    const names = group.map(nameOf).filter(Boolean);
    const host = layersIn(document).find((one) => names.includes(one.style.getPropertyValue('position-anchor')));
    const button = host?.shadowRoot?.querySelector('button');
    const words = `${group[0]?.id || group[0]?.dataset.expect}`;
    if (!button || host?.style.visibility !== 'visible') unmarked.push(group[0]?.dataset.expect ?? '');
    else marks.push({ box: button.getBoundingClientRect(), words, group });
  }
  const window = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: Number.POSITIVE_INFINITY };
  for (const { box, words, group } of marks) {
    for (const thing of things) {
      const shared = meet(thing, box);
      if (!isThere(shared)) continue;
      const isOwn = group.includes(thing.element as HTMLElement);
      if (!isOwn || box.top >= thing.top || box.bottom - thing.top > intoField + 0.5)
        faults.push(`the mark of ${words} covers ${isOwn ? 'its own ' : ''}${thing.words}`);
    }
    for (const other of marks) {
      if (other.group !== group && isThere(meet(other.box, box)))
        faults.push(`the mark of ${words} and of ${other.words}`);
    }
    if (!isThere(box, 23)) faults.push(`the mark of ${words} is too small`);
    // What holds no other field is a part of the field.
    let around = group[0]?.parentElement ?? document.body;
    while (fieldsIn(around).every((field) => group.includes(field)) && around.parentElement)
      around = around.parentElement;
    const seen = meet(window, clipped(box, around));
    if (Math.abs(seen.right - seen.left - (box.right - box.left)) > 0.5 || seen.bottom < box.bottom - 0.5)
      faults.push(`the mark of ${words} leaves the window or the box that its field stands in`);
    const own = nearest(box, group);
    for (const other of groups) {
      if (other === group || other.some((field) => group.includes(field))) continue;
      const rival = other[0]?.id || other[0]?.dataset.expect;
      if (nearest(box, other) <= own) faults.push(`the mark of ${words} is nearer to ${rival}`);
      if (isInLine(box, other) && !isInLine(box, group))
        faults.push(`the mark of ${words} stands in the line of ${rival}`);
    }
  }
  return { faults, unmarked };
}
