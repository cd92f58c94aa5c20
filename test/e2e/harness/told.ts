import type { Frame, Page } from 'puppeteer-core';

/**
 * Waits until a field is explained once, under this title, with its mark beside it where it has one; with `null`, until
 * nothing of ours is left at it. ` >>> ` in the selector enters an open shadow root.
 */
export async function told(page: Page | Frame, selector: string, title: string | null): Promise<void> {
  try {
    await page.waitForFunction(`(${stateOf})(${JSON.stringify(selector)}) === ${JSON.stringify(title ?? 'nothing')}`, {
      timeout: 20_000,
    });
  } catch {
    const state = await page.evaluate(`(${stateOf})(${JSON.stringify(selector)})`);
    throw new Error(`${selector}: ${state} instead of ${title}.`);
  }
}

/** Runs in the page. */
function stateOf(selector: string): string {
  const [first, inside] = selector.split(' >>> ');
  const outer = document.querySelector(first ?? '');
  const field = inside ? outer?.shadowRoot?.querySelector(inside) : outer;
  if (!field) return 'no such field';
  const root = field.getRootNode() as Document | ShadowRoot;
  const ids = (field.getAttribute('aria-describedby') ?? '').match(/bienvenue-\d+/g) ?? [];
  const names = (field.getAttribute('style') ?? '').match(/--bienvenue-\d+/g) ?? [];
  if (ids.length === 0 && names.length === 0) return 'nothing';
  if (ids.length !== 1 || names.length > 1) return `${ids.length} descriptions, ${names.length} anchors`;
  const words = root.querySelectorAll(`#${ids[0]}`);
  if (words.length !== 1) return `${words.length} nodes of words`;
  const onTop = field.closest('dialog:modal, :popover-open');
  const place = onTop ?? (root instanceof ShadowRoot ? root : document.documentElement);
  if (words[0]?.parentNode?.parentNode !== place) return 'words in another place';
  const mark = [...root.querySelectorAll<HTMLElement>('bienvenue-mark')].find(
    (host) => host.style.getPropertyValue('position-anchor') === names[0],
  );
  if (mark && mark.parentNode?.parentNode !== place) return 'a mark in another place';
  if (mark?.style.visibility !== 'visible') return 'no mark';
  const { x, y } = mark.shadowRoot?.querySelector('button')?.getBoundingClientRect() ?? new DOMRect();
  const { left, top, right, bottom } = field.getBoundingClientRect();
  const isBeside = x > left - 60 && x < right + 60 && y > top - 60 && y < bottom + 60;
  if (!isBeside) return `a mark at ${x}, ${y}, and the field at ${left}, ${top}`;
  const hit =
    place instanceof ShadowRoot ? place.elementFromPoint(x + 8, y + 8) : document.elementFromPoint(x + 8, y + 8);
  if (hit !== mark) return `a mark under ${hit?.outerHTML.slice(0, 80)}`;
  return words[0]?.textContent?.replace(/\. Press F1 for the explanation in English\.$/, '') ?? '';
}
