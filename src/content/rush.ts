/** So many nodes added without a pause are a rush, */
const MANY = 200;
/** which ends when nothing was added for so long, in milliseconds. */
const PAUSE = 100;

/** What the browser keeps by its element, and we do instead during a rush. */
export interface Led {
  /** Goes where its element is now. */
  follow(): void;
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
  let isOn = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function lead(): void {
    if (!isOn) return;
    quietly(() => {
      for (const one of all()) one?.follow();
    });
    requestAnimationFrame(lead);
  }

  function end(): void {
    added = 0;
    isOn = false;
    quietly(() => {
      for (const one of all()) one?.hang();
    });
  }

  // What was led is going itself.
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    isOn = false;
  });
  return (records) => {
    const more = records.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0);
    if (more === 0) return;
    added += more;
    clearTimeout(timer);
    timer = setTimeout(end, PAUSE);
    if (added < MANY || isOn) return;
    isOn = true;
    lead();
  };
}
