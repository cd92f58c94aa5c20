import { cite } from '../law/citation.ts';
import { A, B, B_AND_C, C, CODE_PLACES, PERMIT_STATUSES, SCHENGEN_PLACES } from './spans.ts';
import type { VerdictRow } from './verdict.ts';

const replaced = cite(
  'code',
  'Art. 11(1) as replaced',
  'only the issuing state may stamp its own residents, where its law says so; no such French text was found',
);
const onlyRegistered = cite('start', 'Art. 5(2)', 'parallel stamping is for those who are registered in EES');
const oldPosts = cite('start', 'Art. 5(14)', 'posts without EES kept the old Code');
const stampedAnyway = 'Residents are still stamped by mistake. The stamp does not shorten the right to stay.';
const oldPractice = 'Many officers stamped all the same. Such a stamp does not shorten the stay of a resident.';
const literal = cite(
  'oldCode',
  'Art. 11(1), 11(3)',
  'read literally it covers every third-country national; only the family card is exempted',
);
const residents = [
  cite('oldCode', 'Art. 6(2), 6(5)(a)'),
  cite('report2009', 'permit holders are outside the duty to stamp'),
  literal,
];

const familyCards: readonly VerdictRow[] = [
  {
    ...A,
    name: 'family-card-A',
    when: { status: ['family-card'], place: CODE_PLACES },
    verdict: 'NO_STAMP_FAMILY_CARD',
    stamp: 'forbidden',
    ees: 'not-yet-operated',
    because: 'The old Code says that the passport of a person who presents this card is not stamped.',
    citations: [cite('oldCode', 'Art. 11(3)(g)'), cite('directive', 'Art. 5(3)')],
    certainty: 'high',
  },
  {
    ...B,
    name: 'family-card-B',
    when: { status: ['family-card'], place: SCHENGEN_PLACES },
    verdict: 'NO_STAMP_FAMILY_CARD',
    stamp: 'forbidden',
    ees: 'exempt',
    because: 'The rules of the progressive start bar the stamp for holders of this card, and EES leaves them out.',
    citations: [
      cite('start', 'Art. 5(2), second subparagraph'),
      cite('code', 'Art. 42a(2)'),
      cite('ees', 'Art. 2(3)(a)'),
    ],
    certainty: 'high',
  },
  {
    ...C,
    name: 'family-card-C-host',
    when: { status: ['family-card'], place: SCHENGEN_PLACES, host: ['host'] },
    verdict: 'NO_STAMP_FAMILY_CARD',
    stamp: 'forbidden',
    ees: 'exempt',
    because: 'The Directive forbids the host state to stamp the passport of a family member who presents this card.',
    practice: stampedAnyway,
    citations: [cite('directive', 'Art. 5(3)'), cite('ees', 'Art. 2(3)(a)'), cite('code', 'Art. 6a(3)(a)')],
    certainty: 'high',
  },
  {
    ...C,
    name: 'family-card-C-other',
    when: { status: ['family-card'], place: SCHENGEN_PLACES, host: ['other'] },
    verdict: 'NO_STAMP_FAMILY_CARD',
    stamp: 'not-due',
    ees: 'exempt',
    because:
      'The card puts its holder outside EES in every state, and no stamp is due. The Directive itself binds only the host state.',
    practice: stampedAnyway,
    citations: [
      cite('ees', 'Art. 2(3)(a)'),
      cite('code', 'Art. 6a(3)(a)'),
      replaced,
      cite('directive', 'Art. 5(3)', 'binds the host state'),
    ],
    certainty: 'high',
  },
  {
    ...B_AND_C,
    name: 'family-card-cyprus',
    when: { status: ['family-card', 'equivalent-family-with-permit'], place: ['cyprus'] },
    verdict: 'NO_STAMP_FAMILY_CARD',
    stamp: 'forbidden',
    ees: 'not-applicable',
    because: 'A state that does not run EES stamps, but its list of exceptions names these family members.',
    citations: [cite('code', 'Art. 42a(2)'), cite('directive', 'Art. 5(3)')],
    certainty: 'high',
  },
];

const permits: readonly VerdictRow[] = [
  {
    ...A,
    name: 'permit-A',
    when: { status: [...PERMIT_STATUSES, 'equivalent-family-with-permit'], place: CODE_PLACES },
    verdict: 'NO_STAMP_RESIDENT',
    stamp: 'not-due-but-not-forbidden',
    ees: 'not-yet-operated',
    because: 'By the view of the Commission no stamp was due for permit holders. The old text did not forbid it.',
    practice: oldPractice,
    citations: residents,
    certainty: 'medium',
  },
  {
    ...B,
    name: 'permit-B',
    when: { status: PERMIT_STATUSES, place: SCHENGEN_PLACES },
    verdict: 'NO_STAMP_RESIDENT',
    stamp: 'not-due',
    ees: 'exempt',
    because: 'Permit holders are outside EES, and the parallel stamps were for those whom EES registers.',
    practice:
      'At a post that did not run EES yet the old Code held: there no stamp was due by the view of the Commission, but none was forbidden.',
    citations: [
      cite('ees', 'Art. 2(3)(c), (d)'),
      cite('code', 'Art. 6a(3)(c), (e)'),
      onlyRegistered,
      replaced,
      oldPosts,
    ],
    certainty: 'medium',
  },
  {
    ...B,
    name: 'equivalent-family-B',
    when: { status: ['equivalent-family-with-permit'], place: SCHENGEN_PLACES },
    verdict: 'NO_STAMP_RESIDENT',
    stamp: 'forbidden',
    ees: 'exempt',
    because:
      'The list that bars the stamp during the progressive start names family of citizens of the EEA and Switzerland who hold a card or permit.',
    citations: [
      cite('start', 'Art. 5(2), second subparagraph'),
      cite('code', 'Art. 42a(2)'),
      cite('ees', 'Art. 2(3)(b)'),
    ],
    certainty: 'medium',
  },
  {
    ...C,
    name: 'permit-C',
    when: { status: PERMIT_STATUSES, place: SCHENGEN_PLACES },
    verdict: 'NO_STAMP_RESIDENT',
    stamp: 'not-due',
    ees: 'exempt',
    because: 'Permit holders are outside EES. No French legal basis for a stamp was found.',
    practice: stampedAnyway,
    citations: [cite('ees', 'Art. 2(3)(c), (d)'), cite('code', 'Art. 6a(3)(c), (e)'), replaced],
    certainty: 'high',
  },
  {
    ...C,
    name: 'equivalent-family-C',
    when: { status: ['equivalent-family-with-permit'], place: SCHENGEN_PLACES },
    verdict: 'NO_STAMP_RESIDENT',
    stamp: 'not-due',
    ees: 'exempt',
    because:
      'Family of citizens of the EEA and Switzerland with a permit is outside EES, and nothing asks for a stamp.',
    practice: stampedAnyway,
    citations: [cite('ees', 'Art. 2(3)(b), (c)'), cite('code', 'Art. 6a(3)(b)'), replaced],
    certainty: 'high',
  },
];

const longStayVisas: readonly VerdictRow[] = [
  {
    ...A,
    name: 'long-stay-visa-A',
    when: { status: ['long-stay-visa'], place: CODE_PLACES },
    verdict: 'NO_STAMP_LSV',
    stamp: 'not-due-but-not-forbidden',
    ees: 'not-yet-operated',
    because:
      'What the Commission said of permits holds for long-stay visas by analogy: no stamp due, but none forbidden.',
    practice: 'Often stamped, above all on the first entry. The date then helps to validate a VLS-TS.',
    citations: residents,
    certainty: 'medium',
  },
  {
    ...B,
    name: 'long-stay-visa-B',
    when: { status: ['long-stay-visa'], place: SCHENGEN_PLACES },
    verdict: 'NO_STAMP_LSV',
    stamp: 'not-due',
    ees: 'exempt',
    because: 'Long-stay visas are outside EES, and the parallel stamps were for those whom EES registers.',
    practice: 'At a post that did not run EES yet the old Code held: there a stamp was not forbidden.',
    citations: [cite('ees', 'Art. 2(3)(e)'), cite('code', 'Art. 6a(3)(d)'), onlyRegistered, replaced, oldPosts],
    certainty: 'medium',
  },
  {
    ...C,
    name: 'long-stay-visa-C',
    when: { status: ['long-stay-visa'], place: SCHENGEN_PLACES },
    verdict: 'NO_STAMP_LSV',
    stamp: 'not-due',
    ees: 'exempt',
    because: 'Long-stay visas are outside EES. No French legal basis for a stamp was found.',
    practice: 'A stamp on the first entry does no harm: its date helps to validate a VLS-TS.',
    citations: [cite('ees', 'Art. 2(3)(e)'), cite('code', 'Art. 6a(3)(d)'), replaced],
    certainty: 'high',
  },
];

const byHand: VerdictRow = {
  ...B_AND_C,
  name: 'permit-or-visa-cyprus',
  when: { status: [...PERMIT_STATUSES, 'long-stay-visa'], place: ['cyprus'] },
  verdict: 'STAMP',
  stamp: 'required',
  ees: 'not-applicable',
  because:
    'A state that does not run EES stamps every third-country national, and its list of exceptions does not name permits or long-stay visas.',
  citations: [cite('code', 'Art. 42a(1), 42a(2)')],
  certainty: 'medium',
};

/** Table 2: family cards, permits and long-stay visas. */
export const PERMITS: readonly VerdictRow[] = [...familyCards, ...permits, ...longStayVisas, byHand];
