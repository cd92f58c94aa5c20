import { movesFreely } from '../codes/nationality.ts';
import { isEquivalentMover } from '../codes/state.ts';
import type { Crossing } from '../crossing.ts';
import type { Facts } from '../facts.ts';
import type { FamilyTie } from '../traveller.ts';

/**
 * Does a tie bring the traveller under free movement in the state crossed into? Directive 2004/38 Art. 3(1): the citizen is
 * in a state other than his or her own, and the traveller accompanies or joins. What the user settled (`freeMovement`) is
 * taken as it is; only what was left open is worked out here.
 */
export function readFamily(ties: readonly FamilyTie[], crossing: Crossing): Facts['family'] {
  const tie = ties.find(({ citizenOf }) => movesFreely(citizenOf));
  if (tie === undefined) return 'none';
  const mover = isEquivalentMover(tie.citizenOf) ? 'equivalent-mover' : 'free-mover';
  if (crossing.freeMovement === true) return mover;
  if (crossing.freeMovement === false) return 'none';
  const atHome = tie.citizenOf === crossing.checkedBy;
  if (atHome) {
    // A citizen who comes back from a life in another state may carry free movement home; the text read does not settle it.
    const { citizenLivesIn } = tie;
    const livesAbroad = citizenLivesIn !== null && citizenLivesIn !== crossing.checkedBy && movesFreely(citizenLivesIn);
    return livesAbroad ? 'returning' : 'none';
  }
  if (crossing.withCitizen === 'alone' && tie.citizenLivesIn !== crossing.checkedBy) return 'none';
  if (crossing.freeMovement === null) return 'unsettled';
  return crossing.withCitizen === 'together' || crossing.withCitizen === 'joining' ? mover : 'unsettled';
}
