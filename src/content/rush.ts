/** So many nodes added without a pause are a rush, */
const MANY = 200;
/** which ends when nothing was added for so long, in milliseconds. */
const PAUSE = 100;
/** What is led stands where it should after so long, in milliseconds: hardly seen while a page grows. */
const LAG = 50;

/** What the browser keeps by its element, and we do instead during a rush. */
export interface Led {
  /** Looks where its element is now; what it gives goes there. */
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

  function lead(): void {
    if (!isOn) return;
    const isOver = performance.now() - addedAt > PAUSE;
    if (isOver) isOn = false;
    quietly(() => {
      if (isOver) for (const one of all()) one?.hang();
      // All are read before one is written: else the page would be laid out for each.
      else for (const move of all().map((one) => one?.follow())) move?.();
    });
    if (isOn) setTimeout(lead, LAG);
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
    lead();
  };
}
