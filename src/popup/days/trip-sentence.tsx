import type { TripRow } from './trip-rows.ts';

/** One sentence about a trip, and the way to the papers where it asks for one. */
export function TripSentence({ sentence: { tone, text, code } }: { sentence: TripRow['said'][number] }) {
  return (
    <p class={tone === 'plain' ? 'quiet' : `problem ${tone}`}>
      {text}
      {code === 'long-stay' && (
        <>
          {' '}
          <a href="#days/papers">Permits and visas</a>
        </>
      )}
    </p>
  );
}
