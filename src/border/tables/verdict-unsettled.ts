import { cite } from '../law/citation.ts';
import { CHECKED_ON } from '../law/dated.ts';
import { A, B, B_AND_C, C, CODE_PLACES, FAMILY_STATUSES, ORDINARY_BEFORE, SCHENGEN_PLACES } from './spans.ts';
import type { VerdictRow } from './verdict.ts';

const unsure = { certainty: 'low', verdict: 'UNCERTAIN' } as const;
/** Visitors, and those who may turn out to be one: where a visitor is not certain, nobody of them is surer. */
const VISITORS_AT_BEST = [
  'visitor',
  ...FAMILY_STATUSES,
  'biometrics-refused',
  'unsettled-permit',
  'refugee-document',
  'asylum-claimant',
] as const;
const RESIDENTS = ['unsettled-paper', 'expired-card', 'long-stay-unvalidated'] as const;
const permitList = [cite('code', 'Art. 2(16)(b), 39'), cite('ees', 'Art. 2(3)(c)')];
const openEither =
  'With a permit no stamp would be due; without one it would be required. Which holds for this paper is not established.';

const papers: readonly VerdictRow[] = [
  {
    ...A,
    ...unsure,
    name: 'unsettled-resident-A',
    when: { status: RESIDENTS, place: CODE_PLACES },
    stamp: 'uncertain',
    ees: 'not-yet-operated',
    because: openEither,
    citations: [cite('oldCode', 'Art. 11(1)'), ...permitList],
  },
  {
    ...B,
    ...unsure,
    name: 'unsettled-resident-B',
    when: { status: RESIDENTS, place: SCHENGEN_PLACES },
    stamp: 'uncertain',
    ees: 'uncertain',
    because: openEither,
    citations: [cite('start', 'Art. 5(2)'), ...permitList],
  },
  {
    ...C,
    ...unsure,
    name: 'unsettled-resident-C',
    when: { status: RESIDENTS, place: SCHENGEN_PLACES },
    stamp: 'not-due',
    ees: 'uncertain',
    because:
      'No basis for a stamp was found either way. Whether EES leaves out the holder of this paper is not established.',
    practice: 'Officers decide differently. A national who needs a visa may be refused.',
    citations: permitList,
  },
  {
    ...A,
    ...unsure,
    name: 'unsettled-permit-A',
    when: {
      status: ['unsettled-permit', 'refugee-document', 'asylum-claimant'],
      place: [...ORDINARY_BEFORE, 'cyprus'],
    },
    stamp: 'required',
    ees: 'not-yet-operated',
    because: 'Unless the paper counts as a permit, which is not established, the old Code asks for a stamp.',
    citations: [cite('oldCode', 'Art. 11(1)'), cite('visaList', 'Art. 3(2), 6(2)(b)')],
  },
  {
    ...B,
    ...unsure,
    name: 'unsettled-permit-B',
    when: { status: ['unsettled-permit'], place: ORDINARY_BEFORE },
    stamp: 'required',
    ees: 'likely-register',
    because:
      'Unless the permit counts as one of a Schengen state, which is not established, you are stamped and, where EES runs, recorded.',
    citations: [cite('start', 'Art. 5(2)'), cite('ees', 'Art. 4(3)'), cite('code', 'Art. 6(1)(b)')],
  },
  {
    ...C,
    ...unsure,
    name: 'unsettled-permit-C',
    when: { status: ['unsettled-permit'], place: ['schengen'] },
    stamp: 'none-unless-system-failure',
    ees: 'likely-register',
    because:
      'Unless the permit counts as one of a Schengen state, which is not established, you are recorded as a visitor.',
    citations: [cite('ees', 'Art. 4(3)'), cite('code', 'Art. 6(1)(b)')],
  },
  {
    ...B,
    ...unsure,
    name: 'refugee-document-B',
    when: { status: ['refugee-document'], place: ORDINARY_BEFORE },
    stamp: 'required',
    ees: 'register-where-operated',
    because: 'If France asks no visa for this paper, you enter as a visitor: stamped, and recorded where EES runs.',
    citations: [cite('visaList', 'Art. 3(2), 6(2)(b)'), cite('start', 'Art. 5(2)')],
  },
  {
    ...C,
    ...unsure,
    name: 'refugee-document-C',
    when: { status: ['refugee-document'], place: ['schengen'] },
    stamp: 'none-unless-system-failure',
    ees: 'register',
    because: 'If France asks no visa for this paper, you enter as a visitor and are recorded.',
    citations: [cite('visaList', 'Art. 3(2), 6(2)(b)'), cite('ees', 'Art. 2(1)(a)')],
  },
  {
    ...B,
    ...unsure,
    name: 'asylum-claimant-B',
    when: { status: ['asylum-claimant'], place: ORDINARY_BEFORE },
    stamp: 'required',
    ees: 'uncertain',
    because:
      'The certificate is not a permit, so the stamp of visitors is due. How EES treats its holder was not established.',
    citations: [cite('code', 'Art. 2(16)(b)(i)'), cite('start', 'Art. 5(2)')],
  },
  {
    ...C,
    ...unsure,
    name: 'asylum-claimant-C',
    when: { status: ['asylum-claimant'], place: ['schengen'] },
    stamp: 'none-unless-system-failure',
    ees: 'uncertain',
    because: 'The certificate is not a permit. How EES treats its holder was not established.',
    citations: [cite('code', 'Art. 2(16)(b)(i)')],
  },
  {
    ...A,
    ...unsure,
    name: 'limited-card-leaving-A',
    when: { status: ['limited-card-leaving'], place: CODE_PLACES },
    stamp: 'uncertain',
    ees: 'not-yet-operated',
    because: 'What was done at an exit with a card limited to Mayotte was not found.',
    citations: [cite('frenchList', 'cards that do not allow Schengen entry')],
  },
  {
    ...B_AND_C,
    ...unsure,
    name: 'limited-card-leaving-BC',
    when: { status: ['limited-card-leaving'], place: SCHENGEN_PLACES },
    stamp: 'uncertain',
    ees: 'uncertain',
    because: 'What is done at an exit with a card limited to Mayotte was not found.',
    citations: [cite('frenchList', 'cards that do not allow Schengen entry')],
  },
];

const families: readonly VerdictRow[] = [
  {
    ...C,
    ...unsure,
    name: 'family-returning-C',
    when: { status: ['family-returning'], place: ['schengen'], ees: ['as-expected', 'suspended-partial'] },
    stamp: 'none-unless-system-failure',
    ees: 'register',
    because:
      'You are recorded either way. Whether without the day count, as family of a citizen who comes home, was not settled.',
    citations: [cite('directive', 'Art. 3(1)'), cite('ees', 'Art. 2(1)(b), 2(4)')],
  },
  {
    ...C,
    name: 'family-unsettled-C',
    when: { status: ['family-unsettled'], place: ['schengen'], ees: ['as-expected', 'suspended-partial'] },
    verdict: 'ASK',
    stamp: 'none-unless-system-failure',
    ees: 'depends',
    because:
      'You are recorded either way: without the day count if that citizen uses free movement here and you accompany or join, otherwise as a visitor.',
    citations: [cite('directive', 'Art. 3(1)'), cite('ees', 'Art. 2(1)(b), 2(4)')],
    certainty: 'high',
  },
];

const places: readonly VerdictRow[] = [
  {
    ...A,
    ...unsure,
    name: 'andorra-A',
    when: { status: VISITORS_AT_BEST, place: ['andorra'] },
    stamp: 'required',
    ees: 'not-yet-operated',
    because: 'On paper the border with Andorra is an external one, so a stamp was due.',
    practice: 'Checks are light, and many crossings leave no trace. Keep proof of yours.',
    citations: [cite('code', 'Art. 2(2)'), cite('oldCode', 'Art. 11(1)')],
  },
  {
    ...B,
    ...unsure,
    name: 'andorra-B',
    when: { status: VISITORS_AT_BEST, place: ['andorra'] },
    stamp: 'required',
    ees: 'uncertain',
    because:
      'On paper the border with Andorra is an external one, so a stamp was due. How EES ran there was not established.',
    practice: 'Checks are light, and many crossings leave no trace. Keep proof of yours.',
    citations: [cite('code', 'Art. 2(2)'), cite('start', 'Art. 5(2)'), cite('ees', 'Art. 4(1)')],
  },
  {
    ...C,
    ...unsure,
    name: 'andorra-C',
    when: { status: VISITORS_AT_BEST, place: ['andorra'] },
    stamp: 'none-unless-system-failure',
    ees: 'uncertain',
    because: 'On paper the border with Andorra is an external one. Whether EES records there is not established.',
    practice: 'Checks are light, and many crossings leave no trace. Keep proof of yours.',
    citations: [cite('code', 'Art. 2(2)'), cite('ees', 'Art. 4(1)')],
  },
  {
    ...C,
    ...unsure,
    name: 'gibraltar-C',
    when: { status: VISITORS_AT_BEST, place: ['gibraltar'] },
    stamp: 'uncertain',
    ees: 'uncertain',
    because:
      'An agreement moves the Schengen check into the airport and port of Gibraltar. The day on which it applies was not verified.',
    citations: [cite('gibraltar', 'place of the checks')],
  },
  {
    ...A,
    ...unsure,
    name: 'overseas-link-A',
    when: { status: VISITORS_AT_BEST, place: ['overseas-link'] },
    stamp: 'uncertain',
    ees: 'not-yet-operated',
    because:
      'Overseas France is outside Schengen. How journeys between it and European France are stamped was not established.',
    citations: [cite('convention', 'Art. 138'), cite('overseas', 'stay overseas')],
  },
  {
    ...B_AND_C,
    ...unsure,
    name: 'overseas-link-BC',
    when: { status: VISITORS_AT_BEST, place: ['overseas-link'] },
    stamp: 'uncertain',
    ees: 'uncertain',
    because:
      'Overseas France is outside Schengen. How journeys between it and European France are recorded was not established.',
    citations: [cite('convention', 'Art. 138'), cite('overseas', 'stay overseas')],
  },
];

const asks: readonly VerdictRow[] = [
  {
    ...A,
    name: 'visa-letter-A',
    when: { status: ['visa-letter-unknown', 'limited-visa-elsewhere'], place: CODE_PLACES },
    verdict: 'ASK',
    stamp: 'depends',
    ees: 'not-yet-operated',
    because: 'What is printed on the sticker decides, and it is not known yet.',
    citations: [cite('visaCode', 'Art. 2, 25'), cite('ceseda', 'L312-2, R431-16 3°')],
    certainty: 'high',
  },
  {
    ...B_AND_C,
    name: 'visa-letter-BC',
    when: { status: ['visa-letter-unknown', 'limited-visa-elsewhere'], place: SCHENGEN_PLACES },
    verdict: 'ASK',
    stamp: 'depends',
    ees: 'depends',
    because: 'What is printed on the sticker decides, and it is not known yet.',
    citations: [cite('visaCode', 'Art. 2, 25'), cite('ceseda', 'L312-2, R431-16 3°')],
    certainty: 'high',
  },
  {
    ...B_AND_C,
    name: 'limited-visa-cyprus',
    when: { status: ['limited-visa-elsewhere'], place: ['cyprus'] },
    verdict: 'ASK',
    stamp: 'depends',
    ees: 'not-applicable',
    because: 'The states that are printed on the sticker decide.',
    citations: [cite('visaCode', 'Art. 25')],
    certainty: 'high',
  },
  {
    checkedOn: CHECKED_ON,
    asOf: '2024',
    name: 'contradiction',
    when: { status: ['contradictory'], place: CODE_PLACES },
    verdict: 'ASK',
    stamp: 'depends',
    ees: 'depends',
    because: 'The document shown and the nationalities given do not fit together.',
    citations: [cite('code', 'Art. 2(5), 2(6)')],
    certainty: 'high',
  },
];

/** Table 2: what is not established, and what must be asked first. */
export const UNSETTLED: readonly VerdictRow[] = [...papers, ...families, ...places, ...asks];
