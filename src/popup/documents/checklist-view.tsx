import type { Checklist, ListItem } from '../../border/documents/checklist.ts';
import type { KeptList } from '../../household/list.ts';
import { ListLine } from './list-line.tsx';
import { GROUPS, NEED_WORDS, progressOf } from './words.ts';

interface ChecklistViewProps {
  readonly list: Checklist;
  readonly kept: KeptList;
  readonly onReady: (item: string, ready: boolean) => void;
}

/** The list in its groups. */
export function ChecklistView({ list: { items, open }, kept, onReady }: ChecklistViewProps) {
  const { ready = [], own = [] } = kept;
  const { done, of } = progressOf(items, ready, own);
  return (
    <>
      <p class="progress">
        <progress value={done} max={Math.max(of, 1)} aria-label="Ready" />{' '}
        <span role="status">
          {done} of {of} ready
        </span>
      </p>
      {open.length > 0 && (
        <section class="card open-lines" aria-labelledby="group-open">
          <h3 id="group-open">Still open</h3>
          <p>These turn on an answer that is missing.</p>
          <ul>
            {open.map(({ id, title, may }) => (
              <li key={id} data-item={id}>
                {title}: {may.map((need) => NEED_WORDS[need]).join(', or ')}
              </li>
            ))}
          </ul>
        </section>
      )}
      {GROUPS.map(({ need, title }) => (
        <Group
          key={need}
          need={need}
          title={title}
          items={items.filter((item) => item.need === need)}
          ready={ready}
          onReady={onReady}
        />
      ))}
    </>
  );
}

interface GroupProps {
  readonly need: ListItem['need'];
  readonly title: string;
  readonly items: readonly ListItem[];
  readonly ready: readonly string[];
  readonly onReady: ChecklistViewProps['onReady'];
}

function Group({ need, title, items, ready, onReady }: GroupProps) {
  if (items.length === 0) return null;
  const lines = (
    <ul class="lines">
      {items.map((item) => (
        <ListLine key={item.id} item={item} ready={ready.includes(item.id)} onReady={(is) => onReady(item.id, is)} />
      ))}
    </ul>
  );
  // Seldom read, often long: one line until it is wanted.
  if (need === 'not-needed') {
    return (
      <details class={`card group group-${need}`}>
        <summary>
          <h3>
            {title} ({items.length})
          </h3>
        </summary>
        {lines}
      </details>
    );
  }
  return (
    <section class={`card group group-${need}`} aria-labelledby={`group-${need}`}>
      <h3 id={`group-${need}`}>{title}</h3>
      {lines}
    </section>
  );
}
