import { inSchengen } from './codes/state.ts';
import type { Crossing } from './crossing.ts';
import type { Facts } from './facts.ts';
import type { Aside } from './read/establish.ts';
import type { Held } from './read/held.ts';
import { matches, type When } from './tables/row.ts';
import type { Status } from './tables/status-names.ts';
import type { VerdictCode } from './tables/verdict.ts';

/** Do days of stay in the state of the crossing count towards 90 in any 180? Null: not settled, or no stay. */
export interface CountAnswer {
  readonly counts: boolean | null;
  readonly because: string;
}

interface CountFacts extends Pick<Facts, 'place' | 'family' | 'direction'> {
  readonly status: Status;
  readonly verdict: VerdictCode;
  readonly held: Held;
  readonly hiddenCitizen: 'yes' | 'no';
  readonly joined: 'yes' | 'no';
  readonly [name: string]: string;
}

interface CountRow extends CountAnswer {
  readonly when: When<CountFacts>;
}

const MOVERS = ['free-mover', 'equivalent-mover'] as const;
const OPEN_TIES = ['unsettled', 'returning'] as const;

/** Ordered; the first row that matches is the answer (Code Art. 6(1), 6(1a), 6(2); Schengen Convention Art. 21). */
const COUNT_ROWS: readonly CountRow[] = [
  { when: { place: ['airside'] }, counts: false, because: 'You do not enter.' },
  { when: { verdict: ['REFUSAL_RISK'] }, counts: null, because: 'There may be no stay to count.' },
  {
    when: { status: ['contradictory', 'visa-letter-unknown', 'limited-visa-elsewhere'] },
    counts: null,
    because: 'It depends on the open question.',
  },
  {
    when: { place: ['elsewhere', 'ireland', 'overseas', 'cyprus'] },
    counts: false,
    because: 'This place is outside the single count. Cyprus and overseas France count for themselves.',
  },
  {
    when: { joined: ['no'] },
    counts: false,
    because: 'On that day this state did not belong to the single count yet.',
  },
  { when: { status: ['free-mover'] }, counts: false, because: 'The 90 days are for third-country nationals.' },
  {
    when: { hiddenCitizen: ['yes'] },
    counts: false,
    because: 'In law you are no third-country national, whatever passport you show.',
  },
  {
    when: { status: ['vatican'], verdict: ['STAMP'] },
    counts: true,
    because: 'By the strict text of that time you entered as any visitor.',
  },
  {
    when: { status: ['microstate', 'vatican', 'crew', 'cruise', 'official'] },
    counts: null,
    because: 'The text read does not settle how these days count.',
  },
  {
    when: { family: MOVERS },
    counts: false,
    because: 'With a citizen who uses free movement, the 90 days do not apply.',
  },
  {
    when: { held: ['here', 'mobility'] },
    counts: false,
    because: 'Days under the permit or long-stay visa of this state are left out.',
  },
  {
    when: { held: ['monaco'] },
    counts: null,
    because: 'How days in France count for residents of Monaco was not established.',
  },
  {
    when: { held: ['elsewhere'], family: OPEN_TIES },
    counts: null,
    because: 'It turns on whether that citizen uses free movement here.',
  },
  {
    when: { held: ['elsewhere'] },
    counts: true,
    because:
      'A permit or long-stay visa of another state leaves 90 days in any 180 here. Days in the state that issued it do not count.',
  },
  {
    when: { status: ['frontier-worker'] },
    counts: false,
    because: 'Frontier workers under the Withdrawal Agreement are not on a short stay.',
  },
  {
    when: {
      status: [
        'unsettled-paper',
        'expired-card',
        'long-stay-unvalidated',
        'asylum-claimant',
        'asylum-claim-refused',
        'limited-card-leaving',
        'limited-card',
      ],
    },
    counts: null,
    because: 'It turns on what the paper is worth, which is not established.',
  },
  {
    when: { place: ['overseas-link'], direction: ['exit'] },
    counts: null,
    because: 'Overseas days are not added. How this exit is recorded was not established.',
  },
  {
    when: { place: ['gibraltar'], verdict: ['UNCERTAIN'] },
    counts: null,
    because: 'The day on which the agreement on Gibraltar applies was not verified.',
  },
  { when: { family: OPEN_TIES }, counts: null, because: 'It turns on whether that citizen uses free movement here.' },
  { when: {}, counts: true, because: 'Days of a short stay count, in all 29 states together.' },
];

/** Reads the count for a decided crossing. `joined` looks at the state of the officers; Monaco counts as France. */
export function countOf(
  facts: Facts,
  aside: Aside,
  crossing: Crossing,
  found: { readonly status: Status; readonly verdict: VerdictCode },
): CountAnswer {
  const known: CountFacts = {
    place: facts.place,
    family: facts.family,
    direction: facts.direction,
    held: aside.held,
    hiddenCitizen: aside.hiddenCitizen ? 'yes' : 'no',
    joined: crossing.checkedBy === 'MC' || inSchengen(crossing.checkedBy, aside.on) ? 'yes' : 'no',
    ...found,
  };
  const row = COUNT_ROWS.find((candidate) => matches(candidate, known));
  if (row === undefined) throw new Error('The count has no last row.');
  return { counts: row.counts, because: row.because };
}
