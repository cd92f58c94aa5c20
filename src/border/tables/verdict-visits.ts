import { cite } from '../law/citation.ts';
import { A, B, B_AND_C, C, FAMILY_STATUSES, ORDINARY_BEFORE } from './spans.ts';
import type { VerdictRow } from './verdict.ts';

const sure = { certainty: 'high' } as const;
const registered = [cite('code', 'Art. 6a(1)'), cite('ees', 'Art. 2(1), 14, 16, 17')];
const dutyGone = cite('code', 'Art. 11(1) as replaced');
const total = [cite('code', 'Art. 9(3a)'), cite('ees', 'Art. 21(2)')];

/** In A, B and in a breakdown it makes no difference whether a visitor is also family of a citizen. */
const COMERS = ['visitor', ...FAMILY_STATUSES] as const;
/** Biometrics are not asked for there and then, so refusing them changes nothing. */
const COMERS_WITHOUT_BIOMETRICS = [...COMERS, 'biometrics-refused'] as const;

/** Table 2: visitors and family without a card, where a Schengen state checks. */
export const VISITS: readonly VerdictRow[] = [
  {
    ...A,
    ...sure,
    name: 'visit-A',
    when: { status: COMERS_WITHOUT_BIOMETRICS, place: [...ORDINARY_BEFORE, 'cyprus'] },
    verdict: 'STAMP',
    stamp: 'required',
    ees: 'not-yet-operated',
    because:
      'Before EES the passports of visitors were stamped at entry and at exit, those of family without a card as well.',
    citations: [cite('oldCode', 'Art. 11(1), 11(2)'), cite('code', 'Art. 6(1)')],
  },
  {
    ...B,
    ...sure,
    name: 'visit-B',
    when: { status: COMERS, place: ORDINARY_BEFORE, ees: ['as-expected'], record: ['none', 'stamp-without-file'] },
    verdict: 'STAMP_AND_EES',
    stamp: 'required',
    ees: 'register-where-operated',
    because:
      'In the progressive start visitors were stamped at all posts, and recorded where the post already ran EES.',
    citations: [
      cite('start', 'Art. 5(2)', 'parallel stamping'),
      cite('start', 'Art. 4', 'progressive start'),
      ...registered,
    ],
  },
  {
    ...B,
    name: 'visit-B-missing-exit',
    when: { status: COMERS, place: ORDINARY_BEFORE, ees: ['as-expected'], record: ['missing-exit'] },
    verdict: 'STAMP_AND_EES',
    stamp: 'required',
    ees: 'register-and-correct',
    because:
      'Stamped and recorded; the earlier exit that EES does not show is to be put right. Where EES has nothing, the stamp counts.',
    citations: [cite('start', 'Art. 5(2), 5(3)'), cite('ees', 'Art. 35, 52')],
    certainty: 'medium',
  },
  {
    ...B,
    name: 'visit-B-suspended-partial',
    when: { status: COMERS_WITHOUT_BIOMETRICS, place: ORDINARY_BEFORE, ees: ['suspended-partial'] },
    verdict: 'STAMP_AND_EES',
    stamp: 'required',
    ees: 'register-without-biometrics',
    because:
      'While EES is partly suspended the record is made without face image and fingerprints; the stamp stays due.',
    citations: [cite('start', 'Art. 5(2), 7(1)')],
    certainty: 'medium',
  },
  {
    ...B,
    name: 'visit-B-suspended-full',
    when: { status: COMERS_WITHOUT_BIOMETRICS, place: ORDINARY_BEFORE, ees: ['suspended-full'] },
    verdict: 'STAMP',
    stamp: 'required',
    ees: 'suspended',
    because: 'While EES is suspended at a post nothing is recorded; the stamp is due and counts.',
    citations: [cite('start', 'Art. 5(2), 5(3)(a), 7(1)')],
    certainty: 'medium',
  },
  {
    ...B,
    ...sure,
    name: 'visit-B-failure',
    when: { status: COMERS_WITHOUT_BIOMETRICS, place: ORDINARY_BEFORE, ees: ['failure-total'] },
    verdict: 'STAMP',
    stamp: 'required',
    ees: 'manual-record-later',
    because:
      'In a total failure the officer notes the crossing by hand, to be entered later; the stamp is due in any case.',
    citations: [...total, cite('start', 'Art. 5(2)')],
  },
  {
    ...C,
    ...sure,
    name: 'visit-C',
    when: { status: ['visitor'], place: ['schengen'], ees: ['as-expected'], record: ['none'] },
    verdict: 'EES_ONLY',
    stamp: 'none-unless-system-failure',
    ees: 'register',
    because: 'Visitors are recorded in EES at entry and at exit. The duty to stamp them is gone.',
    citations: [...registered, dutyGone],
  },
  {
    ...C,
    name: 'visit-C-stamp-without-file',
    when: { status: ['visitor'], place: ['schengen'], ees: ['as-expected'], record: ['stamp-without-file'] },
    verdict: 'EES_ONLY',
    stamp: 'none-unless-system-failure',
    ees: 'create-file-with-stamped-entry',
    because:
      'You were stamped in without an EES file. The file is opened now, at the exit, with the date of the stamp.',
    citations: [cite('code', 'Art. 12a(2)'), cite('ees', 'Art. 22(2)'), cite('start', 'Art. 5(13)')],
    certainty: 'medium',
  },
  {
    ...C,
    name: 'visit-C-missing-exit',
    when: { status: ['visitor'], place: ['schengen'], ees: ['as-expected'], record: ['missing-exit'] },
    verdict: 'EES_ONLY',
    stamp: 'none-unless-system-failure',
    ees: 'register-and-correct',
    because: 'You are recorded. The earlier exit that EES does not show looks like an overstay until it is put right.',
    citations: [...registered, cite('code', 'Art. 12(1), 12(3)'), cite('ees', 'Art. 20, 35, 52')],
    certainty: 'medium',
  },
  {
    ...C,
    until: '2026-09-06',
    name: 'visit-C-suspended-partial',
    when: { status: ['visitor', 'biometrics-refused'], place: ['schengen'], ees: ['suspended-partial'] },
    verdict: 'EES_ONLY',
    stamp: 'none-unless-system-failure',
    ees: 'register-without-biometrics',
    because: 'Posts could leave out face image and fingerprints for up to six hours. The record itself stayed due.',
    citations: [cite('start', 'Art. 7(3), 7(4)')],
    certainty: 'medium',
  },
  {
    ...C,
    from: '2026-09-07',
    name: 'visit-C-suspended-partial-later',
    when: { status: ['visitor', 'biometrics-refused'], place: ['schengen'], ees: ['suspended-partial'] },
    verdict: 'EES_ONLY',
    stamp: 'none-unless-system-failure',
    ees: 'register-without-biometrics',
    because:
      'The written leave to suspend biometrics ended on 6 Sep 2026, unless a later act exists. The record is due all the same.',
    citations: [cite('start', 'Art. 7(3), 7(4)'), ...registered],
    certainty: 'low',
  },
  {
    ...C,
    ...sure,
    name: 'family-C',
    when: { status: ['family-without-card'], place: ['schengen'], ees: ['as-expected'] },
    verdict: 'EES_NO_CALCULATOR',
    stamp: 'none-unless-system-failure',
    ees: 'register-without-calculator',
    because:
      'Family of a citizen who uses free movement is recorded without day count and without overstay flag. The record is kept for one year after the exit.',
    citations: [cite('ees', 'Art. 2(1)(b), 2(4), 11(1), 34'), cite('code', 'Art. 6a(1)(b)')],
  },
  {
    ...C,
    name: 'family-C-suspended-partial',
    when: { status: ['family-without-card'], place: ['schengen'], ees: ['suspended-partial'] },
    verdict: 'EES_NO_CALCULATOR',
    stamp: 'none-unless-system-failure',
    ees: 'register-without-biometrics',
    because: 'Recorded without day count, and while EES is partly suspended without face image and fingerprints.',
    citations: [cite('ees', 'Art. 2(4), 11(1)'), cite('start', 'Art. 7(3), 7(4)')],
    certainty: 'low',
  },
  {
    ...C,
    name: 'visit-C-suspended-full',
    when: { status: COMERS_WITHOUT_BIOMETRICS, place: ['schengen'], ees: ['suspended-full'] },
    verdict: 'UNCERTAIN',
    stamp: 'uncertain',
    ees: 'suspended',
    because:
      'A full suspension was allowed only until 9 Apr 2026. If a post records nothing later, what takes its place was not established.',
    practice: 'Keep the boarding pass or ticket: it may be the only proof of this crossing.',
    citations: [cite('start', 'Art. 7(1), 7(3)')],
    certainty: 'low',
  },
  {
    ...C,
    ...sure,
    name: 'visit-C-failure',
    when: { status: COMERS_WITHOUT_BIOMETRICS, place: ['schengen'], ees: ['failure-total'] },
    verdict: 'STAMP',
    stamp: 'required',
    ees: 'manual-record-later',
    because:
      'Only when the central system, the national interface and the local storage all fail does the officer stamp and note the crossing by hand.',
    citations: total,
  },
  {
    ...B_AND_C,
    ...sure,
    name: 'visit-cyprus',
    when: {
      status: [
        ...COMERS_WITHOUT_BIOMETRICS,
        'unsettled-paper',
        'expired-card',
        'unsettled-permit',
        'long-stay-unvalidated',
        'refugee-document',
        'asylum-claimant',
        'limited-card-leaving',
        'visa-letter-unknown',
      ],
      place: ['cyprus'],
    },
    verdict: 'STAMP',
    stamp: 'required',
    ees: 'not-applicable',
    because: 'Cyprus does not run EES and stamps by hand, visitors and permit holders alike.',
    citations: [cite('code', 'Art. 42a(1), 42a(2)')],
  },
];
