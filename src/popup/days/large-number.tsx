import type { Gauge } from './large-number.ts';

/** One number, large, with what it says. */
export function LargeNumber({ gauge: { number, what, under, isOver } }: { gauge: Gauge }) {
  return (
    <div class={isOver ? 'gauge is-over' : 'gauge'}>
      <p>
        <b class="number">{number}</b> <b class="what">{what}</b>
      </p>
      <p class="quiet">{under.join(' · ')}</p>
    </div>
  );
}
