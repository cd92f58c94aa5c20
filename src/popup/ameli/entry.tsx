import { Prose } from '../prose.tsx';
import { Doubt } from './doubt.tsx';

interface EntryProps {
  entry: { readonly title: string; readonly text: string; readonly doubt?: string; readonly usually?: true };
}

/** A step, a thing to have or a way out: what it is, and how sure we are where we are not. */
export function Entry({ entry: { title, text, doubt, usually } }: EntryProps) {
  return (
    <>
      <p>
        <strong>{title}</strong>
        {usually && <span class="quiet"> · usually</span>}
      </p>
      <p>
        <Prose text={text} />
      </p>
      <Doubt text={doubt} />
    </>
  );
}
