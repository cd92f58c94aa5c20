import type { Source } from '../../ameli/field.ts';
import { sourceInWords } from '../../ameli/source-in-words.ts';

/** Who says what stands above, what date it is true of, and when we looked. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <details>
      <summary>Where this comes from</summary>
      <ul>
        {once(sources).map((source) => (
          <li key={source.name + source.asOf}>{sourceInWords(source)}</li>
        ))}
      </ul>
      <p>Bienvenue was made from stored copies of these. Nobody official has checked it.</p>
    </details>
  );
}

/** Each source once, in the order in which they come. */
function once(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [source.name + source.asOf, source])).values()];
}
