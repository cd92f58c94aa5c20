import type { RecordState } from '../../storage/records.ts';
import { saveFile } from '../save-file.ts';
import { unreadable } from './unreadable.ts';

interface StorageNoticeProps {
  readonly state: RecordState;
  readonly onRetry: () => void;
}

/** What is wrong with the stored records, beside a way out. Draws nothing when all is well. */
export function StorageNotice({ state, onRetry }: StorageNoticeProps) {
  const { answered, unsaved, bad } = state;
  return (
    <div class="storage" role="status">
      {!answered && (
        <p class="problem amber">
          The browser did not let us read what was stored. Nothing was lost, but what you enter now may not be kept.
          Close this and open it again.
        </p>
      )}
      {unsaved.size > 0 && (
        <div class="problem amber">
          <p>
            Your last change is not stored: the browser refused it, perhaps because its storage is full. It is still
            here while this stays open.
          </p>
          <button type="button" class="plain" onClick={onRetry}>
            Try again
          </button>
        </div>
      )}
      {bad.size > 0 && (
        <div class="problem amber">
          <p>
            {bad.size === 1 ? 'One stored record' : `${bad.size} stored records`} could not be read. Nothing was thrown
            away; the rest works as before.
          </p>
          <button
            type="button"
            class="plain"
            onClick={() => saveFile('bienvenue-unreadable.json', 'application/json', unreadable(state))}
          >
            Save what could not be read
          </button>
        </div>
      )}
    </div>
  );
}
