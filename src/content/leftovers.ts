import { withoutAnchor } from './anchor.ts';
import { withoutToken } from './describe.ts';
import { layersIn } from './layer.ts';
import { PREFIX } from './names.ts';

/**
 * Takes away whatever of ours is in these trees: an update leaves its predecessor's behind, and a page that clones a field
 * clones our attributes with it.
 */
export function clearLeftovers(roots: readonly (Document | ShadowRoot)[]): void {
  for (const layer of layersIn(roots)) layer.remove();
  for (const root of roots) {
    const touched = root.querySelectorAll<HTMLElement>(`[aria-describedby*="${PREFIX}"], [style*="--${PREFIX}"]`);
    for (const element of touched) clearElement(element);
  }
}

/** Takes what is ours out of an element's attributes. */
export function clearElement(element: HTMLElement): void {
  const described = element.getAttribute('aria-describedby');
  if (described?.includes(PREFIX)) {
    const ours = described.split(/\s+/).filter((id) => id.startsWith(PREFIX));
    for (const id of ours) withoutToken(element, id);
  }
  if (element.getAttribute('style')?.includes(`--${PREFIX}`)) {
    withoutAnchor(element, (name) => name.startsWith(`--${PREFIX}`));
  }
}
