import type { Crossing } from '../crossing.ts';
import type { Facts } from '../facts.ts';
import type { IsoDate, Traveller } from '../traveller.ts';
import { type PaperSetting, readPaper } from './paper.ts';
import { readVisas } from './visa.ts';

/** Papers and visas that put their holder outside EES, or of which that is not settled. */
const PERHAPS_OUTSIDE: readonly (Facts['paper'] | Facts['visa'])[] = [
  'family-card',
  'permit',
  'mobility-permit',
  'frontier-document',
  'unsettled-permit',
  'unsettled-paper',
  'expired-card',
  'long',
  'long-unvalidated',
  'long-unsettled',
];

/**
 * The earlier exit that EES lacks, where it should have one. Whoever was outside EES on that day leaves no record, and none
 * is missing (EES Art. 2(3)): with a card or long-stay visa that covered the day, or may have since its dates are not known,
 * and for a citizen, nothing is established, unless a file is known to exist.
 */
export function readMissingExit(
  traveller: Traveller,
  { records }: Crossing,
  setting: Omit<PaperSetting, 'on'>,
  shownAs: Facts['shownAs'] | undefined,
): IsoDate | undefined {
  const day = records?.missingExitOn;
  if (day === undefined || records?.eesFile === true) return day;
  const isNamed = shownAs === 'free-mover' || shownAs === 'microstate' || shownAs === 'vatican';
  return isNamed || mayBeCovered(traveller, day, setting) ? undefined : day;
}

function mayBeCovered(
  { permits = [], visas = [] }: Traveller,
  day: IsoDate,
  setting: Omit<PaperSetting, 'on'>,
): boolean {
  const onThatDay = { ...setting, on: day };
  const facts = [
    ...permits.filter(hadBegun(day)).map((permit) => readPaper(withoutUnknownEnd(permit), onThatDay)),
    ...visas
      .filter(hadBegun(day))
      .map((visa) => readVisas([withoutUnknownEnd(visa)], { ...onThatDay, direction: 'exit' })),
  ];
  return facts.some((fact) => PERHAPS_OUTSIDE.includes(fact));
}

function hadBegun(day: IsoDate): (paper: { readonly from?: IsoDate }) => boolean {
  return ({ from }) => from === undefined || from <= day;
}

/** It has ended by now, but nobody knows when: it may still have been in force. */
function withoutUnknownEnd<Paper extends { readonly until?: IsoDate; readonly ended?: true }>(paper: Paper): Paper {
  if (paper.until !== undefined) return paper;
  const { ended: _, ...rest } = paper;
  return rest as Paper;
}
