import { useState } from 'preact/hooks';
import { DateField } from '../dates/date-field.tsx';

interface ControlDayProps {
  /** ISO date, or what was typed so far. */
  readonly value: string;
  /** ISO date */
  readonly today: string;
  readonly onChange: (value: string) => void;
}

/**
 * From which day the number counts. It is a question and not data: whoever opens the popup again starts from today, so
 * that an old date never passes for the present.
 */
export function ControlDay({ value, today, onChange }: ControlDayProps) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <button type="button" class="link" onClick={() => setOpen(true)}>
        Count from another day
      </button>
    );
  }
  return (
    <div class="control-day">
      <DateField label="Count from" value={value} today={today} onChange={onChange} />
      <button
        type="button"
        class="plain"
        onClick={() => {
          onChange(today);
          setOpen(false);
        }}
      >
        Back to today
      </button>
    </div>
  );
}
