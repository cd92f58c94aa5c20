import { type Plan, tripOfPlan } from '../../household/plan.ts';
import { plans, trips } from '../../storage/household.ts';
import { keyOf, recordsOf } from '../../storage/records.ts';
import { chosenOrNew } from '../people/people.ts';
import { newId } from '../records/new-id.ts';
import type { Undo } from '../records/undo.tsx';
import { useRecords } from '../records/use-records.ts';
import { ComingBack } from './coming-back.tsx';
import { EarliestTable } from './earliest-table.tsx';
import { PlanCard } from './plan-card.tsx';
import { tripName } from './trip-rows.ts';
import type { Days } from './use-days.ts';

/** Trips that are only thought about, side by side, and when how long a stay is possible. */
export function PlansPage({ days, undo }: { days: Days; undo: Undo }) {
  const { state, put } = useRecords();
  const own = recordsOf(state, plans).filter(({ member }) => member === days.memberId);
  const addPlan = () => {
    const owner = chosenOrNew(state);
    put({ ...owner.change, [keyOf(plans, newId())]: { member: owner.id, entry: '', exit: '' } });
  };
  return (
    <>
      <p class="quiet">
        A plan is kept, but counts for nothing. Each is checked by itself against the trips that you entered.
      </p>
      <div class="plans">
        {own.map((plan, at) => (
          <PlanCard
            key={plan.id}
            title={`Plan ${at + 1}`}
            plan={plan}
            days={days}
            onChange={(part) => put({ [keyOf(plans, plan.id)]: kept({ ...plan, ...part }) })}
            onRemove={() => undo.change(`Plan ${at + 1} was removed.`, { [keyOf(plans, plan.id)]: null })}
            onBook={() => {
              const { id: _, ...trip } = tripOfPlan(plan);
              undo.change(`Now a trip that counts: ${tripName(trip)}.`, {
                [keyOf(plans, plan.id)]: null,
                [keyOf(trips, newId())]: { ...trip, member: plan.member },
              });
            }}
          />
        ))}
      </div>
      <button type="button" class="action" onClick={addPlan}>
        {own.length === 0 ? 'Try a plan' : 'Add another plan'}
      </button>
      <EarliestTable days={days} />
      <ComingBack reading={days.reading} />
    </>
  );
}

/** The record of a plan: no id in it, and no country where none was said. */
function kept({ member, entry, exit, country }: Plan): Plan {
  return { member, entry, exit, ...(country ? { country } : {}) };
}
