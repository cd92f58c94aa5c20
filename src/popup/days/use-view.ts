import { useEffect, useRef, useState } from 'preact/hooks';

const HOME = '#days';

/** What stands after the tab in the address: `#days/trip/abc` is `['trip', 'abc']`; the tab itself is `[]`. */
function viewInAddress(): readonly string[] {
  return location.hash === HOME || !location.hash.startsWith(`${HOME}/`) ? [] : location.hash.slice(6).split('/');
}

/**
 * The page of the tab that the address names. Links lead there and the browser's Back leads back; on the way back the
 * focus returns to the link that led away, or to what replaced it.
 */
export function useView() {
  const [view, setView] = useState(viewInAddress);
  const before = useRef(location.hash);
  useEffect(() => {
    const stop = new AbortController();
    addEventListener('hashchange', () => setView(viewInAddress()), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  useEffect(() => {
    const from = before.current;
    before.current = location.hash;
    if (from === location.hash || !from.startsWith(HOME)) return;
    const link = document.querySelector<HTMLElement>(`main a[href="${from}"]`);
    const target =
      view.length > 0
        ? document.querySelector<HTMLElement>('.sub h2')
        : (link ?? document.querySelector<HTMLElement>('.undo button, .days h2'));
    target?.focus();
  }, [view]);
  return view;
}
