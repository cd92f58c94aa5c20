import type { Item } from '../documents/item.ts';
import { cite } from '../law/citation.ts';
import { CHECKED_ON } from '../law/dated.ts';
import { ETIAS_NOT_STARTED_ON } from '../law/period.ts';
import { doubtful, medium, sure } from './rights.ts';

const scope = cite('etias', 'Art. 2', 'who needs it');
const ENTRY = { direction: ['entry'], border: ['external'] } as const;
const ASKED = ['visitor', 'family-without-card', 'family-unsettled', 'unsettled', 'role'] as const;
const WITHOUT_VISA = ['none', 'spent', 'expired-long', 'letter-unknown', 'limited-elsewhere'] as const;
const WITH_VISA = ['short', 'limited', 'long', 'long-unvalidated', 'long-unsettled'] as const;

/** The travel authorisation whose start is not established. */
export const ETIAS = {
  id: 'etias',
  title: 'ETIAS, the EU travel authorisation',
  whom: 'Visitors whose passport needs no visa.',
  form: 'no-paper',
  luggage: 'none',
  rows: [
    {
      ...sure,
      name: 'etias-way-out',
      when: { direction: ['exit'] },
      need: 'not-needed',
      silent: true,
      because: 'ETIAS is asked for on the way in.',
      citations: [scope],
    },
    {
      ...sure,
      name: 'etias-other-border',
      when: { direction: ['entry'], border: ['internal', 'airside', 'special'] },
      need: 'not-needed',
      certainty: 'medium',
      silent: true,
      because: 'ETIAS belongs to the external border of the Schengen area.',
      citations: [scope],
    },
    {
      ...sure,
      asOf: '2018',
      name: 'etias-outside',
      when: { ...ENTRY, right: ['free-movement', 'microstate', 'family-card', 'permit', 'long-stay-visa'] },
      need: 'not-needed',
      because:
        'ETIAS is not for citizens of the EU or of the micro-states, nor for holders of a family card, a permit or a long-stay visa.',
      citations: [scope],
    },
    {
      ...sure,
      asOf: '2018',
      name: 'etias-visa-required',
      when: { ...ENTRY, right: ASKED, visaNeed: ['required', 'unsettled'] },
      need: 'not-needed',
      because: 'ETIAS is for passports that need no visa. Yours needs one.',
      citations: [scope],
    },
    {
      ...sure,
      asOf: '2018',
      name: 'etias-visa-held',
      when: { ...ENTRY, right: ASKED, visaNeed: ['exempt'], visa: WITH_VISA },
      need: 'not-needed',
      because: 'Holders of a visa of type C or D are outside ETIAS.',
      citations: [scope],
    },
    {
      checkedOn: CHECKED_ON,
      certainty: 'medium',
      asOf: ETIAS_NOT_STARTED_ON,
      name: 'etias-not-yet',
      when: { ...ENTRY, right: ASKED, visaNeed: ['exempt'], visa: WITHOUT_VISA },
      until: ETIAS_NOT_STARTED_ON,
      need: 'not-needed',
      because: 'ETIAS had not started on that day.',
      citations: [cite('etiasStart', 'announced start'), scope],
    },
    {
      checkedOn: CHECKED_ON,
      certainty: 'low',
      asOf: ETIAS_NOT_STARTED_ON,
      name: 'etias-start-unknown',
      when: { ...ENTRY, right: ASKED, visaNeed: ['exempt'], visa: WITHOUT_VISA },
      from: '2026-07-14',
      need: 'not-established',
      because:
        'ETIAS was announced for the last quarter of 2026, without a day. Whether it has started is not established. After the start come six months in which it is not yet asked of you, and these may be made longer.',
      practice:
        'Look at travel-europe.europa.eu before you travel, and at no other site. The fee is EUR 20, nothing under 18 and over 70.',
      citations: [cite('etiasStart', 'announced start'), cite('etias', 'Art. 2, 83')],
    },
  ],
} as const satisfies Item;

const OTHER_BORDERS = ['external', 'internal', 'special'] as const;

/** A change of planes in the international zone. */
export const TRANSIT_VISA = {
  id: 'transit-visa',
  title: 'Airport transit visa',
  french: 'visa de transit aéroportuaire',
  whom: 'Some nationalities that change planes in the international zone of a French airport.',
  form: 'original',
  luggage: 'hand',
  rows: [
    {
      ...sure,
      name: 'transit-none',
      when: { border: OTHER_BORDERS },
      need: 'not-needed',
      silent: true,
      because: 'You do not stay in the international zone of an airport.',
      citations: [cite('transit', 'list')],
    },
    {
      ...medium,
      name: 'transit-not-listed',
      when: { border: ['airside'], transitVisa: ['not-listed'] },
      need: 'not-needed',
      because: 'Your nationality is not on the French list of airport transit visas.',
      practice: 'To change terminals or to collect bags you may have to enter, and then the rules of an entry count.',
      citations: [cite('transit', 'list, undated copy')],
    },
    {
      ...medium,
      name: 'transit-exempt',
      when: {
        border: ['airside'],
        transitVisa: ['listed'],
        right: ['free-movement', 'microstate', 'family-card', 'permit', 'long-stay-visa'],
      },
      need: 'not-needed',
      because: 'Holders of a Schengen permit or visa are among the exceptions of the list.',
      citations: [cite('transit', 'exceptions')],
    },
    {
      ...medium,
      name: 'transit-short-visa',
      when: {
        border: ['airside'],
        transitVisa: ['listed'],
        right: ['role', 'family-without-card', 'family-unsettled', 'unsettled', 'visitor'],
        visa: ['short'],
      },
      need: 'not-needed',
      because: 'Holders of a Schengen visa are among the exceptions of the list.',
      citations: [cite('transit', 'exceptions')],
    },
    {
      ...medium,
      name: 'transit-listed',
      when: {
        border: ['airside'],
        transitVisa: ['listed'],
        right: ['role', 'family-without-card', 'family-unsettled', 'unsettled', 'visitor'],
        visa: [
          'none',
          'limited',
          'limited-elsewhere',
          'long',
          'long-unvalidated',
          'long-unsettled',
          'letter-unknown',
          'expired-long',
          'spent',
        ],
      },
      need: 'needed',
      standing: 'to-check',
      because:
        'Your nationality is on the French list of airport transit visas. There are exceptions, for example for permits and visas of the United States, the United Kingdom, Canada and Japan.',
      practice: 'Ask the airline and france-visas before you book.',
      citations: [cite('transit', 'list and exceptions, undated copy')],
    },
  ],
} as const satisfies Item;

/** What shows that an airside traveller goes on. */
export const ONWARD_TICKET = {
  id: 'onward-ticket',
  title: 'Onward boarding pass',
  whom: 'Travellers who change planes without entering.',
  form: 'not-said',
  luggage: 'hand',
  rows: [
    {
      ...medium,
      name: 'onward-ticket-airside',
      when: { border: ['airside'] },
      need: 'needed',
      because: 'In the international zone there is no entry. The onward ticket shows that you do not come in.',
      citations: [cite('code', 'Annex VI 2.1')],
    },
    {
      ...sure,
      name: 'onward-ticket-none',
      when: { border: OTHER_BORDERS },
      need: 'not-needed',
      silent: true,
      because: 'You do not change planes in the international zone.',
      citations: [cite('code', 'Annex VI 2.1')],
    },
  ],
} as const satisfies Item;

/** Refugee travel documents, with what has to go with them. */
export const REFUGEE_DOCUMENT = {
  id: 'refugee-document',
  title: 'Refugee or stateless travel document',
  french: 'titre de voyage pour réfugié',
  whom: 'Recognised refugees and stateless people.',
  form: 'original',
  luggage: 'hand',
  rows: [
    {
      ...sure,
      name: 'refugee-none',
      when: { refugeeFrom: ['none'] },
      need: 'not-needed',
      silent: true,
      because: 'You travel on another document.',
      citations: [cite('ceseda', 'L561-9')],
    },
    {
      ...sure,
      name: 'refugee-french',
      when: { refugeeFrom: ['france'], paper: ['family-card', 'permit', 'mobility-permit', 'frontier-document'] },
      need: 'needed',
      together: ['French residence card'],
      because: 'The French travel document opens the way back together with the residence card. Carry both.',
      citations: [cite('ceseda', 'L561-9, L561-10'), cite('ees', 'Art. 2(3)(c)')],
    },
    {
      ...doubtful,
      name: 'refugee-french-without-card',
      when: {
        refugeeFrom: ['france'],
        paper: [
          'none',
          'limited-card',
          'unsettled-permit',
          'unsettled-paper',
          'expired-card',
          'first-application',
          'asylum-claim',
        ],
      },
      need: 'needed',
      standing: 'to-check',
      together: ['French residence card'],
      because:
        'The French travel document goes with the residence card. Whether it lets you back in without a card in force is not established. Ask the prefecture.',
      citations: [cite('ceseda', 'L561-9, L561-10')],
    },
    {
      ...medium,
      name: 'refugee-foreign',
      when: { refugeeFrom: ['elsewhere'] },
      need: 'needed',
      because:
        'The travel document must be in force. Whether a visa is asked with it differs from state to state: see the line on the visa.',
      citations: [cite('visaList', 'Art. 3(2), 6(2)(b)')],
    },
  ],
} as const satisfies Item;
