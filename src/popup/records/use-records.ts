import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Change, RecordState, RecordStore } from '../../storage/records.ts';

/** The one store of the page; `main.tsx` opens it before the first drawing. */
export const RecordsContext = createContext<RecordStore | undefined>(undefined);

export interface UseRecords {
  readonly state: RecordState;
  /** Draws the change at once and stores it; returns the change that takes it back. */
  readonly put: (change: Change) => Change;
  readonly store: RecordStore;
}

/** The user's records as they are now, drawn again whenever one changes here or in another tab. */
export function useRecords(): UseRecords {
  const store = useContext(RecordsContext);
  if (!store) throw new Error('There is no store above this component.');
  const [state, setState] = useState(store.now());
  useEffect(() => {
    const stop = new AbortController();
    setState(store.now());
    store.subscribe(setState, stop.signal);
    return () => stop.abort();
  }, [store]);
  return { state, put: store.put, store };
}
