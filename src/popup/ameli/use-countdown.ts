import { useEffect, useState } from 'preact/hooks';
import { type CountdownRead, countdown } from '../../storage/countdown.ts';
import { onChange, read, write } from '../../storage/item.ts';

/** The countdown as it is now, and how to start or clear it; `clickBefore` is undefined until it has been read. */
export function useCountdown() {
  const [now, setNow] = useState<CountdownRead>();
  const [unsaved, setUnsaved] = useState(false);

  useEffect(() => {
    const stop = new AbortController();
    onChange(countdown, setNow, stop.signal);
    read(countdown).then((first) => {
      if (!stop.signal.aborted) setNow((newer) => newer ?? first);
    });
    return () => stop.abort();
  }, []);

  async function change(clickBefore: string) {
    setUnsaved(false);
    await write(countdown.clickBefore, clickBefore).catch(() => setUnsaved(true));
  }

  const unreadable = now?.problems.some(({ kind }) => kind === 'bad value') ?? false;
  return { clickBefore: now?.values.clickBefore, unsaved, unreadable, change };
}
