import type { Decision } from '../decide.ts';
import { dayInWords } from '../documents/day-in-words.ts';
import { type Citation, cite } from '../law/citation.ts';
import { CHECKED_ON, type Dated } from '../law/dated.ts';
import { ETIAS_NOT_STARTED_ON } from '../law/period.ts';
import { notBegunBy } from '../read/begun.ts';
import type { IsoDate, Traveller } from '../traveller.ts';

/** Something that the verdict does not turn on, but that the traveller should know. */
export interface Warning extends Dated {
  readonly name: string;
  readonly text: string;
  readonly citations: readonly Citation[];
}

const passportDates: Omit<Warning, 'text' | 'name'> = {
  citations: [cite('code', 'Art. 6(1)(a)')],
  asOf: '2024',
  checkedOn: CHECKED_ON,
  certainty: 'medium',
};

export const WARNINGS = {
  residentPassport: {
    ...passportDates,
    name: 'Passport rules and residents',
    text: 'The rule of ten years and three months is not written for residents, but carriers may apply it.',
  },
  threeMonths: {
    ...passportDates,
    name: 'Passport valid three months longer',
    text: 'A visitor’s passport must be valid for three months after the planned departure.',
    certainty: 'high',
  },
  etias: {
    name: 'Start of ETIAS',
    text: 'ETIAS, a travel authorisation for visitors who need no visa, was announced for the last quarter of 2026. Whether it has started is not established.',
    citations: [cite('etiasStart', 'announced start'), cite('etias', 'Art. 2, 83')],
    asOf: ETIAS_NOT_STARTED_ON,
    checkedOn: CHECKED_ON,
    certainty: 'low',
  },
  nationality: {
    name: 'Visa list',
    text: 'Lists of nationalities change.',
    citations: [cite('visaList', 'Annexes I and II')],
    asOf: '2026-03-06',
    checkedOn: CHECKED_ON,
    certainty: 'medium',
  },
  fallbackStamps: {
    name: 'Stamps still looked at',
    text: 'Until 6 Oct 2026 officers also looked at stamps. A stamped entry from before EES still counts at the exit.',
    citations: [cite('code', 'Art. 12a'), cite('start', 'Art. 5(13), 6(2)')],
    asOf: '2025-07-23',
    checkedOn: CHECKED_ON,
    certainty: 'medium',
  },
} as const satisfies Readonly<Record<string, Warning>>;

/** Warnings for a decided crossing. */
export function warningsFor(decision: Decision): readonly Warning[] {
  const { facts, flags, statusRow, aside } = decision;
  if (facts.direction === 'exit')
    return statusRow.status === 'visitor' && decision.period === 'C' ? [WARNINGS.fallbackStamps] : [];
  const resident = ['permit-holder', 'long-stay-visa', 'family-card', 'mobile-permit-holder'].includes(
    statusRow.status,
  );
  const visitor = statusRow.status === 'visitor';
  return [
    ...(visitor ? [WARNINGS.threeMonths] : []),
    ...(resident ? [WARNINGS.residentPassport] : []),
    ...(flags.includes('ETIAS_STATUS_UNKNOWN') ? [WARNINGS.etias] : []),
    ...(aside.nationalityNote === undefined || statusRow.status === 'free-mover'
      ? []
      : [{ ...WARNINGS.nationality, text: aside.nationalityNote }]),
  ];
}

/** A card or visa that begins after the crossing was not looked at: said, so that nobody takes it for overlooked. */
export function paperWarnings(traveller: Traveller, on: IsoDate): readonly Warning[] {
  const later = notBegunBy(traveller, on);
  if (later === undefined) return [];
  return [
    {
      name: 'A paper that has not begun',
      text: `The ${later.kind} that you entered begins on ${dayInWords(later.from)}, after this crossing. Until then it opens nothing.`,
      citations: [cite('code', 'Art. 6(1)(b)', 'a visa if required, unless there is a valid permit or long-stay visa')],
      asOf: '2024',
      checkedOn: CHECKED_ON,
      certainty: 'high',
    },
  ];
}
