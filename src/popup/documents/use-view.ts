import { useEffect, useRef, useState } from 'preact/hooks';

const HOME = '#documents';

/** What stands after the tab in the address: `#documents/wrong/told-overstay` is `['wrong', 'told-overstay']`. */
function viewInAddress(): readonly string[] {
  return location.hash.startsWith(`${HOME}/`) ? location.hash.slice(HOME.length + 1).split('/') : [];
}

/**
 * The page of the tab that the address names. A page that was gone to by a link takes the focus to its heading, so that
 * ears and keys are where the eye is; on the way back the focus returns to the link.
 */
export function useView(): readonly string[] {
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
    const heading = document.querySelector<HTMLElement>('.documents h2');
    const isBack = from.startsWith(location.hash);
    const link = isBack ? document.querySelector<HTMLElement>(`main a[href="${from}"]`) : undefined;
    (link ?? heading)?.focus();
  }, [view]);
  return view;
}
