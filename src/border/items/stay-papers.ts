import type { Item, ItemRow } from '../documents/item.ts';
import { type Citation, cite } from '../law/citation.ts';
import { doubtful, medium, OUTSIDERS, sure } from './rights.ts';

const waived = cite('ceseda', 'L312-5', 'with card and passport the other papers of L311-1 are not asked for');
const reasonable = cite('ceseda', 'L221-2', 'reasonable means to be given before a refusal');
const CHECKED = { direction: ['entry'], border: ['external'] } as const;
const AT_FRANCE = { ...CHECKED, state: ['france'] } as const;
const VISITOR = { ...AT_FRANCE, right: ['visitor'] } as const;
const IN_DOUBT = ['unsettled', 'family-unsettled'] as const;
const RESIDENT = ['permit', 'long-stay-visa'] as const;

/** Who is not asked for the papers of CESEDA L311-1, or may not be: the same for lodging, means, insurance and return. */
function othersThanVisitors(id: string, rule: Citation): readonly ItemRow[] {
  return [
    {
      ...sure,
      name: `${id}-way-out`,
      when: { direction: ['exit'] },
      need: 'not-needed',
      silent: true,
      because: 'It is not asked for on the way out.',
      citations: [rule],
    },
    {
      ...sure,
      name: `${id}-no-check`,
      when: { direction: ['entry'], border: ['internal', 'airside'] },
      need: 'not-needed',
      silent: true,
      because: 'There is no entry check at this border.',
      citations: [cite('code', 'Art. 22, Annex VI 2.1')],
    },
    {
      ...doubtful,
      name: `${id}-special`,
      when: { direction: ['entry'], border: ['special'] },
      need: 'not-established',
      because: 'This border has rules of its own, which are not in our sources.',
      citations: [rule],
    },
    {
      ...medium,
      name: `${id}-free-movement`,
      when: { ...CHECKED, right: ['free-movement', 'family-card', 'family-without-card'] },
      need: 'not-needed',
      because: 'It is not asked of citizens who move freely, nor of their family under Directive 2004/38.',
      citations: [cite('directive', 'Art. 5'), reasonable],
    },
    {
      ...sure,
      name: `${id}-french-card`,
      when: { ...AT_FRANCE, right: ['permit'], paperFrom: ['france'] },
      need: 'not-needed',
      because: 'With a French card and the passport the other papers of an entry are not asked for.',
      citations: [waived],
    },
    {
      ...doubtful,
      name: `${id}-french-visa`,
      when: { ...AT_FRANCE, right: ['long-stay-visa'], paperFrom: ['france'] },
      need: 'advised',
      because:
        'The text that frees card holders speaks of cards. For long-stay visas none was found. Carry a copy of what you gave in for the visa.',
      citations: [waived],
    },
    {
      ...doubtful,
      name: `${id}-foreign-card`,
      when: { ...AT_FRANCE, right: RESIDENT, paperFrom: ['none', 'elsewhere'] },
      need: 'advised',
      because:
        'The text that frees card holders speaks of French cards. You come to France as a visitor from another state, so it may be asked for.',
      citations: [waived, rule],
    },
    {
      ...doubtful,
      name: `${id}-resident-elsewhere`,
      when: { ...CHECKED, state: ['elsewhere'], right: RESIDENT },
      need: 'advised',
      because:
        'You come in through another state than France. A card or long-stay visa lets you pass to the state that gave it; what that state asks to see is not in our sources.',
      citations: [cite('code', 'Art. 6(5)(a)')],
    },
    {
      ...doubtful,
      name: `${id}-visitor-elsewhere`,
      when: { ...CHECKED, state: ['elsewhere'], right: OUTSIDERS },
      need: 'not-established',
      because: 'Each state says itself what it asks to see. Only the French rules are in our sources.',
      citations: [cite('code', 'Art. 6(1)(c), Annex I')],
    },
    {
      ...doubtful,
      name: `${id}-doubtful-right`,
      when: { ...AT_FRANCE, right: IN_DOUBT },
      need: 'advised',
      because: 'Your right to come in is not settled. If you are taken for a visitor, it may be asked for.',
      citations: [rule],
    },
    {
      ...doubtful,
      name: `${id}-other-person`,
      when: { ...AT_FRANCE, right: ['microstate', 'role'] },
      need: 'not-established',
      because: 'Whether it is asked for in your case was not established.',
      citations: [rule],
    },
  ];
}

const lodging = cite('ceseda', 'L313-1, R313-1', 'lodging of tourists and of guests');
const host = cite('ceseda', 'L313-1, L313-6, R313-1', 'attestation d’accueil');

/** Where the visitor sleeps. */
export const LODGING = {
  id: 'lodging',
  title: 'Proof of lodging',
  french: 'justificatif d’hébergement',
  whom: 'Visitors.',
  form: 'not-said',
  luggage: 'hand',
  rows: [
    ...othersThanVisitors('lodging', lodging),
    {
      ...sure,
      name: 'lodging-booked',
      when: { ...VISITOR, lodging: ['booked'] },
      need: 'needed',
      because: 'Tourists show a booking or a similar proof for the nights of the stay.',
      citations: [lodging],
    },
    {
      ...sure,
      name: 'lodging-with-host',
      when: { ...VISITOR, lodging: ['host'] },
      need: 'needed',
      because:
        'For a stay with family or friends the host signs a form, the «attestation d’accueil», and pays a tax of EUR 30. You carry it.',
      practice: 'How long the town hall takes is not in our sources. Ask your host to begin early.',
      citations: [host],
    },
    {
      ...doubtful,
      name: 'lodging-own-home',
      when: { ...VISITOR, lodging: ['own-home'] },
      need: 'advised',
      because:
        'Our sources name no paper for people with a home of their own in France. Carry something that shows that the home is yours.',
      citations: [lodging],
    },
    {
      ...medium,
      name: 'lodging-open',
      when: { ...VISITOR, lodging: ['open'] },
      need: 'advised',
      because: 'Tourists are asked for a booking or a similar proof. Without one, more means are asked for.',
      citations: [lodging, cite('fundsPage', 'amounts')],
    },
  ],
} as const satisfies Item;

const amounts = { checkedOn: sure.checkedOn, certainty: 'low', asOf: '2020' } as const;
const funds = [cite('fundsPage', 'amounts'), cite('fundsList', 'France')];
const MEANS = 'Visitors show that they can pay for the stay.';

/** Money for each day. */
export const FUNDS = {
  id: 'funds',
  title: 'Proof of means for each day',
  french: 'moyens de subsistance',
  whom: 'Visitors.',
  form: 'not-said',
  luggage: 'hand',
  rows: [
    ...othersThanVisitors('funds', cite('fundsPage', 'amounts')),
    {
      ...amounts,
      name: 'funds-with-hotel',
      when: { ...VISITOR, lodging: ['booked'] },
      need: 'needed',
      because: `${MEANS} The reference with a hotel booking is EUR 65 a day. The figure is of 2020 and was not checked since.`,
      citations: funds,
    },
    {
      ...amounts,
      name: 'funds-with-host',
      when: { ...VISITOR, lodging: ['host'] },
      need: 'needed',
      because: `${MEANS} The reference with an «attestation d’accueil» is EUR 32.50 a day. The figure is of 2020 and was not checked since.`,
      citations: funds,
    },
    {
      ...amounts,
      name: 'funds-without-booking',
      when: { ...VISITOR, lodging: ['open'] },
      need: 'needed',
      because: `${MEANS} The reference without a booking is EUR 120 a day. The figure is of 2020 and was not checked since.`,
      citations: funds,
    },
    {
      ...amounts,
      name: 'funds-own-home',
      when: { ...VISITOR, lodging: ['own-home'] },
      need: 'needed',
      because: `${MEANS} Our sources give no amount for people with a home of their own in France.`,
      citations: funds,
    },
  ],
} as const satisfies Item;

const cover = cite('ceseda', 'L311-1, R313-3', 'insurance');
const VISA_HELD = ['short', 'limited', 'limited-elsewhere', 'letter-unknown'] as const;
const NO_SHORT_VISA = ['none', 'long', 'long-unvalidated', 'long-unsettled', 'expired-long', 'spent'] as const;

/** Medical cover for the stay. */
export const INSURANCE = {
  id: 'insurance',
  title: 'Travel medical insurance of EUR 30,000',
  french: 'assurance médicale de voyage',
  whom: 'Visa holders; others may be asked.',
  form: 'not-said',
  luggage: 'hand',
  rows: [
    ...othersThanVisitors('insurance', cover),
    {
      ...medium,
      name: 'insurance-visa-required',
      when: { ...VISITOR, visaNeed: ['required', 'unsettled'] },
      need: 'needed',
      because: 'A short-stay visa rests on medical cover of EUR 30,000. Carry the certificate.',
      citations: [cover, cite('visaCode', 'Art. 15')],
    },
    {
      ...medium,
      name: 'insurance-visa-held',
      when: { ...VISITOR, visaNeed: ['exempt'], visa: VISA_HELD },
      need: 'needed',
      because: 'A short-stay visa rests on medical cover of EUR 30,000. Carry the certificate.',
      citations: [cover, cite('visaCode', 'Art. 15')],
    },
    {
      ...medium,
      name: 'insurance-visa-exempt',
      when: { ...VISITOR, visaNeed: ['exempt'], visa: NO_SHORT_VISA },
      need: 'advised',
      because:
        'The French text asks medical cover of EUR 30,000 of any foreigner; EU law asks it only for visas. It may be asked for.',
      practice: 'When EES began, France dropped the question about insurance from its kiosks for six months.',
      citations: [cover],
    },
  ],
} as const satisfies Item;

/** How the visitor leaves again. */
export const RETURN_TICKET = {
  id: 'return-ticket',
  title: 'Return ticket',
  french: 'billet de retour',
  whom: 'Visitors.',
  form: 'not-said',
  luggage: 'hand',
  rows: [
    ...othersThanVisitors('return-ticket', cite('ceseda', 'R313-5', 'return')),
    {
      ...sure,
      name: 'return-ticket-visitor',
      when: VISITOR,
      need: 'needed',
      because: 'Visitors show how they leave again: a return ticket, or a guarantee of a bank.',
      practice: 'When EES began, France dropped the question about the ticket from its kiosks for six months.',
      citations: [cite('ceseda', 'R313-5', 'return')],
    },
  ],
} as const satisfies Item;
