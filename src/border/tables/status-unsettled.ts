import { cite } from '../law/citation.ts';
import { CHECKED_ON } from '../law/dated.ts';
import type { StatusRow } from './status.ts';
import { WITHOUT_VISA } from './status-refused.ts';

const unsure = { checkedOn: CHECKED_ON, certainty: 'low' } as const;

/** Table 1, second part: papers of which the law, or their place on a list, was not established. */
export const UNSETTLED_PERSONS: readonly StatusRow[] = [
  {
    ...unsure,
    name: 'long-stay-unvalidated',
    status: 'long-stay-unvalidated',
    when: { visa: ['long-unvalidated'] },
    because:
      'A VLS-TS that was not validated in three months no longer makes the stay regular, yet EES asks only for the visa. Which of the two counts is not established.',
    practice: 'Carry what shows that you tried to validate it, and ask the prefecture before you travel.',
    citations: [cite('ceseda', 'R431-17'), cite('ees', 'Art. 2(3)(e)')],
    asOf: '2026-04-03',
  },
  {
    ...unsure,
    name: 'unsettled-paper',
    status: 'unsettled-paper',
    when: { paper: ['unsettled-paper'] },
    because:
      'This paper proves that the stay in France is regular. That it was notified as a permit for the border was not verified.',
    practice:
      'Some of these papers say themselves that they allow crossing the border. Read yours: with those words it is treated as a permit.',
    citations: [cite('ceseda', 'R431-15-1'), cite('code', 'Art. 2(16)(b), 39')],
    asOf: '2026-04-03',
  },
  {
    ...unsure,
    name: 'expired-card',
    status: 'expired-card',
    when: { paper: ['expired-card'] },
    because:
      'When renewal was asked for in time, some cards keep the stay regular for three months. That this lets you back in is not written; the Code asks for a valid permit.',
    practice: 'Ask for a return visa, in French «visa de retour», or wait for the new card.',
    citations: [cite('ceseda', 'L433-3'), cite('code', 'Art. 6(1)(b)')],
    asOf: '2026-04-03',
  },
  {
    ...unsure,
    name: 'unsettled-permit',
    status: 'unsettled-permit',
    when: { paper: ['unsettled-permit'] },
    because:
      'Whether a permit of this state counts as a permit of a Schengen state was not established. Expect to need what a visitor needs, and to be recorded.',
    citations: [cite('code', 'Art. 2(16)(a), 6(1)(b)'), cite('ees', 'Art. 4(3)')],
    asOf: '2024',
  },
  {
    ...unsure,
    name: 'unsettled-long-stay-visa',
    status: 'unsettled-permit',
    when: { visa: ['long-unsettled'] },
    because: 'Whether a long-stay visa of this state counts as one of a Schengen state was not established.',
    citations: [cite('code', 'Art. 6(1)(b)'), cite('ees', 'Art. 2(3)(e)')],
    asOf: '2024',
  },
  {
    ...unsure,
    name: 'asylum-claim-at-entry',
    status: 'asylum-claim-refused',
    certainty: 'high',
    when: {
      paper: ['asylum-claim'],
      direction: ['entry'],
      visaNeed: ['required'],
      visa: WITHOUT_VISA,
    },
    because: 'The certificate of an asylum claim is expressly not a permit, and there is no visa.',
    practice:
      'Leaving France may also affect the claim. Ask a lawyer or the structure that helps you before you travel.',
    citations: [cite('code', 'Art. 2(16)(b)(i)')],
    asOf: '2024',
  },
  {
    ...unsure,
    name: 'asylum-claim-otherwise',
    status: 'asylum-claimant',
    when: { paper: ['asylum-claim'] },
    because: 'The certificate of an asylum claim is not a permit. How EES treats its holder was not established.',
    practice: 'Leaving France may affect the claim. Ask a lawyer before you travel.',
    citations: [cite('code', 'Art. 2(16)(b)(i)')],
    asOf: '2024',
  },
  {
    ...unsure,
    name: 'visa-letter-unknown',
    status: 'visa-letter-unknown',
    certainty: 'high',
    when: { visa: ['letter-unknown'] },
    because:
      'The letter in the box “type” of the sticker decides: with D there is no stamp and no EES record, with C you are recorded as a visitor.',
    practice:
      'What people call a "short-stay visitor visa" is mostly the six-month French VLS-T, which is of type D. Read the letter, not the name.',
    citations: [cite('ceseda', 'L312-2, R431-16 3°'), cite('visaCode', 'Art. 2')],
    asOf: '2026-04-03',
  },
];
