import { cite } from '../law/citation.ts';
import { A, B, B_AND_C, C, CODE_PLACES, SCHENGEN_PLACES } from './spans.ts';
import type { VerdictRow } from './verdict.ts';

const sure = { certainty: 'high' } as const;
const bars = [cite('start', 'Art. 5(2), second subparagraph'), cite('code', 'Art. 42a(2)')];
const outside = cite('ees', 'Art. 2(3)(f) to (h)');
const noDuty = cite('code', 'Art. 11 as replaced', 'the ordinary duty to stamp is gone');
const cyprus = {
  ...B_AND_C,
  ...sure,
  stamp: 'forbidden',
  ees: 'not-applicable',
  citations: [cite('code', 'Art. 42a(2)')],
} as const;
const MICROSTATES = ['microstate', 'vatican'] as const;

const citizen = {
  ...sure,
  verdict: 'NO_STAMP_FREE_MOVEMENT',
  stamp: 'none',
  because: 'Stamps and EES are for third-country nationals. A citizen of the EU, the EEA or Switzerland is none.',
  citations: [cite('code', 'Art. 2(5), 2(6), 8(2)'), cite('ees', 'Art. 3(1)(6)')],
} as const;

const citizens: readonly VerdictRow[] = [
  {
    ...citizen,
    ...A,
    name: 'citizen-A',
    when: { status: ['free-mover'], place: CODE_PLACES },
    ees: 'not-yet-operated',
  },
  {
    ...citizen,
    ...B_AND_C,
    name: 'citizen-BC',
    when: { status: ['free-mover'], place: SCHENGEN_PLACES },
    ees: 'exempt',
  },
  {
    ...citizen,
    ...B_AND_C,
    name: 'citizen-cyprus',
    when: { status: ['free-mover'], place: ['cyprus'] },
    ees: 'not-applicable',
  },
];

const microstates: readonly VerdictRow[] = [
  {
    ...A,
    ...sure,
    name: 'microstate-A',
    when: { status: ['microstate'], place: CODE_PLACES },
    verdict: 'NO_STAMP_MICROSTATE',
    stamp: 'forbidden',
    ees: 'not-yet-operated',
    because: 'The old Code named nationals of Andorra, Monaco and San Marino among those who are not stamped.',
    citations: [cite('oldCode', 'Art. 11(3)(e)')],
  },
  {
    ...A,
    name: 'vatican-A',
    when: { status: ['vatican'], place: CODE_PLACES },
    verdict: 'STAMP',
    stamp: 'required',
    ees: 'not-yet-operated',
    because:
      'Before EES the list of those who are not stamped named Andorra, Monaco and San Marino, but not the Vatican. By the strict text its passports were stamped.',
    citations: [cite('oldCode', 'Art. 11(1), 11(3)(e)')],
    certainty: 'medium',
  },
  {
    ...B,
    ...sure,
    name: 'microstate-B',
    when: { status: MICROSTATES, place: SCHENGEN_PLACES },
    verdict: 'NO_STAMP_MICROSTATE',
    stamp: 'forbidden',
    ees: 'exempt',
    because:
      'The rules of the progressive start bar the stamp for micro-states and the Vatican, and EES leaves them out.',
    citations: [...bars, cite('ees', 'Art. 2(3)(f)'), cite('code', 'Art. 6a(3)(f)')],
  },
  {
    ...C,
    ...sure,
    name: 'microstate-C',
    when: { status: MICROSTATES, place: SCHENGEN_PLACES },
    verdict: 'NO_STAMP_MICROSTATE',
    stamp: 'not-due',
    ees: 'exempt',
    because: 'EES leaves out micro-states and the Vatican, and nothing asks for a stamp any more.',
    citations: [cite('ees', 'Art. 2(3)(f)'), cite('code', 'Art. 6a(3)(f)'), noDuty],
  },
  {
    ...cyprus,
    name: 'microstate-cyprus',
    when: { status: MICROSTATES, place: ['cyprus'] },
    verdict: 'NO_STAMP_MICROSTATE',
    because: 'A state that does not run EES stamps, but its list of exceptions names micro-states and the Vatican.',
  },
];

/** The three roles share their law; each gives its own verdict. */
const ROLES = [
  {
    status: 'crew',
    verdict: 'NO_STAMP_CREW',
    who: 'Crews on duty',
    old: cite('oldCode', 'Art. 11(3)(b), (c), (f)'),
    now: cite('code', 'Art. 6a(3)(g)(ii), (g)(iii), (j), Annex VII points 2 and 3'),
    certainty: 'high',
  },
  {
    status: 'cruise',
    verdict: 'NO_STAMP_CRUISE',
    who: 'Passengers of a cruise under Annex VI',
    old: cite('oldCode', 'Art. 11(3)(d), Annex VI 3.2.3', 'where the passenger is not checked'),
    now: cite('code', 'Art. 6a(3)(g)(vii), Annex VI 3.2.1 to 3.2.3'),
    certainty: 'medium',
  },
  {
    status: 'official',
    verdict: 'NO_STAMP_OFFICIAL',
    who: 'Heads of state, ministers and announced delegations',
    old: cite('oldCode', 'Art. 11(3)(a)'),
    now: cite('code', 'Art. 6a(3)(g)(i), Annex VII point 1'),
    certainty: 'high',
  },
] as const;

const roles = ROLES.flatMap(({ status, verdict, who, old, now, certainty }): readonly VerdictRow[] => [
  {
    ...A,
    name: `${status}-A`,
    when: { status: [status], place: CODE_PLACES },
    verdict,
    stamp: 'forbidden',
    ees: 'not-yet-operated',
    because: `${who} stand in the old list of those who are not stamped.`,
    citations: [old],
    certainty,
  },
  {
    ...B,
    name: `${status}-B`,
    when: { status: [status], place: SCHENGEN_PLACES },
    verdict,
    stamp: 'forbidden',
    ees: 'exempt',
    because: `${who} stand in the list that bars the stamp during the progressive start, and are outside EES.`,
    citations: [...bars, now],
    certainty,
  },
  {
    ...C,
    name: `${status}-C`,
    when: { status: [status], place: SCHENGEN_PLACES },
    verdict,
    stamp: 'not-due',
    ees: 'exempt',
    because: `${who} are outside EES, and nothing asks for a stamp any more.`,
    citations: [outside, now, noDuty],
    certainty,
  },
  {
    ...cyprus,
    name: `${status}-cyprus`,
    when: { status: [status], place: ['cyprus'] },
    verdict,
    because: `A state that does not run EES stamps, but ${who.charAt(0).toLowerCase()}${who.slice(1)} are on its list of exceptions.`,
    certainty,
  },
]);

/** Table 2: citizens, micro-states and roles. */
export const EXEMPT: readonly VerdictRow[] = [...citizens, ...microstates, ...roles];
