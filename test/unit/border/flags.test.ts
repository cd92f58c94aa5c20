// All flags of a crossing, not only those that a case asks for: a flag too many misleads as well.
import { describe, expect, it } from 'vitest';
import type { Crossing } from '../../../src/border/crossing.ts';
import { decide } from '../../../src/border/decide.ts';
import type { Flag } from '../../../src/border/flag-words.ts';
import { crossingAt } from '../../../src/border/places.ts';
import type { Traveller } from '../../../src/border/traveller.ts';
import { passport, permit, person, visa } from './travellers.ts';

const NOW = '2026-11-23';
const landing = crossingAt('airport', 'entry', NOW);
const leaving = crossingAt('airport', 'exit', NOW);
const on = (date: string, crossing: Crossing = landing): Crossing => ({ ...crossing, date });
const with_ = (more: Partial<Crossing>, crossing: Crossing = landing): Crossing => ({ ...crossing, ...more });

const US = person('US');
const DUAL: Traveller = { ...US, nationalities: ['US', 'FR'] };
const POCKET = person('US', permit('carte-sejour'));
const GERMAN_CARD: Traveller = { ...person('DE'), documents: [{ kind: 'id-card', issuer: 'DE' }] };
const toBritain = crossingAt('channel-train', 'exit', NOW);
const boat = crossingAt('boat', 'entry', NOW);

type Case = readonly [string, Traveller, Crossing, readonly Flag[]];
const CASES: readonly Case[] = [
  ['a visitor', US, landing, ['ETIAS_STATUS_UNKNOWN', 'FINGERPRINTS']],
  ['a visitor of twelve', { ...US, age: 12 }, landing, ['ADVISE_DCEM', 'ETIAS_STATUS_UNKNOWN', 'FINGERPRINTS']],
  [
    'a child of eleven',
    { ...US, age: 11 },
    landing,
    ['ADVISE_DCEM', 'ETIAS_STATUS_UNKNOWN', 'NO_FINGERPRINTS_UNDER_12'],
  ],
  ['a visitor of seventeen', { ...US, age: 17 }, landing, ['ADVISE_DCEM', 'ETIAS_STATUS_UNKNOWN', 'FINGERPRINTS']],
  ['a visitor of eighteen', { ...US, age: 18 }, landing, ['ETIAS_STATUS_UNKNOWN', 'FINGERPRINTS']],
  [
    'a child with a DCEM',
    person('US', { age: 9, ...permit('dcem') }),
    landing,
    ['ETIAS_NOT_REQUIRED', 'SHOW_CARD_FIRST'],
  ],
  ['a French child', person('FR', { age: 9 }), landing, ['ETIAS_NOT_REQUIRED']],
  ['a child inside', { ...US, age: 9 }, crossingAt('internal', 'entry', NOW), []],
  ['a child in transit', { ...US, age: 9 }, crossingAt('airside', 'entry', NOW), []],
  ['a child of a crew', { ...US, age: 17 }, with_({ role: 'aircrew-on-duty' }), ['ETIAS_STATUS_UNKNOWN']],
  ['before ETIAS was doubtful', US, on('2026-07-13'), ['ETIAS_NOT_REQUIRED', 'FINGERPRINTS']],
  ['the day after', US, on('2026-07-14'), ['ETIAS_STATUS_UNKNOWN', 'FINGERPRINTS']],
  ['a visitor who leaves', US, leaving, ['CHECK_EXIT_RECORDED', 'FINGERPRINTS']],
  ['a visitor who leaves before EES', US, on('2025-10-11', leaving), ['CHECK_EXIT_RECORDED']],
  ['a resident who leaves', POCKET, leaving, ['SHOW_CARD_FIRST']],
  ['a citizen who leaves', person('FR'), leaving, []],
  ['a citizen', person('FR'), landing, ['ETIAS_NOT_REQUIRED']],
  ['a national of Monaco', person('MC'), landing, ['ETIAS_NOT_REQUIRED']],
  ['a passport of the Vatican', person('VA'), landing, ['ETIAS_NOT_REQUIRED']],
  ['a type C visa', person('IN', visa('C')), landing, ['ETIAS_NOT_REQUIRED', 'FACE_ONLY_FINGERPRINTS_IN_VIS']],
  [
    'a type C visa not needed',
    person('US', visa('C')),
    landing,
    ['ETIAS_NOT_REQUIRED', 'FACE_ONLY_FINGERPRINTS_IN_VIS'],
  ],
  [
    'a limited visa',
    person('RU', visa('LTV')),
    landing,
    ['CALCULATOR_NOT_RELIABLE_LTV', 'ETIAS_NOT_REQUIRED', 'FACE_ONLY_FINGERPRINTS_IN_VIS'],
  ],
  [
    'a type C visa that has run out, leaving',
    person('IN', visa('C', { until: '2026-11-22' })),
    leaving,
    ['CHECK_EXIT_RECORDED', 'FACE_ONLY_FINGERPRINTS_IN_VIS', 'PRESUMPTION_REBUT'],
  ],
  [
    'a type C visa not needed that has run out, leaving',
    person('US', visa('C', { until: '2026-11-22' })),
    leaving,
    ['CHECK_EXIT_RECORDED', 'FINGERPRINTS'],
  ],
  ['no visa, refused', person('IN'), landing, ['ETIAS_NOT_REQUIRED']],
  [
    'a VLS-TS on the first entry',
    person('IN', visa('VLS-TS', { validation: 'due' })),
    landing,
    ['ETIAS_NOT_REQUIRED', 'FIRST_ENTRY_PROOF_USEFUL', 'SHOW_CARD_FIRST'],
  ],
  [
    'a VLS-TS validated',
    person('IN', visa('VLS-TS', { validation: 'done' })),
    landing,
    ['ETIAS_NOT_REQUIRED', 'SHOW_CARD_FIRST'],
  ],
  [
    'a VLS-T, which needs no validation',
    person('US', visa('VLS-T', { validation: 'due' })),
    landing,
    ['ETIAS_NOT_REQUIRED', 'SHOW_CARD_FIRST'],
  ],
  [
    'a long-stay visa that has ended, leaving',
    person('US', visa('D', { until: '2026-11-20' })),
    leaving,
    ['CHECK_EXIT_RECORDED', 'FINGERPRINTS', 'PRESUMPTION_REBUT', 'START_COUNT_DAY_AFTER_VISA_END'],
  ],
  [
    'a long-stay visa that has ended, coming in',
    person('US', visa('D', { until: '2026-11-20' })),
    landing,
    ['ETIAS_STATUS_UNKNOWN', 'FINGERPRINTS', 'START_COUNT_DAY_AFTER_VISA_END'],
  ],
  [
    'ninety days used, leaving',
    US,
    with_({ daysUsed: 90 }, leaving),
    ['CHECK_EXIT_RECORDED', 'FINGERPRINTS', 'PRESUMPTION_REBUT'],
  ],
  ['eighty-nine days used, leaving', US, with_({ daysUsed: 89 }, leaving), ['CHECK_EXIT_RECORDED', 'FINGERPRINTS']],
  ['a resident with ninety days, leaving', POCKET, with_({ daysUsed: 90 }, leaving), ['SHOW_CARD_FIRST']],
  ['a resident', POCKET, landing, ['ETIAS_NOT_REQUIRED', 'SHOW_CARD_FIRST']],
  [
    'a card in the pocket',
    POCKET,
    with_({ permitsWithheld: true }),
    ['EES_ERASURE', 'ETIAS_NOT_REQUIRED', 'FINGERPRINTS', 'RECTIFY_EES', 'SHOW_CARD_FIRST'],
  ],
  [
    'a card in the pocket before EES',
    POCKET,
    with_({ permitsWithheld: true, date: '2025-10-11' }),
    ['ETIAS_NOT_REQUIRED', 'SHOW_CARD_FIRST'],
  ],
  [
    'a resident with a file',
    POCKET,
    with_({ records: { eesFile: true } }),
    ['EES_ERASURE', 'ETIAS_NOT_REQUIRED', 'SHOW_CARD_FIRST'],
  ],
  [
    'a resident without a file',
    POCKET,
    with_({ records: { eesFile: false } }),
    ['ETIAS_NOT_REQUIRED', 'SHOW_CARD_FIRST'],
  ],
  ['a visitor with a file', US, with_({ records: { eesFile: true } }), ['ETIAS_STATUS_UNKNOWN', 'FINGERPRINTS']],
  [
    'a resident with a missing exit and a card without dates, which may have covered it',
    POCKET,
    with_({ records: { missingExitOn: '2026-05-01' } }),
    ['ETIAS_NOT_REQUIRED', 'SHOW_CARD_FIRST'],
  ],
  [
    'the same, and a file is known to exist',
    POCKET,
    with_({ records: { missingExitOn: '2026-05-01', eesFile: true } }),
    ['EES_ERASURE', 'ETIAS_NOT_REQUIRED', 'RECTIFY_EES', 'SHOW_CARD_FIRST'],
  ],
  [
    'the same with a card that began on that day',
    person('US', permit('carte-sejour', { from: '2026-05-01' })),
    with_({ records: { missingExitOn: '2026-05-01' } }),
    ['ETIAS_NOT_REQUIRED', 'SHOW_CARD_FIRST'],
  ],
  [
    'the same with a card that began the day after: it was the exit of a visitor',
    person('US', permit('carte-sejour', { from: '2026-05-02' })),
    with_({ records: { missingExitOn: '2026-05-01' } }),
    ['EES_ERASURE', 'ETIAS_NOT_REQUIRED', 'RECTIFY_EES', 'SHOW_CARD_FIRST'],
  ],
  [
    'a visitor whose long-stay visa may have covered the missing exit',
    person('US', visa('VLS-T', { until: '2026-10-01' })),
    with_({ records: { missingExitOn: '2026-05-01' } }),
    ['ETIAS_STATUS_UNKNOWN', 'FINGERPRINTS', 'START_COUNT_DAY_AFTER_VISA_END'],
  ],
  [
    'a visitor whose long-stay visa had ended the day before',
    person('US', visa('VLS-T', { until: '2026-04-30' })),
    with_({ records: { missingExitOn: '2026-05-01' } }),
    ['ETIAS_STATUS_UNKNOWN', 'FINGERPRINTS', 'PRESUMPTION_REBUT', 'RECTIFY_EES', 'START_COUNT_DAY_AFTER_VISA_END'],
  ],
  [
    'a visitor whose card ended, nobody knows when',
    person('US', permit('carte-sejour', { ended: true, renewalFiled: false })),
    with_({ records: { missingExitOn: '2026-05-01' } }),
    ['ETIAS_STATUS_UNKNOWN', 'FINGERPRINTS'],
  ],
  [
    'a citizen with a missing exit',
    person('FR'),
    with_({ records: { missingExitOn: '2026-05-01' } }),
    ['ETIAS_NOT_REQUIRED'],
  ],
  [
    'a visitor with a missing exit',
    US,
    with_({ records: { missingExitOn: '2026-05-01' } }),
    ['ETIAS_STATUS_UNKNOWN', 'FINGERPRINTS', 'PRESUMPTION_REBUT', 'RECTIFY_EES'],
  ],
  [
    'the same before EES',
    US,
    with_({ records: { missingExitOn: '2025-05-01' }, date: '2025-10-11' }),
    ['ETIAS_NOT_REQUIRED'],
  ],
  [
    'no record of the entry',
    US,
    with_({ records: { eesFile: false } }, leaving),
    ['CHECK_EXIT_RECORDED', 'FINGERPRINTS', 'PRESUMPTION_REBUT'],
  ],
  ['the same for a citizen', person('FR'), with_({ records: { eesFile: false } }, leaving), []],
  ['the same for a resident', POCKET, with_({ records: { eesFile: false } }, leaving), ['SHOW_CARD_FIRST']],
  [
    'the American passport of a Frenchwoman',
    DUAL,
    landing,
    ['DUAL_SHOW_EU_DOCUMENT', 'EES_ERASURE', 'ETIAS_NOT_REQUIRED', 'FINGERPRINTS', 'RECTIFY_EES'],
  ],
  ['the same before EES', DUAL, on('2025-10-11'), ['DUAL_SHOW_EU_DOCUMENT', 'ETIAS_NOT_REQUIRED']],
  [
    'a certificate of a pending renewal',
    person('US', permit('api')),
    landing,
    ['ETIAS_STATUS_UNKNOWN', 'READ_TRAVEL_MENTION', 'SHOW_CARD_FIRST'],
  ],
  [
    'a renewal receipt alone',
    person('US', permit('recepisse-renewal')),
    landing,
    ['ETIAS_STATUS_UNKNOWN', 'SHOW_CARD_FIRST'],
  ],
  ['an identity card to Britain', GERMAN_CARD, toBritain, ['UK_SIDE_NEEDS_PASSPORT']],
  ['a passport to Britain', person('DE'), toBritain, []],
  [
    'an identity card and a passport to Britain',
    { ...GERMAN_CARD, documents: [{ kind: 'id-card', issuer: 'DE' }, passport('DE')] },
    with_({ shown: [0, 1] }, toBritain),
    [],
  ],
  [
    'an Irish passport card to Britain',
    { ...person('IE'), documents: [{ kind: 'passport-card', issuer: 'IE' }] },
    toBritain,
    [],
  ],
  ['an identity card elsewhere', GERMAN_CARD, leaving, []],
  ['an identity card from Britain', GERMAN_CARD, crossingAt('dover', 'entry', NOW), ['ETIAS_NOT_REQUIRED']],
  ['an own boat', US, boat, ['ETIAS_STATUS_UNKNOWN', 'FINGERPRINTS', 'USE_BORDER_CROSSING_POINT']],
  ['an own boat, out', US, crossingAt('boat', 'exit', NOW), ['CHECK_EXIT_RECORDED', 'FINGERPRINTS']],
  [
    'half past eleven at night in Dover',
    US,
    with_({ localTime: '23:30 BST', date: '2026-07-01' }, crossingAt('dover', 'entry', NOW)),
    ['DAY_BOUNDARY', 'ETIAS_NOT_REQUIRED', 'FINGERPRINTS'],
  ],
  ['a partial suspension', US, with_({ ees: 'suspended-partial', date: '2026-05-01' }), ['ETIAS_NOT_REQUIRED']],
  ['a failure', US, with_({ ees: 'failure-total' }), ['ETIAS_STATUS_UNKNOWN']],
  [
    'the other passport on the first day of EES',
    DUAL,
    on('2025-10-12'),
    ['DUAL_SHOW_EU_DOCUMENT', 'EES_ERASURE', 'ETIAS_NOT_REQUIRED', 'FINGERPRINTS', 'RECTIFY_EES'],
  ],
  [
    'a missing exit of before EES, which EES cannot show',
    US,
    with_({ records: { missingExitOn: '2025-10-11' }, date: '2025-10-12' }),
    ['ETIAS_NOT_REQUIRED', 'FINGERPRINTS', 'PRESUMPTION_REBUT'],
  ],
  [
    'a favourable decision',
    person('US', permit('favourable-decision')),
    landing,
    ['ETIAS_STATUS_UNKNOWN', 'READ_TRAVEL_MENTION', 'SHOW_CARD_FIRST'],
  ],
  [
    'a German passport card to Britain',
    { ...person('DE'), documents: [{ kind: 'passport-card', issuer: 'DE' }] },
    toBritain,
    ['UK_SIDE_NEEDS_PASSPORT'],
  ],
  ['a permit of Cyprus', person('US', permit('residence-permit', { issuer: 'CY' })), landing, ['ETIAS_STATUS_UNKNOWN']],
  [
    'a child whose papers contradict each other',
    { ...US, age: 9, documents: [passport('NZ')] },
    landing,
    ['ETIAS_STATUS_UNKNOWN'],
  ],
  [
    'a certificate of renewal beside a card',
    person('US', {
      permits: [
        { paper: 'api', issuer: 'FR' },
        { paper: 'carte-sejour', issuer: 'FR' },
      ],
    }),
    landing,
    ['ETIAS_NOT_REQUIRED', 'SHOW_CARD_FIRST'],
  ],
  [
    'one beside a first receipt',
    person('US', {
      permits: [
        { paper: 'api', issuer: 'FR' },
        { paper: 'recepisse-first', issuer: 'FR' },
      ],
    }),
    landing,
    ['ETIAS_STATUS_UNKNOWN', 'READ_TRAVEL_MENTION', 'SHOW_CARD_FIRST'],
  ],
  [
    'a resident whose long-stay visa has ended',
    person('US', { ...permit('carte-sejour'), ...visa('D', { until: '2026-10-01' }) }),
    landing,
    ['ETIAS_NOT_REQUIRED', 'SHOW_CARD_FIRST'],
  ],
  [
    'a citizen with a file, on a train inside',
    person('FR'),
    with_({ records: { eesFile: true } }, crossingAt('internal', 'entry', NOW, 'BE')),
    ['EES_ERASURE'],
  ],
  [
    'who leaves after a long-stay visa, visa needed: its prints are in no visa file',
    person('IN', visa('D', { until: '2026-10-01' })),
    leaving,
    ['CHECK_EXIT_RECORDED', 'PRESUMPTION_REBUT', 'START_COUNT_DAY_AFTER_VISA_END'],
  ],
  ['who leaves without the visa needed', person('IN'), leaving, ['CHECK_EXIT_RECORDED']],
  [
    'a pilot whom nothing shows to have come in',
    US,
    with_({ role: 'aircrew-on-duty', records: { entryStamp: false, eesFile: false } }, leaving),
    [],
  ],
  [
    'a limited visa in force at an exit',
    person('IN', visa('LTV')),
    leaving,
    ['CALCULATOR_NOT_RELIABLE_LTV', 'CHECK_EXIT_RECORDED', 'FACE_ONLY_FINGERPRINTS_IN_VIS'],
  ],
  [
    'a visa in force beside one that has ended',
    person('IN', {
      visas: [
        { kind: 'C', issuer: 'FR', until: '2026-12-31' },
        { kind: 'C', issuer: 'FR', until: '2026-01-31' },
      ],
    }),
    leaving,
    ['CHECK_EXIT_RECORDED', 'FACE_ONLY_FINGERPRINTS_IN_VIS'],
  ],
  ['to Britain with nothing handed over', GERMAN_CARD, with_({ shown: [] }, toBritain), []],
  ...['AD', 'VA'].map(
    (state): Case => [
      `an exit that EES lacks, of a passport of ${state} that it does not record`,
      person(state),
      with_({ records: { missingExitOn: '2026-05-01' } }),
      ['ETIAS_NOT_REQUIRED'],
    ],
  ),
  [
    'a missing exit of before the long-stay visa began',
    person('IN', visa('D', { from: '2026-06-01' })),
    with_({ records: { missingExitOn: '2026-05-01' } }),
    ['EES_ERASURE', 'ETIAS_NOT_REQUIRED', 'RECTIFY_EES', 'SHOW_CARD_FIRST'],
  ],
  [
    'a missing exit under the long-stay visa',
    person('IN', visa('D', { from: '2026-04-01' })),
    with_({ records: { missingExitOn: '2026-05-01' } }),
    ['ETIAS_NOT_REQUIRED', 'SHOW_CARD_FIRST'],
  ],
  [
    'a missing exit of the first day of EES',
    US,
    with_({ records: { missingExitOn: '2025-10-12' }, date: '2025-10-13' }),
    ['ETIAS_NOT_REQUIRED', 'FINGERPRINTS', 'PRESUMPTION_REBUT', 'RECTIFY_EES'],
  ],
  [
    'a card named as the French are, of another state',
    person('US', permit('carte-sejour', { issuer: 'ES' })),
    landing,
    ['ETIAS_NOT_REQUIRED', 'SHOW_CARD_FIRST'],
  ],
  ['a failure at an exit', US, with_({ ees: 'failure-total' }, leaving), ['CHECK_EXIT_RECORDED']],
];

describe('the flags of a crossing', () => {
  it.each(CASES)('%s', (_, traveller, crossing, flags) => {
    expect(decide(traveller, crossing, Temporal.PlainDate.from(crossing.date))?.flags).toEqual(flags);
  });

  it('speaks of no record in EES when asked for a day before EES', () => {
    const crossing = with_({ records: { missingExitOn: '2026-05-01' } });
    expect(decide(US, crossing, Temporal.PlainDate.from('2025-10-11'))?.flags).toEqual(['ETIAS_NOT_REQUIRED']);
  });
});
