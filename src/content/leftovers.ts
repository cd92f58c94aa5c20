import { withoutAnchor } from './anchor.ts';
import { withoutToken } from './describe.ts';
import { layersIn } from './layer.ts';
import { PREFIX } from './names.ts';

/** Takes away whatever an earlier copy of this script left in these trees: an update leaves its predecessor's behind. */
export function clearLeftovers(roots: readonly (Document | ShadowRoot)[]): void {
  for (const layer of layersIn(roots)) layer.remove();
  for (const root of roots) {
    for (const element of root.querySelectorAll(`[aria-describedby*="${PREFIX}"]`)) {
      const ours = (element.getAttribute('aria-describedby') ?? '').split(/\s+/).filter((id) => id.startsWith(PREFIX));
      for (const id of ours) withoutToken(element, id);
    }
    for (const element of root.querySelectorAll<HTMLElement>(`[style*="--${PREFIX}"]`)) {
      withoutAnchor(element, (name) => name.startsWith(`--${PREFIX}`));
    }
  }
}
