import { useId, useRef, useState } from 'preact/hooks';
import { formatDay, formatLongDay } from './format-day.ts';
import { readDay } from './read-day.ts';

interface DateFieldProps {
  readonly label: string;
  /** An ISO date, or what was typed as long as that is no day; undefined: nothing yet. */
  readonly value: string | undefined;
  /** Called at every keystroke with an ISO date, or with the text as typed when it is no day yet. */
  readonly onChange: (value: string) => void;
  /** ISO date. */
  readonly today: string;
  readonly hint?: string | undefined;
  /** What is wrong with this day beside others, such as an exit before the entry. */
  readonly problem?: string | undefined;
}

/** One day, typed or picked from the browser's own calendar. What can be read two ways is asked about. */
export function DateField({ label, value = '', onChange, today, hint, problem }: DateFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const picker = useRef<HTMLInputElement>(null);
  const reading = readDay(value, today);
  // While the fingers are still at it, half a day is no mistake.
  const isTyping = typed !== undefined;
  const said = problem ?? (reading.kind === 'problem' && !isTyping ? reading.text : undefined);

  function take(text: string) {
    const now = readDay(text, today);
    onChange(now.kind === 'day' ? now.day : text);
  }

  return (
    <div class="date-field">
      <label for={id}>{label}</label>
      <span class="date-box">
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={typed ?? formatDay(value)}
          aria-describedby={`${id}-said`}
          aria-invalid={said !== undefined}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            take(currentTarget.value);
          }}
          onBlur={() => setTyped(undefined)}
        />
        <button type="button" class="calendar" onClick={() => picker.current?.showPicker()}>
          <span class="unseen">{`Calendar for: ${label}`}</span>
          <span aria-hidden="true">▾</span>
        </button>
        <input
          ref={picker}
          type="date"
          class="picker"
          tabIndex={-1}
          aria-hidden="true"
          value={reading.kind === 'day' ? reading.day : ''}
          onChange={({ currentTarget }) => {
            if (currentTarget.value === '') return;
            setTyped(undefined);
            onChange(currentTarget.value);
          }}
        />
      </span>
      <div id={`${id}-said`} role="status">
        {said ? <p class="problem red">{said}</p> : hint && <p class="quiet">{hint}</p>}
      </div>
      {reading.kind === 'ask' && !isTyping && (
        <fieldset class="choices">
          <legend>Which day is it?</legend>
          {reading.days.map((day) => (
            <button type="button" class="plain" key={day} onClick={() => onChange(day)}>
              {formatLongDay(day)}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
