import { useState } from 'preact/hooks';
import { contentsInWords } from '../../storage/backup.ts';
import type { Undo } from '../records/undo.tsx';
import { useRecords } from '../records/use-records.ts';

/** The question stands where its button was: whoever came by keyboard goes on at the answer that harms nothing. */
const takeFocus = (button: HTMLElement | null) => button?.focus();

/** Erases all that the extension keeps, after saying what that is. */
export function EraseAll({ undo }: { undo: Undo }) {
  const { state, store } = useRecords();
  const [isAsked, setAsked] = useState(false);
  async function erase() {
    setAsked(false);
    try {
      const restore = await store.eraseAll();
      undo.say({
        text: 'Everything was erased. It can be brought back until you close this page.',
        takeBack: async () => {
          await restore();
          return 0;
        },
      });
    } catch {
      undo.say({ text: 'The browser refused to erase. Try again, or remove the extension: that erases all of it.' });
    }
  }
  return (
    <section class="part">
      <h3>Erase everything</h3>
      {isAsked ? (
        <div class="card red">
          <p>
            This erases {contentsInWords(state.records)}, the ticks and answers of the other tabs, the two switches of
            the ameli tab, and what could not be read. Backups that you saved stay where you put them.
          </p>
          <div class="buttons">
            <button type="button" class="action" onClick={() => void erase()}>
              Yes, erase everything
            </button>
            <button type="button" class="plain" ref={takeFocus} onClick={() => setAsked(false)}>
              Keep it
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="plain" onClick={() => setAsked(true)}>
          Erase everything …
        </button>
      )}
    </section>
  );
}
