import { useMemo } from 'preact/hooks';
import { type Plan, tripOfPlan } from '../../household/plan.ts';
import { DateField } from '../dates/date-field.tsx';
import { CountrySelect } from './country-select.tsx';
import { answerToPlan } from './plan-answer.ts';
import type { Days } from './use-days.ts';

interface PlanCardProps {
  readonly title: string;
  readonly plan: Plan & { readonly id: string };
  readonly days: Days;
  readonly onChange: (part: Partial<Plan>) => void;
  readonly onRemove: () => void;
  readonly onBook: () => void;
}

/** One plan: its two days, whether it fits, and the way to make it a trip. */
export function PlanCard({ title, plan, days, onChange, onRemove, onBook }: PlanCardProps) {
  const { history, reading, today } = days;
  const { entry, exit, country = '' } = plan;
  const { tone, head, said, canBeBooked } = useMemo(
    () => answerToPlan(tripOfPlan(plan), { history, visas: history.shortVisas, reading, today }),
    [entry, exit, country, history, reading, today],
  );
  return (
    <fieldset class="card plan">
      <legend>{title}</legend>
      <DateField label="In" value={entry} today={today} onChange={(entry) => onChange({ entry })} />
      <DateField label="Out" value={exit} today={today} onChange={(exit) => onChange({ exit })} />
      {history.permits.length > 0 && (
        <CountrySelect label="Country" none="Not said" value={country} onChange={(country) => onChange({ country })} />
      )}
      <div role="status" class={tone === 'plain' ? 'answer' : `answer problem ${tone}`}>
        <p>
          <b>{head}</b>
        </p>
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div class="buttons">
        {canBeBooked && (
          <button type="button" class="plain" onClick={onBook}>
            Make it a trip<span class="unseen">: {title}</span>
          </button>
        )}
        <button type="button" class="plain" onClick={onRemove}>
          Remove<span class="unseen"> {title}</span>
        </button>
      </div>
    </fieldset>
  );
}
