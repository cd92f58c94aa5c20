import type { Advice } from '../../border/advice.ts';
import type { Decision } from '../../border/decide.ts';
import { Prose } from '../prose.tsx';

interface WayBackBoxProps extends Pick<Advice, 'wayBack'> {
  /** Of this crossing: who may be refused now does not come back. */
  readonly decision: Decision;
}

/** Will these papers let you back in? A red stop before booking, where they may not. */
export function WayBackBox({ decision, wayBack: { tone, reasons } }: WayBackBoxProps) {
  if (tone === 'fine' || tone === 'not-judged') return null;
  const stop = tone === 'stop';
  const where = decision.verdict === 'REFUSAL_RISK' ? 'in' : 'back in';
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
