/** So many nodes added without a pause are a rush, */
const MANY = 200;
/** which ends when nothing was added for so long, in milliseconds. */
const PAUSE = 100;
/** In so many frames those between the first and the last are looked at once, even where these have stayed. */
const ROUND = 10;

/** What the browser keeps by its element, and we do instead during a rush. */
export interface Led {
  /** Looks where its element is now; what it gives goes there. Nothing where that is where it stands. */
  follow(): (() => void) | undefined;
  /** Leaves it to the browser again. */
  hang(): void;
}

/**
 * Gives what is to be told of all changes of the page. While a page adds things without a pause and lays itself out after
 * each, as lists that grow do, a browser works out again and again where everything stands that hangs on an anchor, which
 * is dearer than the page's own layout. So it is led there instead, once in each frame: nobody sees more often.
 */
export function createRush(
  all: () => readonly (Led | undefined)[],
  quietly: (change: () => void) => void,
  signal: AbortSignal,
): (records: readonly MutationRecord[]) => void {
  let added = 0;
  let addedAt = 0;
  let isOn = false;
  let frames = 0;

  function lead(): void {
    if (!isOn) return;
    isOn = performance.now() - addedAt <= PAUSE;
    const ones = all().filter((one) => one !== undefined);
    quietly(() => {
      if (isOn) follow(ones);
      else for (const one of ones) one.hang();
    });
    if (isOn) requestAnimationFrame(lead);
  }

  /** What is added pushes on all that follows: where the first and the last stay, the others do, or nearly always. */
  function follow(ones: readonly Led[]): void {
    const ends = ones.length > 2 ? [ones[0], ones.at(-1)] : ones;
    frames += 1;
    const hasMoved = frames % ROUND === 1 || ends.some((one) => one?.follow());
    // All are read before one is written: else the page would be laid out for each.
    for (const move of hasMoved ? ones.map((one) => one.follow()) : []) move?.();
  }

  // What was led is going itself.
  signal.addEventListener('abort', () => {
    isOn = false;
  });
  return (records) => {
    const more = records.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0);
    if (more === 0) return;
    const now = performance.now();
    if (now - addedAt > PAUSE) added = 0;
    added += more;
    addedAt = now;
    if (added < MANY || isOn) return;
    isOn = true;
    frames = 0;
    lead();
  };
}
