import { useEffect, useState } from 'preact/hooks';
import { lookAtSite, onSiteChange, type Site } from '../../storage/site.ts';

/** What the browser says of the active tab and of our access to the site, kept up to date while the popup is open. */
export function useSite(initial: Site): Site {
  const [site, setSite] = useState(initial);

  useEffect(() => {
    const stop = new AbortController();
    let looks = 0;
    const look = async () => {
      const mine = ++looks;
      const now = await lookAtSite();
      // A tab that has moved on is never called real because of an older answer.
      if (mine === looks && !stop.signal.aborted) setSite(now);
    };
    onSiteChange(look, stop.signal);
    return () => stop.abort();
  }, []);

  return site;
}
