import type { Row } from '../tables/row.ts';
import type { ItemFacts } from './item-facts.ts';

/**
 * `does-not-serve`: it will not get the traveller across. `not-allowed`: it must stay at home.
 * `not-established`: our sources do not settle it.
 */
export type Need = 'needed' | 'not-allowed' | 'does-not-serve' | 'advised' | 'not-established' | 'not-needed';

/** Does what the traveller has do, on the dates that were entered? */
export type Standing = 'in-order' | 'fails' | 'to-check';

/** One answer for one thing, written by hand from the facts. */
export interface ItemRow extends Row<ItemFacts> {
  readonly need: Need;
  readonly standing?: Standing;
  /** What goes with it, in the order of handing over. */
  readonly together?: readonly string[];
  /** It does not concern this traveller at all, so it is not worth a line in "Not needed for you". */
  readonly silent?: true;
}

/** One thing on the list. */
export interface Item {
  readonly id: string;
  readonly title: string;
  /** The French name that is printed on it or asked for by. */
  readonly french?: string;
  /** Whom the rule is about. */
  readonly whom: string;
  /** `not-said`: our sources do not tell original from copy. */
  readonly form: 'original' | 'copy' | 'not-said' | 'no-paper';
  /** Things that are shown at the check belong in the hand luggage. */
  readonly luggage: 'hand' | 'any' | 'none';
  readonly rows: readonly ItemRow[];
}
