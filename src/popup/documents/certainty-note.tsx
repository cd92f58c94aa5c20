import type { Certainty } from '../../border/law/dated.ts';

/** Says beside a statement that it is not sure; says nothing of what was read in the law. */
export function CertaintyNote({ certainty }: { certainty: Certainty }) {
  if (certainty === 'high') return null;
  return (
    <span class={certainty === 'low' ? 'doubt' : 'quiet'}>
      {certainty === 'low' ? '(not established)' : '(not from the text of the law itself)'}
    </span>
  );
}
