import type { KeptList, OwnLine } from '../../household/list.ts';
import { newId } from '../records/new-id.ts';

interface OwnLinesProps {
  readonly own: NonNullable<KeptList['own']>;
  readonly onChange: (own: NonNullable<KeptList['own']>) => void;
}

/** What the user adds to the list: kept at every keystroke. */
export function OwnLines({ own, onChange }: OwnLinesProps) {
  const change = (id: string, line: OwnLine) => onChange(own.map((one) => (one.id === id ? line : one)));
  return (
    <section class="card own" aria-labelledby="own-lines">
      <h3 id="own-lines">Your own</h3>
      <ul class="lines">
        {own.map((line, index) => (
          <li key={line.id} class="own-line">
            <input
              type="checkbox"
              aria-label={`Ready: ${line.text || `line ${index + 1}`}`}
              checked={line.done === true}
              onChange={({ currentTarget }) => {
                const { done: _, ...rest } = line;
                change(line.id, currentTarget.checked ? { ...rest, done: true } : rest);
              }}
            />
            <input
              type="text"
              aria-label={`Your own line ${index + 1}`}
              autocomplete="off"
              value={line.text}
              onInput={({ currentTarget }) => change(line.id, { ...line, text: currentTarget.value })}
            />
            {/* A box cuts off a long line on paper. */}
            <span class="only-print">{line.text}</span>
            <button type="button" class="plain" onClick={() => onChange(own.filter(({ id }) => id !== line.id))}>
              Remove<span class="unseen">: {line.text || `line ${index + 1}`}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="plain" onClick={() => onChange([...own, { id: newId(), text: '' }])}>
        Add a line
      </button>
    </section>
  );
}
