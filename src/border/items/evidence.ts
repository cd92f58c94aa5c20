import type { Item } from '../documents/item.ts';
import { cite } from '../law/citation.ts';
import { medium, sure } from './rights.ts';

const presumption = cite('code', 'Art. 12', 'presumption of illegal stay, and what rebuts it');
const COUNTED = ['visitor', 'family-without-card', 'family-unsettled', 'unsettled', 'role', 'microstate'] as const;
const SAFE = ['family-card', 'permit', 'long-stay-visa'] as const;

/** What shows the days of a trip whose record is missing. */
export const TRAVEL_EVIDENCE = {
  id: 'travel-evidence',
  title: 'Evidence of when you came and went',
  whom: 'Visitors; above all those with a missing stamp or record.',
  form: 'not-said',
  luggage: 'hand',
  rows: [
    {
      ...sure,
      name: 'evidence-citizen',
      when: { right: ['free-movement'] },
      need: 'not-needed',
      silent: true,
      because: 'Your days are not counted.',
      citations: [cite('code', 'Art. 2(5), 2(6)')],
    },
    {
      ...sure,
      asOf: '2024',
      name: 'evidence-gap-visitor',
      when: { right: COUNTED, gap: ['missing'] },
      need: 'needed',
      together: [
        'Tickets and boarding passes of that trip',
        'The entry stamp or record of the next country',
        'Hotel, toll, fuel, parking, card and phone bills from abroad',
        'Proof of presence at work, at a doctor’s or at school',
      ],
      because:
        'An entry or exit of an earlier trip was not recorded. An overstay may be presumed, and any credible evidence rebuts it.',
      citations: [presumption],
    },
    {
      ...sure,
      asOf: '2024',
      name: 'evidence-gap-resident',
      when: { right: SAFE, gap: ['missing'] },
      need: 'advised',
      together: ['Tickets and boarding passes of that trip'],
      because:
        'An entry or exit was not recorded. Who shows a permit or a long-stay visa is safe from the presumption of an overstay; the papers make the talk shorter.',
      citations: [cite('code', 'Art. 12(2)')],
    },
    {
      ...medium,
      name: 'evidence-keep',
      when: { right: COUNTED, gap: ['none'], direction: ['exit'] },
      need: 'advised',
      because:
        'Keep tickets and boarding passes of this trip. If the exit is not recorded, they show that you left in time.',
      citations: [presumption],
    },
    {
      ...medium,
      name: 'evidence-none-at-entry',
      when: { right: COUNTED, gap: ['none'], direction: ['entry'] },
      need: 'not-needed',
      silent: true,
      because: 'By what you entered, no record is missing.',
      citations: [presumption],
    },
    {
      ...medium,
      name: 'evidence-none-resident',
      when: { right: SAFE, gap: ['none'] },
      need: 'not-needed',
      silent: true,
      because: 'By what you entered, no record is missing.',
      citations: [presumption],
    },
  ],
} as const satisfies Item;

/** The online validation of the long-stay visa that is worth a card. */
export const VISA_VALIDATION = {
  id: 'visa-validation',
  title: 'Online validation of the visa VLS-TS',
  french: 'validation du visa long séjour valant titre de séjour',
  whom: 'Holders of a visa VLS-TS.',
  form: 'not-said',
  luggage: 'hand',
  rows: [
    {
      ...sure,
      name: 'validation-none',
      when: { validation: ['none'] },
      need: 'not-needed',
      silent: true,
      because: 'You hold no visa VLS-TS that is to be validated.',
      citations: [cite('ceseda', 'R431-17')],
    },
    {
      ...sure,
      name: 'validation-due',
      when: { validation: ['due'] },
      need: 'needed',
      together: ['Boarding pass or ticket of the first entry'],
      because:
        'Keep the proof of the day of entry. Within three months of it you declare the day and your address online; otherwise the visa is not valid beyond three months.',
      practice: 'An entry stamp is not due, but harmless: it shows the day.',
      citations: [cite('ceseda', 'R431-17, L312-2')],
    },
    {
      ...sure,
      name: 'validation-done',
      when: { validation: ['done'] },
      need: 'needed',
      because: 'The visa goes with the confirmation of its online validation.',
      citations: [cite('ceseda', 'R431-17')],
    },
    {
      ...medium,
      name: 'validation-missed',
      when: { validation: ['missed'] },
      need: 'not-established',
      certainty: 'low',
      together: ['Proof that you tried to validate it'],
      because:
        'The visa was not validated in three months. What that means at the border is not established. Carry proof of your attempts, and ask the prefecture before you travel.',
      citations: [cite('ceseda', 'R431-17'), cite('ees', 'Art. 2(3)(e)')],
    },
  ],
} as const satisfies Item;

/** Papers of those who cross as a part of their work. */
export const WORK_PAPERS = {
  id: 'work-papers',
  title: 'Paper of your work or role',
  whom: 'Crews, cruise passengers, delegations, frontier workers, drivers, posted workers.',
  form: 'not-said',
  luggage: 'hand',
  rows: [
    {
      ...sure,
      name: 'work-none',
      when: { role: ['none'] },
      need: 'not-needed',
      silent: true,
      because: 'You travel on your own account.',
      citations: [cite('ees', 'Art. 2(3)(g)')],
    },
    {
      ...sure,
      name: 'work-crew',
      when: { role: ['crew'] },
      need: 'needed',
      because: 'The crew certificate, licence or seafarer’s book shows that you are on duty.',
      citations: [cite('ees', 'Art. 2(3)(g), (h)'), cite('code', 'Annex VII points 2 and 3')],
    },
    {
      ...medium,
      name: 'work-cruise',
      when: { role: ['cruise'] },
      need: 'needed',
      because: 'The ship’s list covers its passengers ashore. Carry the cruise card.',
      citations: [cite('code', 'Annex VI 3.2.1 to 3.2.3')],
    },
    {
      ...sure,
      name: 'work-official',
      when: { role: ['official'] },
      need: 'not-needed',
      because: 'The delegation is announced. No paper of its own is asked for.',
      citations: [cite('code', 'Annex VII point 1')],
    },
    {
      ...medium,
      name: 'work-frontier',
      when: { role: ['frontier-worker'] },
      need: 'needed',
      because: 'The frontier worker document of the Withdrawal Agreement is what shows it.',
      citations: [cite('guidance2022', 'list of exempt documents')],
    },
    {
      ...medium,
      name: 'work-mission',
      when: { role: ['working'] },
      need: 'advised',
      because:
        'Drivers and posted workers are visitors at the border. Freight papers or the employer’s mission letter show the purpose.',
      citations: [cite('code', 'Art. 6(1)(c), Annex I')],
    },
  ],
} as const satisfies Item;
