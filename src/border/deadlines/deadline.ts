import type { Checklist } from '../documents/checklist.ts';
import type { Journey } from '../documents/journey.ts';
import type { Citation } from '../law/citation.ts';
import type { Dated } from '../law/dated.ts';
import type { IsoDate, Traveller } from '../traveller.ts';

/** One day by which something must be done, or on which something ends. */
export interface Deadline extends Dated {
  /** The same deadline of the same person has the same id each time. */
  readonly id: string;
  /** ISO date. */
  readonly day: string;
  readonly title: string;
  /** What the day follows from, in a sentence. */
  readonly because: string;
  readonly citations: readonly Citation[];
  /** The day lies before today. */
  readonly past: boolean;
}

/** What the days of one traveller are worked out from. */
export interface DeadlineSources {
  /** Stable id of the traveller, part of the ids of the deadlines. */
  readonly id: string;
  readonly traveller: Traveller;
  /** Stable id of the journey, for the days that belong to it. */
  readonly trip?: string;
  readonly journey?: Journey;
  readonly list?: Checklist;
  /** The last lawful day of the present or next stay, from the day count. */
  readonly leaveBy?: { readonly day: IsoDate; readonly because: string };
  /** Days on which the traveller came in or will, by trips and journeys; in no order. */
  readonly entries?: readonly IsoDate[];
  /** Days on which a letter about EES data was sent. */
  readonly lettersSent?: readonly IsoDate[];
}

/** A deadline of which it is not said yet whether it is past. */
export type Draft = Omit<Deadline, 'past'>;
