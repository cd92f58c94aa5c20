import { type Backup, compareBackup, contentsInWords, type HowToRestore, restoring } from '../../storage/backup.ts';
import { formatDay } from '../dates/format-day.ts';
import type { Undo } from '../records/undo.tsx';
import { useRecords } from '../records/use-records.ts';

interface RestoreProps {
  readonly backup: Backup;
  readonly undo: Undo;
  readonly onDone: () => void;
}

const DONE: Readonly<Record<HowToRestore, string>> = {
  add: 'What was missing was added from the backup.',
  'add-and-update': 'The backup was added, and what differed was taken from it.',
  replace: 'Everything here was replaced by the backup.',
};

/** What the chosen file holds, and the ways to bring it in. */
export function Restore({ backup, undo, onDone }: RestoreProps) {
  const { state } = useRecords();
  const { missingHere, different } = compareBackup(backup, state);
  const isSame = missingHere.length === 0 && different.length === 0;
  const bringIn = (how: HowToRestore) => {
    undo.change(DONE[how], restoring(backup, state, how));
    onDone();
  };
  return (
    <div class="card">
      <p>
        A backup{backup.made === '' ? '' : ` of ${formatDay(backup.made)}`}: <b>{contentsInWords(backup.records)}</b>.{' '}
        {isSame
          ? 'All of it is here already.'
          : `Not here yet: ${missingHere.length}. Here, but different: ${different.length}.`}
      </p>
      <div class="buttons">
        {missingHere.length > 0 && (
          <button type="button" class="action" onClick={() => bringIn('add')}>
            Add what is missing here
          </button>
        )}
        {different.length > 0 && (
          <button type="button" class="plain" onClick={() => bringIn('add-and-update')}>
            Add, and take the file’s where they differ
          </button>
        )}
        <button type="button" class="plain" onClick={() => bringIn('replace')}>
          Replace everything here
        </button>
        <button type="button" class="plain" onClick={onDone}>
          Leave it
        </button>
      </div>
    </div>
  );
}
