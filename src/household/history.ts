import { PAPERS, type PaperKind } from '../border/papers.ts';
import { isLongStay } from '../border/read/visa.ts';
import type { Permit, Trip } from '../stay/trip.ts';
import type { ShortStayVisa } from '../stay/visa.ts';
import { isDay } from './both-ways.ts';
import type { Journey } from './journey.ts';
import type { Member } from './member.ts';

/** A trip of one member, as kept on the device. Dates are as typed: the count says which of them are no days. */
export interface KeptTrip extends Omit<Trip, 'id'> {
  readonly member: string;
}

/** Records with their ids. */
type Kept<T> = readonly (T & { readonly id: string })[];

/** What the count of days reads of one member. */
export interface MemberHistory {
  readonly trips: readonly Trip[];
  readonly permits: readonly Permit[];
  readonly shortVisas: readonly ShortStayVisa[];
  /** Ids of the trips that come from a journey, where their dates are changed. */
  readonly journeys: ReadonlySet<string>;
}

/** The kinds of paper whose days do not count in the state that issued them (Schengen Borders Code Art. 6(2), 2(16)). */
const FREEING: readonly string[] = ['card', 'family-card', 'mobility-card', 'listed-paper', 'renewal-receipt'];

export function freesDays(paper: PaperKind): boolean {
  return FREEING.includes(PAPERS[paper].nature);
}

/**
 * The history of one member: the trips entered, the journeys whose two dates are known, the permits and visas with both
 * dates. Ids are those of the records; papers have `permit-0`, `visa-0` by their place in the member's lists.
 */
export function historyOf(id: string, member: Member, trips: Kept<KeptTrip>, journeys: Kept<Journey>): MemberHistory {
  const own = trips.filter((trip) => trip.member === id).map(({ member: _, ...trip }) => trip);
  // A trip that became a journey, to ask for its stamps and papers, is still one trip. Before journeys named their trip,
  // only the days told so.
  const isOwn = ({ entry, exit }: Trip) => own.some((trip) => trip.entry === entry && trip.exit === exit);
  const taken = journeys
    .filter(({ members, personal }) => members.includes(id) && personal?.[id]?.ofTrip === undefined)
    .flatMap(tripOf)
    .filter((trip) => !isOwn(trip));
  return {
    trips: [...own, ...taken],
    permits: [...permitsOf(member), ...longVisasOf(member)],
    shortVisas: shortVisasOf(member),
    journeys: new Set(taken.map((trip) => trip.id)),
  };
}

/**
 * A journey counts as a trip only when both its dates are known: a question about one border is no stay. Who goes out first
 * and comes back later lives here: what lies between is a journey elsewhere.
 */
function tripOf({ id, entry, exit }: Journey & { readonly id: string }): Trip[] {
  if (!entry?.date || !exit?.date) return [];
  if (isDay(entry.date) && isDay(exit.date) && exit.date < entry.date) return [];
  return [{ id, entry: entry.date, exit: exit.date, ...(entry.place === undefined ? {} : { country: 'FR' }) }];
}

function permitsOf({ permits = [] }: Member): Permit[] {
  return permits.flatMap(({ paper, issuer, from, until }, index) =>
    from === undefined || until === undefined || issuer === '' || !freesDays(paper)
      ? []
      : [{ id: `permit-${index}`, kind: 'permit', issuer, from, to: until }],
  );
}

function longVisasOf({ visas = [] }: Member): Permit[] {
  return visas.flatMap((visa, index) => {
    const { issuer, from, until } = visa;
    if (!isLongStay(visa) || from === undefined || until === undefined) return [];
    return [{ id: `visa-${index}`, kind: 'long-stay-visa', issuer, from, to: until }];
  });
}

const ENTRIES = { '01': 1, '02': 2, MULT: 'multiple' } as const;

function shortVisasOf({ visas = [] }: Member): ShortStayVisa[] {
  return visas.flatMap(({ kind, from, until, days, entries }, index) =>
    kind !== 'C' || from === undefined || until === undefined || days === undefined || entries === undefined
      ? []
      : [{ id: `visa-${index}`, from, to: until, days, entries: ENTRIES[entries] }],
  );
}
