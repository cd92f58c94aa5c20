import { FIELDS } from './field-element.ts';
import { labelsOf } from './labels.ts';
import { around, type Rect } from './rect.ts';

/**
 * The field as it is seen. Component libraries draw the border on an element around the input (or on a layer beside it),
 * so the nearest such frame counts, as long as it holds no other field.
 */
export function boxOf(element: HTMLElement): Rect {
  const own = element.getBoundingClientRect();
  let box: Rect = own;
  let frame = element.parentElement;
  for (let level = 0; frame && level < 6; level += 1, frame = frame.parentElement) {
    const rect = frame.getBoundingClientRect();
    if (rect.height > own.height + 40 || rect.width > own.width + 160) break;
    if (frame.querySelectorAll(FIELDS).length > 1) break;
    if (isFramed(frame, rect)) box = around([box, rect]);
  }
  return box;
}

function isFramed(frame: Element, rect: DOMRect): boolean {
  if (hasBorder(frame)) return true;
  return [...frame.children].some((child) => {
    const { position } = getComputedStyle(child);
    if (position !== 'absolute') return false;
    const { width, height } = child.getBoundingClientRect();
    return Math.abs(width - rect.width) < 4 && Math.abs(height - rect.height) < 4;
  });
}

function hasBorder(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.borderTopStyle !== 'none' && Number.parseFloat(style.borderTopWidth) > 0;
}

/** The lines of the text of a field's label, else of its group's legend; empty where there is none to be seen. */
export function labelLines(element: HTMLElement): Rect[] {
  const range = document.createRange();
  const lines: Rect[] = [];
  const labels = labelsOf(element);
  const legend = element.closest('fieldset')?.querySelector(':scope > legend');
  for (const label of labels.length === 0 && legend ? [legend] : labels) {
    range.selectNodeContents(label);
    const own = element.getBoundingClientRect();
    for (const line of range.getClientRects()) {
      if (line.width > 1 && line.height > 1 && !(label.contains(element) && isInside(line, own))) lines.push(line);
    }
  }
  return lines;
}

function isInside(line: Rect, box: Rect): boolean {
  return (
    line.left >= box.left - 1 && line.right <= box.right + 1 && line.top >= box.top - 1 && line.bottom <= box.bottom + 1
  );
}
