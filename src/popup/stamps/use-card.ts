import { useEffect, useRef, useState } from 'preact/hooks';

const isCard = () => location.hash === '#stamps/card';

/** Does the address ask for the card that is held up to the officer? When it is left, its link has the focus again. */
export function useCard(): boolean {
  const [card, setCard] = useState(isCard);
  useEffect(() => {
    const stop = new AbortController();
    addEventListener('hashchange', () => setCard(isCard()), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  const was = useRef(card);
  useEffect(() => {
    if (was.current && !card) document.querySelector<HTMLElement>('main a[href="#stamps/card"]')?.focus();
    was.current = card;
  }, [card]);
  return card;
}
