import { PATIENCE } from './names.ts';

/** What is gone again so soon after we wrote it, in milliseconds, was undone by a page that means it, */
const AT_ONCE = 50;
/** and so many times in a row are enough, however seldom we come to write. */
const TIMES = 4;

/** How often we write what the page takes away again. */
export interface Patience {
  /** Whether to write once more; to be asked each time that it is to be written. */
  mayWrite(): boolean;
  /** To be called when it was written. */
  written(): void;
}

/** `isThere` tells whether what we wrote still stands. The first writing is free. */
export function createPatience(isThere: () => boolean): Patience {
  let writings = 0;
  let undoneInARow = 0;
  let watching: ReturnType<typeof setTimeout> | undefined;

  const watched = (stands: boolean): void => {
    clearTimeout(watching);
    watching = undefined;
    undoneInARow = stands ? 0 : undoneInARow + 1;
  };

  return {
    mayWrite() {
      // It is to be written before we looked whether it stands: it does not.
      if (watching !== undefined) watched(false);
      writings += 1;
      return writings <= PATIENCE + 1 && undoneInARow < TIMES;
    },
    written() {
      // Not after the first: pages are full of fields, and few of them undo anything.
      if (writings > 1) watching = setTimeout(() => watched(isThere()), AT_ONCE);
    },
  };
}
