import { createPurse } from './purse.ts';

/** At most this part of the time goes to looking at a page that keeps changing, unless told otherwise. */
const SHARE = 0.04;
/** What may be spent at once after a quiet while, in milliseconds, unless told otherwise. */
const SAVINGS = 40;
/** No slice of work is longer than this, in milliseconds: the page answers the user in between. */
const SLICE = 8;

/** Runs work when it is asked for, once per frame at most, and less often when the work is dear. */
export interface Budget {
  /** Asks for a run. Many requests before it starts are one. */
  request(): void;
}

/**
 * `work` gets `breathe`, to be awaited often: it lets the page go first once a slice is used up. A single change is
 * answered in the next frame; changes without end get their share of the time and no more.
 */
export function createBudget(
  work: (breathe: () => Promise<void>) => Promise<void>,
  signal: AbortSignal,
  share = SHARE,
  most = SAVINGS,
): Budget {
  let isWaiting = false;
  let isRunning = false;
  let isWanted = false;
  const purse = createPurse(share, most);

  function request(): void {
    if (signal.aborted) return;
    isWanted = true;
    if (isWaiting || isRunning) return;
    isWaiting = true;
    const wait = purse.wait();
    if (wait > 0) setTimeout(() => requestAnimationFrame(run), wait);
    else requestAnimationFrame(run);
  }

  async function run(): Promise<void> {
    isWaiting = false;
    if (signal.aborted || !isWanted) return;
    isWanted = false;
    isRunning = true;
    let sliceStart = performance.now();
    let spent = 0;
    const breathe = async (): Promise<void> => {
      const slice = performance.now() - sliceStart;
      if (slice < SLICE) return;
      spent += slice;
      await new Promise((resolve) => setTimeout(resolve));
      sliceStart = performance.now();
    };
    try {
      await work(breathe);
    } finally {
      isRunning = false;
      purse.spend(spent + performance.now() - sliceStart);
      if (isWanted) request();
    }
  }

  return { request };
}
