import type { createBox } from './box/box.ts';

// The box is made by a script of its own, which comes after this one and into the page itself only: the frames in it have
// no steps, and need not load what shows them.
type MakeBox = typeof createBox;

let make: MakeBox | undefined;
const waiting = new Set<(make: MakeBox) => void>();

/** Called by the script of the box. */
export function offerBox(offered: MakeBox): void {
  make = offered;
  for (const take of waiting) take(offered);
  waiting.clear();
}

/** Hands over what makes the box as soon as it is there, which in a frame is never. */
export function whenBoxComes(take: (make: MakeBox) => void, signal: AbortSignal): void {
  if (make) take(make);
  else waiting.add(take);
  signal.addEventListener('abort', () => waiting.delete(take));
}
