import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Change, RecordStore } from '../../storage/records.ts';

/** Something that was done and can be taken back. */
interface Done {
  /** What was done: `The trip of 3 Apr 2026 was deleted.` */
  readonly text: string;
  /** Takes it back; how many records were left alone because they have changed since. */
  readonly takeBack?: () => number | Promise<number>;
}

export interface Undo {
  readonly done: Done | undefined;
  /** Makes a change that the bar offers to take back. */
  readonly change: (text: string, change: Change) => void;
  /** Says that something was done, with its own way back or none. */
  readonly say: (done: Done) => void;
  readonly takeBack: () => Promise<void>;
}

/** Remembers the last thing that was done, so that it can be taken back. */
export function useUndo(store: RecordStore): Undo {
  const [done, say] = useState<Done>();
  const change = useCallback(
    (text: string, change: Change) => {
      const before = store.put(change);
      say({ text, takeBack: () => store.takeBack(change, before) });
    },
    [store],
  );
  const takeBack = async () => {
    const left = await done?.takeBack?.();
    const rest = left ? ` ${left === 1 ? 'One record has' : `${left} records have`} changed since and stayed so.` : '';
    say({ text: `Taken back.${rest}` });
  };
  return { done, change, say, takeBack };
}

/**
 * Says what was done, and offers to take it back. The button that did it is often gone with what it did: whoever stood on
 * it goes on here, at the way back, and stays here when that has been taken.
 */
export function UndoBar({ undo: { done, takeBack } }: { undo: Undo }) {
  const bar = useRef<HTMLDivElement>(null);
  const seen = useRef(done);
  useEffect(() => {
    if (seen.current === done) return;
    seen.current = done;
    if (document.activeElement === document.body) (bar.current?.querySelector('button') ?? bar.current)?.focus();
  }, [done]);
  return (
    <div role="status" class="undo" ref={bar} tabIndex={-1}>
      {done && (
        <p>
          {done.text}{' '}
          {done.takeBack && (
            <button type="button" class="plain" onClick={() => void takeBack()}>
              Undo
            </button>
          )}
        </p>
      )}
    </div>
  );
}
