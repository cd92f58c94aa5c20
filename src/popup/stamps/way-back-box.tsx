import type { Advice } from '../../border/advice.ts';
import { Prose } from '../prose.tsx';

/** Will these papers let you back in? A red stop before booking, where they may not. */
export function WayBackBox({ wayBack: { tone, of, reasons } }: Pick<Advice, 'wayBack'>) {
  if (tone !== 'stop' && tone !== 'watch') return null;
  const stop = tone === 'stop';
  const where = of === 'entry' ? 'in' : 'back in';
  return (
    <section class={`problem way-back ${stop ? 'red' : 'amber'}`} aria-labelledby="way-back">
      <h3 id="way-back">
        {stop ? `Stop before booking: these papers may not let you ${where}` : 'The way back: ask before booking'}
      </h3>
      {reasons.map((reason) => (
        <p key={reason}>
          <Prose text={reason} />
        </p>
      ))}
    </section>
  );
}
