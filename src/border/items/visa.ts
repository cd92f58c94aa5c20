import type { Item } from '../documents/item.ts';
import { cite } from '../law/citation.ts';
import { doubtful, medium, sure } from './rights.ts';

const condition = cite('code', 'Art. 6(1)(b)', 'a visa if required, unless there is a valid permit or long-stay visa');
const list = cite('visaList', 'Annexes I and II', 'who needs a visa');
const typeLetter = 'Look at the box “type” of the sticker: the letter counts, not the name of the visa.';

const CARRIED = ['family-card', 'permit'] as const;
const WITHOUT_CARD = ['family-without-card', 'family-unsettled', 'visitor', 'unsettled', 'long-stay-visa'] as const;
const BORDERS = { border: ['external', 'internal'] } as const;
const ENTRY = { ...BORDERS, direction: ['entry'], right: WITHOUT_CARD } as const;
const EXIT = { ...BORDERS, direction: ['exit'], right: WITHOUT_CARD } as const;
const LONG_STAY = ['long', 'long-unvalidated', 'long-unsettled'] as const;
const SHORT_STAY = ['short', 'limited', 'limited-elsewhere', 'letter-unknown'] as const;
const SHORT_HELD = { visa: ['short', 'limited'], visaNeed: ['required', 'unsettled'] } as const;
const NO_VISA = ['none', 'spent', 'expired-long'] as const;
const NO_CARD_PENDING = [
  'none',
  'family-card',
  'permit',
  'mobility-permit',
  'frontier-document',
  'limited-card',
  'unsettled-permit',
  'asylum-claim',
] as const;

/** The sticker in the passport. */
export const VISA = {
  id: 'visa',
  title: 'Visa in the passport',
  french: 'visa',
  whom: 'Travellers whose passport needs a visa, and holders of a long-stay visa.',
  form: 'original',
  luggage: 'hand',
  rows: [
    {
      ...sure,
      name: 'visa-free-mover',
      when: { right: ['free-movement', 'microstate'] },
      need: 'not-needed',
      because: 'Your nationality needs no visa for France.',
      citations: [cite('ceseda', 'R221-1'), list],
    },
    {
      ...doubtful,
      name: 'visa-role',
      when: { right: ['role'] },
      need: 'not-established',
      because: 'Whether crews and delegations need a visa turns on rules that were not read.',
      citations: [cite('code', 'Annex VII')],
    },
    {
      ...sure,
      name: 'visa-card-instead',
      when: { right: CARRIED },
      need: 'not-needed',
      because: 'Your card stands for a visa, as long as it is in force and you carry it with the passport.',
      citations: [condition],
    },
    {
      ...sure,
      name: 'visa-airside',
      when: { right: WITHOUT_CARD, border: ['airside'] },
      need: 'not-needed',
      silent: true,
      because: 'In the international zone there is no entry: see the line on the airport transit visa.',
      citations: [cite('code', 'Annex VI 2.1')],
    },
    {
      ...medium,
      name: 'visa-special',
      when: { right: WITHOUT_CARD, border: ['special'] },
      need: 'not-established',
      certainty: 'low',
      because:
        'Overseas France, Ireland and Cyprus have visas of their own. Which one you need there is not in our sources.',
      citations: [cite('overseas', 'visas of overseas France')],
    },
    {
      ...sure,
      name: 'visa-long-stay',
      when: { ...ENTRY, visa: ['long'] },
      need: 'needed',
      standing: 'in-order',
      because: 'A long-stay visa, type D, opens the border while it is in force. Show the passport open at that page.',
      citations: [cite('ees', 'Art. 2(3)(e)'), condition],
    },
    {
      ...doubtful,
      name: 'visa-not-validated',
      when: { ...ENTRY, visa: ['long-unvalidated'] },
      need: 'not-established',
      because:
        'A VLS-TS that was not validated within three months: whether it still opens the border is not established. Ask the prefecture before you travel.',
      citations: [cite('ceseda', 'R431-17'), cite('ees', 'Art. 2(3)(e)')],
    },
    {
      ...doubtful,
      name: 'visa-long-elsewhere',
      when: { ...ENTRY, visa: ['long-unsettled'] },
      need: 'not-established',
      because:
        'A long-stay visa of a state that is not fully in Schengen was not found to open this border. Ask the consulate.',
      citations: [condition],
    },
    {
      ...sure,
      name: 'visa-short-stay',
      when: { ...ENTRY, ...SHORT_HELD, visaStay: ['may-fit'] },
      need: 'needed',
      standing: 'in-order',
      because:
        'Your passport needs a visa, and you hold one. Its dates, days and number of entries are the limit of your stay.',
      practice: 'The 90 days in 180 hold as well.',
      citations: [condition, list],
    },
    {
      ...sure,
      name: 'visa-short-too-short',
      when: { ...ENTRY, ...SHORT_HELD, visaStay: ['too-short'] },
      need: 'needed',
      standing: 'fails',
      because:
        'Your passport needs a visa, and the one that you hold is too short for this stay. You may stay for the days that stand on it, and within its dates.',
      citations: [condition, list],
    },
    {
      ...sure,
      name: 'visa-not-needed-but-held',
      when: { ...ENTRY, visa: ['short', 'limited', 'limited-elsewhere', 'letter-unknown'], visaNeed: ['exempt'] },
      need: 'not-needed',
      because: 'Your passport needs no visa for a short stay.',
      citations: [list],
    },
    {
      ...sure,
      name: 'visa-letter-open',
      when: { ...ENTRY, visa: ['letter-unknown'], visaNeed: ['required', 'unsettled'] },
      need: 'needed',
      standing: 'to-check',
      because: `Your passport needs a visa. ${typeLetter}`,
      citations: [condition],
    },
    {
      ...medium,
      name: 'visa-of-some-states',
      when: { ...ENTRY, visa: ['limited-elsewhere'], visaNeed: ['required', 'unsettled'] },
      need: 'needed',
      standing: 'to-check',
      because: 'A visa with limited territorial validity opens only the states that are named on it. Read which.',
      citations: [cite('visaCode', 'Art. 25'), condition],
    },
    {
      ...sure,
      name: 'visa-exempt',
      when: { ...ENTRY, visa: NO_VISA, visaNeed: ['exempt'] },
      need: 'not-needed',
      because: 'Your passport needs no visa for a short stay.',
      citations: [list],
    },
    {
      ...doubtful,
      name: 'visa-refugee',
      when: { ...ENTRY, visa: NO_VISA, visaNeed: ['unsettled'] },
      need: 'not-established',
      because:
        'Whether France asks a visa with this travel document for refugees or stateless people was not established. Look it up on france-visas.',
      citations: [cite('visaList', 'Art. 3(2), 6(2)(b)')],
    },
    {
      ...sure,
      name: 'visa-return',
      when: { ...ENTRY, visa: NO_VISA, visaNeed: ['required'], paper: ['first-application'] },
      need: 'needed',
      standing: 'fails',
      because:
        'A paper of a first application or a filing lets nobody back in. To come back you need a return visa of a French consulate, in French «visa de retour».',
      citations: [cite('code', 'Art. 2(16)(b)(i), 6(1)(b)'), cite('receipts', 'travel with a receipt')],
    },
    {
      ...doubtful,
      name: 'visa-paper-unsettled',
      when: { ...ENTRY, visa: NO_VISA, visaNeed: ['required'], paper: ['expired-card', 'unsettled-paper'] },
      need: 'not-established',
      because:
        'Whether your paper lets you back in is not established. A return visa of a French consulate, in French «visa de retour», is the safe way.',
      citations: [cite('ceseda', 'L433-3, R431-15-1'), cite('code', 'Art. 6(1)(b)')],
    },
    {
      ...sure,
      name: 'visa-family-missing',
      when: {
        ...BORDERS,
        direction: ['entry'],
        right: ['family-without-card', 'family-unsettled'],
        visa: NO_VISA,
        visaNeed: ['required'],
        paper: NO_CARD_PENDING,
      },
      need: 'needed',
      standing: 'fails',
      because:
        'Your passport needs a visa. Without a family card, family of EU citizens needs it too; it is free and given by a quick procedure.',
      citations: [cite('ceseda', 'R221-2'), cite('directive', 'Art. 5(2)')],
    },
    {
      ...sure,
      name: 'visa-missing-for-the-trip',
      when: {
        ...BORDERS,
        direction: ['entry'],
        right: ['visitor', 'unsettled', 'long-stay-visa'],
        visa: NO_VISA,
        visaNeed: ['required'],
        paper: NO_CARD_PENDING,
      },
      need: 'needed',
      standing: 'fails',
      because: 'Your passport needs a visa, and no visa in force was entered. For a short stay it is of type C.',
      citations: [condition, list],
    },
    {
      ...medium,
      name: 'visa-on-the-way-out',
      when: { ...EXIT, visa: LONG_STAY },
      need: 'advised',
      because: 'On the way out the officer checks how long you stayed. The visa shows what you were allowed.',
      citations: [cite('code', 'Art. 8(3)')],
    },
    {
      ...medium,
      name: 'visa-short-on-the-way-out',
      when: { ...EXIT, visa: SHORT_STAY, visaNeed: ['required', 'unsettled'] },
      need: 'advised',
      because: 'On the way out the officer checks how long you stayed. The visa shows what you were allowed.',
      citations: [cite('code', 'Art. 8(3)')],
    },
    {
      ...sure,
      name: 'visa-spare-on-the-way-out',
      when: { ...EXIT, visa: SHORT_STAY, visaNeed: ['exempt'] },
      need: 'not-needed',
      silent: true,
      because: 'Your passport needs no visa for a short stay.',
      citations: [list],
    },
    {
      ...sure,
      name: 'visa-none-on-the-way-out',
      when: { ...EXIT, visa: NO_VISA },
      need: 'not-needed',
      silent: true,
      because: 'No visa is asked for on the way out.',
      citations: [condition],
    },
  ],
} as const satisfies Item;
