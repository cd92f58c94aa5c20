import type { Crossing } from '../border/crossing.ts';
import { isDay } from './both-ways.ts';
import type { Member } from './member.ts';

/**
 * The member without dates that are not days of the calendar yet, and without documents or permits while it is not said who
 * gave one of them: half an answer must not decide anything.
 */
export function withoutHalfDates(member: Member): Member {
  const { born, documents, permits, visas, ...rest } = member;
  return {
    ...rest,
    ...(isDay(born) ? { born } : {}),
    ...(documents === undefined || documents.some(({ issuer }) => issuer === '')
      ? {}
      : { documents: documents.map((one) => without(one, ['issued', 'expires'])) }),
    ...(permits === undefined || permits.some(({ issuer }) => issuer === '')
      ? {}
      : { permits: permits.map((one) => without(one, ['from', 'until'])) }),
    ...(visas === undefined ? {} : { visas: visas.map((one) => without(one, ['from', 'until'])) }),
  };
}

function without<Part extends object>(part: Part, names: readonly (keyof Part)[]): Part {
  const kept = { ...part };
  for (const name of names) {
    const value = kept[name];
    if (value !== undefined && !isDay(String(value))) delete kept[name];
  }
  return kept;
}

/** The crossing without half-typed dates of earlier crossings. */
export function withoutHalfRecords(crossing: Crossing): Crossing {
  const { records, ...rest } = crossing;
  return records === undefined ? crossing : { ...rest, records: without(records, ['entryDate', 'missingExitOn']) };
}
