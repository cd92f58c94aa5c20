import { cite } from '../law/citation.ts';
import { CHECKED_ON } from '../law/dated.ts';
import { STATUSES } from './status-names.ts';
import type { VerdictRow } from './verdict.ts';

const always = { checkedOn: CHECKED_ON } as const;
const ALL_BUT_CITIZENS = STATUSES.filter((status) => status !== 'free-mover');

/** Table 2: borders at which neither the Schengen stamp nor EES is the question. */
export const ELSEWHERE: readonly VerdictRow[] = [
  {
    ...always,
    name: 'internal-border',
    when: { place: ['internal'] },
    verdict: 'NO_BORDER_CHECK',
    stamp: 'none',
    ees: 'not-applicable',
    because: 'Between Schengen states persons are not checked at the border, so there is no stamp and no EES record.',
    practice:
      'Police may check papers for a time. Carry the passport, and the card with it: a card alone is not a travel document.',
    citations: [cite('code', 'Art. 2(1), 22'), cite('code', 'Art. 25', 'checks for a limited time')],
    asOf: '2024',
    certainty: 'high',
  },
  {
    ...always,
    name: 'airside-transit',
    when: { place: ['airside'] },
    verdict: 'NO_ENTRY',
    stamp: 'none',
    ees: 'not-applicable',
    because: 'Who stays in the international zone between two flights does not enter.',
    practice:
      'Some nationalities need an airport transit visa, with exceptions. To change terminals or collect bags you may have to enter.',
    citations: [cite('code', 'Annex VI 2.1'), cite('transit', 'list of nationalities')],
    asOf: '2026',
    certainty: 'medium',
  },
  {
    ...always,
    name: 'other-state-checks',
    when: { place: ['elsewhere'] },
    verdict: 'UNCERTAIN',
    stamp: 'uncertain',
    ees: 'not-applicable',
    because: 'Officers of a state outside the Borders Code check here, by rules that are not in this tool.',
    citations: [cite('code', 'Art. 2(1)', 'the states that apply it')],
    asOf: '2026-07-13',
    certainty: 'low',
  },
  {
    ...always,
    name: 'ireland-citizen',
    when: { place: ['ireland'], status: ['free-mover'] },
    verdict: 'NO_STAMP_FREE_MOVEMENT',
    stamp: 'none',
    ees: 'not-applicable',
    because: 'Ireland is bound by free movement, though not by the Borders Code or EES: a citizen is not stamped.',
    citations: [cite('directive', 'Art. 5(1)')],
    asOf: '2026-07-13',
    certainty: 'medium',
  },
  {
    ...always,
    name: 'ireland-others',
    when: { place: ['ireland'], status: ALL_BUT_CITIZENS },
    verdict: 'UNCERTAIN',
    stamp: 'uncertain',
    ees: 'not-applicable',
    because: 'Ireland applies neither the Borders Code nor EES. It stamps by hand, by its own rules.',
    citations: [cite('ees', 'Art. 4', 'the states that run EES')],
    asOf: '2026-07-13',
    certainty: 'low',
  },
  {
    ...always,
    name: 'overseas-citizen',
    when: { place: ['overseas'], status: ['free-mover'] },
    verdict: 'NO_STAMP_FREE_MOVEMENT',
    stamp: 'none',
    ees: 'not-applicable',
    because:
      'A citizen of the EU, the EEA or Switzerland is not stamped. Overseas France is outside Schengen and runs no EES.',
    citations: [cite('convention', 'Art. 138', 'European territory of France only')],
    asOf: '2026-07-13',
    certainty: 'medium',
  },
  {
    ...always,
    name: 'overseas-others',
    when: { place: ['overseas'], status: ALL_BUT_CITIZENS },
    verdict: 'UNCERTAIN',
    stamp: 'uncertain',
    ees: 'not-applicable',
    because:
      'Overseas France is outside Schengen and has its own visas and its own limit of stay. Its stamps were not looked into.',
    practice: 'Do not add days there to the 90 days of Schengen.',
    citations: [cite('convention', 'Art. 138'), cite('overseas', 'stay overseas')],
    asOf: '2026-07-13',
    certainty: 'low',
  },
];
