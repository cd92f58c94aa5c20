import type { Code } from './codes/nationality.ts';
import type { IsoDate } from './traveller.ts';

export type Direction = 'entry' | 'exit';

/** External: persons are checked. Internal: no border check. Airside: a change of planes without entry. */
export type BorderKind = 'external' | 'internal' | 'airside';

export type Mode = 'air' | 'sea' | 'rail' | 'road' | 'cruise' | 'pleasure-boat';

/** What the traveller does at this border; most travellers do none of it. */
export type Role =
  | 'aircrew-on-duty'
  | 'aircrew-off-duty'
  | 'seafarer-shore-leave'
  | 'seafarer-joining-ship'
  | 'train-crew-on-duty'
  | 'lorry-driver'
  | 'posted-worker'
  | 'wa-frontier-worker'
  | 'cruise-call'
  | 'cruise-joining'
  | 'head-of-government';

/** How EES runs at the post on the day. `as-expected`: A not operated, B not known, C operated. */
type EesAtPost = 'as-expected' | 'suspended-full' | 'suspended-partial' | 'failure-total';

/** What earlier crossings left behind, as far as the traveller knows. */
interface Records {
  /** Day of the last entry. */
  readonly entryDate?: IsoDate;
  /** The passport was stamped on that entry. */
  readonly entryStamp?: boolean;
  /** A file exists in EES. */
  readonly eesFile?: boolean;
  /** Day of an earlier exit that EES does not show. */
  readonly missingExitOn?: IsoDate;
}

/** One crossing of one border by one traveller. The day count and the document list read the same. */
export interface Crossing {
  /** State whose officers check, or would check. The French controls in Dover, Folkestone and St Pancras are `FR`. */
  readonly checkedBy: Code;
  /** Where the journey comes from and goes to; null: a third country that is not stated. */
  readonly from: Code | null;
  readonly to: Code | null;
  readonly direction: Direction;
  readonly border: BorderKind;
  readonly mode?: Mode;
  readonly date: IsoDate;
  /** Clock and zone at the place of the check: `23:40 BST`, `00:10 Europe/Paris`. */
  readonly localTime?: string;
  /** Indexes of the traveller's documents that are handed over; left out: the first. */
  readonly shown?: readonly number[];
  /** Permits stay in the pocket. */
  readonly permitsWithheld?: boolean;
  /** Null: none of the roles. Left out: not asked, and assumed to be none. */
  readonly role?: Role | null;
  /** Does the citizen of the family tie travel too? */
  readonly withCitizen?: 'together' | 'joining' | 'alone' | null;
  /**
   * Does that citizen use free movement in the state crossed into, with the traveller living there with, accompanying or
   * joining him or her? Null: not settled. Left out: worked out from the tie and from `withCitizen`.
   */
  readonly freeMovement?: boolean | null;
  /** Left out: assumed to be as expected. */
  readonly ees?: EesAtPost;
  readonly records?: Records;
  /** Days used in the 180 days that end on the date, the day of crossing not counted. */
  readonly daysUsed?: number;
  /** The fewest and the most of them, where trips of uncertain dates leave it open; `daysUsed` goes before it. */
  readonly daysBetween?: readonly [fewest: number, most: number];
  readonly refusesBiometrics?: boolean;
}
