/** More than a page says; a page that says more is read afresh. */
const MOST = 4000;

/** A function of a text that remembers its last few thousand answers: a page is asked about again at each of its changes. */
export function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size > MOST) known.clear();
    const now = answer(text);
    known.set(text, now);
    return now;
  };
}
