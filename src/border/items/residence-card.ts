import type { Item } from '../documents/item.ts';
import { cite } from '../law/citation.ts';
import { doubtful, medium, NOT_FREE, PERMITS, sure } from './rights.ts';

const withPassport = cite('ceseda', 'L312-5', 'admits on sight of the card and a travel document');
const outside = cite('ees', 'Art. 2(3)');
const pending = cite('code', 'Art. 2(16)(b)(i)', 'papers of a first application or an asylum claim are no permits');
const THIRD = { right: NOT_FREE } as const;

/** The card, or the paper that stands for it: with the passport, never instead of it. */
export const RESIDENCE_CARD = {
  id: 'residence-card',
  title: 'Residence card or permit, together with the passport',
  french: 'titre de séjour',
  whom: 'People who live in France or in another Schengen state.',
  form: 'original',
  luggage: 'hand',
  rows: [
    {
      ...sure,
      name: 'card-citizen',
      when: { right: ['free-movement'] },
      need: 'not-needed',
      because: 'Citizens of the EU, the EEA and Switzerland need no residence card to come in.',
      citations: [cite('directive', 'Art. 5')],
    },
    {
      ...sure,
      name: 'card-none',
      when: { ...THIRD, paper: ['none'] },
      need: 'not-needed',
      silent: true,
      because: 'You hold none.',
      citations: [withPassport],
    },
    {
      ...sure,
      name: 'card-family',
      when: { ...THIRD, paper: ['family-card'] },
      need: 'needed',
      together: ['Passport'],
      because:
        'Your card as a family member of an EU citizen goes with the passport. It rules out stamp and EES record, and stands for a visa.',
      citations: [cite('directive', 'Art. 5(2), 5(3), 10'), outside],
    },
    {
      ...sure,
      name: 'card-with-passport',
      when: { ...THIRD, paper: PERMITS, paperKind: ['card', 'none'] },
      need: 'needed',
      together: ['Passport'],
      because:
        'The card opens the border only together with the passport. Hand over both before you are asked, on the way out too.',
      citations: [withPassport, outside],
    },
    {
      ...medium,
      name: 'card-receipt',
      when: { ...THIRD, paper: PERMITS, paperKind: ['receipt'] },
      need: 'needed',
      asOf: '2024',
      together: ['Passport', 'The expired card, or the expired visa VLS-TS'],
      because:
        'The receipt of a renewal counts only together with the expired card or the expired VLS-TS. Carry both, with the passport.',
      citations: [cite('frenchList', 'renewal receipts')],
    },
    {
      ...medium,
      name: 'card-dcem',
      when: { ...THIRD, paper: PERMITS, paperKind: ['dcem'] },
      need: 'not-needed',
      silent: true,
      because: 'The child’s DCEM takes its place.',
      citations: [cite('ceseda', 'L414-4, L414-5')],
    },
    {
      ...medium,
      name: 'card-stay-permission',
      when: { ...THIRD, paper: PERMITS, paperKind: ['aps'] },
      need: 'needed',
      asOf: '2024',
      together: ['Passport'],
      because:
        'A temporary stay permission (APS), not for asylum, is on the French list of papers that count as permits.',
      citations: [cite('frenchList', 'APS')],
    },
    {
      ...doubtful,
      name: 'card-unsettled-paper',
      when: { ...THIRD, paper: ['unsettled-paper'] },
      need: 'not-established',
      together: ['Passport', 'The expired card'],
      because:
        'Your paper proves that you may stay. Whether it lets you back in is not established. Read whether it says that it allows crossing the border, before you book.',
      citations: [cite('ceseda', 'R431-15-1'), pending],
    },
    {
      ...doubtful,
      name: 'card-expired',
      when: { ...THIRD, paper: ['expired-card'] },
      need: 'not-established',
      together: ['Passport', 'Proof that the renewal was asked for'],
      because:
        'Your card has ended. Your stay may go on being regular for three months when renewal was asked for, but that is not written as a right to come back in.',
      practice: 'A return visa, in French «visa de retour», is the safe way back.',
      citations: [cite('ceseda', 'L433-3'), cite('code', 'Art. 6(1)(b)')],
    },
    {
      ...sure,
      name: 'card-first-application',
      when: { ...THIRD, paper: ['first-application'] },
      need: 'does-not-serve',
      because:
        'A receipt of a first application, or a certificate of filing, is no permit. It does not let you back in.',
      citations: [pending, cite('receipts', 'travel with a receipt')],
    },
    {
      ...sure,
      name: 'card-asylum',
      when: { ...THIRD, paper: ['asylum-claim'] },
      need: 'does-not-serve',
      because: 'A certificate of an asylum claim is no permit. It does not let you back in.',
      citations: [pending],
    },
    {
      ...doubtful,
      name: 'card-mayotte',
      when: { ...THIRD, paper: ['limited-card'] },
      need: 'does-not-serve',
      asOf: '2024',
      because:
        'The French list says that a card limited to Mayotte, or with the sign # before its ground, does not allow entry into Schengen.',
      practice: 'There are exceptions for some family members. Ask the prefecture before you book.',
      citations: [cite('frenchList', 'cards that do not allow Schengen entry')],
    },
    {
      ...doubtful,
      name: 'card-unsettled-state',
      when: { ...THIRD, paper: ['unsettled-permit'] },
      need: 'not-established',
      because:
        'Your permit comes from a state that is not fully in Schengen. Whether it counts here was not established.',
      citations: [cite('code', 'Art. 2(16)(a)')],
    },
  ],
} as const satisfies Item;
