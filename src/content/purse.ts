/** Time that may be spent: it fills with the time that goes by, up to a limit, and may fall into debt. */
export interface Purse {
  /** How long to wait, in milliseconds, until there is no debt. */
  wait(): number;
  /** In milliseconds. */
  spend(time: number): void;
}

/** `share` is the part of the time that may be spent in the long run, `most` what is saved up at best, in milliseconds. */
export function createPurse(share: number, most: number): Purse {
  let saved = most;
  let countedAt = performance.now();

  function count(): void {
    const now = performance.now();
    saved = Math.min(most, saved + (now - countedAt) * share);
    countedAt = now;
  }

  return {
    wait() {
      count();
      return Math.max(0, -saved / share);
    },
    spend(time) {
      count();
      saved -= time;
    },
  };
}
