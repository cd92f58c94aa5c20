import type { IsoDate, Traveller } from '../traveller.ts';

/** Has this paper or visa begun by the day `on`? Without a first day it is taken to have. */
function hasBegun({ from }: { readonly from?: IsoDate }, on: IsoDate): boolean {
  return from === undefined || from <= on;
}

/** The traveller with the papers and visas that have begun by the day `on`: one that begins later opens nothing yet. */
export function withBegunPapers(traveller: Traveller, on: IsoDate): Traveller {
  const { permits, visas } = traveller;
  return {
    ...traveller,
    ...(permits === undefined ? {} : { permits: permits.filter((permit) => hasBegun(permit, on)) }),
    ...(visas === undefined ? {} : { visas: visas.filter((visa) => hasBegun(visa, on)) }),
  };
}

/** What kind of paper begins only after the day `on`, and when the first of them does. */
export function notBegunBy(
  { permits = [], visas = [] }: Traveller,
  on: IsoDate,
): { readonly kind: 'card' | 'visa'; readonly from: IsoDate } | undefined {
  const later = [
    ...permits.map(({ from }) => ({ kind: 'card', from }) as const),
    ...visas.map(({ from }) => ({ kind: 'visa', from }) as const),
  ].flatMap(({ kind, from }) => (from === undefined || from <= on ? [] : [{ kind, from }]));
  return later.sort((a, b) => a.from.localeCompare(b.from))[0];
}
