import { PAPERS } from '../../border/papers.ts';
import type { Permit, Visa } from '../../border/traveller.ts';
import type { Remark } from '../../stay/remark.ts';
import { DateField } from '../dates/date-field.tsx';
import { todayHere } from '../dates/today.ts';
import { CountrySelect } from './country-select.tsx';
import type { MemberPaper } from './paper-list.ts';

interface PaperCardProps {
  readonly paper: MemberPaper;
  readonly remarks: readonly Remark[];
  readonly onChange: (change: Partial<Permit & Visa>) => void;
  readonly onRemove: () => void;
}

/** One permit or visa: who gave it, from when to when, and what a short-stay visa allows. */
export function PaperCard({ paper: item, remarks, onChange, onRemove }: PaperCardProps) {
  const { list, paper, name, note } = item;
  const today = todayHere();
  const isFrench = list === 'permits' && 'french' in PAPERS[paper.paper];
  return (
    <fieldset class="card paper">
      <legend>
        {name}
        {list === 'permits' && (
          <>
            {' '}
            <i lang={isFrench ? 'fr' : undefined}>{PAPERS[paper.paper].printed}</i>
          </>
        )}
      </legend>
      {!isFrench && (
        <CountrySelect label="Given by" onlyStates value={paper.issuer} onChange={(issuer) => onChange({ issuer })} />
      )}
      <div class="two">
        <DateField label="Valid from" value={paper.from} today={today} onChange={(from) => onChange({ from })} />
        <DateField label="Valid until" value={paper.until} today={today} onChange={(until) => onChange({ until })} />
      </div>
      {list === 'visas' && paper.kind === 'C' && <Sticker visa={paper} onChange={onChange} />}
      {remarks.map(({ code, level, text }) => (
        <p key={code} class={level === 'error' ? 'problem red' : 'problem amber'}>
          {text}
        </p>
      ))}
      {note !== undefined && <p class="quiet">{note}</p>}
      <div class="buttons">
        <button type="button" class="plain" onClick={onRemove}>
          Remove<span class="unseen"> {name}</span>
        </button>
      </div>
    </fieldset>
  );
}

const ENTRIES = { '01': 'One (01)', '02': 'Two (02)', MULT: 'Many (MULT)' } as const;

/** What the sticker of a short-stay visa says besides its dates. */
function Sticker({ visa, onChange }: { visa: Visa; onChange: (change: Partial<Visa>) => void }) {
  return (
    <div class="two">
      <label class="select-field">
        <span>Days of stay</span>
        <input
          type="number"
          inputMode="numeric"
          min="1"
          max="90"
          value={visa.days ?? ''}
          onInput={({ currentTarget }) => {
            const days = currentTarget.valueAsNumber;
            onChange({ days: Number.isNaN(days) ? undefined : days } as Partial<Visa>);
          }}
        />
      </label>
      <label class="select-field">
        <span>Entries</span>
        <select
          value={visa.entries ?? ''}
          onChange={({ currentTarget }) => onChange({ entries: currentTarget.value || undefined } as Partial<Visa>)}
        >
          <option value="">Not said</option>
          {Object.entries(ENTRIES).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
