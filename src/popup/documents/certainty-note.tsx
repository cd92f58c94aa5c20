import type { Certainty } from '../../border/law/dated.ts';

/** Says beside a statement that it is not sure; how sure the others are stands with their source. */
export function CertaintyNote({ certainty }: { certainty: Certainty }) {
  return certainty === 'low' && <span class="doubt">(not established)</span>;
}
