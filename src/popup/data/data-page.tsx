import { useState } from 'preact/hooks';
import { type Backup, backupOf, contentsInWords, readBackup } from '../../storage/backup.ts';
import { todayHere } from '../dates/today.ts';
import type { Undo } from '../records/undo.tsx';
import { unreadable } from '../records/unreadable.ts';
import { useRecords } from '../records/use-records.ts';
import { saveFile } from '../save-file.ts';
import { EraseAll } from './erase-all.tsx';
import { Restore } from './restore.tsx';

/** Everything that is kept here: take it away, bring it back, erase it. */
export function DataPage({ undo }: { undo: Undo }) {
  const { state } = useRecords();
  const [file, setFile] = useState<Backup | string>();
  const { records, bad, aside } = state;
  const isPopup = document.documentElement.className === 'popup';
  return (
    <>
      <p>
        Kept on this device, in the browser’s storage of this extension: <b>{contentsInWords(records)}</b>. Nothing is
        sent anywhere.
      </p>
      <section class="part">
        <h3>Save a backup</h3>
        <p class="quiet">One file with all people, papers, trips and plans. Anyone who opens it can read it.</p>
        <button
          type="button"
          class="action"
          onClick={() => saveFile(`bienvenue-${todayHere()}.json`, 'application/json', backupOf(state, todayHere()))}
        >
          Save a backup
        </button>
      </section>
      <section class="part">
        <h3>Bring a backup back</h3>
        {isPopup ? (
          <p>
            A browser closes this small window when a file is chosen.{' '}
            <a href="popup.html#days/data" target="_blank" rel="noopener">
              Open this page in a tab
            </a>{' '}
            and choose the file there.
          </p>
        ) : (
          <label class="file">
            Choose the file
            <input
              type="file"
              accept=".json,application/json"
              onChange={async ({ currentTarget }) => {
                const chosen = currentTarget.files?.[0];
                if (!chosen) return;
                setFile(readBackup(await chosen.text()));
                // So that the same file can be chosen again.
                currentTarget.value = '';
              }}
            />
          </label>
        )}
        <div role="status">{typeof file === 'string' && <p class="problem red">{file} Nothing was changed.</p>}</div>
        {typeof file === 'object' && <Restore backup={file} undo={undo} onDone={() => setFile(undefined)} />}
      </section>
      {(bad.size > 0 || aside.size > 0) && (
        <section class="part">
          <h3>What could not be read</h3>
          <p>
            {bad.size} stored under a name of ours and not understood, {aside.size} kept aside earlier. A backup does
            not hold them.
          </p>
          <button
            type="button"
            class="plain"
            onClick={() => saveFile('bienvenue-unreadable.json', 'application/json', unreadable(state))}
          >
            Save what could not be read
          </button>
        </section>
      )}
      <EraseAll undo={undo} />
    </>
  );
}
