import type { Crossing } from '../crossing.ts';
import { type Decision, decide } from '../decide.ts';
import type { VerdictCode } from '../tables/verdict.ts';
import type { Traveller } from '../traveller.ts';

/**
 * Will these papers let you back in? `stop`: red, before booking. `watch`: not established, or needs care. `not-judged`: the
 * border that was entered lets nobody in. `refused`: who may be refused at this crossing has that to think of first.
 */
export interface WayBack {
  readonly tone: 'stop' | 'watch' | 'fine' | 'not-judged' | 'refused';
  /** What is at stake: for who may be refused at this crossing, to come in at all. */
  readonly of: 'entry' | 'return';
  readonly reasons: readonly string[];
  /** The verdict of the way back, where it can be decided. */
  readonly decision: Decision | undefined;
}

/**
 * Looks at the return into Schengen with the same papers, on the day `back`. For an exit that is the crossing turned round;
 * for an entry, the same entry once more after the visit. `now`: the verdict of the crossing itself, where there is one.
 */
export function wayBack(
  traveller: Traveller,
  crossing: Crossing,
  back: Temporal.PlainDate,
  now?: VerdictCode,
): WayBack {
  const judged = judge(traveller, crossing, back);
  if (now !== 'REFUSAL_RISK') return { ...judged, of: 'return' };
  const isWarned = judged.tone === 'stop' || judged.tone === 'watch';
  return { ...judged, of: 'entry', ...(isWarned ? {} : { tone: 'refused', reasons: [] }) };
}

function judge(traveller: Traveller, crossing: Crossing, back: Temporal.PlainDate): Omit<WayBack, 'of'> {
  const turned = crossing.direction === 'exit' ? { from: crossing.to, to: crossing.from } : {};
  const { records, daysUsed, daysBetween, localTime, ...rest } = crossing;
  const decision = decide(afterThisJourney(traveller), { ...rest, ...turned, direction: 'entry' }, back);
  if (decision === undefined)
    return { tone: 'watch', reasons: ['An answer is missing, so the way back cannot be judged.'], decision };
  const elsewhere = ELSEWHERE[decision.verdict];
  if (elsewhere !== undefined) return { tone: 'not-judged', reasons: [elsewhere], decision };
  const reasons = [reasonOf(decision), ...decision.practice.slice(0, 1)];
  const childNote = decision.flags.includes('ADVISE_DCEM')
    ? [
        'A foreign child who lives in France needs a DCEM, a card or a visa of its own to come back. A parent’s card does not cover it.',
      ]
    : [];
  return { tone: toneOf(decision, childNote.length > 0), reasons: [...childNote, ...reasons], decision };
}

/** Where nobody is let in, nothing is learnt of the way back. */
const ELSEWHERE: { readonly [Verdict in VerdictCode]?: string } = {
  NO_BORDER_CHECK:
    'Nobody is checked at this border, so whether your papers let you back in from outside Schengen was not looked at.',
  NO_ENTRY: 'You do not come in here, so whether your papers let you in was not looked at.',
};

/** What decides: the papers, or the border where the papers are clear and the border is not. */
function reasonOf({ verdict, because, statusRow, verdictRow }: Decision): string {
  const byBorder = verdict === 'UNCERTAIN' && statusRow.certainty !== 'low';
  return byBorder ? verdictRow.because : (because[0] ?? verdictRow.because);
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
