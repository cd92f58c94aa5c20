import type { Crossing } from '../crossing.ts';
import { type Decision, decide } from '../decide.ts';
import type { Traveller } from '../traveller.ts';

/** Will these papers let you back in? `stop`: red, before booking. `watch`: not established, or needs care. */
export interface WayBack {
  readonly tone: 'stop' | 'watch' | 'fine';
  readonly reasons: readonly string[];
  /** The verdict of the way back, where it can be decided. */
  readonly decision: Decision | undefined;
}

/**
 * Looks at the return into Schengen with the same papers, on the day `back`. For an exit that is the crossing turned round;
 * for an entry, the same entry once more after the visit.
 */
export function wayBack(traveller: Traveller, crossing: Crossing, back: Temporal.PlainDate): WayBack {
  const turned = crossing.direction === 'exit' ? { from: crossing.to, to: crossing.from } : {};
  const { records, daysUsed, daysBetween, localTime, ...rest } = crossing;
  const decision = decide(afterThisJourney(traveller), { ...rest, ...turned, direction: 'entry' }, back);
  if (decision === undefined)
    return { tone: 'watch', reasons: ['An answer is missing, so the way back cannot be judged.'], decision };
  const reasons = [...decision.because.slice(0, 1), ...decision.practice.slice(0, 1)];
  const childNote = decision.flags.includes('ADVISE_DCEM')
    ? [
        'A foreign child who lives in France needs a DCEM, a card or a visa of its own to come back. A parent’s card does not cover it.',
      ]
    : [];
  return { tone: toneOf(decision, childNote.length > 0), reasons: [...childNote, ...reasons], decision };
}

/** A sticker for one entry is used up by the time of the way back. */
export function afterThisJourney(traveller: Traveller): Traveller {
  if (traveller.visas === undefined) return traveller;
  return {
    ...traveller,
    visas: traveller.visas.map((visa) => (visa.entries === '01' ? { ...visa, entriesUsed: true } : visa)),
  };
}

/** Papers that let nobody back in by themselves, whatever the passport would do for a visitor: a stop before booking. */
const NOT_A_WAY_BACK = [
  'expired-card',
  'visitor-with-first-application',
  'visitor-with-limited-card',
  'family-without-card-or-visa',
];

function toneOf({ verdict, certainty, statusRow }: Decision, child: boolean): WayBack['tone'] {
  if (verdict === 'REFUSAL_RISK' || NOT_A_WAY_BACK.includes(statusRow.name)) return 'stop';
  // What is not established is of low certainty in every row.
  return verdict === 'ASK' || child || certainty === 'low' ? 'watch' : 'fine';
}
